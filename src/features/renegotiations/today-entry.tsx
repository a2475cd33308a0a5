import type { Desk } from "../../kernel/actions/index.ts";
import { dayName } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { dueReview } from "./model.ts";

/** One gentle line, when the day has come to look at a season again. It waits, and can be put off. */
export function SeasonToday({ desk: { notebook, today }, back }: { desk: Desk; back: string }) {
  const due = dueReview(notebook, today);
  if (!due) return null;
  const { season, last } = due;
  const path = `/seasons/${season.from}/review`;
  return (
    <Entry
      id="season-review"
      title={last === undefined ? `How is “${season.name}” going?` : `“${season.name}” is over. What was it?`}
      side={
        <p>
          <strong>A look back</strong>{" "}
          {last === undefined
            ? `You meant to look at it again on ${dayName(due.since, today)}.`
            : `Its last day was ${dayName(last, today)}.`}
        </p>
      }
    >
      <div class="row">
        <a class="button" href={path}>
          What it cost, and what it gave
        </a>
        <Form action={`${path}/later`} back={back}>
          <button class="button button--quiet">Not now</button>
        </Form>
      </div>
    </Entry>
  );
}
