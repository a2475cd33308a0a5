import { Form } from "../../kernel/web/index.ts";
import type { Run } from "./model.ts";

interface StandingKeysProps {
  /** The address of the run. */
  readonly path: string;
  readonly standing: Run["standing"];
  readonly pause: string;
  readonly remove: string;
}

/** Puts a course or a challenge aside, goes on with it, ends it, or removes it. */
export function StandingKeys({ path, standing, pause, remove }: StandingKeysProps) {
  const [to, label] = standing === "going" ? (["paused", pause] as const) : (["going", "Go on with it"] as const);
  return (
    <div class="entry off-paper">
      <div class="row">
        <Form action={`${path}/standing`}>
          <button class="button" name="to" value={to}>
            {label}
          </button>
        </Form>
        {standing !== "ended" && (
          <Form action={`${path}/standing`}>
            <button class="button button--quiet" name="to" value="ended">
              End it
            </button>
          </Form>
        )}
        <Form action={`${path}/remove`}>
          <button class="button button--quiet">{remove}</button>
        </Form>
      </div>
    </div>
  );
}
