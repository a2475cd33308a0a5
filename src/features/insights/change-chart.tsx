import { addDays, type Day, dayNumber, daysWords, weekday } from "../../kernel/time/index.ts";
import { Behind, percent } from "../../kernel/web/index.ts";
import { changeSentence, levelWords } from "./change-words.ts";
import type { Change, Level } from "./changes.ts";
import { valueWords } from "./words.ts";

interface ChangeChartProps {
  readonly change: Change;
  /** The first day that the figure's values begin with. */
  readonly first: Day;
  readonly id: string;
  readonly today: Day;
}

const [top, bottom] = [44, 150];
const [begins, ends] = [0.02, 0.98];
/** More than three quarters of a year on either side make a week too small to see. */
const mostWeeks = 40;

/**
 * The weeks before and after a change, each as the mean of its known days, with both levels and the stretches in which they may truly lie. A week of
 * which nothing is known is a small dot at the foot. No view box: text keeps its size at every width, lengths are shares of the width.
 */
export function ChangeChart({ change, first, id, today }: ChangeChartProps) {
  const { figure, before, after, atOnce, earliest, latest } = change;
  const weeks = weeksOf(change, first);
  const [from, to] = [weeks[0]!.from, addDays(weeks.at(-1)!.from, 7)];
  const means = weeks.flatMap(({ mean }) => mean ?? []);
  const heights = [...means, ...before.interval, ...after.interval];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const x = (day: Day): number => {
    const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
    return begins + Math.max(0, Math.min(1, share)) * (ends - begins);
  };
  const y = (value: number): number => bottom - ((value - low) / Math.max(1e-9, high - low)) * (bottom - top);
  const title = changeSentence(change, today);
  return (
    <figure>
      <svg class="chart" height={bottom + 34} role="img" aria-labelledby={`${id}-t ${id}-d`} data-area={areaOf(figure.id)}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>
          {weeks.length} weeks; {means.length} of them are known. {levelWords(figure, before)} before, {levelWords(figure, after)} after.
        </desc>
        {atOnce && (
          <rect
            class="idle"
            x={percent(x(earliest))}
            y={top - 8}
            width={percent(x(addDays(latest, 1)) - x(earliest))}
            height={bottom - top + 16}
          />
        )}
        <LevelBand level={before} end={change.day} x={x} y={y} />
        <LevelBand level={{ ...after, from: change.day }} end={addDays(after.to, 1)} x={x} y={y} />
        {weeks.map(({ from, mean }) =>
          mean === null ? (
            <circle class="void" cx={percent(x(addDays(from, 3)))} cy={bottom + 8} r="1.5" />
          ) : (
            <circle class="area" cx={percent(x(addDays(from, 3)))} cy={y(mean)} r={weeks.length > 30 ? "3" : "4"} />
          ),
        )}
        <text y="14">
          <tspan class="soft">before </tspan>
          <tspan class="strong">{levelWords(figure, before)}</tspan>
        </text>
        <text text-anchor="end" x="100%" y="14">
          <tspan class="soft">since </tspan>
          <tspan class="strong">{levelWords(figure, after)}</tspan>
        </text>
        <text class="soft" y={bottom + 30}>
          {daysWords(from, from, today)}
        </text>
        <text class="soft" text-anchor="end" x="100%" y={bottom + 30}>
          {daysWords(addDays(to, -1), addDays(to, -1), today)}
        </text>
      </svg>
      <figcaption>
        Each dot is the mean of a week’s known days; a small one at the foot is a week of which none is. The lines are the two levels, in
        the pale stretches in which they may truly lie.{atOnce && " The grey one holds the day on which it changed."}
      </figcaption>
      <Weeks change={change} weeks={weeks} caption={`The same by the week. ${title}`} today={today} />
    </figure>
  );
}

interface LevelBandProps {
  readonly level: Level;
  /** The day after its last. */
  readonly end: Day;
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
}

function LevelBand({ level: { from, level, interval }, end, x, y }: LevelBandProps) {
  const [low, high] = interval;
  return (
    <>
      <rect class="area" opacity=".2" x={percent(x(from))} y={y(high)} width={percent(x(end) - x(from))} height={y(low) - y(high)} />
      <line class="reach" stroke-width="2" x1={percent(x(from))} x2={percent(x(end))} y1={y(level)} y2={y(level)} />
    </>
  );
}

interface WeekMean {
  readonly from: Day;
  readonly mean: number | null;
  readonly days: number;
}

function weeksOf({ figure: { values }, before, after, day }: Change, first: Day): readonly WeekMean[] {
  const monday = addDays(day, 1 - weekday(day));
  const earliest = Math.max(dayNumber(before.from), dayNumber(monday) - 7 * mostWeeks);
  const latest = Math.min(dayNumber(after.to), dayNumber(monday) + 7 * mostWeeks);
  const begin = addDays(monday, -7 * Math.ceil((dayNumber(monday) - earliest) / 7));
  const count = Math.floor((latest - dayNumber(begin)) / 7) + 1;
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(begin, 7 * index);
    // A week on either edge may hold days of another level.
    const at = Math.max(dayNumber(from), dayNumber(before.from)) - dayNumber(first);
    const end = Math.min(dayNumber(from) + 6, dayNumber(after.to)) - dayNumber(first);
    const known = [...values.subarray(at, end + 1)].filter((value) => !Number.isNaN(value));
    return { from, days: known.length, mean: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length };
  });
}

function Weeks({ change: { figure }, weeks, caption, today }: { change: Change; weeks: readonly WeekMean[]; caption: string; today: Day }) {
  return (
    <Behind caption={caption}>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Mean of {figure.label}</th>
          <th scope="col">Known days</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ from, mean, days }) => (
          <tr>
            <th scope="row">{daysWords(from, addDays(from, 6), today)}</th>
            <td>{mean === null ? "not known" : valueWords(figure.unit, mean)}</td>
            <td>{days}</td>
          </tr>
        ))}
      </tbody>
    </Behind>
  );
}

function areaOf(id: string): string {
  return id.startsWith("area:") ? id.slice("area:".length) : "work";
}
