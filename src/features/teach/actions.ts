import { z } from "zod";
import { action, type Desk, refuse } from "../../kernel/actions/index.ts";
import { type AreaId, areaId, learningView, mostSeen, remember, seenOf, viewLearning, type When, whenSchema } from "../areas/index.ts";
import { foundBy, groupsOf, type Thing } from "./groups.ts";
import { lastThings, reachOfQuestions } from "./questions.ts";

/** How many questions are asked at once. */
export const mostGroups = 10;

const groupView = z.object({
  when: whenSchema,
  /** It is about one name: a title, an app, a site. */
  narrow: z.boolean(),
  minutes: z.number(),
  times: z.number(),
  names: z.array(z.string()),
  source: z.string(),
  alsoIn: areaId.nullable(),
});

export const listQuestions = action({
  name: "teach.questions",
  summary: "List the groups of unsorted things of the last eight weeks whose answers would sort the most time",
  route: "GET /areas/teach",
  input: z.object({}),
  output: z.array(groupView),
  async run(desk) {
    await desk.reach(reachOfQuestions(desk));
    return groupsOf(lastThings(desk), mostGroups).map((group) => ({ ...group, names: [...group.names] }));
  },
});

export const teach = action({
  name: "teach.answer",
  summary: "Say where groups of unsorted things belong; each answer is remembered as a rule, and learned from",
  route: "POST /areas/teach",
  input: z.object({
    /** By any name. An answer without an area leaves its group open. */
    answers: z.record(z.string(), z.object({ when: whenSchema, area: areaId.optional() })).default({}),
  }),
  output: z.object({
    taught: z.array(z.object({ when: whenSchema, area: areaId, minutes: z.number(), times: z.number() })),
    learning: learningView,
  }),
  done: "Kept as rules, and learned from. They stand under Areas and rules.",
  undo: true,
  async run(desk, { answers }) {
    const given = Object.values(answers).flatMap(({ when, area }) => (area === undefined ? [] : [{ when, area }]));
    if (given.length === 0) return refuse("Choose an area for one of them at least. The others can stay open.", "answers.0.area");
    if (given.some(({ when }) => Object.values(when).every((word) => word === undefined)))
      return refuse("Say what each answer is about: a word of the title, a calendar, an app.", "answers");
    await desk.reach(reachOfQuestions(desk));
    const things = lastThings(desk);
    const taught = [];
    for (const { when, area } of given) {
      const found = foundBy(when, things);
      const rule = rememberGroup(desk, when, area, found);
      if ("problems" in rule) return rule;
      taught.push({ when, area, minutes: sum(found, "minutes"), times: sum(found, "times") });
    }
    return { taught, learning: viewLearning(desk.notebook) };
  },
});

/** After the rules that are there: what they sort was not asked about, and stays where it is. */
function rememberGroup(desk: Desk, when: When, area: AreaId, things: readonly Thing[]) {
  const of = things.slice(0, mostSeen).map(({ clue }) => seenOf(clue));
  return remember(desk, { when, area, from: "correction", ...(of.length > 0 ? { of } : {}) }, "last");
}

function sum(things: readonly Thing[], what: "minutes" | "times"): number {
  return Math.round(things.reduce((total, thing) => total + thing[what], 0));
}
