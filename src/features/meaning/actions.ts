import { z } from "zod";
import { values } from "../../content/values.ts";
import { type Action, action, refuse } from "../../kernel/actions/index.ts";
import { firstDayOf } from "../../kernel/time/index.ts";
import { areaId, areasOf, labelOf } from "../areas/index.ts";
import { band, suggestBands, type WeeklyMinutes, weeksLookedAt } from "./bands.ts";
import { hoursInput } from "./durations.ts";
import { keepDated, seen, unknownArea } from "./keep.ts";
import { meaningOn, ratingsOf } from "./model.ts";
import {
  chosenValue,
  enoughRecord,
  fitMode,
  fitModeRecord,
  importance0to10,
  importanceRecord,
  mostValues,
  ratingsRecord,
  valuesRecord,
  week,
} from "./records.ts";
import { day } from "./seasons.ts";
import { pageFirst, undoOfWords } from "../safety/index.ts";
import { summaryOf, summary } from "./summary.ts";
import { whyInput, withWhy } from "./whys.ts";

const byAreaOf = <Value extends z.ZodType>(value: Value) => z.record(areaId, value);

/** Reads what holds on a day. */
export const getMeaning = action({
  name: "meaning.get",
  summary: "Read what matters, and what is enough, as it stood on a day",
  route: "GET /meaning",
  input: z.object({ day: day.optional() }),
  output: summary,
  run: ({ notebook, today }, { day = today }) => summaryOf(meaningOn(notebook, day), day),
});

type Chosen = z.infer<typeof chosenValue>;

export const setValues = action({
  name: "meaning.values",
  summary: "Choose up to ten values, in order; the first three lead",
  route: "POST /meaning/values",
  input: z.object({
    chosen: z.array(z.string().trim().min(1).max(60)).max(100).describe("Ids from the list, or one’s own words, in order"),
    own: z.string().trim().max(60).optional().describe("One more, in one’s own words"),
    earlier: z.string().optional().describe("One of them, to move a place earlier"),
    later: z.string().optional().describe("One of them, to move a place later"),
    why: whyInput,
    seen,
  }),
  output: z.object({ since: day, chosen: z.array(chosenValue), check: pageFirst }),
  done: "Kept. This is what leads from today on.",
  undo: undoOfWords,
  run(desk, { chosen, own, earlier, later, why, seen }) {
    const named = distinctValues(own ? [...chosen, own] : chosen);
    if (named.length > mostValues) {
      const sentence = `These are ${named.length}. Let go of ${named.length - mostValues}, so that ten at most are left and three of them can lead.`;
      return refuse(sentence, "chosen");
    }
    const state = { since: desk.today, chosen: moved(moved(named, earlier, -1), later, 1) };
    return withWhy(desk, "values", why, keepDated(desk.notebook, valuesRecord, state, seen));
  },
});

/** Each value once; what a person typed that is one of ours, in any case, is ours. */
function distinctValues(keys: readonly string[]): readonly Chosen[] {
  const chosen = new Map<string, Chosen>();
  for (const key of keys) {
    const folded = key.toLowerCase();
    const known = values.find(({ id, name }) => id === folded || name.toLowerCase() === folded);
    const id = known?.id ?? folded;
    if (!chosen.has(id)) chosen.set(id, known ? { id: known.id } : { own: key });
  }
  return [...chosen.values()];
}

function moved(chosen: readonly Chosen[], key: string | undefined, places: -1 | 1): Chosen[] {
  const at = chosen.findIndex((value) => ("id" in value ? value.id : value.own) === key);
  const to = at + places;
  if (at < 0 || to < 0 || to >= chosen.length) return [...chosen];
  return chosen.with(at, chosen[to]!).with(to, chosen[at]!);
}

export const setImportance = action({
  name: "meaning.importance",
  summary: "Say how much each area matters now, from 0 (left out) to 10",
  route: "POST /meaning/importance",
  input: z.object({
    byArea: byAreaOf(importance0to10).optional(),
    most: areaId.optional().describe("The area that matters most: it gets 10, beside what was said of the others"),
    why: whyInput,
    seen,
  }),
  output: z.object({ since: day, byArea: byAreaOf(importance0to10), check: pageFirst }),
  done: "Kept. Your weeks are weighed by this from today on.",
  undo: undoOfWords,
  run(desk, { byArea: said = {}, most, why, seen }) {
    const { notebook, today } = desk;
    const byArea = most === undefined ? said : { ...meaningOn(notebook, today).importance, ...said, [most]: 10 };
    if (Object.keys(byArea).length === 0) return refuse("Choose a number for one area at least. The others can stay open.");
    return (
      unknownArea(notebook, Object.keys(byArea), "byArea") ??
      withWhy(desk, "importance", why, keepDated(notebook, importanceRecord, { since: today, byArea }, seen))
    );
  },
});

