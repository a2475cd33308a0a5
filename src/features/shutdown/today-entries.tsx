import type { Desk } from "../../kernel/actions/index.ts";
import { capital, countWord, Entry } from "../../kernel/web/index.ts";
import { stopToday, stopWords } from "../planned-hours/index.ts";
import { LoopList } from "./loop-list.tsx";
import { firstStepFor, isTimeToStop, loopsFor, shutdownOn } from "./model.ts";

/** What was put on today when an earlier day was closed, and the step to begin with. Nothing when there is none. */
export function LoopsToday({ desk: { notebook, today }, back }: { desk: Desk; back: string }) {
  const loops = loopsFor(notebook, today);
  const firstStep = firstStepFor(notebook, today);
  if ((loops.length === 0 && firstStep === undefined) || shutdownOn(notebook, today)?.data.closedAt != null) return null;
  const count = loops.length === 1 ? "One thing comes" : `${capital(countWord(loops.length))} things come`;
  return (
    <Entry
      id="loops"
      title={loops.length > 0 ? `${count} back, as you wanted.` : "Where you wanted to begin"}
      side={
        <p>
          <strong>From the end of a day</strong> You wrote this down to have it out of your head. <a href="/shutdown#loops">All of it</a>
        </p>
      }
    >
      {firstStep !== undefined && (
        <p>
          To begin with: <span class="words">{firstStep}</span>
        </p>
      )}
      {loops.length > 0 && <LoopList loops={loops} today={today} back={back} />}
    </Entry>
  );
}

/** The way to close the day, from the time on at which it was meant to stop; closed, it says that it is enough. */
export function ShutdownToday({ desk }: { desk: Desk }) {
  const closed = shutdownOn(desk.notebook, desk.today)?.data.closedAt != null;
  if (!closed && !isTimeToStop(desk)) return null;
  const meant = closed ? undefined : stopWords(desk);
  const planned = stopToday(desk)?.by === "you" ? meant : undefined;
  return (
    <Entry
      id="shutdown"
      title={closed ? "That is enough for today." : (planned ?? "Is it enough for today?")}
      side={
        <p>
          <strong>The end of the day</strong>{" "}
          {closed ? "You closed it." : planned ? "As you planned it for today." : "Your agreed hours are in their last one, or over."}
        </p>
      }
    >
      <div class="row">
        <a class="button" href="/shutdown">
          {closed ? "Look at it, or add to it" : "Close the day"}
        </a>
        {meant && (
          <a class="button button--quiet" href="/planned-hours">
            Move the stop for today
          </a>
        )}
      </div>
    </Entry>
  );
}
