import type { Desk } from "../../kernel/actions/index.ts";
import { dayOf, dayWords, timeWords } from "../../kernel/time/index.ts";
import { capital, Entry, Form } from "../../kernel/web/index.ts";
import { findExercise, type Sitting } from "./model.ts";
import { minutesWords, ratedWords } from "./words.ts";

const shownAtOnce = 5;

/** What was done, the newest first; each can go. */
export function HistoryEntry({ sittings, desk }: { sittings: readonly Sitting[]; desk: Desk }) {
  const earlier = sittings.slice(shownAtOnce);
  return (
    <Entry
      id="history"
      title="What you have done"
      side={
        <p>
          <strong>Kept for you</strong> Gaps are gaps. What you remove is gone.
        </p>
      }
    >
      <SittingList sittings={sittings.slice(0, shownAtOnce)} desk={desk} />
      {earlier.length > 0 && (
        <details>
          <summary>Earlier ones ({earlier.length})</summary>
          <SittingList sittings={earlier} desk={desk} />
        </details>
      )}
    </Entry>
  );
}

function SittingList({ sittings, desk: { today, zone } }: { sittings: readonly Sitting[]; desk: Desk }) {
  return (
    <ul role="list" class="lines">
      {sittings.map(({ id, exercise, at, minutes, ...rated }) => {
        const name = findExercise(exercise)?.name ?? "Another exercise";
        const when = `${dayWords(dayOf(at, zone), today)}, ${timeWords(at, zone)}`;
        return (
          <li>
            <span>{capital(when)}</span>
            <span>
              {name}, {minutesWords(minutes)}. {ratedWords(rated)}.
            </span>
            <Form action={`/practice/history/${id}/remove`}>
              <button class="button button--quiet">
                Remove
                <span class="visually-hidden">
                  {" "}
                  {name}, {when}
                </span>
              </button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
