import type { Context } from "hono";
import { shiftBars } from "../../engine/signs/index.ts";
import { addDays, daysWords, firstDayOf } from "../../kernel/time/index.ts";
import { capital, countWord, Entry, type Env, openDesk, page } from "../../kernel/web/index.ts";
import { areasOf } from "../areas/index.ts";
import { CareFirst, careOf } from "../measures/index.ts";
import { readSigns, type Signs, signBars } from "./model.ts";
import { SignEntry } from "./sign-entry.tsx";
import { burnoutWords, levelTitle, levelWords, signWords } from "./words.ts";

/** Early signs: what they come to, what each rests on, and what is not known. */
export async function signsPage(c: Context<Env>): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const read = await readSigns(desk);
  const care = careOf(desk);
  const { signs, weeks, areas } = read;
  const sunday = addDays(firstDayOf(weeks.at(-1)!), 6);
  const known = signs.filter(({ shift }) => shift !== null).toSorted((a, b) => Number(b.isRaised) - Number(a.isRaised));
  return page(
    c,
    { title: "Early signs", place: "/week" },
    <>
      {care && <CareFirst care={care} back="/signs" />}
      <Entry
        id="signs"
        level={1}
        title={levelTitle(read)}
        side={
          <p>
            <strong>Early signs</strong> The four weeks up to {daysWords(sunday, sunday, desk.today)}, against your own weeks before. Nobody
            else is the measure. <a href="/numbers#signs">How this is told</a>
          </p>
        }
      >
        <Answer read={read} />
        <p class="quiet">
          This page reads figures. It does not know what you have, or who you are, and it is no word of a doctor. It asks for nothing and
          reminds you of nothing.
        </p>
      </Entry>
      {known.map((sign) => (
        <SignEntry sign={sign} weeks={weeks} today={desk.today} areaDays={areas} areas={areasOf(desk.notebook)} />
      ))}
      <NotKnown read={read} />
    </>,
  );
}

/** What the level means, the smallest next thing, and who and what else there is. */
function Answer({ read }: { read: Signs }) {
  const { standing, burnout } = read;
  const sign = standing?.reasons.find((reason) => reason !== "questionnaire");
  return (
    <>
      {standing ? (
        <p>{levelWords(standing)}</p>
      ) : (
        <p>
          It takes ten weeks that are known, and three of the last four after them. Until then there is nothing to hold your weeks against:
          that is neither good nor bad.
        </p>
      )}
      {standing && standing.level !== "steady" && (
        <>
          <p class="lead">{sign ? signWords[sign].next : "Tell one person how tired you are. A doctor is a good one to begin with."}</p>
          <p class="quiet">That is the smallest next thing. It can be left without a reason.</p>
        </>
      )}
      {burnout.map(({ measure, sitting }) => (
        <p>
          <a href={`/measures/${measure}/result`}>Your last burnout questionnaire</a> came out at {Math.round(sitting.scored.score)} of 100.{" "}
          {burnoutWords}
        </p>
      ))}
      <div class="row">
        {standing?.level === "act" && (
          <a class="button button--primary" href="/help">
            See who answers, now
          </a>
        )}
        <a class="button" href="/measures/cbi-personal">
          Ask more closely: the burnout questionnaire
        </a>
        <a class="button button--quiet" href="/resilience">
          How you come back
        </a>
      </div>
    </>
  );
}

/** The signs of which too little is known, with what each would take; and what no figure here tells. */
function NotKnown({ read: { signs, burnout } }: { read: Signs }) {
  const unknown: readonly { readonly id: keyof typeof signWords; readonly weeks: number }[] =
    signs.length === 0
      ? (Object.keys(signWords) as (keyof typeof signWords)[]).map((id) => ({ id, weeks: 0 }))
      : signs
          .filter(({ shift }) => !shift)
          .map(({ signal }) => ({ id: signal.id, weeks: signal.weeks.filter((week) => !Number.isNaN(week)).length }));
  return (
    <Entry
      id="unknown"
      title={unknown.length === 0 ? "What these figures do not know." : "What is not known."}
      side={
        <p>
          <strong>Silence</strong> A week that is not known counts for nothing, neither good nor bad.
        </p>
      }
    >
      {unknown.length > 0 && (
        <ul role="list" class="lines">
          {unknown.map(({ id, weeks }) => (
            <li>
              <span>{signWords[id].name}</span>
              <span>
                It takes {signWords[id].needs}.{weeks > 0 && ` ${weeksSoFar(weeks)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {burnout.length === 0 && (
        <p>No burnout questionnaire of the last {signBars.questionnaireDays / 7} weeks. It takes a minute, if you like.</p>
      )}
      <p>
        They do not know how you sleep, what is said at home, whether work follows you in your thoughts, or what else is going on. You do.
      </p>
    </Entry>
  );
}

/** A figure that is known, and not for long enough. */
function weeksSoFar(weeks: number): string {
  const { fewestBefore, recent, fewestRecent } = shiftBars;
  const known = weeks === 1 ? "One week is" : `${capital(countWord(weeks))} weeks are`;
  return `${known} known so far; ${countWord(fewestBefore)} before the last ${countWord(recent)}, and ${countWord(fewestRecent)} of those, are enough to compare.`;
}
