import { z } from "zod";
import { action } from "../../kernel/actions/index.ts";
import { readSigns, type Signs } from "./model.ts";
import { signsAsideRecord } from "./records.ts";

const figure = z.number().nullable();
const view = z.object({
  /** The last whole week. */
  week: z.string(),
  /** Null where too little is known. */
  level: z.enum(["steady", "watch", "act"]).nullable(),
  reasons: z.array(z.string()),
  signs: z.array(
    z.object({
      id: z.string(),
      raised: z.boolean(),
      /** At how many ends of weeks in a row, up to three. */
      held: z.number(),
      /** Medians in the sign's own unit; null where too little is known. */
      usual: figure,
      now: figure,
      change: figure,
      interval: z.tuple([z.number(), z.number()]).nullable(),
      weeksBefore: z.number(),
      weeksNow: z.number(),
      weeks: z.array(z.object({ week: z.string(), value: figure })),
    }),
  ),
  burnout: z.array(z.object({ measure: z.string(), day: z.string(), score: z.number() })),
});

export const showSigns = action({
  name: "signs.show",
  summary: "Read the early signs of burnout: seven figures of the last weeks against your own weeks before, and what they come to",
  route: "GET /signs",
  input: z.object({}),
  output: view,
  run: async (desk) => viewOf(await readSigns(desk)),
});

export const putSignsAside = action({
  name: "signs.aside",
  summary: "Put the line about early signs on the week page aside for four weeks",
  route: "POST /signs/aside",
  input: z.object({}),
  output: z.null(),
  done: "Put aside for four weeks. The page of early signs stays where it is.",
  undo: true,
  run({ notebook, today }) {
    notebook.keep(signsAsideRecord, { since: today });
    return null;
  },
});

function viewOf({ standing, signs, weeks, burnout }: Signs): z.output<typeof view> {
  return {
    week: weeks.at(-1)!,
    level: standing?.level ?? null,
    reasons: [...(standing?.reasons ?? [])],
    signs: signs.map(({ signal, shift, isRaised, held }) => ({
      id: signal.id,
      raised: isRaised,
      held,
      usual: rounded(shift?.usual),
      now: rounded(shift?.now),
      change: rounded(shift?.change),
      interval: shift ? [rounded(shift.interval[0])!, rounded(shift.interval[1])!] : null,
      weeksBefore: shift?.weeksBefore ?? 0,
      weeksNow: shift?.weeksNow ?? 0,
      weeks: weeks.map((week, index) => ({ week, value: rounded(signal.weeks[index]) })),
    })),
    burnout: burnout.map(({ measure, day, sitting }) => ({ measure, day, score: rounded(sitting.scored.score)! })),
  };
}

function rounded(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(3));
}
