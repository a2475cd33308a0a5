export { aboutRecord, staysRecord, zoneOf } from "./about.ts";
export { type Cabinet, emptyCabinet } from "./cabinet.ts";
export { applyInMemory } from "./commit.ts";
export type { Content } from "./content.ts";
export { canonicalJson, contentsDigest, dataDigest, notebookDigest } from "./digest.ts";
export { sealedIds, visitorIds } from "./ids.ts";
export { type Change, Conflict, type Ids, type Notebook, openNotebook, type Stored } from "./notebook.ts";
export { contents, type InboxItem, type Notebooks, openNotebooks } from "./notebooks.ts";
export { type AnyKind, type Entry, type RecordKind, readContent, record } from "./record.ts";
