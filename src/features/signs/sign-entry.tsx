import { type AreaDays, type Sign, shiftBars } from "../../engine/signs/index.ts";
import { type Day, lengthWords, type Week, weekWords } from "../../kernel/time/index.ts";
import { Behind, Entry } from "../../kernel/web/index.ts";
import { type Area, labelOf } from "../areas/index.ts";
import { SignChart } from "./sign-chart.tsx";
import { intervalWords, signTitle, signWords } from "./words.ts";

interface SignProps {
  readonly sign: Sign;
  readonly weeks: readonly Week[];
  readonly today: Day;
  /** What the areas took, for the sign that is about them. */
  readonly areaDays: readonly AreaDays[];
  readonly areas: readonly Area[];
}

/** One sign with its evidence: the figures, the weeks, and the way to each of them. */
export function SignEntry({ sign, weeks, today, areaDays, areas }: SignProps) {
  const { signal, shift, isRaised, held } = sign;
  const { name, measured, say } = signWords[signal.id];
  return (
    <Entry
      id={signal.id}
      title={signTitle(sign)}
      side={
        <p>
          <strong>{name}</strong> {measured}
        </p>
      }
    >
      <figure>
        <SignChart sign={sign} weeks={weeks} today={today} />
        <figcaption>
          The {shift!.weeksNow === shiftBars.recent ? "last four weeks" : "three known of the last four weeks"} against the{" "}
          {shift!.weeksBefore} known of the {shiftBars.before} before, by their medians. The true change likely lies {intervalWords(sign)}{" "}
          (95 times of 100).{" "}
          {isRaised &&
            (held > 1 ? `It has been so at ${held === 2 ? "two" : "three"} ends of weeks.` : "It is so for the first time this week.")}
        </figcaption>
        {signal.id === "areas" && <AreasBehind areaDays={areaDays} areas={areas} />}
        <Behind caption={`${name}, by the week`}>
          <thead>
            <tr>
              <th scope="col">Week</th>
              <th scope="col" class="number">
                Figure
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks
              .map((week, index) => ({ week, value: signal.weeks[index]! }))
              .toReversed()
              .map(({ week, value }) => (
                <tr>
                  <th scope="row">
                    <a href={`/week/${week}`}>{weekWords(week, today)}</a>
                  </th>
                  <td class="number">{Number.isNaN(value) ? "not known" : say(value)}</td>
                </tr>
              ))}
          </tbody>
        </Behind>
      </figure>
    </Entry>
  );
}

/** Each area's mean week of the last four, beside its lower end. */
function AreasBehind({ areaDays, areas }: Pick<SignProps, "areaDays" | "areas">) {
  const rows = areaDays
    .map(({ id, from, minutes }) => ({ label: labelOf(areas, id), from, minutes: weekOfLast(minutes) }))
    .flatMap((row) => (row.minutes === null ? [] : [{ ...row, minutes: row.minutes }]))
    .toSorted((a, b) => a.minutes / a.from - b.minutes / b.from);
  return (
    <ul role="list" class="lines">
      {rows.map(({ label, from, minutes }) => (
        <li>
          <span>{label}</span>
          <span>
            {lengthWords(minutes)} a week; enough begins at {lengthWords(from)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function weekOfLast(minutes: Float64Array): number | null {
  const known = minutes.slice(-7 * shiftBars.recent).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / shiftBars.recent;
}
