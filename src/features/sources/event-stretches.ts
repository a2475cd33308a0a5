import { type Occurrence, occurrences, type Series } from "../../engine/calendar/index.ts";
import { covers, type Spans } from "../../engine/spans/index.ts";
import { type CalendarEvent, standingOf } from "../../engine/worktime/index.ts";
import type { Range, Zone } from "../../kernel/time/index.ts";
import type { AreaId, Clue, Sorter } from "../areas/index.ts";
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
  readonly stretches: readonly Stretch[];
  readonly notes: readonly DayNote[];
  /** Meetings in which nobody could be told to be the person: their answer is taken for yes. */
  readonly unknownAnswers: number;
}

// Blocks that calendars put around an event for the way there: on the move is not in a meeting.
const travel = /^(travel( time)?|commute|commuting|flight|flug|train|zug|drive|fahrt|anfahrt|reisezeit|trajet|viaje|viaggio)\b/i;

/** The stretches of a calendar's events in a range, sorted into areas. Cancelled, declined and free ones are no evidence. */
export function eventStretches(series: readonly Series[], calendar: string, range: Range, viewer: Viewer): CalendarEvidence {
  const stretches: Stretch[] = [];
  const notes: DayNote[] = [];
  let unknownAnswers = 0;
  // A series says the same of all its occurrences.
  const known = new Map<Occurrence["event"], Seen>();
  for (const occurrence of occurrences(series, { ...range, zone: viewer.zone })) {
    const seen = known.get(occurrence.event) ?? describe(occurrence, viewer);
    known.set(occurrence.event, seen);
    if (seen.transparent || seen.cancelled || seen.response === "declined" || seen.away) continue;
    const id = `${occurrence.event.uid}|${occurrence.recurrenceId ?? ""}`;
    if (occurrence.allDay) {
      notes.push({ id, ...occurrence.allDay, title: occurrence.event.summary, source: calendar });
      continue;
    }
    if (occurrence.end <= occurrence.start) continue;
    if (seen.response === "unknown") unknownAnswers++;
    stretches.push(toStretch(occurrence, seen, calendar, id, viewer));
  }
  return { stretches, notes, unknownAnswers };
}

/** What decides whether an event counts, and as what; but for when it ends. */
interface Seen extends Omit<CalendarEvent, "to"> {
  readonly away: boolean;
  readonly domains: readonly string[];
}

function describe({ event, allDay }: Occurrence, { self }: Viewer): Seen {
  const { organizer } = event;
  const others = event.attendees.filter(({ cutype }) => cutype !== "ROOM" && cutype !== "RESOURCE");
  const addresses = new Set([...others.map(({ email }) => email), ...(organizer ? [organizer.email] : [])]);
  return {
    allDay: allDay !== null,
    transparent: event.transparency === "TRANSPARENT" || event.busyStatus === "FREE",
    cancelled: event.status === "CANCELLED",
    response: responseOf(event, self),
    people: others.length === 0 ? 1 : Math.max(addresses.size, 1),
    travel: travel.test(event.summary),
    away: event.busyStatus === "OOF",
    domains: [
      ...new Set([...addresses].filter((address) => !self.has(address)).map((address) => address.slice(address.lastIndexOf("@") + 1))),
    ],
  };
}

/** One's own answer, found by one's addresses; an event without guests needs none. */
function responseOf({ attendees, organizer, status }: Occurrence["event"], self: ReadonlySet<string>): CalendarEvent["response"] {
  if (attendees.length === 0) return status === "TENTATIVE" ? "tentative" : "accepted";
  const mine = attendees.find(({ email }) => self.has(email));
  if (organizer && self.has(organizer.email) && mine?.partstat !== "DECLINED") return "accepted";
  switch (mine?.partstat) {
    case undefined:
      return "unknown";
    case "DECLINED":
      return "declined";
    case "TENTATIVE":
      return "tentative";
    case "NEEDS-ACTION":
      return "needs-action";
    default:
      return "accepted";
  }
}

function toStretch(
  { event, start, end, recurrenceId, series }: Occurrence,
  seen: Seen,
  calendar: string,
  id: string,
  viewer: Viewer,
): Stretch {
  const standing = standingOf({ ...seen, to: end }, viewer.now);
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
    travel: seen.travel,
    repeats: recurrenceId !== null || series.overrides.length > 0,
    open,
  };
}
