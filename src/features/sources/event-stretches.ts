import { type Occurrence, occurrences, type Series } from "../../engine/calendar/index.ts";
import { covers, type Spans } from "../../engine/spans/index.ts";
import { type CalendarEvent, standingOf } from "../../engine/worktime/index.ts";
import { addDays, type Day, dayOf, hour, minute, type Range, type Zone } from "../../kernel/time/index.ts";
import type { AreaId, Clue, Sorter } from "../areas/index.ts";
import { describeEvent, type Seen } from "./event-standing.ts";
import type { DayNote, Stretch } from "./stretch.ts";

/** With whose eyes a calendar is read: their addresses, their rules, their agreed hours, where and when they are. */
export interface Viewer {
  readonly zone: Zone;
  readonly now: number;
  readonly self: ReadonlySet<string>;
  readonly sorter: Sorter;
  readonly agreed: Spans;
  readonly agreedArea: AreaId;
}

/** What a calendar tells of a range: hours, and notes on whole days. */
export interface CalendarEvidence {
  readonly stretches: readonly EventStretch[];
  readonly notes: readonly DayNote[];
  /** When one is away, as the calendar has it. */
  readonly away: readonly Range[];
  /** Events that one said no to, by id. */
  readonly declined: readonly string[];
}

export interface EventStretch extends Stretch {
  readonly response: CalendarEvent["response"];
}

// Nothing that goes on for a day and a night is attended; on the night that the clocks go forward that is an hour less.
const wholeDay = 23 * hour;

/**
 * The stretches of a calendar's events in a range, sorted into areas. Cancelled, declined and free ones are no evidence, and neither is being
 * away. Of what lasts whole days, being away counts also when it is free: calendars make all that lasts whole days free by themselves.
 */
export function eventStretches(series: readonly Series[], calendar: string, range: Range, viewer: Viewer): CalendarEvidence {
  const [stretches, notes, away, declined]: [EventStretch[], DayNote[], Range[], string[]] = [[], [], [], []];
  // A series says the same of all its occurrences.
  const known = new Map<Occurrence["event"], Seen>();
  for (const occurrence of occurrences(series, { ...range, zone: viewer.zone })) {
    const { event, start, end } = occurrence;
    const seen = known.get(event) ?? describeEvent(occurrence, viewer.self);
    known.set(event, seen);
    const id = `${event.uid}|${occurrence.recurrenceId ?? ""}`;
    if (seen.response === "declined") declined.push(id);
    if (seen.cancelled || seen.response === "declined" || end <= start) continue;
    const days = daysOf(occurrence, viewer.zone);
    const isAway = seen.away && (days !== null || !seen.transparent);
    if (isAway) away.push({ from: start, to: end });
    if (days && (isAway || !seen.transparent)) notes.push({ id, ...days, title: event.summary, source: calendar });
    if (days || isAway || seen.transparent) continue;
    const stretch = toStretch(occurrence, seen, calendar, id, viewer);
    if (event.travelMinutes) stretches.push(wayTo(stretch, event.travelMinutes));
    stretches.push(stretch);
  }
  return { stretches, notes, away, declined };
}

/** The days of an event that takes whole ones, from the first up to, not including, the last; null for one that has hours. */
function daysOf({ allDay, start, end }: Occurrence, zone: Zone): { readonly from: Day; readonly to: Day } | null {
  if (allDay || end - start < wholeDay) return allDay;
  return { from: dayOf(start, zone), to: addDays(dayOf(end - 1, zone), 1) };
}

/** The way to an event, which Apple keeps with it: no meeting, and no time for anything else. */
function wayTo(stretch: EventStretch, travelMinutes: number): EventStretch {
  const { id, from, title } = stretch;
  return {
    ...stretch,
    id: `${id}|way`,
    from: from - travelMinutes * minute,
    to: from,
    title: `On the way to “${title}”`,
    standing: "none",
    people: 1,
    travel: true,
  };
}

function toStretch(
  { event, start, end, recurrenceId, series }: Occurrence,
  seen: Seen,
  calendar: string,
  id: string,
  viewer: Viewer,
): EventStretch {
  const standing = standingOf({ ...seen, allDay: false, to: end }, viewer.now);
  const inHours = seen.people > 1 && covers(viewer.agreed, start) && covers(viewer.agreed, end - 1);
  const clue: Clue = {
    title: event.summary,
    calendar,
    domains: seen.domains,
    event: id,
    metInHours: inHours ? viewer.agreedArea : undefined,
  };
  const { area, because, when } = viewer.sorter.place(clue);
  const open = (seen.response === "tentative" || seen.response === "needs-action") && end > viewer.now;
  return {
    id,
    from: start,
    to: end,
    kind: "event",
    title: event.summary || "An event without a title",
    source: calendar,
    areas: area === null ? [] : [area],
    because,
    when,
    clue,
    standing,
    people: seen.people,
    setAt: event.created,
    response: seen.response,
    travel: seen.travel,
    repeats: recurrenceId !== null || series.overrides.length > 0,
    open,
  };
}
