import { Conflict } from "../notebook/index.ts";
import { type Action, type Desk, type Problem, Refusal } from "./action.ts";
import { problemsOf } from "./decode.ts";
import { keepUndo } from "./undo.ts";

/** How an action went. `undo` names what to take back. */
export type Outcome =
  | { readonly kind: "done"; readonly output: unknown; readonly undo?: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Somebody else changed the same thing; `now` is what it says by now. */
  | { readonly kind: "conflict"; readonly now: unknown };

/** Checks an action's input. */
export function readInput(action: Action, given: unknown): { readonly input: unknown } | { readonly problems: readonly Problem[] } {
  const parsed = action.input.safeParse(given, { reportInput: true });
  return parsed.success ? { input: parsed.data } : { problems: problemsOf(parsed.error) };
}

/** Runs an action at a desk whose notebook stages what it changes; nothing is written here. */
export async function stageAction(action: Action, desk: Desk, given: unknown): Promise<Outcome> {
  const read = readInput(action, given);
  if ("problems" in read) return { kind: "refused", problems: read.problems };
  try {
    const output = await action.run(desk, read.input);
    if (output instanceof Refusal) return { kind: "refused", problems: output.problems };
    const undo = action.undo && desk.notebook.changes.length > 0 ? keepUndo(desk.notebook, action, desk.today) : undefined;
    return { kind: "done", output, ...(undo ? { undo } : {}) };
  } catch (error) {
    if (error instanceof Conflict) return { kind: "conflict", now: error.now };
    throw error;
  }
}
