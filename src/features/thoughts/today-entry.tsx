import type { Desk } from "../../kernel/actions/index.ts";
import { dayWords } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { wordsOf } from "./model.ts";
import { thoughtRecord } from "./records.ts";

/** One line about a thought that was begun, without its words. Nothing when none was, or when it was put aside. */
export function ThoughtToday({ desk: { notebook, today }, back }: { desk: Desk; back: string }) {
  const begun = notebook.list(thoughtRecord).findLast(({ data }) => data.finished === null && !data.aside && wordsOf(data) !== "");
  if (!begun) return null;
  return (
    <Entry id="thought" title="A thought you began." side={<strong>{`From ${dayWords(begun.data.day, today)}`}</strong>}>
      <div class="row">
        <a class="button" href={`/thoughts/${begun.id}`}>
          Go on with it
        </a>
        <Form action={`/thoughts/${begun.id}/aside`} back={back}>
          <button class="button button--quiet">Put it aside</button>
        </Form>
      </div>
    </Entry>
  );
}
