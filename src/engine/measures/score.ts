import type { Questionnaire, Scoring } from "../../content/questionnaire.ts";

/** One answer an item, in the items' order; null for one that is open. Values are the scale's own, as they were given. */
export type Answers = readonly (number | null)[];

/** What a questionnaire says. `score`, the subscales and `band` are null while an item is open. */
export interface Scored {
  readonly score: number | null;
  readonly scale: { readonly min: number; readonly max: number };
  readonly subscales: Readonly<Record<string, number | null>>;
  readonly band: string | null;
  /** Where a screening says to look closer: whether it does so here. Null while that is not known, or where no line is drawn. */
  readonly atLine: boolean | null;
  readonly flags: readonly Flag[];
  /** The open items, counted from 1. */
  readonly missing: readonly number[];
}

/** `item-9`: something but the least to an item about harm, whatever else is open. `straight-lining`: the same answer throughout. */
export type Flag = `item-${number}` | "straight-lining";

/** What is wrong with answers, in one sentence that says where; undefined when nothing is. Open items are nothing wrong. */
export function wrongIn(questionnaire: Questionnaire, answers: Answers): string | undefined {
  const { short, items } = questionnaire;
  if (answers.length > items.length)
    return `${short} has ${items.length} questions, and these are ${answers.length} answers. Leave the rest out.`;
  const index = answers.findIndex((answer, place) => answer !== null && !valuesOf(questionnaire, place).includes(answer));
  if (index < 0) return undefined;
  return `Answer ${index + 1} of ${short} is ${answers[index]}. It has to be one of ${valuesOf(questionnaire, index)
    .toSorted((a, b) => a - b)
    .join(", ")}.`;
}

function valuesOf({ items, options }: Questionnaire, place: number): readonly number[] {
  return (items[place]?.options ?? options).map(({ value }) => value);
}

/** Scores answers that `wrongIn` finds nothing wrong with. An open item leaves everything open: nothing is filled in by guessing. */
export function scoreOf(questionnaire: Questionnaire, answers: Answers): Scored {
  const { items, scoring, bands, line } = questionnaire;
  const { min, max } = scoring;
  const given = items.map((_, place) => answers[place] ?? null);
  const missing = given.flatMap((answer, place) => (answer === null ? [place + 1] : []));
  const points = missing.length > 0 ? null : pointsOf(questionnaire, given as readonly number[]);
  const score = points && together(points, scoring);
  const subscales = Object.fromEntries(
    Object.entries(scoring.subscales).map(([name, members]) => [
      name,
      points &&
        together(
          members.map((item) => points[item - 1]!),
          scoring,
        ),
    ]),
  );
  const held = line?.ofEach ? Object.values(subscales) : [score];
  return {
    score,
    scale: { min, max },
    subscales,
    band: score === null ? null : (bands.findLast(({ from }) => score >= from)?.name ?? null),
    atLine: line === undefined || score === null ? null : held.some((part) => part !== null && part >= line.score),
    flags: flagsOf(questionnaire, given),
    missing,
  };
}

/** Answers as they count: a reversed one is mirrored within the values that its item has. */
function pointsOf(questionnaire: Questionnaire, answers: readonly number[]): readonly number[] {
  return answers.map((answer, place) => {
    if (!questionnaire.scoring.reversed.includes(place + 1)) return answer;
    const values = valuesOf(questionnaire, place);
    return Math.min(...values) + Math.max(...values) - answer;
  });
}

function together(points: readonly number[], { by }: Scoring): number {
  const sum = points.reduce((total, point) => total + point, 0);
  return by === "sum" ? sum : sum / points.length;
}

const fewestForALine = 5;

function flagsOf(questionnaire: Questionnaire, given: Answers): readonly Flag[] {
  const harm = questionnaire.items.flatMap(({ harm }, place): readonly Flag[] => {
    const answer = given[place] ?? null;
    return harm && answer !== null && answer > Math.min(...valuesOf(questionnaire, place)) ? [`item-${place + 1}`] : [];
  });
  return isStraight(questionnaire, given) ? [...harm, "straight-lining"] : harm;
}

/**
 * The same answer to every item. “Not at all” throughout is what somebody says who is well, so the least counts where an item is reversed
 * and the answers contradict one another. Two to four answers are alike too easily to say anything.
 */
function isStraight(questionnaire: Questionnaire, given: Answers): boolean {
  const [first = null] = given;
  if (given.length < fewestForALine || first === null || !given.every((answer) => answer === first)) return false;
  return questionnaire.scoring.reversed.length > 0 || first > Math.min(...valuesOf(questionnaire, 0));
}