/** Sets the bands. `weeklyMinutes` tells what a suggestion is made from. */
export function makeSetEnough(weeklyMinutes: WeeklyMinutes): Action {
  return action({
    name: "meaning.enough",
    summary: "Set how much of each area is enough, in minutes a week",
    route: "POST /meaning/enough",
    input: z.object({
      bands: byAreaOf(z.object({ from: hoursInput.optional(), to: hoursInput.optional() })).optional(),
      use: z.array(areaId).max(50).optional().describe("Areas that take the band that their own last weeks suggest"),
      why: whyInput,
      seen,
    }),
    output: z.object({ since: day, bands: byAreaOf(band), check: pageFirst }),
    done: "Kept. These bands count from today on.",
    undo: undoOfWords,
    run(desk, { bands: said = {}, use = [], why, seen }) {
      const suggested = suggestBands(use.length > 0 ? weeklyMinutes(desk, weeksLookedAt) : []);
      const missing = use.find((area) => !suggested.has(area));
      if (missing !== undefined)
        return refuse("There are too few weeks of this area for a suggestion yet. Three are enough.", `bands.${missing}.from`);
      const bands = { ...said, ...Object.fromEntries(use.map((area) => [area, suggested.get(area)!])) };
      const wrong = Object.entries(bands).find(([, { from = 0, to = Number.POSITIVE_INFINITY }]) => from > to);
      if (wrong) {
        const label = labelOf(areasOf(desk.notebook), wrong[0]);
        return refuse(`${label}: the lower end is above the upper one. Swap them, or leave one empty.`, `bands.${wrong[0]}.to`);
      }
      const set = Object.fromEntries(Object.entries(bands).filter(([, { from, to }]) => from !== undefined || to !== undefined));
      return (
        unknownArea(desk.notebook, Object.keys(set), "bands") ??
        withWhy(desk, "enough", why, keepDated(desk.notebook, enoughRecord, { since: desk.today, bands: set }, seen))
      );
    },
  });
}

export const setFitModes = action({
  name: "meaning.fit-mode",
  summary: "Say what tells that an area fits: its hours, how it felt, or both",
  route: "POST /meaning/fit-mode",
  input: z.object({ byArea: byAreaOf(fitMode), seen }),
  output: z.object({ since: day, byArea: byAreaOf(fitMode) }),
  done: "Kept. Your weeks are read this way from today on.",
  undo: true,
  run: ({ notebook, today }, { byArea, seen }) =>
    unknownArea(notebook, Object.keys(byArea), "byArea") ?? keepDated(notebook, fitModeRecord, { since: today, byArea }, seen),
});

/** Ratings of a week add to those that are there: nobody has to rate all at once, and two devices take nothing from each other. */
export const rate = action({
  name: "meaning.rate",
  summary: "Rate how the areas felt in a week, from 1 to 10; 0 takes a rating away",
  route: "POST /ratings",
  input: z.object({ week, byArea: byAreaOf(z.int().min(0).max(10)) }),
  output: ratingsRecord.schema,
  done: "Kept with its week.",
  undo: true,
  async run(desk, { week, byArea }) {
    const { notebook, today } = desk;
    if (firstDayOf(week) > today) return refuse("This week has not begun yet.", "week");
    const refused = unknownArea(notebook, Object.keys(byArea), "byArea");
    if (refused) return refused;
    await desk.reach(firstDayOf(week));
    const rated = Object.entries({ ...ratingsOf(notebook, week), ...byArea }).filter(([, rating]) => rating > 0);
    const [first, ...doubled] = notebook.list(ratingsRecord).filter(({ data }) => data.week === week);
    for (const { id } of doubled) notebook.remove(ratingsRecord, id);
    const ratings = { week, byArea: Object.fromEntries(rated) };
    if (first) notebook.change(ratingsRecord, first.id, ratings);
    else notebook.add(ratingsRecord, ratings);
    return ratings;
  },
});
