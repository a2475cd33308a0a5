/** A table of occurrences in columns that grow: a million of them as objects would take many times the memory. Instants are epoch milliseconds. */
export interface Rows {
  count: number;
  start: Float64Array;
  end: Float64Array;
  key: Float64Array;
  /** Which series, by its place in the list that was asked about. */
  series: Int32Array;
  /** Which event of that series: 0 is the master, n the nth override. */
  event: Int32Array;
}

export function emptyRows(): Rows {
  const some = 256;
  return {
    count: 0,
    start: new Float64Array(some),
    end: new Float64Array(some),
    key: new Float64Array(some),
    series: new Int32Array(some),
    event: new Int32Array(some),
  };
}

export function addRow(rows: Rows, start: number, end: number, key: number, series: number, event: number): void {
  const at = rows.count++;
  if (at >= rows.start.length) grow(rows);
  rows.start[at] = start;
  rows.end[at] = end;
  rows.key[at] = key;
  rows.series[at] = series;
  rows.event[at] = event;
}

function grow(rows: Rows): void {
  const length = Math.ceil(rows.start.length * 1.5);
  rows.start = longer(rows.start, length);
  rows.end = longer(rows.end, length);
  rows.key = longer(rows.key, length);
  rows.series = longerInt(rows.series, length);
  rows.event = longerInt(rows.event, length);
}

function longer(column: Float64Array, length: number): Float64Array {
  const grown = new Float64Array(length);
  grown.set(column);
  return grown;
}

function longerInt(column: Int32Array, length: number): Int32Array {
  const grown = new Int32Array(length);
  grown.set(column);
  return grown;
}

/** The rows sorted by start; those that start together stay in their order. Gives up the columns of `rows` one by one, to save memory. */
export function sortRows(rows: Rows): Rows {
  const order = orderOf(rows.start.subarray(0, rows.count));
  const sorted: Rows = { ...rows };
  for (const name of ["start", "end", "key"] as const) {
    sorted[name] = inOrder(rows[name], order, new Float64Array(rows.count));
    rows[name] = new Float64Array(0);
  }
  for (const name of ["series", "event"] as const) {
    sorted[name] = inOrder(rows[name], order, new Int32Array(rows.count));
    rows[name] = new Int32Array(0);
  }
  return sorted;
}

function inOrder<Column extends Float64Array | Int32Array>(column: Column, order: Uint32Array, sorted: Column): Column {
  for (let at = 0; at < order.length; at++) sorted[at] = column[order[at]!]!;
  return sorted;
}

const radix = 65_536;

/** The places of numbers in ascending order, by radix sort on their distance from the smallest: it is stable and takes linear time. */
function orderOf(starts: Float64Array): Uint32Array {
  const count = starts.length;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    smallest = Math.min(smallest, start);
    largest = Math.max(largest, start);
  }
  let order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  let next = new Uint32Array(count);
  const places = new Uint32Array(radix + 1);
  for (let scale = 1; scale <= largest - smallest; scale *= radix) {
    places.fill(0);
    const digit = (row: number) => Math.floor((starts[row]! - smallest) / scale) % radix;
    for (const row of order) places[digit(row) + 1]!++;
    for (let value = 1; value <= radix; value++) places[value]! += places[value - 1]!;
    for (const row of order) next[places[digit(row)]!++] = row;
    [order, next] = [next, order];
  }
  return order;
}
