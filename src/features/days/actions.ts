import { z } from "zod";
import { action } from "../../kernel/actions/index.ts";
import { addDays } from "../../kernel/time/index.ts";
import type { DayFigures } from "./figures.ts";
import { allDayFigures } from "./gather.ts";

const view = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  figures: z
    .array(
      z.object({
        id: z.string(),
        label: z.string(),
        unit: z.string(),
        source: z.enum(["felt", "measured"]),
        /** Null where it is not known. */
        values: z.array(z.number().nullable()),
      }),
    )
    .readonly(),
});

export const listDays = action({
  name: "days.list",
  summary: "Read everything that is known by the day: what was felt, work, rest, meetings, time by area; null where it is not known",
  route: "GET /days",
  input: z.object({}),
  output: view,
  async run(desk) {
    const known = await allDayFigures(desk);
    if (!known) return { from: null, to: null, figures: [] };
    const figures = known.figures.map((figure) => ({ ...figure, values: Array.from(figure.values, (value) => rounded(value)) }));
    return { from: known.first, to: known.last, figures };
  },
});

/** The same as a table with a row a day, which `enough associate` and every spreadsheet read. */
export function csvOf({ first, hasEvidence, figures }: DayFigures): string {
  const heads = ["date", ...figures.map(({ id }) => id)].join(",");
  const rows = Array.from(hasEvidence, (_, day) =>
    [addDays(first, day), ...figures.map(({ values }) => rounded(values[day]!) ?? "")].join(","),
  );
  return [heads, ...rows, ""].join("\n");
}

function rounded(value: number): number | null {
  return Number.isNaN(value) ? null : Number(value.toFixed(2));
}
