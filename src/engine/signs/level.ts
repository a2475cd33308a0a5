import { holds, type Sign } from "./signs.ts";
import type { SignId } from "./signals.ts";

export type Level = "steady" | "watch" | "act";

/** What the signs come to, and by which of them. */
export interface Standing {
  readonly level: Level;
  /** The signs that it rests on, and "questionnaire" where one counts. */
  readonly reasons: readonly (SignId | "questionnaire")[];
}

/**
 * Lines for the mean of a burnout questionnaire, 0 to 100, of our own: its authors draw none. 50 is "sometimes" throughout, 75 is "often".
 */
export const burnoutLines = { watch: 50, act: 75 } as const;

/** How many figures have to be known before "steady" says anything. */
export const fewestKnown = 2;

/**
 * The level. Act: signs of two sources hold over three ends of weeks, or one source holds and a questionnaire reaches 50, or it reaches 75.
 * Watch: a sign holds over two, or a questionnaire reaches 50. Null when fewer than two figures are known and nothing is raised. `burnout` is the highest mean of
 * the burnout questionnaires that count, null without any.
 */
export function standingOf(signs: readonly Sign[], burnout: number | null): Standing | null {
  const isAt = (line: number): boolean => burnout !== null && burnout >= line;
  const noted = signs.filter(({ isRaised, held }) => isRaised && held >= 2);
  const holding = noted.filter(({ held }) => held >= holds);
  const sources = new Set(holding.map(({ signal }) => signal.source)).size + Number(isAt(burnoutLines.watch));
  const reasons = [...noted.map(({ signal }) => signal.id), ...(isAt(burnoutLines.watch) ? (["questionnaire"] as const) : [])];
  if (sources >= 2 || isAt(burnoutLines.act)) return { level: "act", reasons };
  if (reasons.length > 0) return { level: "watch", reasons };
  const known = signs.filter(({ shift }) => shift !== null).length + Number(burnout !== null);
  return known < fewestKnown ? null : { level: "steady", reasons };
}
