import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { readYear, thisYear, type Year } from "./model.ts";

const end = z.number().nullable();
const view = z.object({
  year: z.number(),
  areas: z.array(z.object({ id: z.string(), label: z.string() })),
  weeks: z.array(
    z.object({
      week: z.string(),
      season: z.string().nullable(),
      energy: z.number().nullable(),
      /** In the order of `areas`. Minutes are null where too few days are known. */
      areas: z.array(
        z.object({
          minutes: z.number().nullable(),
          enough: z.object({ from: end, to: end }).nullable(),
          standing: z.enum(["gap", "unsaid", "open", "under", "within", "over"]),
        }),
      ),
    }),
  ),
});

export const showYear = action({
  name: "year.show",
  summary: "Read a year by the week: minutes of each area beside what was enough then, energy, seasons; null where too little is known",
  route: "GET /year/:year",
  input: z.object({ year: z.coerce.number().int().min(1583).max(9999) }),
  output: view,
  async run(desk, { year }) {
    const last = thisYear(desk);
    return year > last
      ? refuse(`${year} has not begun yet. Ask for ${last} or one before it.`, "year")
      : viewOf(await readYear(desk, year));
  },
});

function viewOf({ year, areas, weeks }: Year): z.output<typeof view> {
  return {
    year,
    areas: areas.map(({ id, label }) => ({ id, label })),
    weeks: weeks.map(({ week, season, energy, cells }) => ({
      week,
      season,
      energy: energy === null ? null : Number(energy.toFixed(2)),
      areas: cells.map(({ mark, minutes, enough }) => ({
        minutes: minutes === null ? null : Number(minutes.toFixed(2)),
        enough: enough && { from: enough.from ?? null, to: enough.to ?? null },
        standing: mark,
      })),
    })),
  };
}
