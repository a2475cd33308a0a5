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
export interface Placed extends Outline {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What one VEVENT says of itself. */
export interface Head {
  readonly key: number;
  readonly month: number;
  readonly override: boolean;
}

/** An outline while it grows. */
export interface Rows {
  count: number;
  keys: Float64Array;
  digests: Float64Array;
  months: Int32Array;
  overrides: Uint8Array;
  from: Int32Array;
  to: Int32Array;
}

// About as long as an event is; there is room for more when they are shorter.
const usual = 400;

export function emptyRows({ length }: Uint8Array): Rows {
  return columns(Math.ceil(length / usual) + 16);
}

function columns(room: number): Rows {
  return {
    count: 0,
    keys: new Float64Array(room),
    digests: new Float64Array(room),
    months: new Int32Array(room),
    overrides: new Uint8Array(room),
    from: new Int32Array(room),
    to: new Int32Array(room),
  };
}

/** The number of a new row, with room for it. */
function nextRow(rows: Rows): number {
  if (rows.count === rows.keys.length) {
    const { count: _, ...more } = columns(2 * rows.count);
    more.keys.set(rows.keys);
    more.digests.set(rows.digests);
    more.months.set(rows.months);
    more.overrides.set(rows.overrides);
    more.from.set(rows.from);
    more.to.set(rows.to);
    Object.assign(rows, more);
  }
  return rows.count++;
}

export function addRow(rows: Rows, { key, month, override }: Head, digest: number, from: number, to: number): void {
  const row = nextRow(rows);
  rows.keys[row] = key;
  rows.digests[row] = digest;
  rows.months[row] = month;
  rows.overrides[row] = override ? 1 : 0;
  rows.from[row] = from;
  rows.to[row] = to;
}

/** Takes a row over from an earlier outline. */
export function copyRow(rows: Rows, { keys, digests, months, overrides }: Outline, row: number, from: number, to: number): void {
  const at = nextRow(rows);
  rows.keys[at] = keys[row]!;
  rows.digests[at] = digests[row]!;
  rows.months[at] = months[row]!;
  rows.overrides[at] = overrides[row]!;
  rows.from[at] = from;
  rows.to[at] = to;
}

/** An outline of the rows that there are. */
export function cut({ count, keys, digests, months, overrides, from, to }: Rows, frame: number): Placed {
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
