import { plainText } from "./escape.ts";
import { numberOfBytes, numberOfText } from "./hash.ts";
import { addRow, copyRow, cut, emptyRows, type Head, type Outline, type Placed, type Rows } from "./outline-rows.ts";

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
  const known = rowsByDigest(earlier);
  const rows = emptyRows(file);
  const alarms = finder(file, "BEGIN:VALARM");
  const stamps = stampFinder(file);
  const readHead = headReader(file);
  let frame = 0;
  let done = 0;
  for (let from = file.indexOf(begin); from >= 0; from = nextAt(file, begin, done)) {
    const closed = file.indexOf(end, from);
    if (closed < 0 || file[from - 1] !== lf || file[closed - 1] !== lf) return undefined;
    const to = alarms(from, closed) ?? closed;
    const digest = digestOfEvent(file, from, to, stamps(from, to));
    if (from > done) frame = numberOfBytes(file, done, from, frame);
    done = endOfLine(file, closed);
    const row = known(digest, rows.count);
    const head = row === undefined ? readHead(from, to) : undefined;
    if (row !== undefined) copyRow(rows, earlier!, row, from, done);
    else if (head) addRow(rows, head, digest, from, done);
    else return undefined;
  }
  if (file.indexOf(end, done) >= 0 || (!isSame(rows, earlier) && hasTwins(rows))) return undefined;
  return cut(rows, numberOfBytes(file, done, file.length, frame));
}

/** The UIDs that are new, gone or not what they were. */
export function changesSince(before: Outline, now: Outline): readonly Changed[] {
  const touched = new Set([...keysWithout(now, before), ...keysWithout(before, now)]);
  const [old, fresh] = [byKey(before, touched), byKey(now, touched)];
  return [...touched].flatMap((key): readonly Changed[] => {
    const [was, is] = [old.get(key), fresh.get(key)];
    return was?.digest === is?.digest ? [] : [{ key, before: was?.month, now: is?.month }];
  });
}

/** The UIDs of events that an outline has and another one has not, or not as they are. */
function keysWithout({ digests, keys }: Outline, other: Outline): ReadonlySet<number> {
  const without = new Set<number>();
  let known: Set<number> | undefined;
  for (let row = 0; row < digests.length; row++) {
    // Most often both have the same events in the same order.
    if (other.digests[row] === digests[row]) continue;
    known ??= new Set(other.digests);
    if (!known.has(digests[row]!)) without.add(keys[row]!);
  }
  return without;
}

/** A calendar of those events of another one that `wanted` picks by their keys, with everything else that it holds. */
export function partOfCalendar(file: Uint8Array, { keys, from, to }: Placed, wanted: ReadonlySet<number>): string {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (let row = 0; row < keys.length; row++) {
    const end = wanted.has(keys[row]!) ? to[row]! : from[row]!;
    if (end > done) parts.push(file.subarray(done, end));
    done = to[row]!;
  }
  return Buffer.concat([...parts, file.subarray(done)]).toString();
}

/** The month of each UID, as in an outline. */
export function monthsByKey(outline: Outline): ReadonlyMap<number, number> {
  return new Map([...byKey(outline)].map(([key, { month }]) => [key, month]));
}

/** All events of one UID as one: two that share a UID repeat, and their digest does not go by their order. Of all UIDs, or of some. */
function byKey({ keys, digests, months }: Outline, some?: ReadonlySet<number>): Map<number, { digest: number; month: number }> {
  const events = new Map<number, { digest: number; month: number }>();
  for (let row = 0; row < keys.length; row++) {
    if (some && !some.has(keys[row]!)) continue;
    const before = events.get(keys[row]!);
    if (!before) events.set(keys[row]!, { digest: digests[row]!, month: months[row]! });
    else {
      before.digest += digests[row]!;
      before.month = 0;
    }
  }
  return events;
}

/** Finds the row of an earlier outline that a digest stands in; most often it is the one at the same place. */
function rowsByDigest(earlier: Outline | undefined): (digest: number, place: number) => number | undefined {
  let rows: Map<number, number> | undefined;
  return (digest, place) => {
    if (!earlier) return undefined;
    if (earlier.digests[place] === digest) return place;
    if (!rows) {
      rows = new Map<number, number>();
      for (const [row, known] of earlier.digests.entries()) rows.set(known, row);
    }
    return rows.get(digest);
  };
}

/** Whether each row is that of the earlier outline, which has no twins. */
function isSame({ count, digests }: Rows, earlier: Outline | undefined): boolean {
  return earlier?.digests.length === count && earlier.digests.every((digest, row) => digest === digests[row]);
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

const stampName = Buffer.from("\nDTSTAMP");
const linesToLook = 3;

/** Finds DTSTAMP, which most programs write among the first lines: it is looked for there before it is looked for everywhere. */
function stampFinder(file: Buffer): (from: number, to: number) => number | undefined {
  const anywhere = finder(file, "\nDTSTAMP");
  return (from, to) => {
    let line = from;
    for (let lines = 0; lines < linesToLook; lines++) {
      line = endOfLine(file, line);
      if (line >= to) break;
      if (standsAt(file, stampName, line - 1)) return line - 1;
    }
    return anywhere(from, to);
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
  for (let at = from; at < file.length; at++) if (file[at] === lf && file[at + 1] !== 32 && file[at + 1] !== 9) return at + 1;
  return file.length;
}

/** Where a word comes next: most often at once, which is seen without looking any further. */
function nextAt(file: Buffer, word: Buffer, from: number): number {
  return standsAt(file, word, from) ? from : file.indexOf(word, from);
}

function standsAt(file: Buffer, word: Buffer, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (file[from + at] !== word[at]) return false;
  return true;
}
