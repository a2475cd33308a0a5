import { Entry, Form } from "../../kernel/web/index.ts";
import type { Care } from "./care.ts";

// The week page is read at a table where others may look on: it does not say what was answered.
const because: Readonly<Record<Care, string>> = {
  mood: "On most of the days that you noted in the last two weeks, your mood was low.",
  screening: "A questionnaire that you answered in the last four weeks is worth talking about with somebody.",
};

/** Leads the week page while a mood has been low, or a screening at its line: care first, and the way to help. */
export function CareFirst({ care, back }: { care: Care; back: string }) {
  return (
    <Entry
      id="care"
      title="It is often the mood, more than the calendar, that needs attention first."
      side={
        <p>
          <strong>Before the week</strong> {because[care]} <a href="/numbers#care">How this is told</a>
        </p>
      }
    >
      <p class="lead">
        There is nothing in a calendar that you have to mend today. Sleep, daylight, something warm to eat and one person who knows are
        enough for now. If it stays like this, a doctor or somebody trained to listen can help.
      </p>
      <div class="row">
        <a class="button button--primary" href="/help">
          See who answers, now
        </a>
        <Form action="/care/aside" back={back}>
          <button class="button button--quiet">Put this aside</button>
        </Form>
      </div>
    </Entry>
  );
}

/** Stands where the small shifts are offered otherwise. */
export function ShiftsWait() {
  return (
    <Entry id="shift" title="The small shifts wait.">
      <p>They come back when you put aside what stands at the top, or by themselves when it is over.</p>
    </Entry>
  );
}
