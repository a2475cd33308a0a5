import { capital, countWord, listWords } from "../../kernel/web/index.ts";
import type { Ask } from "./model.ts";

/** From so many answers on, the tally speaks. */
export const fewestAnswers = 3;

/** What was feared and what was met, over all asks of which somebody told how they went. */
export interface Tally {
  /** Asks with an answer. */
  readonly answered: number;
  readonly better: number;
  readonly asFeared: number;
  readonly worse: number;
  /** Told, and without an answer yet. They are in no other number. */
  readonly unanswered: number;
  /** What came of those with an answer. */
  readonly came: { readonly yes: number; readonly partly: number; readonly no: number; readonly open: number };
  /** Answered asks with a feared likelihood: how many, its mean, its ends, and how often the fear came true or worse. */
  readonly rated: { readonly n: number; readonly mean: number; readonly least: number; readonly most: number; readonly met: number };
}

export function tallyOf(asks: readonly Pick<Ask, "told" | "likely">[]): Tally {
  const told = asks.filter(({ told }) => told !== null);
  const answered = told.filter(({ told }) => told!.went !== "no answer");
  const countOf = (went: string) => answered.filter(({ told }) => told!.went === went).length;
  const cameTo = (came: string) => answered.filter(({ told }) => told!.came === came).length;
  const rated = answered.filter(({ likely }) => likely !== null);
  const chances = rated.map(({ likely }) => likely!);
  return {
    answered: answered.length,
    better: countOf("better"),
    asFeared: countOf("as feared"),
    worse: countOf("worse"),
    unanswered: told.length - answered.length,
    came: { yes: cameTo("yes"), partly: cameTo("partly"), no: cameTo("no"), open: cameTo("open") },
    rated: {
      n: rated.length,
      mean: chances.length === 0 ? 0 : chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
      least: chances.length === 0 ? 0 : Math.min(...chances),
      most: chances.length === 0 ? 0 : Math.max(...chances),
      met: rated.filter(({ told }) => told!.went !== "better").length,
    },
  };
}

/** The tally in sentences. Below three answers it has none: too little to say anything of. */
export function tallyWords({ answered, better, asFeared, worse, unanswered, came, rated }: Tally): readonly string[] {
  if (answered < fewestAnswers) return [];
  const how = [
    [better, "better than feared"],
    [asFeared, "as feared"],
    [worse, "worse"],
  ] as const;
  const outcomes = [
    [came.yes, "a yes"],
    [came.partly, "a part of it"],
    [came.no, "a no"],
    [came.open, "nothing yet"],
  ] as const;
  const parts = (counts: typeof how | typeof outcomes) =>
    listWords(
      counts.filter(([count]) => count > 0).map(([count, words]) => `${words} in ${count === answered ? "all of them" : countWord(count)}`),
    );
  return [
    `In ${countWord(answered)} asks that you have told of, the answer was ${parts(how)}.`,
    `What came of them: ${parts(outcomes)}.`,
    ...(rated.n < fewestAnswers
      ? []
      : [
          `In ${rated.n === answered ? "all" : countWord(rated.n)} of them you had said how likely your fear was: ${Math.round(rated.mean)} of 100 on average, ${rated.least === rated.most ? "the same each time" : `from ${rated.least} to ${rated.most}`}. It came true, or worse, in ${rated.met === 0 ? "none" : countWord(rated.met)}.`,
        ]),
    ...(unanswered === 0
      ? []
      : [
          `${capital(countWord(unanswered))} more ${unanswered === 1 ? "has" : "have"} no answer yet, and ${unanswered === 1 ? "is" : "are"} not counted.`,
        ]),
  ];
}
