import { type Cabinet, contentOf, dataOf, memo, type Sheet, shelfOf } from "./cabinet.ts";
import type { Content } from "./content.ts";
import { dataDigest } from "./digest.ts";
import { contents } from "./notebooks.ts";
import type { Entry, RecordKind } from "./record.ts";

/** A record that a request adds, changes or removes. `after` is null for one that goes, `before` for one that is new. */
export interface Change {
  readonly id: string;
  readonly kind: string;
  readonly kindVersion: number;
  readonly before: Sheet | null;
  readonly after: { readonly day: string; readonly data: unknown } | null;
}

/** Somebody changed a record since the person looked at it. `now` is what it says by now. */
export class Conflict extends Error {
  override readonly name = "Conflict";
  readonly id: string;
  readonly now: unknown;
  constructor(id: string, now: unknown) {
    super("This was changed in the meantime.");
    this.id = id;
    this.now = now;
  }
}

/** A record as it is stored, whatever kind it is. */
export interface Stored {
  readonly id: string;
  readonly content: Content;
  /** The one record of its kind, made by `keep` in this notebook. */
  readonly one: boolean;
}

/** A notebook as one request sees it: what is stored, with the request's own changes laid over it. Writing only stages; the door commits. */
export interface Notebook {
  /** All records of a kind, in the order of their days, then their ids. */
  list<T>(kind: RecordKind<T>): readonly Entry<T>[];
  find<T>(kind: RecordKind<T>, id: string): Entry<T> | undefined;
  /** The one record of a kind of which there is one: a setting. */
  setting<T>(kind: RecordKind<T>): Entry<T> | undefined;
  add<T>(kind: RecordKind<T>, data: T): Entry<T>;
  /** Replaces a record. With `seen`, the version that the person looked at: throws Conflict when it is not the newest. */
  change<T>(kind: RecordKind<T>, id: string, data: T, seen?: number): Entry<T>;
  /** Adds or replaces the one record of a kind. */
  keep<T>(kind: RecordKind<T>, data: T, seen?: number): Entry<T>;
  remove<T>(kind: RecordKind<T>, id: string): void;
  /**
   * Puts a record back as it was, whatever kind it is; `data` null takes it away. With `left`, the digest of what it is thought to say
   * now: throws Conflict when it says something else.
   */
  restore(record: {
    readonly id: string;
    readonly kind: string;
    readonly version: number;
    readonly day: string;
    readonly data: unknown;
    readonly left?: string;
  }): void;
  /** A value computed from records of these kinds, kept in memory until one of them changes. */
  memo<T>(key: string, kinds: readonly { readonly kind: string }[], compute: () => T): T;
  /** All that is stored and in memory, of every kind, those of newer versions too, in the order of their ids. */
  everything(): readonly Stored[];
  readonly changes: readonly Change[];
  /** How many records did not open. */
  readonly damaged: number;
}

/** Where new records get their ids; `setting` names the one record of a kind, the same on every device. */
export interface Ids {
  next(): string;
  setting(kind: string): string;
}

export function openNotebook(cabinet: Cabinet, ids: Ids): Notebook {
  const staged = new Map<string, Change>();

  function sheetOf(kind: string, id: string): Sheet | undefined {
    return cabinet.shelves.get(shelfOf(cabinet, kind))?.get(id);
  }

  function find<T>(kind: RecordKind<T>, id: string): Entry<T> | undefined {
    const change = staged.get(id);
    if (change?.kind === kind.kind) return change.after ? entryOf<T>(change) : undefined;
    const sheet = sheetOf(kind.kind, id);
    const data = sheet && dataOf(cabinet, kind, sheet);
    return sheet && data !== undefined ? { id, version: sheet.rowVersion, data } : undefined;
  }

  function stage(kind: string, kindVersion: number, id: string, after: Change["after"]): void {
    const before = staged.get(id)?.before ?? sheetOf(kind, id) ?? null;
    // What is staged may be taken back by an undo: its old content has to be open by then.
    if (before) contentOf(cabinet, before);
    if (!after && !before) staged.delete(id);
    else staged.set(id, { id, kind, kindVersion, before, after });
  }

  function write<T>(kind: RecordKind<T>, id: string, data: T): Entry<T> {
    stage(kind.kind, kind.version, id, { day: kind.day(data), data: kind.schema.parse(data) });
    return entryOf<T>(staged.get(id)!);
  }

  const notebook: Notebook = {
    list<T>(kind: RecordKind<T>): readonly Entry<T>[] {
      const stored = memo(cabinet, `list ${kind.kind}`, [kind.kind], () => listStored(cabinet, kind));
      const changed = [...staged.values()].filter((change) => change.kind === kind.kind);
      if (changed.length === 0) return stored;
      const rest = stored.filter(({ id }) => !staged.has(id));
      return inOrder(kind, [...rest, ...changed.filter(({ after }) => after).map((change) => entryOf<T>(change))]);
    },
    find,
    setting: (kind) => notebook.list(kind)[0],
    add: (kind, data) => write(kind, ids.next(), data),
    change(kind, id, data, seen) {
      const now = find(kind, id);
      if (!now || (seen !== undefined && seen !== now.version)) throw new Conflict(id, now?.data);
      return write(kind, id, data);
    },
    keep(kind, data, seen) {
      // One that was imported, or sealed by an older key, keeps the id that it came with.
      const now = notebook.setting(kind);
      const id = now?.id ?? ids.setting(kind.kind);
      if (seen !== undefined && seen !== (now?.version ?? 0)) throw new Conflict(id, now?.data);
      return write(kind, id, data);
    },
    remove: (kind, id) => stage(kind.kind, kind.version, id, null),
    restore({ id, kind, version, day, data, left }) {
      const sheet = sheetOf(kind, id);
      const now = sheet && contentOf(cabinet, sheet)?.data;
      if (left !== undefined && left !== dataDigest(now)) throw new Conflict(id, now);
      stage(kind, version, id, data === null ? null : { day, data });
    },
    memo(key, kinds, compute) {
      const names = kinds.map(({ kind }) => kind);
      const dirty = [...staged.values()].some((change) => names.includes(change.kind));
      return dirty ? compute() : memo(cabinet, key, names, compute);
    },
    everything: () => contents(cabinet).map(({ id, content }) => ({ id, content, one: ids.setting(content.kind) === id })),
    get changes() {
      return [...staged.values()];
    },
    get damaged() {
      return cabinet.damaged.size;
    },
  };
  return notebook;
}

function entryOf<T>({ id, before, after }: Change): Entry<T> {
  return { id, version: (before?.rowVersion ?? 0) + 1, data: after!.data as T };
}

function listStored<T>(cabinet: Cabinet, kind: RecordKind<T>): readonly Entry<T>[] {
  const sheets = [...(cabinet.shelves.get(shelfOf(cabinet, kind.kind))?.values() ?? [])];
  const entries = sheets.map((sheet) => ({ id: sheet.id, version: sheet.rowVersion, data: dataOf(cabinet, kind, sheet) }));
  return inOrder(
    kind,
    entries.filter((entry): entry is Entry<T> => entry.data !== undefined),
  );
}

function inOrder<T>(kind: RecordKind<T>, entries: readonly Entry<T>[]): readonly Entry<T>[] {
  const keyed = entries.map((entry) => ({ key: `${kind.day(entry.data)}|${entry.id}`, entry }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}
