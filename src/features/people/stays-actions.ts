import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { staysRecord } from "../../kernel/notebook/index.ts";
import { dayName, homeOf, isDay } from "../../kernel/time/index.ts";
import { findZone, staysOf, withStay } from "./stays.ts";

const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-14.");
const stayView = z.object({ from: day, to: day.nullable(), zone: z.string(), by: z.enum(["you", "calendar"]) });

// More than anybody travels, and little enough to be sealed as one small box.
const mostStays = 1000;
const lastDay = "9999-12-31";

export const listStays = action({
  name: "people.stays",
  summary: "List the days that you spent in another time zone than at home",
  route: "GET /stays",
  input: z.object({}),
  output: z.array(stayView),
  run: ({ notebook }) => staysOf(notebook).stays,
});

export const addStay = action({
  name: "people.add-stay",
  summary: "Say that you were in another time zone for some days, so that their evenings are those of that place",
  route: "POST /stays",
  input: z.object({
    from: day.describe("The first day that you woke up there"),
    to: day.optional().describe("The last day that you woke up there; left out while there is no end"),
    place: z.string().max(100).describe("A zone such as America/New_York, or the city that it is named after"),
  }),
  output: z.object({ stays: z.array(stayView) }),
  done: "Kept. Those days go by the clock of that place now.",
  undo: true,
  run(desk, { from, to, place }) {
    const { notebook, today } = desk;
    const zone = findZone(place);
    if (zone === undefined)
      return refuse(
        `“${place}” is no time zone that is known here. Write a city near you that has one, such as New York or Tokyo.`,
        "place",
      );
    if (to !== undefined && to < from)
      return refuse(`${dayName(to, today)} lies before ${dayName(from, today)}. Turn the two days round.`, "to");
    const { stays, elsewhere } = staysOf(notebook);
    if (stays.length >= mostStays) return refuse("That is more than there is room for. Remove some that are long ago.");
    const after = withStay(stays, { from, to: to ?? null, zone, by: "you" }, homeOf(desk.zone));
    notebook.keep(staysRecord, { stays: after, elsewhere });
    return { stays: after };
  },
});

export const removeStay = action({
  name: "people.remove-stay",
  summary: "Take back where you were: those days were at home",
  route: "POST /stays/:day/remove",
  input: z.object({ day: day.describe("Its first day") }),
  output: z.object({ stays: z.array(stayView) }),
  done: "Removed. Those days go by the clock of your home again.",
  undo: true,
  run({ notebook }, { day }) {
    const { stays, elsewhere } = staysOf(notebook);
    const after = stays.filter(({ from }) => from !== day);
    if (after.length === stays.length) return refuse("This is not here any more.");
    notebook.keep(staysRecord, { stays: after, elsewhere });
    return { stays: after };
  },
});

export const answerStay = action({
  name: "people.answer-stay",
  summary: "Answer whether you were where your calendar may have been; a no is remembered, and nobody asks again",
  route: "POST /stays/answers",
  input: z.object({
    from: day,
    to: day.optional().describe("Left out when it goes on"),
    zone: z.string(),
    there: z.enum(["yes", "no"]),
  }),
  output: z.object({ stays: z.array(stayView) }),
  done: "Kept. You can change it in your settings.",
  undo: true,
  run(desk, { from, to, zone: named, there }) {
    const { notebook } = desk;
    const zone = findZone(named);
    if (zone === undefined || (to !== undefined && to < from))
      return refuse("This question is not the one that was asked. Reload the page to see it once more.");
    const { stays, elsewhere } = staysOf(notebook);
    if (stays.length + elsewhere.length >= mostStays) return refuse("That is more than there is room for. Remove some that are long ago.");
    const stay = { from, to: to ?? null, zone, by: to === undefined ? ("you" as const) : ("calendar" as const) };
    const after =
      there === "yes"
        ? { stays: withStay(stays, stay, homeOf(desk.zone)), elsewhere }
        : { stays, elsewhere: [...elsewhere, { from, to: to ?? lastDay, zone }] };
    notebook.keep(staysRecord, after);
    return { stays: after.stays };
  },
});
