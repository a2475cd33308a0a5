import type { Day } from "../time/index.ts";
import { BoxError, type RecordKeys } from "../vault/index.ts";
import type { Owner, RecordRow } from "../storage/index.ts";
import { type Content, openContent } from "./content.ts";
import { readContent, type RecordKind } from "./record.ts";

/** One record in memory: sealed until somebody asks for its kind. */
export interface Sheet {
  readonly id: string;
  readonly shelf: string;
  readonly day: string;
  readonly keyVersion: number;
  readonly rowVersion: number;
  /** The notebook's head when this was written: later is newer, also for a record that went and came back. */
  readonly head: number;
  box: Uint8Array | undefined;
  content: Content | undefined;
  /** The data as its kind reads it, once it was read. */
  data?: unknown;
}

/**
 * The records of one notebook that this process has in memory, by shelf. A person's are sealed by their keys; a visitor's (`keys`
 * is null) were never sealed and are never stored.
 */
export interface Cabinet {
  readonly owner: Owner;
  readonly keys: RecordKeys | null;
  readonly shelves: Map<string, Map<string, Sheet>>;
  /** Records whose box did not open: damaged, or not from here. */
  readonly damaged: Set<string>;
  /** Counts the changes of each shelf, so that what was computed from it can be kept until then. */
  readonly revisions: Map<string, number>;
  readonly memos: Map<string, { readonly basis: string; readonly value: unknown }>;
  head: number;
  /** Records about days from here on are in memory; "" when all are. */
  reach: Day | "";
  bytes: number;
}

const memosKept = 96;

export function emptyCabinet(owner: Owner, keys: RecordKeys | null, reach: Day | ""): Cabinet {
  return { owner, keys, shelves: new Map(), damaged: new Set(), revisions: new Map(), memos: new Map(), head: 0, reach, bytes: 0 };
}

/** The name of a kind's shelf in this cabinet. */
export function shelfOf(cabinet: Cabinet, kind: string): string {
  return cabinet.keys ? cabinet.keys.shelfOf(kind) : kind;
}

/** Takes in rows as the database has them. Rows that are here already, or were replaced since, change nothing. */
export function takeIn(cabinet: Cabinet, rows: readonly RecordRow[]): void {
  for (const row of rows) {
    const { id, shelf, day, head } = row;
    if ((cabinet.shelves.get(shelf)?.get(id)?.head ?? 0) >= head) continue;
    if (row.gone === 1) takeOut(cabinet, shelf, id);
    else
      putIn(cabinet, { id, shelf, day, keyVersion: row.key_version, rowVersion: row.row_version, head, box: row.box, content: undefined });
  }
}

export function putIn(cabinet: Cabinet, sheet: Sheet): void {
  const shelf = cabinet.shelves.get(sheet.shelf) ?? new Map<string, Sheet>();
  cabinet.shelves.set(sheet.shelf, shelf.set(sheet.id, sheet));
  cabinet.damaged.delete(sheet.id);
  cabinet.bytes += sheet.box?.length ?? 0;
  cabinet.revisions.set(sheet.shelf, (cabinet.revisions.get(sheet.shelf) ?? 0) + 1);
}

export function takeOut(cabinet: Cabinet, shelf: string, id: string): void {
  if (cabinet.shelves.get(shelf)?.delete(id)) cabinet.revisions.set(shelf, (cabinet.revisions.get(shelf) ?? 0) + 1);
}

/** The content of a sheet, opened on first use. Undefined when its box does not open; the cabinet remembers which those are. */
export function contentOf(cabinet: Cabinet, sheet: Sheet): Content | undefined {
  if (sheet.content || !sheet.box || !cabinet.keys) return sheet.content;
  try {
    const place = { shelf: sheet.shelf, id: sheet.id, owner: cabinet.owner.id, keyVersion: sheet.keyVersion, rowVersion: sheet.rowVersion };
    const { content, bytes } = openContent(cabinet.keys, place, sheet.day, sheet.box);
    sheet.content = content;
    // Parsed JSON takes about twice its text; the box itself is not needed any more.
    cabinet.bytes += 2 * bytes - sheet.box.length;
    sheet.box = undefined;
  } catch (error) {
    if (!(error instanceof BoxError || error instanceof RangeError || error instanceof SyntaxError)) throw error;
    cabinet.damaged.add(sheet.id);
    sheet.box = undefined;
  }
  return sheet.content;
}

/**
 * What a kind makes of a sheet. Undefined for a box that does not open and for what a newer version wrote. What this version of a kind
 * sealed was checked before it was sealed, and its box opened, so it is what it was: checking it again would double what an opening costs.
 */
export function dataOf<T>(cabinet: Cabinet, kind: RecordKind<T>, sheet: Sheet): T | undefined {
  if (sheet.data === undefined) {
    const content = contentOf(cabinet, sheet);
    if (content) sheet.data = content.version === kind.version ? content.data : readContent(kind, content);
  }
  return sheet.data as T | undefined;
}

/** A value computed from some shelves, kept until one of them changes. */
export function memo<T>(cabinet: Cabinet, key: string, kinds: readonly string[], compute: () => T): T {
  const basis = `${cabinet.reach}|${kinds.map((kind) => cabinet.revisions.get(shelfOf(cabinet, kind)) ?? 0).join(",")}`;
  const known = cabinet.memos.get(key);
  if (known?.basis === basis) return known.value as T;
  const value = compute();
  cabinet.memos.delete(key);
  cabinet.memos.set(key, { basis, value });
  if (cabinet.memos.size > memosKept) cabinet.memos.delete(cabinet.memos.keys().next().value!);
  return value;
}
