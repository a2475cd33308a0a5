import { plainText } from "./escape.ts";
import { numberOfBytes, numberOfText } from "./hash.ts";

/**
 * A calendar file by its outside, without reading what its events say: a row for each VEVENT, in the order of the file. It is small enough to
 * be kept, and makes looking again at a large calendar cheap.
 */
export interface Outline {
  /** A digest of all that is no event: the calendar's own lines, and its zones. */
  readonly frame: number;
  /** Digests of the UIDs. */
  readonly keys: Float64Array;
  /** Digests of the events' own lines, but for DTSTAMP (which publishers renew each time they are asked) and for alarms. */
  readonly digests: Float64Array;
  /** The month in which an event starts by its own clock, 202609; 0 for one that repeats or changes an occurrence of another. */
  readonly months: Int32Array;
  /** 1 for an event that changes an occurrence of another. */
  readonly overrides: Uint8Array;
}

/** An outline with the places in the file where each event begins, and where the line after it does. */
interface Placed extends Outline {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What became of one UID since an earlier outline. Months are as in an outline; undefined when it was not there, or is not there now. */
export interface Changed {
  readonly key: number;
  readonly before: number | undefined;
  readonly now: number | undefined;
}

/** The name under which an outline knows a UID. */
export function outlineKey(uid: string): number {
  return numberOfText(uid);
}

const [calendar, begin, end] = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT"].map((word) => Buffer.from(word)) as [
  Buffer,
  Buffer,
  Buffer,
];
const lf = 10;

/**
 * The outline of a calendar as programs write it: UTF-8, one VCALENDAR, each event whole and with a UID, no UID for two different events.
 * Undefined for any other file; that one has to be read as a whole. With an earlier outline, what it knows is not looked at again.
 */
export function outlineCalendar(given: Uint8Array, earlier?: Outline): Placed | undefined {
  const file = Buffer.from(given.buffer, given.byteOffset, given.length);
  const first = file.indexOf(calendar);
  if (first < 0 || file.indexOf(calendar, first + 1) >= 0) return undefined;
  const known = new Map<number, number>();
  earlier?.digests.forEach((digest, row) => known.set(digest, row));
  const rows = emptyRows(file);
  const alarms = finder(file, "BEGIN:VALARM");
  const stamps = finder(file, "\nDTSTAMP");
  const readHead = headReader(file);
  let frame = 0;
  let done = 0;
  for (let from = file.indexOf(begin); from >= 0; from = file.indexOf(begin, done)) {
    const closed = file.indexOf(end, from);
    if (closed < 0 || file[from - 1] !== lf || file[closed - 1] !== lf) return undefined;
    const to = alarms(from, closed) ?? closed;
    const digest = digestOfEvent(file, from, to, stamps(from, to));
    const row = known.get(digest);
    const head = row === undefined ? readHead(from, to) : headIn(earlier!, row);
    if (!head) return undefined;
    if (from > done) frame = numberOfBytes(file, done, from, frame);
    done = endOfLine(file, closed);
    addRow(rows, head, digest, from, done);
  }
  if (file.indexOf(end, done) >= 0 || hasTwins(rows)) return undefined;
  return cut(rows, numberOfBytes(file, done, file.length, frame));
}

/** The UIDs that are new, gone or not what they were. */
export function changesSince(before: Outline, now: Outline): readonly Changed[] {
  if (before.digests.length === now.digests.length && before.digests.every((digest, row) => digest === now.digests[row])) return [];
  const [old, fresh] = [byKey(before), byKey(now)];
  const changed: Changed[] = [];
  for (const [key, { digest, month }] of fresh) {
    const known = old.get(key);
    if (known?.digest !== digest) changed.push({ key, before: known?.month, now: month });
  }
  for (const [key, { month }] of old) if (!fresh.has(key)) changed.push({ key, before: month, now: undefined });
  return changed;
}

/** A calendar of those events of another one that `wanted` picks by their keys, with everything else that it holds. */
export function partOfCalendar(file: Uint8Array, { keys, from, to }: Placed, wanted: ReadonlySet<number>): string {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (let row = 0; row < keys.length; row++) {
    parts.push(file.subarray(done, wanted.has(keys[row]!) ? to[row]! : from[row]!));
    done = to[row]!;
  }
  return Buffer.concat([...parts, file.subarray(done)]).toString();
}

/** The month of each UID, as in an outline. */
export function monthsByKey(outline: Outline): ReadonlyMap<number, number> {
  return new Map([...byKey(outline)].map(([key, { month }]) => [key, month]));
}

