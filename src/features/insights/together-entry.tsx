import { Entry } from "../../kernel/web/index.ts";

/** What goes together with what, day by day. */
export function Together() {
  return (
    <Entry
      id="together"
      level={1}
      title="What goes together in your days will stand here."
      side={
        <p>
          <strong>What goes together</strong> From your own days alone, with weekdays and trend taken off.{" "}
          <a href="/numbers#together">How it is made</a>
        </p>
      }
    >
      <p>It needs check-ins on about two months of days, and a calendar or a tracker beside them. Both may have gaps.</p>
      <div class="row">
        <a class="button button--primary" href="/today">
          Check in
        </a>
        <a class="button button--quiet" href="/imports">
          Bring a calendar in
        </a>
      </div>
    </Entry>
  );
}
