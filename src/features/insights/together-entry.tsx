import { daysFor, mostFalseSeen, usualDays } from "../../engine/stats/index.ts";
import { type Day, dayNumber, dayWords } from "../../kernel/time/index.ts";
import { capital, countWord, Entry } from "../../kernel/web/index.ts";
import { FindingEntry } from "./finding-entry.tsx";
import { type Finding, type Group, groupsOf } from "./findings.ts";
import type { Insights, Looked } from "./insights.ts";
import { daysToFirstLook } from "./schedule.ts";
import { pairWords } from "./words.ts";

/** What goes together with what, day by day: findings, first signs, what does not hold any more, and what was looked at in all. */
export function Together({ insights, today }: { insights: Insights | null; today: Day }) {
  if (!insights) return <NothingFelt />;
  const { looked } = insights;
  if (!looked) return <NotYet insights={insights} today={today} />;
  const standing = groupsOf(looked.findings.filter(isShown), insights.workArea);
  return (
    <>
      <Entry id="together" level={1} title={titleOf(standing)} side={<How />}>
        <p>{looksWords(insights, looked, today)}</p>
        {standing.length === 0 && (
          <>
            <p>{nothingWords(looked)}</p>
            <p>Do you suspect something already? An experiment can tell of one change in {usualDays} days.</p>
            <div class="row">
              <a class="button" href="/experiments">
                Try one change
              </a>
            </div>
          </>
        )}
        {standing.length > 0 && (
          <p class="quiet">To go together is not to bring about. Each of these may have a reason that nobody noted.</p>
        )}
      </Entry>
      {standing.map((group, index) => (
        <FindingEntry group={group} id={`finding-${index + 1}`} days={insights.days} today={today} />
      ))}
      <Gone findings={looked.findings.filter((finding) => !isShown(finding))} today={today} />
      <Unseen unseen={looked.unseen} chosen={insights.chosen} />
    </>
  );
}

function isShown({ standing }: Finding): boolean {
  return standing === "confirmed" || standing === "sign";
}

function How() {
  return (
    <p>
      <strong>What goes together</strong> From your own days alone, with weekdays and trend taken off.{" "}
      <a href="/numbers#together">How it is made</a>
    </p>
  );
}

function titleOf(standing: readonly Group[]): string {
  const findings = standing.filter(([finding]) => finding.standing === "confirmed").length;
  const signs = standing.length - findings;
  if (standing.length === 0) return "Nothing in your days stands out from luck so far.";
  const found = findings === 0 ? [] : [findings === 1 ? "one finding" : `${countWord(findings)} findings`];
  const seen = signs === 0 ? [] : [signs === 1 ? "one first sign" : `${countWord(signs)} first signs`];
  return `${capital([...found, ...seen].join(" and "))} in your days.`;
}

function looksWords({ first, nextLook }: Insights, { pairs, until }: Looked, today: Day): string {
  const days = dayNumber(until) - dayNumber(first) + 1;
  return `${capital(countWord(pairs))} pairs were looked at, same day and next day, in the ${days} days until ${dayWords(until, today)}. The next look is at the end of ${dayWords(nextLook, today)}. Nothing new is looked for in between: whoever looks every day finds what is not there.`;
}

// What is strong, and what is moderate (Cohen 1988), seen four times out of five by who looks at as many pairs as here.
const [strong, moderate, often, fitted] = [0.5, 0.3, 0.8, 7];

function nothingWords({ pairs }: Looked): string {
  const daysTo = (r: number) => 10 * Math.round(daysFor(r, often, mostFalseSeen / Math.max(50, pairs), fitted) / 10);
  return `That is an answer too. Among so many pairs, what is strong mostly shows after about ${daysTo(strong)} days that hold both, what is moderate after about ${daysTo(moderate)}. What is fainter may be there and not show.`;
}

function NothingFelt() {
  return (
    <Entry id="together" level={1} title="What goes together in your days will stand here." side={<How />}>
      <p>
        It needs days on which you said how you were, and a calendar or a tracker beside them: about {daysToFirstLook} days, which may have
        gaps.
      </p>
      <div class="row">
        <a class="button button--primary" href="/today">
          Check in
        </a>
        <a class="button button--quiet" href="/imports">
          Bring a calendar in
        </a>
      </div>
    </Entry>
  );
}

function NotYet({ insights: { days, nextLook, chosen }, today }: { insights: Insights; today: Day }) {
  const left = daysToFirstLook - days;
  return (
    <Entry id="together" level={1} title={`Not enough days yet: about ${left} more.`} side={<How />}>
      <p>
        {days === 1 ? "One day is" : `${days} days are`} known so far. The first look is at the end of {dayWords(nextLook, today)}; fewer
        days show more luck than life.
      </p>
      {chosen.factors.length === 0 && (
        <>
          <p>Beside how you feel nothing is known of your days yet. A calendar file tells most of it, of the past too.</p>
          <div class="row">
            <a class="button" href="/imports">
              Bring a calendar in
            </a>
          </div>
        </>
      )}
    </Entry>
  );
}

/** What was said once and does not hold: it is not left standing, and not swept away. */
function Gone({ findings, today }: { findings: readonly Finding[]; today: Day }) {
  if (findings.length === 0) return null;
  return (
    <Entry
      id="gone"
      title="No longer holds"
      side={
        <p>
          <strong>Taken back</strong> What new days do not bear out was luck, or has changed.
        </p>
      }
    >
      <ul role="list" class="lines">
        {findings.map((finding) => (
          <li>
            <span>{finding.standing === "faded" ? "Was a finding" : "Was a first sign"}</span>
            <span>{pairWords(finding.outcome, finding.factor, finding.lagDays)}</span>
            <small>
              Seen in the days until {dayWords(finding.seen, today)}
              {finding.confirmed === null ? "" : `, held until ${dayWords(finding.confirmed, today)}`}. {lostWords[finding.lost!]}
            </small>
          </li>
        ))}
      </ul>
    </Entry>
  );
}

const lostWords = {
  "all days": "Over all days it does not stand out from luck any more.",
  "newest days": "The newest third of the days tells of something else.",
  "new days": "The days of a year after it did not hold it.",
} as const;

function Unseen({ unseen, chosen }: Pick<Looked, "unseen"> & Pick<Insights, "chosen">) {
  const byFactor = [...Map.groupBy(unseen, ({ factor }) => factor)];
  if (byFactor.length === 0) return null;
  const labelOf = (id: string) => chosen.factors.find((figure) => figure.id === id)?.label ?? id;
  return (
    <Entry
      id="unseen"
      title={
        byFactor.length === 1
          ? "One thing could not be looked at yet."
          : `${capital(countWord(byFactor.length))} things could not be looked at yet.`
      }
      side={
        <p>
          <strong>Too little is known</strong> It takes 30 days that hold both, and about 60 to see much.
        </p>
      }
    >
      <ul role="list" class="lines">
        {byFactor.map(([factor, [one]]) => (
          <li>
            <span>{capital(labelOf(factor))}</span>
            <span>
              {one!.moreDays === null
                ? "Beside weekdays and trend it does not change enough."
                : `${one!.days === 0 ? "No" : one!.days} days hold both. About ${one!.moreDays} more, noted as often as until now, would mostly show a strong one.`}
            </span>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
