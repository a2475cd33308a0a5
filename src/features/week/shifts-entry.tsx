import type { z } from "zod";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import type { shiftRecord } from "./records.ts";
import type { Shift } from "./shifts.ts";

type PickedShift = Kept<z.output<(typeof shiftRecord)["schema"]>>;

/** Up to three small shifts to choose from, and the way to choose none. */
export function Shifts({ shifts, week, picked }: { shifts: readonly Shift[]; week: string; picked: PickedShift | undefined }) {
  const side = (
    <p>
      <strong>One small shift</strong> Pick one for next week, or none. Each keeps your limits as they are.
    </p>
  );
  if (picked) {
    return (
      <Entry id="shift" title="One small shift is picked for next week." side={side}>
        <p class="words">{picked.data.text}</p>
        <p>{picked.data.because}</p>
        <Form action={`/weeks/${week}/shift`} class="row">
          <button class="button button--quiet" name="offer" value="none">
            Let it go
          </button>
        </Form>
      </Entry>
    );
  }
  if (shifts.length === 0) {
    return (
      <Entry id="shift" title="Nothing in this week asks for a change." side={side}>
        <p>Or too little is known to offer one. Both are fine.</p>
      </Entry>
    );
  }
  return (
    <Entry id="shift" title={titleFor(shifts[0]!)} side={side}>
      <Form action={`/weeks/${week}/shift`} class="stack">
        <fieldset>
          <legend class="visually-hidden">Which shift would you like to try?</legend>
          <ol role="list" class="choices">
            {shifts.map(({ id, text, because, whose }, index) => (
              <li>
                <input type="radio" name="offer" value={id} id={`shift-${index}`} checked={index === 0} />
                <label for={`shift-${index}`}>{text}</label>
                <p>{because}</p>
                <p>
                  <small>
                    {whose === "ask" ? (
                      <>
                        Others decide with you, so it is an <a href="/asks#ask">ask</a>.
                      </>
                    ) : (
                      "Yours to decide, so it is a limit."
                    )}
                  </small>
                </p>
              </li>
            ))}
          </ol>
        </fieldset>
        <div class="row">
          <button class="button button--primary">Try this one</button>
          <button class="button button--quiet" name="offer" value="none">
            None this week
          </button>
        </div>
      </Form>
    </Entry>
  );
}

function titleFor({ id }: Shift): string {
  if (id.startsWith("move")) return "Moving one thing would give back the most.";
  if (id.startsWith("late")) return "Stopping on time would give back the most.";
  return id.startsWith("quiet") ? "One quiet evening would give back the most." : "Keeping one stretch free would give the most.";
}
