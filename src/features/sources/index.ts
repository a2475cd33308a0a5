import type { Feature } from "../../kernel/web/index.ts";
import { dropImport, keepImport, listImports, setAddresses } from "./actions.ts";
import { broughtBefore } from "./bring-in.ts";
import { feedActions } from "./feeds/actions.ts";
import { openFeeds } from "./feeds/opening.ts";
import { feedsPages } from "./feeds/pages.tsx";
import { feedKinds } from "./feeds/records.ts";
import { lookAround } from "./feeds/round.ts";
import { bringPart } from "./parts.ts";
import { sourcesPages } from "./pages.tsx";
import { bringSync, listSyncs } from "./sync-actions.ts";
import { activityRecord, addressesRecord, diaryRecord, eventsRecord, importRecord } from "./records.ts";

export type { SortedActivity } from "./activity-columns.ts";
export { type EventReader, eventReader } from "./activity-events.ts";
export { trackerNames } from "./activity-stretches.ts";
export { csvRows } from "./csv.ts";
export { decodeText } from "./encoding.ts";
export { beginOfEvidence, type Evidence, evidenceBetween, type Eyes, type Shelves } from "./evidence.ts";
export { feedRecord } from "./feeds/records.ts";
export { knownAsOf } from "./feeds/standing.ts";
export { isNotebookFile, kindOf } from "./file-kind.ts";
export { selfOf, shelvesOf } from "./kept.ts";
export { activityOf, type Bucket, usedTypes } from "./present-activity.ts";
export { type GivenFile, readFiles, type Readings } from "./read-files.ts";
export type { FileReading, ReadingProblem } from "./reading.ts";
export { activityRecord, addressesRecord, importRecord } from "./records.ts";
export { shelveReadings } from "./shelve.ts";
export { cutTo, type Parcel, parcelsOf } from "./sync-window.ts";
export { StayQuestion, stayToAsk } from "./stay-question.tsx";
export type { Whereabouts } from "./whereabouts.ts";
export type { DayNote, Stretch, Unplaced } from "./stretch.ts";

/** The records that a week's evidence from elsewhere is computed from. */
export const shelvedKinds = [importRecord, eventsRecord, activityRecord, ...feedKinds];

/** Calendars and trackers: what was brought in, how it was read, and the stretches of time that it tells of. */
export const sources: Feature = {
  name: "sources",
  records: [importRecord, eventsRecord, activityRecord, diaryRecord, addressesRecord, ...feedKinds],
  actions: [listImports, keepImport, dropImport, setAddresses, bringPart, listSyncs, bringSync, ...feedActions],
  said: { [broughtBefore]: "This was brought in before. Nothing was changed." },
  pages(app) {
    sourcesPages(app);
    feedsPages(app);
  },
  opening: openFeeds,
  round: lookAround,
};
