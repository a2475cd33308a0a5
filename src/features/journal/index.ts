import type { Feature } from "../../kernel/web/index.ts";
import {
  changeEntry,
  dropDraft,
  findEntries,
  keepForLater,
  listEntries,
  listOffers,
  removeEntry,
  showEntry,
  writeEntry,
} from "./actions.ts";
import { journalPages } from "./pages.ts";
import { draftRecord, entryRecord } from "./records.ts";

export { entryRecord } from "./records.ts";

/** The journal: words with a prompt or without, letters, and looking for what was written. */
export const journal: Feature = {
  name: "journal",
  records: [entryRecord, draftRecord],
  // What is named stands before what has a parameter in its place.
  actions: [listEntries, listOffers, findEntries, keepForLater, dropDraft, writeEntry, showEntry, changeEntry, removeEntry],
  pages: journalPages,
};