/** All events of one UID as one: two that share a UID repeat, and their digest does not go by their order. */
function byKey({ keys, digests, months }: Outline): Map<number, { digest: number; month: number }> {
  const events = new Map<number, { digest: number; month: number }>();
  for (let row = 0; row < keys.length; row++) {
    const before = events.get(keys[row]!);
    if (!before) events.set(keys[row]!, { digest: digests[row]!, month: months[row]! });
    else {
      before.digest += digests[row]!;
      before.month = 0;
    }
  }
  return events;
}

function hasTwins({ count, keys, overrides }: Rows): boolean {
  const masters = new Set<number>();
  for (let row = 0; row < count; row++) {
    if (overrides[row] === 1) continue;
    if (masters.has(keys[row]!)) return true;
    masters.add(keys[row]!);
  }
  return false;
}

interface Head {
  readonly key: number;
  readonly month: number;
  readonly override: boolean;
}

function headIn({ keys, months, overrides }: Outline, row: number): Head {
  return { key: keys[row]!, month: months[row]!, override: overrides[row] === 1 };
}

/** Reads of one VEVENT after another, in the order of the file, what its own lines say of it; undefined for one without a UID. */
function headReader(file: Buffer): (from: number, to: number) => Head | undefined {
  const [uids, starts, ids] = ["\nUID", "\nDTSTART", "\nRECURRENCE-ID"].map((word) => finder(file, word));
  const repeating = ["\nRRULE", "\nRDATE"].map((word) => finder(file, word));
  return (from, to) => {
    const uid = uids!(from, to);
    const start = starts!(from, to);
    const override = ids!(from, to) !== undefined;
    const repeats = override || repeating.some((find) => find(from, to) !== undefined);
    if (uid === undefined) return undefined;
    const month = repeats || start === undefined ? 0 : Number(/^\d{6}(?=\d{2})/.exec(valueAt(file, start + 1))?.[0] ?? 0);
    return { key: outlineKey(valueAt(file, uid + 1)), month, override };
  };
}

/** Finds a word between two places that only ever move on; a word that is rare is looked for once, not again for each event. */
function finder(file: Buffer, word: string): (from: number, to: number) => number | undefined {
  const bytes = Buffer.from(word);
  let next = file.indexOf(bytes);
  return (from, to) => {
    if (next >= 0 && next < from) next = file.indexOf(bytes, from);
    return next >= 0 && next < to ? next : undefined;
  };
}

function digestOfEvent(file: Buffer, from: number, to: number, stamp: number | undefined): number {
  if (stamp === undefined) return numberOfBytes(file, from, to);
  return numberOfBytes(file, endOfLine(file, stamp + 1), to, numberOfBytes(file, from, stamp));
}

/** The value of the content line that begins here, unfolded. */
function valueAt(file: Buffer, from: number): string {
  const line = file.toString("utf8", from, endOfLine(file, from)).replaceAll(/\r?\n[ \t]/g, "");
  return plainText(/^[^:"]*(?:"[^"]*"[^:"]*)*:(.*)/s.exec(line)?.[1] ?? "").trim();
}

/** Where the content line that begins here ends, with the lines that go on with it. */
function endOfLine(file: Buffer, from: number): number {
  let at = from;
  do at = file.indexOf(lf, at) + 1;
  while (at > 0 && (file[at] === 32 || file[at] === 9));
  return at > 0 ? at : file.length;
}

interface Rows {
  count: number;
  readonly keys: Float64Array;
  readonly digests: Float64Array;
  readonly months: Int32Array;
  readonly overrides: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

// BEGIN, UID and END alone are longer.
const shortest = 32;

function emptyRows({ length }: Uint8Array): Rows {
  const most = Math.ceil(length / shortest);
  return {
    count: 0,
    keys: new Float64Array(most),
    digests: new Float64Array(most),
    months: new Int32Array(most),
    overrides: new Uint8Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
  };
}

function addRow(rows: Rows, { key, month, override }: Head, digest: number, from: number, to: number): void {
  const row = rows.count++;
  rows.keys[row] = key;
  rows.digests[row] = digest;
  rows.months[row] = month;
  rows.overrides[row] = override ? 1 : 0;
  rows.from[row] = from;
  rows.to[row] = to;
}

function cut({ count, keys, digests, months, overrides, from, to }: Rows, frame: number): Placed {
  return {
    frame,
    keys: keys.slice(0, count),
    digests: digests.slice(0, count),
    months: months.slice(0, count),
    overrides: overrides.slice(0, count),
    from: from.slice(0, count),
    to: to.slice(0, count),
  };
}
