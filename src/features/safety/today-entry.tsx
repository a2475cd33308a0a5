import type { Desk } from "../../kernel/actions/index.ts";
import { Entry } from "../../kernel/web/index.ts";
import { waits } from "./check.ts";

/** A calm line on Today while a question waits, or is gently put once more. Whoever looks on learns nothing of what was written. */
export function CheckToday({ desk }: { desk: Desk }) {
  if (!waits(desk)) return null;
  return (
    <Entry id="moment" title="There is a moment for you here, if you like." side={<strong>Today</strong>}>
      <p>
        <a class="button" href="/check">
          Take it
        </a>
      </p>
    </Entry>
  );
}
