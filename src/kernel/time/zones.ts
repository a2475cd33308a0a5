import type { Day } from "./days.ts";
import { firstAt, namedTable, type ZoneTable } from "./zone-table.ts";

/** Days lived by another clock than the one at home, the first and the last of them included; without a last one they go on. */
export interface Stay {
  readonly from: Day;
  readonly to: Day | null;
  /** An IANA zone. */
  readonly zone: string;
}

/** Where somebody's days were: at home, but for some stays, in order and none over another. `zonesOf` makes one. */
export interface Zones {
  readonly home: string;
  readonly stays: readonly Stay[];
}

/**
 * The clock that somebody lives by: one zone, or zones over time. A day belongs to the place that one woke up in; the next place's clock
 * holds from the midnight on that ends the last day of the one before. Flying west that day goes on in the new place, flying east the next
 * one begins late: such days have more or fewer than 24 hours, as on the night of a clock change, and every moment lies on one day.
 */
export type Zone = string | Zones;

/** A zone from a home and stays in any order; of two stays over one another the one that begins earlier holds. */
export function zonesOf(home: string, stays: readonly Stay[]): Zone {
  const inOrder = stays.filter(({ from, to }) => to === null || from <= to).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const apart: Stay[] = [];
  for (const stay of inOrder) {
    const before = apart.at(-1);
    if (!before || (before.to !== null && before.to < stay.from)) apart.push(stay);
  }
  return apart.length === 0 ? home : { home, stays: apart };
}

function orderOf({ from, to, zone }: Stay): string {
  return `${from} ${to ?? "9999-99-99"} ${zone}`;
}

export function homeOf(zone: Zone): string {
  return typeof zone === "string" ? zone : zone.home;
}

/** The zone that a day belongs to. */
export function zoneOn(day: Day, zone: Zone): string {
  if (typeof zone === "string") return zone;
  return zone.stays.find(({ from, to }) => from <= day && (to === null || day <= to))?.zone ?? zone.home;
}

/** Two zones have one key exactly when they are the same. */
export function zoneKey(zone: Zone): string {
  return zoneTable(zone).zone;
}

const joined = new WeakMap<Zones, ZoneTable>();

/** The offsets of a zone; those of zones over time are one table too, in which a flight is a change of the clock like any other. */
export function zoneTable(zone: Zone): ZoneTable {
  if (typeof zone === "string") return namedTable(zone);
  const known = joined.get(zone) ?? join(zone);
  joined.set(zone, known);
  return known;
}

interface Part {
  /** The midnight with which it begins, as wall-clock milliseconds. */
  readonly midnight: number;
  readonly table: ZoneTable;
}

function join(zones: Zones): ZoneTable {
  const since: number[] = [];
  const offset: number[] = [];
  const parts = partsOf(zones);
  let from = Number.NEGATIVE_INFINITY;
  for (const [index, { table }] of parts.entries()) {
    const next = parts[index + 1];
    const to = next ? Math.max(from, firstAt(table, next.midnight)) : Number.POSITIVE_INFINITY;
    for (let entry = 0; entry < table.since.length; entry++) {
      const [begins, ends] = [table.since[entry]!, table.since[entry + 1] ?? Number.POSITIVE_INFINITY];
      if (from === to || ends <= from || begins >= to) continue;
      since.push(Math.max(begins, from));
      offset.push(table.offset[entry]!);
    }
    from = to;
  }
  const stays = zones.stays.map(({ from, to, zone }) => `${zone} ${from}/${to ?? ""}`);
  return { zone: [zones.home, ...stays].join(", "), since: Float64Array.from(since), offset: Float64Array.from(offset) };
}

function partsOf({ home, stays }: Zones): readonly Part[] {
  const midnightOf = (day: Day, later = 0) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + later);
  const atHome = namedTable(home);
  return [
    { midnight: Number.NEGATIVE_INFINITY, table: atHome },
    ...stays.flatMap(({ from, to, zone }, index) => {
      const away = { midnight: midnightOf(from), table: namedTable(zone) };
      const next = stays[index + 1];
      const back = to === null ? Number.POSITIVE_INFINITY : midnightOf(to, 1);
      const goesOn = to === null || (next && midnightOf(next.from) === back);
      return goesOn ? [away] : [away, { midnight: back, table: atHome }];
    }),
  ];
}
