import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, zoneOn } from "../../kernel/time/index.ts";
import { Entry, Form } from "../../kernel/web/index.ts";
import { staysOf } from "./stays.ts";

/** Asks whether one is where this device’s clock is; its island shows it when that is another than the one that today goes by. */
export function HereQuestion({ desk: { notebook, today, zone }, back }: { desk: Desk; back: string }) {
  const { elsewhere } = staysOf(notebook);
  const answered = elsewhere.filter(({ from, to }) => from <= today && today <= to).map((other) => other.zone);
  return (
    <here-zone hidden data-zone={zoneOn(today, zone)} data-answered={answered.join(" ")}>
      <Entry
        id="here"
        title={
          <>
            This device is on <span data-city></span> time. Are you there?
          </>
        }
        side={
          <p>
            <strong>One question</strong> A no is remembered, and this is not asked again.
          </p>
        }
      >
        <Form action="/stays/answers" class="row" back={back}>
          <input type="hidden" name="from" value={today} />
          <input type="hidden" name="zone" value="" />
          <input type="hidden" name="there" value="yes" />
          <button class="button">Yes, I woke up there</button>
          <button class="button" name="from" value={addDays(today, 1)}>
            Yes, I came today
          </button>
          <button class="button" name="there" value="no">
            No
          </button>
        </Form>
      </Entry>
    </here-zone>
  );
}
