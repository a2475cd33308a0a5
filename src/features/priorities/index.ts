import type { Feature } from "../../kernel/web/index.ts";
import { addThings, answerThing, changeThing, listThings, loopThing, moveThing, placeThings, showThing } from "./actions.ts";
import { prioritiesPages } from "./pages.ts";
import { thingRecord } from "./records.ts";

export { thingRecord } from "./records.ts";
export { PrioritiesToday } from "./today-entry.tsx";

/** Urgent against important: what is on somebody's mind, each at one of four places, and the ways to put it down. */
export const priorities: Feature = {
  name: "priorities",
  records: [thingRecord],
  // What is named stands before what has a parameter in its place.
  actions: [listThings, addThings, placeThings, showThing, changeThing, moveThing, answerThing, loopThing],
  pages: prioritiesPages,
};
