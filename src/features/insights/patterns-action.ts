import { z } from "zod";
import { action } from "../../kernel/actions/index.ts";
import { allDayFigures } from "../days/index.ts";
import { patternTitle } from "./patterns-words.ts";
import { type Apart, type ApartRhythm, dayParts, type Pattern, patternsOf } from "./rhythms.ts";

const certainty = {
  days: z.number(),
  interval: z.tuple([z.number(), z.number()]).readonly(),
  q: z.number(),
  standsApart: z.boolean(),
};
const hours = z.object({ name: z.string(), from: z.number(), to: z.number() });
const patternView = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  days: z.number(),
  sentence: z.string(),
  /** The mean of all; null with too few days. */
  usual: z.number().nullable(),
  /** By weekday (1 is Monday), part of the day, or both; null is all of them. */
  levels: z.array(z.object({ weekday: z.number().nullable(), part: hours.nullable(), level: z.number(), ...certainty })),
  /** From a part of the day to the next one. */
  steps: z.array(z.object({ from: hours, to: hours, change: z.number(), ...certainty })),
  moreDays: z.number().nullable(),
});
const view = z.object({ from: z.string().nullable(), to: z.string().nullable(), patterns: z.array(patternView) });

export const listPatterns = action({
  name: "insights.patterns",
  summary: "Read on which weekdays and at which hours stress, energy, mood and work are higher or lower than usual, and how sure that is",
  route: "GET /insights/patterns",
  input: z.object({}),
  output: view,
  async run(desk) {
    const known = await allDayFigures(desk);
    if (!known) return { from: null, to: null, patterns: [] };
    const { first, last, felt, measured } = patternsOf(desk, known);
    return { from: first, to: last, patterns: [...felt, ...measured].map(viewOf) };
  },
});

function viewOf(pattern: Pattern): z.output<typeof patternView> {
  const { figure, days, rhythm, moreDays } = pattern;
  return {
    id: figure.id,
    label: figure.label,
    unit: figure.unit,
    days,
    sentence: patternTitle(pattern),
    usual: rhythm?.usual ?? null,
    levels: (rhythm?.beats ?? []).map((beat) => ({
      weekday: beat.weekday === null ? null : beat.weekday + 1,
      part: beat.part === null ? null : partOf(beat.part),
      level: beat.level,
      ...certaintyOf(beat),
    })),
    steps: (rhythm?.steps ?? []).map((step) => ({
      from: partOf(step.from),
      to: partOf(step.to),
      change: step.change,
      ...certaintyOf(step),
    })),
    moreDays,
  };
}

function partOf(part: number): z.output<typeof hours> {
  const { name, from, to } = dayParts[part]!;
  return { name, from, to: to % 24 };
}

function certaintyOf({ days, interval, q, standsApart }: Apart<Pick<ApartRhythm["steps"][number], "days" | "interval">>) {
  return { days, interval, q, standsApart };
}
