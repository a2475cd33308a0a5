import type { ZoneTable } from "../../kernel/time/index.ts";
import { dayMs } from "./civil.ts";
import { durationMs } from "./duration.ts";
import type { CalendarEvent, ExtraDate } from "./event.ts";
import type { Moment } from "./moment.ts";
import { type Clock, clockOf } from "./wall-clock.ts";

/**
 * How long an event lasts: it ends where the wall clock has gone on by `wallMs`, and then `exactMs` later. A length in days is nominal and
 * goes by the wall clock; an end, or hours and minutes, give the same exact length to every occurrence (RFC 5545, 3.3.6 and 3.8.5.3).
 */
export interface Length {
  readonly wallMs: number;
  readonly exactMs: number;
}

const instantly: Length = { wallMs: 0, exactMs: 0 };

/** The zone whose wall clock a time is meant on: its own, or the viewer's. Null for UTC, whose wall clock is the instant. */
export function tableOf(moment: Moment, viewer: ZoneTable): ZoneTable | null {
  if (moment.kind === "utc") return null;
  return moment.zone?.table ?? viewer;
}

export function clockFor(moment: Moment, viewer: ZoneTable): Clock {
  const table = tableOf(moment, viewer);
  return table ? clockOf(table) : asItIs;
}

function asItIs(wall: number): number {
  return wall;
}

/** The instant, in epoch milliseconds, of a time for a viewer in a zone. */
export function instantOf(moment: Moment, viewer: ZoneTable): number {
  return clockFor(moment, viewer)(moment.wall);
}

/** The length of an event, or of one of its extra dates that has its own. */
export function lengthOf({ start, end, duration }: CalendarEvent | ExtraDate, viewer: ZoneTable): Length {
  if (start.kind === "date") return { wallMs: wholeDays(start, end, duration) * dayMs, exactMs: 0 };
  if (duration) return { wallMs: Math.max(0, duration.days * dayMs), exactMs: Math.max(0, duration.seconds * 1000) };
  if (!end) return instantly;
  if (start.kind === "floating" && end.kind === "floating") return { wallMs: Math.max(0, end.wall - start.wall), exactMs: 0 };
  return { wallMs: 0, exactMs: Math.max(0, instantOf(end, viewer) - instantOf(start, viewer)) };
}

/** RFC 5545, 3.6.1: an all-day event without an end lasts one day. So does one that ends on the day it starts, which is a common mistake. */
function wholeDays(start: Moment, end: Moment | null, duration: CalendarEvent["duration"]): number {
  const length = end ? end.wall - start.wall : duration ? durationMs(duration) : dayMs;
  return Math.max(1, Math.ceil(length / dayMs));
}

/** When an occurrence ends whose start is this instant, which its wall clock shows as `startWall`. */
export function endAfter(start: number, startWall: number, { wallMs, exactMs }: Length, clock: Clock): number {
  return (wallMs === 0 ? start : clock(startWall + wallMs)) + exactMs;
}
