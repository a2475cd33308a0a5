import { type Day, daysWords } from "../../kernel/time/index.ts";
import { capital, Entry } from "../../kernel/web/index.ts";
import { FindingChart } from "./finding-chart.tsx";
import type { Finding, Group } from "./findings.ts";
import { experimentPath, findingSentence } from "./words.ts";

/** One thing that goes together with another: how much, how sure, what it looks like, what else it may be, and how to find out. */
export function FindingEntry({ group, id, days, today }: { group: Group; id: string; days: number; today: Day }) {
  const [finding, ...others] = group;
  const { outcome, factor, lagDays, direction } = finding;
  return (
    <Entry id={id} title={findingSentence(finding)} side={<Standing finding={finding} today={today} />}>
      <FindingChart finding={finding} id={id} />
      {others.length > 0 && (
        <details>
          <summary>The same seen otherwise</summary>
          <ul>
            {others.map((other) => (
              <li>
                {findingSentence(other)} {other.standing === "sign" && "A first sign."}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>What else it may be</summary>
        <ul>
          {otherReasons(finding, days).map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </details>
      <div class="row">
        <a class="button" href={experimentPath(outcome, factor, lagDays, direction)}>
          Test it by an experiment
        </a>
      </div>
    </Entry>
  );
}

function Standing({ finding: { standing, seen, confirmed, triedDays, moreDays, lagDays }, today }: { finding: Finding; today: Day }) {
  const when = lagDays === 0 ? "On the same day." : "From one day to the next.";
  return (
    <p>
      {standing === "confirmed" ? (
        <>
          <strong>A finding</strong> {when} First seen in the days until {onDay(seen, today)}, and confirmed by the days after them, until{" "}
          {onDay(confirmed!, today)}.
        </>
      ) : (
        <>
          <strong>A first sign</strong> {when} Seen in the days until {onDay(seen, today)}. It is tried on the days to come:{" "}
          {triedDays === 0 ? "" : `${triedDays} so far, `}about {moreDays} more.
        </>
      )}{" "}
      <a href="/numbers#looks">What that means</a>
    </p>
  );
}

function onDay(day: Day, today: Day): string {
  return daysWords(day, day, today);
}

// Two years of days, from which on the season is taken off (see the engine's residuals).
const seasonFrom = 731;

/** What may be behind it, in honesty: what was taken off, what was not, and what nobody noted. */
function otherReasons({ outcome, factor, lagDays, now, whenMissing }: Finding, days: number): readonly string[] {
  const unknown = days - now.days;
  return [
    "Something third may move both: a project, an illness, the weather, somebody else’s week.",
    lagDays === 0
      ? "Which of the two came first is not known. It may as well be the other way round."
      : "One came the day before the other. That rules out the other way round, and nothing else.",
    `Weekdays and a slow trend are taken off, and so is what a day keeps of the day before. ${days >= seasonFrom ? "The season is taken off too." : "The season is not: it takes two years to know it."}`,
    ...(unknown > 0 ? [`On ${unknown} of ${days} days one of the two is not known. They may have been different.`] : []),
    ...(whenMissing === null
      ? []
      : [
          `${capital(outcome.label)} tends to be ${whenMissing} around days on which one of the two is missing: what is said here holds for the days that are known.`,
        ]),
    `What is known of ${factor.label} is what was brought in or noted, no more.`,
  ];
}
