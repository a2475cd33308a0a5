import { zoneTable, type ZoneTable } from "../../kernel/time/index.ts";
import type { Availability, BusyKind } from "./availability.ts";
import type { Calendar } from "./calendar.ts";
import type { CalendarEvent } from "./event.ts";
import { type Interval, subtract, union } from "./intervals.ts";
import type { Moment } from "./moment.ts";
import { occurrences, type View } from "./occurrences.ts";
import { clockFor, endAfter, instantOf, lengthOf } from "./timing.ts";

/** A stretch in which somebody is not free, in epoch milliseconds. */
export interface Busy extends Interval {
  readonly kind: BusyKind;
}

type ByKind = Record<BusyKind, Interval[]>;

/**
 * When a calendar says that somebody is not free: its events, its VFREEBUSY and its VAVAILABILITY together, sorted and without overlaps.
 * Where they disagree, BUSY beats BUSY-UNAVAILABLE, and that beats BUSY-TENTATIVE. Throws RangeError for a zone that is not known.
 */
export function freeBusy(calendar: Calendar, view: View): readonly Busy[] {
  const viewer = zoneTable(view.zone);
  const found: ByKind = { BUSY: [], "BUSY-UNAVAILABLE": [], "BUSY-TENTATIVE": [] };
  const add = (kind: BusyKind, from: number, to: number) => {
    found[kind].push({ from: Math.max(from, view.from), to: Math.min(to, view.to) });
  };
  for (const { event, start, end } of occurrences(calendar, view)) {
    const kind = kindOf(event);
    if (kind) add(kind, start, end);
  }
  for (const { periods } of calendar.busyTimes) {
    for (const period of periods) {
      if (period.kind === "FREE") continue;
      const from = instantOf(period.start, viewer);
      add(period.kind, from, endAfter(from, period.start.wall, lengthOf(period, viewer), clockFor(period.start, viewer)));
    }
  }
  addUnavailable(calendar.availabilities, view, viewer, found);
  return settle(found);
}

/** Whether an event keeps somebody busy, and how. Outlook's own word is finer than TRANSP and STATUS, so it comes first. */
function kindOf({ transparency, status, busyStatus }: CalendarEvent): BusyKind | null {
  if (busyStatus === "OOF") return "BUSY-UNAVAILABLE";
  if (transparency === "TRANSPARENT" || busyStatus === "FREE" || busyStatus === "WORKINGELSEWHERE") return null;
  return status === "TENTATIVE" || busyStatus === "TENTATIVE" ? "BUSY-TENTATIVE" : "BUSY";
}

/**
 * RFC 7953, 5: each availability makes its stretch unavailable but for its slots, and replaces what one of lower priority says about that
 * stretch. So they are laid on top of each other from the lowest priority (0, which is none, then 9) to the highest (1).
 */
function addUnavailable(availabilities: readonly Availability[], view: View, viewer: ZoneTable, found: ByKind): void {
  const lowestFirst = availabilities.toSorted((a, b) => (b.priority || 10) - (a.priority || 10));
  let layers: readonly Busy[] = [];
  for (const availability of lowestFirst) {
    const whole = union([stretchOf(availability, view, viewer)]);
    const slots = union([...occurrences(availability.slots, view)].map(({ start, end }) => ({ from: start, to: end })));
    const below = layers.flatMap((layer) => subtract([layer], whole).map((part) => ({ ...part, kind: layer.kind })));
    layers = [...below, ...subtract(whole, slots).map((part) => ({ ...part, kind: availability.kind }))];
  }
  for (const { kind, from, to } of layers) found[kind].push({ from, to });
}

function stretchOf({ start, end, duration }: Availability, view: View, viewer: ZoneTable): Interval {
  const from = start ? instantOf(start, viewer) : view.from;
  const to = end ? instantOf(end, viewer) : start && duration ? endOf(start, duration, viewer) : view.to;
  return { from: Math.max(from, view.from), to: Math.min(to, view.to) };
}

function endOf(start: Moment, duration: NonNullable<Availability["duration"]>, viewer: ZoneTable): number {
  const length = lengthOf({ start, end: null, duration }, viewer);
  return endAfter(instantOf(start, viewer), start.wall, length, clockFor(start, viewer));
}

function settle(found: ByKind): readonly Busy[] {
  const busy = union(found.BUSY);
  const unavailable = subtract(union(found["BUSY-UNAVAILABLE"]), busy);
  const tentative = subtract(union(found["BUSY-TENTATIVE"]), union([...busy, ...unavailable]));
  const as = (kind: BusyKind, intervals: readonly Interval[]) => intervals.map(({ from, to }): Busy => ({ from, to, kind }));
  return [...as("BUSY", busy), ...as("BUSY-UNAVAILABLE", unavailable), ...as("BUSY-TENTATIVE", tentative)].toSorted(
    (a, b) => a.from - b.from,
  );
}
