/** Occurrences as they are found, in columns: as objects a million of them would take many times the memory. Instants are epoch milliseconds. */
export interface Rows {
  count: number;
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  /** Which event a row is of, by a number that the one who adds rows gives out. */
  readonly event: Int32Array<ArrayBuffer>;
  /** Which occurrence of its series a row is (see recurrence-set.ts), by row, where its start does not tell. */
  readonly keys: Map<number, number>;
}

/** More than any real calendar has: the columns of as many take 100 MB. */
export const rowsAtMost = 5_000_000;

/** An empty table. Room for all rows is set aside in addresses only; memory is taken as they come, and nothing moves when it grows. */
export function emptyRows(): Rows {
  return { count: 0, start: new Float64Array(room(8)), end: new Float64Array(room(8)), event: new Int32Array(room(4)), keys: new Map() };
}

const firstRoom = 256;

function room(bytes: number): ArrayBuffer {
  return new ArrayBuffer(firstRoom * bytes, { maxByteLength: rowsAtMost * bytes });
}

/** Adds a row, as long as there is room. */
export function addRow(rows: Rows, start: number, end: number, event: number): void {
  const at = rows.count;
  if (at >= rowsAtMost) return;
  if (at >= rows.start.length) grow(rows);
  rows.start[at] = start;
  rows.end[at] = end;
  rows.event[at] = event;
  rows.count++;
}

function grow({ start, end, event }: Rows): void {
  const length = Math.min(rowsAtMost, Math.ceil(start.length * 1.25));
  for (const { buffer, BYTES_PER_ELEMENT } of [start, end, event]) buffer.resize(length * BYTES_PER_ELEMENT);
}

/** The rows sorted by start; those that start together stay in their order. Uses `rows` up. */
export function sortRows(rows: Rows): Rows {
  const { count } = rows;
  const order = orderOf(rows.start.subarray(0, count));
  const start = inOrder(rows.start, order, new Float64Array(count));
  const end = inOrder(rows.end, order, new Float64Array(count));
  const event = inOrder(rows.event, order, new Int32Array(count));
  const keys = rows.keys.size === 0 ? rows.keys : keysInOrder(rows.keys, order);
  free(order);
  return { count, start, end, event, keys };
}

/** Gives memory back at once; the garbage collector would be late. */
function free({ buffer }: { readonly buffer: ArrayBuffer }): void {
  buffer.transfer(0);
}

function inOrder<Column extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  column: Column,
  order: Uint32Array,
  sorted: Column,
): Column {
  for (let place = 0; place < order.length; place++) sorted[place] = column[order[place]!]!;
  free(column);
  return sorted;
}

function keysInOrder(keys: ReadonlyMap<number, number>, order: Uint32Array): Map<number, number> {
  const placeOf = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place]!] = place;
  const sorted = new Map<number, number>();
  for (const [row, key] of keys) sorted.set(placeOf[row]!, key);
  free(placeOf);
  return sorted;
}

const radix = 65_536;

/** The rows in ascending order of their starts: radix sort on the distance in seconds from the first. It is stable and takes linear time. */
function orderOf(starts: Float64Array): Uint32Array<ArrayBuffer> {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    first = Math.min(first, start);
    last = Math.max(last, start);
  }
  let order = new Uint32Array(starts.length);
  for (let row = 0; row < order.length; row++) order[row] = row;
  for (let scale = 1000; scale <= last - first; scale *= radix) order = sortByDigit(order, digitsOf(starts, first, scale));
  return order;
}

/** The digit to the base 65,536 that each distance has at a scale; the array keeps the lowest 16 bits of what it is given. */
function digitsOf(starts: Float64Array, first: number, scale: number): Uint16Array<ArrayBuffer> {
  const digits = new Uint16Array(starts.length);
  for (let row = 0; row < digits.length; row++) digits[row] = Math.floor((starts[row]! - first) / scale);
  return digits;
}

/** One pass of the sort. Uses `order` and `digits` up. */
function sortByDigit(order: Uint32Array<ArrayBuffer>, digits: Uint16Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(radix + 1);
  for (const digit of digits) places[digit + 1]!++;
  for (let digit = 1; digit <= radix; digit++) places[digit]! += places[digit - 1]!;
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    sorted[places[digits[row]!]!++] = row;
  }
  free(order);
  free(digits);
  return sorted;
}
