/** A zone's offsets from UTC as two arrays, so that a million conversions cost what a million binary searches cost. */
export interface ZoneTable {
  readonly zone: string;
  /** Instants in epoch milliseconds at which a new offset begins; the first is -Infinity. */
  readonly since: Float64Array;
  /** Offsets from UTC in milliseconds, one for each instant of `since`. */
  readonly offset: Float64Array;
}

// Past this year the last known rules go on unchanged, which is what every zone database says as well.
const lastYear = 2100;
const tables = new Map<string, ZoneTable>();

/** True when `zone` is a name (or a fixed offset such as "+02:00") that this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The offsets of `zone` from 1900 to 2100, read from the runtime's zone data once. Throws RangeError for an unknown zone. */
export function namedTable(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known) return known;
  const since: number[] = [Number.NEGATIVE_INFINITY];
  let at = Temporal.ZonedDateTime.from({ timeZone: zone, year: 1900, month: 1, day: 1 });
  const offset: number[] = [at.offsetNanoseconds / 1e6];
  for (let next = at.getTimeZoneTransition("next"); next && next.year < lastYear; next = next.getTimeZoneTransition("next")) {
    at = next;
    since.push(at.epochMilliseconds);
    offset.push(at.offsetNanoseconds / 1e6);
  }
  const table = { zone, since: Float64Array.from(since), offset: Float64Array.from(offset) };
  tables.set(zone, table);
  return table;
}

/** The offset from UTC, in milliseconds, that holds at an instant given in epoch milliseconds. */
export function offsetAt(table: ZoneTable, epoch: number): number {
  return table.offset[stretchAt(table, epoch)]!;
}

/** Wall-clock time as milliseconds, counted as if the wall clock were UTC. */
export function toLocal(table: ZoneTable, epoch: number): number {
  return epoch + offsetAt(table, epoch);
}

// No wall clock on earth is as far from UTC as this, so what it shows at an instant lies among the offsets of a day around it.
const reach = 86_400_000;

/**
 * The instant, in epoch milliseconds, of a wall-clock time. A time that the clocks skip is read with the offset before the gap
 * (02:30 becomes 03:30), one that happens twice is the first: RFC 5545, 3.3.5, and Temporal's "compatible".
 */
export function toEpoch(table: ZoneTable, local: number): number {
  const first = stretchAt(table, local - reach);
  const last = stretchAt(table, local + reach);
  for (let index = first; index < last; index++) {
    const epoch = local - table.offset[index]!;
    const next = table.since[index + 1]!;
    if (epoch < next ? epoch >= table.since[index]! : local < next + table.offset[index + 1]!) return epoch;
  }
  return local - table.offset[last]!;
}

/** The first instant at which the wall clock shows a time or a later one: where times are skipped, the end of the gap. */
export function firstAt(table: ZoneTable, local: number): number {
  const last = stretchAt(table, local + reach);
  for (let index = stretchAt(table, local - reach); index < last; index++) {
    const epoch = Math.max(table.since[index]!, local - table.offset[index]!);
    if (epoch < table.since[index + 1]!) return epoch;
  }
  return Math.max(table.since[last]!, local - table.offset[last]!);
}

/** The index of the offset that holds at an instant. */
function stretchAt(table: ZoneTable, epoch: number): number {
  let low = 0;
  let high = table.since.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.since[middle]! <= epoch) low = middle;
    else high = middle - 1;
  }
  return low;
}
