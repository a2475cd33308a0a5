import type { Feature } from "../../kernel/web/index.ts";
import { dropImport, keepImport, listImports, setAddresses } from "./actions.ts";
import { broughtBefore } from "./bring-in.ts";
import { sourcesPages } from "./pages.tsx";
import { activityRecord, addressesRecord, diaryRecord, eventsRecord, importRecord } from "./records.ts";

export { trackerNames } from "./activity-stretches.ts";
export { type Evidence, evidenceBetween, type Eyes, type Shelves } from "./evidence.ts";
export { kindOf } from "./file-kind.ts";
export { selfOf, shelvesOf } from "./kept.ts";
export { type GivenFile, readFiles, type Readings } from "./read-files.ts";
export type { FileReading, ReadingProblem } from "./reading.ts";
export { activityRecord, addressesRecord, eventsRecord, importRecord } from "./records.ts";
export { shelveReadings } from "./shelve.ts";
export { StayQuestion, stayToAsk } from "./stay-question.tsx";
export type { Whereabouts } from "./whereabouts.ts";
export type { DayNote, Stretch, Unplaced } from "./stretch.ts";

/** Calendars and trackers: what was brought in, how it was read, and the stretches of time that it tells of. */
export const sources: Feature = {
  name: "sources",
  records: [importRecord, eventsRecord, activityRecord, diaryRecord, addressesRecord],
  actions: [listImports, keepImport, dropImport, setAddresses],
  said: { [broughtBefore]: "This was brought in before. Nothing was changed." },
  pages: sourcesPages,
};
