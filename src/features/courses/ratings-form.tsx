import type { Course } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { Form, untried, type Tried } from "../../kernel/web/index.ts";
import { type Answer, ownChoices, Questions } from "../worksheets/index.ts";
import { scalesOf } from "./ratings.ts";

interface RatingsFormProps {
  readonly action: string;
  readonly back: string;
  readonly when: "before" | "after";
  readonly ratings: Course["ratings"];
  readonly said: readonly Answer[];
  readonly desk: Desk;
  readonly tried?: Tried;
}

/** How it is before, or after, in a few ratings that may stay open. */
export function RatingsForm({ action, back, when, ratings, said, desk, tried = untried }: RatingsFormProps) {
  const questions = (
    <Form action={action} back={back} class="stack stack--wide">
      <input type="hidden" name="when" value={when} />
      <Questions asking={{ questions: scalesOf(ratings), own: ownChoices(desk), today: desk.today }} answers={said} tried={tried} />
      <div class="row">
        <button class="button">Keep these</button>
      </div>
    </Form>
  );
  if (said.length > 0)
    return (
      <details class="off-paper">
        <summary>{when === "before" ? "How it was before is kept. Change it" : "How it is now is kept. Change it"}</summary>
        {questions}
      </details>
    );
  return (
    <div class="stack off-paper">
      <h2>How is it {when === "before" ? "before you begin" : "now"}?</h2>
      <p class="quiet">A few taps, so that you can compare later. Leave open what does not fit.</p>
      {questions}
    </div>
  );
}
