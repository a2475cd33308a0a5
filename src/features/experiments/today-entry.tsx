import type { Desk } from "../../kernel/actions/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { daysOf, standingOf } from "./model.ts";
import { experimentRecord } from "./records.ts";

/** What today was drawn as, and one tap to say what was really done. Nothing when no experiment goes on, and never more than this. */
export function ExperimentToday({ desk: { notebook, today }, back }: { desk: Desk; back: string }) {
  const running = notebook.list(experimentRecord).find(({ data }) => standingOf(data, today) === "running");
  const day = running && daysOf(running.data).find(({ date }) => date === today);
  if (!running || !day) return null;
  const { change, design } = running.data;
  return (
    <Entry
      id="experiment"
      title={day.condition === "A" ? `Today is with “${change}”.` : `Today is as usual, without “${change}”.`}
      side={
        <p>
          <strong>Your experiment</strong> {design === "pairs" ? "A coin chose it." : "So it was planned."}{" "}
          <a href={`/experiments/${running.id}`}>All its days</a>
        </p>
      }
    >
      {day.done === null ? (
        <Form action={`/experiments/${running.id}/days/${today}`} back={back} class="row">
          <button class="button" name="done" value="A">
            I did it
          </button>
          <button class="button" name="done" value="B">
            I did not
          </button>
        </Form>
      ) : (
        <p class="quiet">{day.done === "A" ? "You did it today." : "You did not do it today."}</p>
      )}
    </Entry>
  );
}
