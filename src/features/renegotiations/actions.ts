import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { changeKinds, sayWhy, why } from "../meaning/index.ts";
import { pageFirst, undoOfWords } from "../safety/index.ts";
import { countOf, kinds, readId, readLog } from "./log.ts";
import { plainDay, seasonReviewRecord } from "./records.ts";

const line = z.object({ what: z.string(), was: z.string().nullable(), became: z.string() });
const common = { id: z.string(), day: plainDay, season: plainDay.nullable() };

export const listRenegotiations = action({
  name: "renegotiations.list",
  summary: "List what was renegotiated, the latest first: what it was, what it became, and why; and the looks back at seasons",
  route: "GET /renegotiations",
  input: z.object({ kind: z.enum(kinds).optional() }),
  output: z.object({
    entries: z.array(
      z.union([
        z.object({
          ...common,
          of: z.enum(changeKinds),
          lines: z.array(line),
          why: z.string().nullable(),
          first: z.boolean().describe("Said for the first time; nothing was there before"),
          makesRoom: z.boolean().describe("It asks less of something than before"),
          standing: z.enum(["changed", "put back"]),
        }),
        z.object({ ...common, of: z.literal("review"), review: seasonReviewRecord.schema }),
      ]),
    ),
    counts: z.object({ changes: z.number(), makeRoom: z.number(), withWhy: z.number() }),
  }),
  async run(desk, { kind }) {
    const entries = (await readLog(desk)).filter(({ of }) => kind === undefined || of === kind);
    return {
      entries: entries.map((entry) => ("lines" in entry ? { ...entry, lines: [...entry.lines] } : entry)),
      counts: countOf(entries),
    };
  },
});

export const sayWhyOf = action({
  name: "renegotiations.why",
  summary: "Say why something was changed, by the id of the change, such as enough-2026-09-15; an empty line takes it away",
  route: "POST /renegotiations/:change/why",
  input: z.object({ change: z.string().max(40), why: why.default("") }),
  output: z.object({ id: z.string(), check: pageFirst }),
  done: "Kept beside the change.",
  undo: undoOfWords,
  async run(desk, { change: id, why }) {
    const named = readId(id);
    const known = (await readLog(desk)).some((entry) => entry.of !== "review" && entry.id === id);
    if (!named || !known) return refuse("This change is not here any more. Your renegotiations have those that are.");
    return { id, check: sayWhy(desk, named.of, named.day, why) };
  },
});
