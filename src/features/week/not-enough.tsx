import type { Child } from "hono/jsx";
import { dayOf, lengthWords, timeWords, wallMinutes, type Zone } from "../../kernel/time/index.ts";
import { countWord, Entry, Form, listWords, Problems, type Tried } from "../../kernel/web/index.ts";
import { inSentence, labelOf } from "../areas/index.ts";
import type { GatheredWeek } from "./gather.ts";

/** When nothing can be said of the week as a whole: what is missing, and the two questions that would tell most. */
export function NotEnoughYet({ gathered, side, tried }: { gathered: GatheredWeek; side: Child; tried: Tried }) {
  const { report, profile } = gathered;
  const { alignment } = report;
  if (!alignment || alignment.shown) return <NothingWeighed gathered={gathered} side={side} tried={tried} />;
  return (
    <Entry id="gap" level={1} title="Too little is known to say how this week fits." side={side}>
      <Problems tried={tried} />
      <p>
        {alignment.why === "too few days"
          ? `It takes three days with something noted for a quarter of their waking time; this week has ${report.accountedDays === 0 ? "none" : countWord(report.accountedDays)}.`
          : `${lengthWords(Math.round(report.unaccountedMinutes / 60) * 60)} of waking time have nothing noted. They could be rest, or family, or work, and that would change the answer.`}{" "}
        What is known stands below.
      </p>
      {alignment.wouldNarrow.length > 0 && (
        <>
          <h2>
            {alignment.wouldNarrow.length === 1
              ? "One answer would help most. It can stay open too."
              : "Two answers would help most. They can stay open too."}
          </h2>
          {alignment.wouldNarrow.map(({ block }) => (
            <Form action="/entries" class="stack" back={`/week/${report.week}`}>
              <fieldset class="stack">
                <legend>
                  {block.label}, {timeWords(block.from, report.zone)} to {timeWords(block.to, report.zone)}: what was it?
                </legend>
                <input type="hidden" name="day" value={dayOf(block.from, report.zone)} />
                <input type="hidden" name="from" value={clock(block.from, report.zone)} />
                <input type="hidden" name="to" value={clock(block.to, report.zone)} />
                <input type="hidden" name="label" value={block.label} />
                <div class="row">
                  {block.areas.map((area) => (
                    <button class="button" name="areas" value={area}>
                      {labelOf(profile.areas, area)}
                    </button>
                  ))}
                </div>
              </fieldset>
            </Form>
          ))}
        </>
      )}
    </Entry>
  );
}

/** Without importance, and without bands or ratings, there is nothing to hold a week against: one question, and why it is asked. */
function NothingWeighed({ gathered: { report, profile }, side, tried }: { gathered: GatheredWeek; side: Child; tried: Tried }) {
  const most = report.areas
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, 3);
  const told = most.map(({ area, minutes }, index) => `${index === 0 ? area.label : inSentence(area)} ${lengthWords(minutes)}`);
  const weighed = profile.meaning.importance !== null;
  return (
    <Entry
      id="gap"
      level={1}
      title={most.length === 0 ? "Something is noted, and not sorted yet." : `${listWords(told)}: that is what is known of this week.`}
      side={side}
    >
      <Problems tried={tried} />
      {weighed ? (
        <>
          <p>
            To see it beside what matters, one more thing is needed: what is enough of an area, in hours, or how the week felt. Both are
            yours to say.
          </p>
          <div class="row">
            <a class="button button--primary" href="/meaning/enough">
              Say what is enough
            </a>
            <a class="button button--quiet" href="#felt">
              Say how it felt
            </a>
          </div>
        </>
      ) : (
        <>
          <p>To see it beside what matters to you now, say which area matters most in this season. The rest can wait.</p>
          <Form action="/meaning/importance" class="stack" back={`/week/${report.week}`}>
            <fieldset>
              <legend class="visually-hidden">Which area matters most in this season?</legend>
              <div class="row">
                {profile.areas
                  .filter(({ id }) => id !== "other")
                  .map(({ id, label }) => (
                    <button class="button" name="most" value={id}>
                      {label}
                    </button>
                  ))}
              </div>
            </fieldset>
          </Form>
        </>
      )}
    </Entry>
  );
}

/** Local time as the entry form takes it: "18:05". */
function clock(epoch: number, zone: Zone): string {
  const minutes = Math.round(wallMinutes(epoch, zone));
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
