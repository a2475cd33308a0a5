import { toRanges, windowsOn } from "../../engine/spans/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, minute } from "../../kernel/time/index.ts";
import { Entry } from "../../kernel/web/index.ts";
import { meaningOn } from "../meaning/index.ts";

// After that the evening has begun, one way or another.
const offeredFor = 180 * minute;

/** A quiet link to the five minutes between work and home: from the end of the hours that somebody agreed to, for three hours. */
export function TransitionToday({ desk: { notebook, today, zone, now } }: { desk: Desk }) {
  const { agreed } = meaningOn(notebook, today);
  if (agreed.assumed) return null;
  const end = toRanges(windowsOn(agreed.windows, today, addDays(today, 1), zone)).at(-1)?.to;
  if (end === undefined || now < end || now >= end + offeredFor) return null;
  return (
    <Entry
      id="transition"
      title="Your hours are over for today."
      side={
        <p>
          <strong>If you like</strong> By the hours that you agreed to.
        </p>
      }
    >
      <p>
        <a href="/practice/exercises/transition">Five minutes to close the day of work</a>
      </p>
    </Entry>
  );
}
