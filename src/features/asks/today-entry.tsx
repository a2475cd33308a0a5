import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { holdsBack } from "../safety/index.ts";
import { askRecord } from "./records.ts";

/**
 * An ask on the day that somebody chose for it, without its words or its name: others may see the page. The day after, it is silent again.
 * After a sign that another frightens them, nobody is led to say something to a face.
 */
export function AskToday({ desk, back }: { desk: Desk; back: string }) {
  const { notebook, today } = desk;
  const due = notebook.list(askRecord).filter(({ data }) => data.sayOn === today && data.told === null);
  if (due.length === 0 || holdsBack(desk)) return null;
  return (
    <Entry
      id="ask"
      title={due.length === 1 ? "You wanted to ask for something today." : "You wanted to ask for some things today."}
      side={<strong>On the day that you chose</strong>}
    >
      {due.map(({ id }, at) => (
        <div class="row">
          <a class="button" href={`/asks/${id}`}>
            {due.length === 1 ? "Look at the words" : `Look at the words of number ${at + 1}`}
          </a>
          <Form action={`/asks/${id}/not-today`} back={back}>
            <button class="button button--quiet">Not today</button>
          </Form>
        </div>
      ))}
    </Entry>
  );
}
