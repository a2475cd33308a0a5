import { Field, Form, type Tried, untried } from "../../kernel/web/index.ts";

const example = "For example: worked 9–12:15, lunch with Mira 35m #friends";

/** One line for several things. It is shown as it was understood before it is kept: on a page of its own, with script while it is written. */
export function QuickLine({ back = "/today", tried = untried }: { back?: string; tried?: Tried }) {
  return (
    <line-preview>
      <Form action="/lines/preview" class="stack">
        <input type="hidden" name="next" value={back} />
        <Field label="What was it?" name="line" tried={tried} autocomplete="off" hint={example} />
        <div data-preview role="status"></div>
        <div class="row">
          <button class="button">See it first</button>
          <button class="button" formAction="/lines" hidden>
            Keep it
          </button>
        </div>
      </Form>
    </line-preview>
  );
}

/** The same line where nothing can be read: it is kept as it is, and understood when the notebook is open. */
export function BlindLine({ tried = untried }: { tried?: Tried }) {
  return (
    <Form action="/lines" class="stack">
      <Field label="What was it?" name="line" tried={tried} autocomplete="off" hint={example} />
      <button class="button">Keep it</button>
    </Form>
  );
}
