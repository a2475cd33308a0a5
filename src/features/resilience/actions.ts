import { z } from "zod";
import { action } from "../../kernel/actions/index.ts";
import { type ComingBack, readComingBack } from "./model.ts";

const view = z.object({
  weeks: z.array(z.object({ week: z.string(), energy: z.number().nullable() })),
  /** Null while fewer than eight weeks are known. */
  resilience: z
    .object({
      low: z.number(),
      usual: z.number(),
      /** Null while too few have ended to know it. */
      medianWeeks: z.number().nullable(),
      dips: z.array(z.object({ week: z.string(), weeks: z.number(), open: z.boolean() })),
    })
    .nullable(),
  differed: z
    .object({ quick: z.number(), slow: z.number(), rows: z.array(z.object({ id: z.string(), quick: z.number(), slow: z.number() })) })
    .nullable(),
});

export const showResilience = action({
  name: "resilience.show",
  summary:
    "Read how soon you were back after hard weeks: the weeks' energy, the last six dips, the median, what differed in the quicker ones",
  route: "GET /resilience",
  input: z.object({}),
  output: view,
  run: async (desk) => viewOf(await readComingBack(desk)),
});

function viewOf({ weeks, energy, found, differed }: ComingBack): z.output<typeof view> {
  return {
    weeks: weeks.map((week, index) => ({ week, energy: rounded(energy[index] ?? null) })),
    resilience: found && {
      low: rounded(found.low)!,
      usual: rounded(found.usual)!,
      medianWeeks: found.medianWeeks,
      dips: found.dips.map(({ week, weeks: waited, isOpen }) => ({ week: weeks[week]!, weeks: waited, open: isOpen })),
    },
    differed: differed && {
      ...differed,
      rows: differed.rows.map(({ id, quick, slow }) => ({ id, quick: rounded(quick)!, slow: rounded(slow)! })),
    },
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(2));
}
