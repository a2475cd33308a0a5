import type { Desk } from "../../kernel/actions/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { type Answer, factsFor, type FromCourses, type OwnFacts } from "../worksheets/index.ts";
import { homeworkFacts } from "./homework.ts";
import { runNow, runsOf } from "./model.ts";

/** What other rooms read of the course that is under way, or was last. */
export const fromCourses: FromCourses = {
  homework: homeworkFacts,
  since: ({ notebook }) => (runNow(notebook) ?? runsOf(notebook)[0])?.data.day,
};

/** One question of 0 to 10, as it was answered at the beginning and at the end. */
export interface Changed {
  readonly asked: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The answers of the beginning beside those of the end, in the order of the beginning. */
export function changedRatings(before: readonly Answer[], after: readonly Answer[]): readonly Changed[] {
  const ids = [...new Set([...before, ...after].map(({ question }) => question))];
  return ids.map((id) => {
    const [first, last] = [before, after].map((answers) => answers.find(({ question }) => question === id));
    return { asked: (first ?? last)!.asked, before: valueOf(first), after: valueOf(last) };
  });
}

function valueOf(answer: Answer | undefined): number | undefined {
  return answer?.said.kind === "scale" ? answer.said.value : undefined;
}

/** The weeks before a day against those since, from the days that are known, with where the difference likely lies. */
export function changedDays(desk: Desk, since: Day): Promise<OwnFacts> {
  return factsFor(desk, "before-and-after", { homework: () => undefined, since: () => since });
}
