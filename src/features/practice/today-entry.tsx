import type { Desk } from "../../kernel/actions/index.ts";
import { minute } from "../../kernel/time/index.ts";
import { Entry } from "../../kernel/web/index.ts";
import { stopToday } from "../planned-hours/index.ts";

// After that the evening has begun, one way or another.
const offeredFor = 180 * minute;

/** A quiet link to the five minutes between work and home: from the end of the hours that somebody agreed to or planned, for three hours. */
export function TransitionToday({ desk }: { desk: Desk }) {
  const stop = stopToday(desk);
  if (!stop || stop.by === "usual" || desk.now < stop.at || desk.now >= stop.at + offeredFor) return null;
  return (
    <Entry
      id="transition"
      title="Your hours are over for today."
      side={
        <p>
          <strong>If you like</strong> By the hours that you {stop.by === "you" ? "planned" : "agreed to"}.
        </p>
      }
    >
      <p>
        <a href="/practice/exercises/transition">Five minutes to close the day of work</a>
      </p>
    </Entry>
  );
}
