import type { Feature } from "../../kernel/web/index.ts";
import { dropImport, keepImport, listImports, setAddresses } from "./actions.ts";
import { broughtBefore } from "./bring-in.ts";
import { changeFollowed, follow, listFollowed, pauseFollowed, resumeFollowed, unfollow } from "./feeds/actions.ts";
import { openFeeds } from "./feeds/opening.ts";
import { feedsPages } from "./feeds/pages.tsx";
import { feedAccessRecord, feedEventsRecord, feedHoldingsRecord, feedRecord } from "./feeds/records.ts";
import { lookAround } from "./feeds/round.ts";
import { sourcesPages } from "./pages.tsx";
import { activityRecord, addressesRecord, diaryRecord, eventsRecord, importRecord } from "./records.ts";

export { trackerNames } from "./activity-stretches.ts";
export { type Evidence, evidenceBetween, type Eyes, type Shelves } from "./evidence.ts";
export { knownAsOf } from "./feeds/standing.ts";
export { kindOf } from "./file-kind.ts";
export { selfOf, shelvesOf } from "./kept.ts";
export { type GivenFile, readFiles, type Readings } from "./read-files.ts";
export type { FileReading, ReadingProblem } from "./reading.ts";
export { activityRecord, addressesRecord, eventsRecord, importRecord } from "./records.ts";
export { shelveReadings } from "./shelve.ts";
export type { DayNote, Stretch, Unplaced } from "./stretch.ts";

/** The records that a week's evidence from elsewhere is computed from. */
export const shelvedKinds = [
  importRecord,
  eventsRecord,
  activityRecord,
  feedRecord,
  feedAccessRecord,
  feedHoldingsRecord,
  feedEventsRecord,
];

/** Calendars and trackers: what was brought in, how it was read, and the stretches of time that it tells of. */
export const sources: Feature = {
  name: "sources",
  records: [
    importRecord,
    eventsRecord,
    activityRecord,
    diaryRecord,
    addressesRecord,
    feedRecord,
    feedAccessRecord,
    feedHoldingsRecord,
    feedEventsRecord,
  ],
  actions: [
    listImports,
    keepImport,
    dropImport,
    setAddresses,
    listFollowed,
    follow,
    changeFollowed,
    pauseFollowed,
    resumeFollowed,
    unfollow,
  ],
  said: { [broughtBefore]: "This was brought in before. Nothing was changed." },
  pages(app) {
    sourcesPages(app);
    feedsPages(app);
  },
  opening: openFeeds,
  round: lookAround,
};
