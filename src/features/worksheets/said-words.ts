import { type Day, dayName } from "../../kernel/time/index.ts";
import type { Said } from "./answers.ts";

/** Below this, of 10, it is asked gently how a plan could be smaller. */
const sureEnough = 7;

/** An answer as lines to read. */
export function linesOf(said: Said, today: Day): readonly string[] {
  switch (said.kind) {
    case "words":
      return said.text.split(/\n+/);
    case "scale":
      return [`${said.value} of ${said.most}`];
    case "choice":
      return said.chosen.map(({ name }) => name);
    case "rows":
      return said.rows.map((row) =>
        said.columns.flatMap(({ name }, at) => ((row[at] ?? "") === "" ? [] : [`${name}: ${row[at]}`])).join(" · "),
      );
    case "plan":
      return planLines(said);
    case "day":
      return [`${dayName(said.day, today)}${said.standing === "done" ? ". You looked at it." : ""}`];
  }
}

function planLines({ when, act, sure }: Extract<Said, { kind: "plan" }>): readonly string[] {
  const plan = [...(when === "" ? [] : [`When: ${when}`]), ...(act === "" ? [] : [`Then: ${act}`])];
  return sure === null ? plan : [...plan, `How sure: ${sure} of 10`];
}

/** True of a plan that its writer does not trust much. */
export function couldBeSmaller(said: Said): boolean {
  return said.kind === "plan" && said.sure !== null && said.sure < sureEnough;
}

/** What is asked of such a plan. */
export const smaller =
  "You are not quite sure of this plan yet. What would make it smaller? Half as long, once instead of each day, or the very first move alone. A small plan that happens tells you more than a large one that waits.";
