import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import type { Run } from "./model.ts";

const shownAtOnce = 10;

/** What was written in worksheets, the newest first; each can go. */
export function RunList({ runs, desk, title }: { runs: readonly Kept<Run>[]; desk: Desk; title: string }) {
  const earlier = runs.slice(shownAtOnce);
  return (
    <Entry
      id="kept"
      title={title}
      side={
        <p>
          <strong>Nobody but you reads it.</strong> What you remove is gone.
        </p>
      }
    >
      <Lines runs={runs.slice(0, shownAtOnce)} desk={desk} />
      {earlier.length > 0 && (
        <details>
          <summary>Earlier ones ({earlier.length})</summary>
          <Lines runs={earlier} desk={desk} />
        </details>
      )}
    </Entry>
  );
}

function Lines({ runs, desk: { today } }: { runs: readonly Kept<Run>[]; desk: Desk }) {
  return (
    <ul role="list" class="lines">
      {runs.map(({ id, data }) => {
        const when = dayName(data.day, today);
        return (
          <li>
            <span>{when}</span>
            <a href={`/worksheets/runs/${id}`}>{data.name}</a>
            {data.finished === null && <small>Begun. You can go on where you were.</small>}
            <Form action={`/worksheets/runs/${id}/remove`}>
              <button class="button button--quiet">
                Remove
                <span class="visually-hidden">
                  {" "}
                  {data.name}, {when}
                </span>
              </button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
