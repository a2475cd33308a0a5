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
  const how = shares(answered, { "better than feared": better, "as feared": asFeared, worse });
  const outcomes = shares(answered, { "a yes": came.yes, "a part of it": came.partly, "a no": came.no, "nothing yet": came.open });
  const left =
    unanswered === 1 ? "One more has no answer yet, and is" : `${capital(countWord(unanswered))} more have no answer yet, and are`;
  return [
    `In ${countWord(answered)} asks that you have told of, the answer was ${how}.`,
    `What came of them: ${outcomes}.`,
    ...(rated.n < fewestAnswers ? [] : [likelyWords(rated, answered)]),
    ...(unanswered === 0 ? [] : [`${left} not counted.`]),
  ];
}

/** "better than feared in two and as feared in one". */
function shares(all: number, counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return listWords(some.map(([words, count]) => `${words} in ${count === all ? "all of them" : countWord(count)}`));
}

function likelyWords({ n, mean, least, most, met }: Tally["rated"], answered: number): string {
  const spread = least === most ? "the same each time" : `from ${least} to ${most}`;
  return `In ${n === answered ? "all" : countWord(n)} of them you had said how likely your fear was: ${Math.round(mean)} of 100 on average, ${spread}. It came true, or worse, in ${met === 0 ? "none" : countWord(met)}.`;
}
