import type { Series } from "./calendar.ts";
import { type CalendarEvent, subjectOf } from "./event.ts";
import type { Moment } from "./moment.ts";
import type { ProblemLog } from "./problems.ts";
import { clockOf } from "./wall-clock.ts";

interface OpenSeries {
  master: CalendarEvent | null;
  /** By the time that each replaces; most series have none. */
  overrides: Map<string, CalendarEvent> | null;
}

/**
 * Groups the events of a file by UID. Of two versions of the same occurrence the newer one stays: the higher SEQUENCE, then the later DTSTAMP,
 * then the later LAST-MODIFIED, then the later in the file (RFC 5546, 2.1.5). Two events that only happen to carry one UID are both kept.
 */
export function seriesOf(events: readonly CalendarEvent[], log: ProblemLog): readonly Series[] {
  const open = new Map<string, OpenSeries>();
  const twins = new Map<string, number>();
  for (const event of events) {
    const series = seriesFor(event.uid, open);
    if (event.recurrenceId) {
      const key = momentKey(event.recurrenceId);
      series.overrides ??= new Map();
      const before = series.overrides.get(key);
      if (!before || age(event, before) >= 0) series.overrides.set(key, event);
    } else if (series.master && isAnother(event, series.master)) keepBoth(event, open, twins, log);
    else if (!series.master || age(event, series.master) >= 0) series.master = event;
  }
  return [...open].map(([uid, { master, overrides }]) => ({ uid, master, overrides: overrides ? [...overrides.values()] : none }));
}

const none: readonly CalendarEvent[] = [];

function seriesFor(uid: string, open: Map<string, OpenSeries>): OpenSeries {
  let series = open.get(uid);
  if (!series) {
    series = { master: null, overrides: null };
    open.set(uid, series);
  }
  return series;
}

/** Positive when `a` is the newer version. */
function age(a: CalendarEvent, b: CalendarEvent): number {
  return a.sequence - b.sequence || (a.stamp ?? 0) - (b.stamp ?? 0) || (a.lastModified ?? 0) - (b.lastModified ?? 0);
}

/** No version of the other: nothing says which of the two is newer, yet they are at different times. */
function isAnother(a: CalendarEvent, b: CalendarEvent): boolean {
  return age(a, b) === 0 && momentKey(a.start) !== momentKey(b.start);
}

function keepBoth(event: CalendarEvent, open: Map<string, OpenSeries>, twins: Map<string, number>, log: ProblemLog): void {
  const number = (twins.get(event.uid) ?? 1) + 1;
  twins.set(event.uid, number);
  const uid = `${event.uid}/${number}`;
  open.set(uid, { master: { ...event, uid }, overrides: null });
  const message = `${subjectOf(event.summary)} carries the same identifier as another event at another time. Both were kept.`;
  log.note("uid-twice", event.line, message, `UID:${event.uid}`);
}

/** Equal for equal times, in whatever zone they are written. */
function momentKey({ kind, wall, zone }: Moment): string {
  if (kind === "zoned") return zone?.table ? `utc ${clockOf(zone.table)(wall)}` : `${zone?.tzid} ${wall}`;
  return `${kind} ${wall}`;
}
