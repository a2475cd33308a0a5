import { z } from "zod";
import type { WeeklyWindows } from "../../engine/spans/index.ts";
import { action, type Problem, Refusal, refuse } from "../../kernel/actions/index.ts";
import { areaId } from "../areas/index.ts";
import { pageFirst, undoOfWords } from "../safety/index.ts";
import { hoursInput } from "./durations.ts";
import { type DayKey, dayKeys, dayNames, overlapIn, type WeekHours, weekHours, weekOfWindows } from "./hours.ts";
import { keepDated, seen, unknownArea } from "./keep.ts";
import { agreedHoursRecord, seasonRecord, wakingRecord } from "./records.ts";
import { begin, change, day, end, keptSeason, seasonOn, stance, usualReview } from "./seasons.ts";
import { parseTypedHours } from "./typed-hours.ts";
import { whyInput, withWhy } from "./whys.ts";

// What is said of stretches of time: the hours of a week, and seasons.

const typedDay = z.array(z.string().max(200)).max(10).optional();
/** Lines of hours by weekday, each as people write them. */
const typedWeek = z.object({ mo: typedDay, tu: typedDay, we: typedDay, th: typedDay, fr: typedDay, sa: typedDay, su: typedDay });

const copyMonday = z.boolean().optional().describe("Monday’s hours hold on Tuesday to Friday too");

export const setAgreedHours = action({
  name: "meaning.hours",
  summary: "Say which hours of the week are agreed for work, or for another area",
  route: "POST /meaning/hours",
  input: z.object({ area: areaId.default("work"), week: typedWeek, copy: copyMonday, why: whyInput, seen }),
  output: z.object({ since: day, area: areaId, week: weekHours, check: pageFirst }),
  done: "Kept. These are your agreed hours from today on.",
  undo: undoOfWords,
  run(desk, { area, week, copy, why, seen }) {
    const { notebook, today } = desk;
    const read = readWeek(copy ? mondayTillFriday(week) : week, "week");
    if (read instanceof Refusal) return read;
    return (
      unknownArea(notebook, [area], "area") ??
      withWhy(desk, "hours", why, keepDated(notebook, agreedHoursRecord, { since: today, area, week: read }, seen))
    );
  },
});

export const setWaking = action({
  name: "meaning.waking",
  summary: "Say between which hours you are usually awake",
  route: "POST /meaning/waking",
  input: z.object({ waking: typedWeek, copy: z.boolean().optional().describe("Monday’s hours hold on every day"), why: whyInput, seen }),
  output: z.object({ since: day, week: weekHours, check: pageFirst }),
  done: "Kept. These are your waking hours from today on.",
  undo: undoOfWords,
  run(desk, { waking, copy, why, seen }) {
    const read = readWeek(copy ? Object.fromEntries(dayKeys.map((day) => [day, waking.mo])) : waking, "waking");
    if (read instanceof Refusal) return read;
    if (Object.keys(read).length === 0) return refuse("Write the hours of one day at least, like 7-23.", "waking.mo");
    return withWhy(desk, "waking", why, keepDated(desk.notebook, wakingRecord, { since: desk.today, week: read }, seen));
  },
});

function mondayTillFriday(week: WeekHours): WeekHours {
  return { ...week, ...Object.fromEntries(dayKeys.slice(1, 5).map((day) => [day, week.mo])) };
}

/** A week of hours from what was typed, or a sentence for each day that cannot be read. */
function readWeek(typed: WeekHours, field: string): Partial<Record<DayKey, string[]>> | Refusal {
  const problems: Problem[] = [];
  const windows: WeeklyWindows = Object.fromEntries(
    dayKeys.flatMap((day, index) => {
      const read = parseTypedHours((typed[day] ?? []).join(", "));
      if ("ranges" in read) return [[index + 1, read.ranges]];
      problems.push({ field: `${field}.${day}`, message: `${dayNames[day]}: ${read.problem}` });
      return [];
    }),
  );
  const overlap = overlapIn(windows);
  if (overlap) problems.push({ field: `${field}.${overlap.day}`, message: overlap.message });
  return problems.length > 0 ? new Refusal(problems) : weekOfWindows(windows);
}

export const setSeason = action({
  name: "meaning.season",
  summary: "Name the season, and what it asks of each area",
  route: "POST /meaning/season",
  input: z.object({
    changes: day.optional().describe("The first day of the season that this changes; without it, a new one begins"),
    name: z.string().trim().min(1, "Give it a name. One word will do.").max(60),
    from: day.optional(),
    until: day.optional(),
    review: day.optional(),
    stances: z.record(areaId, stance),
    goodEnough: z.record(areaId, hoursInput).optional(),
    why: whyInput,
    seen,
  }),
  output: keptSeason.extend({ check: pageFirst }),
  done: "Kept. You can change it, or end it, on any day.",
  undo: undoOfWords,
  run(desk, { changes, name, from = desk.today, until, review = usualReview(from, desk.today), stances, goodEnough = {}, why, seen }) {
    const { notebook, today } = desk;
    const refused = unknownArea(notebook, Object.keys({ ...stances, ...goodEnough }), "stances");
    if (refused) return refused;
    if (until !== undefined && until < from) return refuse("The end lies before the start. Choose a later day, or leave it open.", "until");
    if (review < from) return refuse("Choose a day for looking again that is not before the start.", "review");
    const kept = Object.fromEntries(Object.entries(goodEnough).filter(([area]) => stances[area] === "good enough"));
    const said = { name, from, until, review, stances, goodEnough: kept };
    const before = notebook.setting(seasonRecord)?.data.seasons ?? [];
    const seasons = changes === undefined ? begin(before, said, today) : change(before, changes, said, today);
    if ("problem" in seasons) return refuse(seasons.problem, seasons.field);
    notebook.keep(seasonRecord, { seasons: [...seasons] }, seen);
    return withWhy(
      desk,
      "season",
      why,
      seasons.find((season) => season.from === from)!,
      changes === undefined ? from : today,
    );
  },
});

export const endSeason = action({
  name: "meaning.end-season",
  summary: "End the season of today, or drop one that is yet to begin",
  route: "POST /meaning/season/end",
  input: z.object({ from: day.optional().describe("The first day of the season, when it is not today’s"), why: whyInput }),
  output: z.object({ check: pageFirst }),
  done: "Ended. What held until today stays readable.",
  undo: undoOfWords,
  run(desk, { from, why }) {
    const { notebook, today } = desk;
    const before = notebook.setting(seasonRecord)?.data.seasons ?? [];
    const began = from ?? seasonOn(before, today)?.from;
    const seasons = began === undefined ? undefined : end(before, began, today);
    if (!seasons) return refuse("There is no season to end.");
    notebook.keep(seasonRecord, { seasons: [...seasons] });
    return withWhy(desk, "season", why, {});
  },
});
