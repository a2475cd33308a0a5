import type { Pack } from "../../content/pack.ts";
import { cycleProblems } from "./cycles.ts";
import { idProblems } from "./ids.ts";
import { easeProblems, textProblems } from "./plain.ts";
import type { PackProblem } from "./problem.ts";
import { type Beside, referenceProblems } from "./references.ts";
import { readPack } from "./shape.ts";

/** A pack that was looked at: how many things it holds, and everything that is to be mended. It is good when there is nothing. */
export interface Checked {
  /** Undefined when its shape is another, so that the rest could not be looked at. */
  readonly pack: Pack | undefined;
  readonly items: number;
  readonly problems: readonly PackProblem[];
}

const nothing: Beside = { cards: [], worksheets: [] };

/** Looks at anything as a pack. What it leads to and does not hold itself may stand `beside` it. */
export function checkPack(given: unknown, beside: Beside = nothing): Checked {
  const read = readPack(given);
  if ("problems" in read) return { pack: undefined, items: 0, problems: read.problems };
  const { pack } = read;
  const problems = [
    ...idProblems(pack),
    ...referenceProblems(pack, beside),
    ...cycleProblems(pack, beside),
    ...windowProblems(pack),
    ...variantProblems(pack),
    ...textProblems(pack),
    ...easeProblems(pack, itemsOf(pack)),
  ];
  return { pack, items: countOf(pack), problems };
}

/** Cards, worksheets, sessions and steps of challenges: what a reader takes in at one time. */
function itemsOf({ cards, worksheets, courses, challenges }: Pack): readonly { readonly path: string; readonly item: object }[] {
  return [
    ...cards.map((item, at) => ({ path: `cards[${at}]`, item })),
    ...worksheets.map((item, at) => ({ path: `worksheets[${at}]`, item })),
    ...courses.flatMap(({ sessions, ...course }, at) => [
      { path: `courses[${at}]`, item: course },
      ...sessions.map((item, session) => ({ path: `courses[${at}].sessions[${session}]`, item })),
    ]),
    ...challenges.map((item, at) => ({ path: `challenges[${at}]`, item })),
  ];
}

function countOf({ cards, worksheets, courses, challenges }: Pack): number {
  return cards.length + worksheets.length + courses.length + challenges.length;
}

/** The days on which a step of a challenge is offered lie within the challenge. */
function windowProblems({ challenges }: Pack): readonly PackProblem[] {
  return challenges.flatMap(({ days, steps }, at) =>
    steps.flatMap(({ from, until }, step) => {
      const path = `challenges[${at}].steps[${step}].until`;
      if (until < from) return [{ path, message: `The last day (${until}) lies before the first (${from}). Write a later one.` }];
      if (until > days)
        return [{ path, message: `Day ${until} comes after the challenge has ended: it has ${days} days. Write an earlier one.` }];
      return [];
    }),
  );
}

const variants = ["one", "couple", "family"] as const;

/** Whoever takes a course, alone, as two or as a family, finds something in each session. */
function variantProblems({ courses }: Pack): readonly PackProblem[] {
  return courses.flatMap(({ sessions }, at) =>
    sessions.flatMap(({ parts }, session) =>
      variants.flatMap((variant) =>
        parts.some((part) => part.for === undefined || part.for.includes(variant))
          ? []
          : [
              {
                path: `courses[${at}].sessions[${session}].parts`,
                message: `For “${variant}” this session holds nothing. Add a part for it, or leave “for” out of one that suits everybody.`,
              },
            ],
      ),
    ),
  );
}
