import type { Occurrence } from "../../engine/calendar/index.ts";
import type { CalendarEvent } from "../../engine/worktime/index.ts";
import { isAway, isCalledOff, isFocus, isJourney } from "./event-words.ts";

/** What decides whether an event counts, and as what; but for when it takes place. */
export interface Seen extends Omit<CalendarEvent, "to" | "allDay"> {
  /** One is not at work then, and not to be had. */
  readonly away: boolean;
  /** Mail domains of those who take part, other than oneself. */
  readonly domains: readonly string[];
}

// What stands for somebody where nobody is: Google names the calendar itself, or this.
const nobody = /@group(\.v)?\.calendar\.google\.com$|^unknownorganizer@calendar\.google\.com$/;

/** What an event says of itself, to somebody with these addresses. */
export function describeEvent({ event }: Occurrence, self: ReadonlySet<string>): Seen {
  const organizer = event.organizer && !nobody.test(event.organizer.email) ? event.organizer.email : undefined;
  const guests = event.attendees.filter(({ cutype }) => cutype !== "ROOM" && cutype !== "RESOURCE");
  const all = new Set([...guests.map(({ email }) => email), ...(organizer ? [organizer] : [])]);
  // Whoever said no is not there: when all others did, one is alone. As long as nobody is known to be oneself, any of them may be.
  const absent = new Set(guests.filter(({ email, partstat }) => !self.has(email) && isAbsent(partstat)).map(({ email }) => email));
  const people = all.size - ([...all].some((address) => self.has(address)) ? absent.size : 0);
  const alone = [...all].every((address) => self.has(address));
  return {
    transparent: event.transparency === "TRANSPARENT" || event.busyStatus === "FREE",
    cancelled: event.status === "CANCELLED" || isCalledOff(event.summary),
    response: responseOf(event, self),
    people: guests.length === 0 ? 1 : Math.max(people, 1),
    travel: isJourney(event.summary),
    focus: isFocus(event.summary),
    away: event.busyStatus === "OOF" || ((guests.length === 0 || alone) && isAway(event.summary)),
    domains: [...new Set([...all].filter((address) => !self.has(address)).map((address) => address.slice(address.lastIndexOf("@") + 1)))],
  };
}

/** One who delegated sends another. */
function isAbsent(partstat: string): boolean {
  return partstat === "DECLINED" || partstat === "DELEGATED";
}

/** One's own answer, found by one's addresses, whichever of them said most; an event without guests needs none. */
function responseOf(
  { attendees, organizer, status, busyStatus }: Occurrence["event"],
  self: ReadonlySet<string>,
): CalendarEvent["response"] {
  // Outlook marks what was not answered, or with maybe, as tentative time.
  const unsure = status === "TENTATIVE" || busyStatus === "TENTATIVE";
  if (attendees.length === 0) return unsure ? "tentative" : "accepted";
  const mine = new Set(attendees.filter(({ email }) => self.has(email)).map(({ partstat }) => partstat));
  const absent = mine.has("DECLINED") || mine.has("DELEGATED");
  if (organizer && self.has(organizer.email) && !absent) return "accepted";
  if (mine.size === 0) return busyStatus === "TENTATIVE" ? "tentative" : "unknown";
  if (mine.has("ACCEPTED")) return "accepted";
  if (absent) return "declined";
  if (mine.has("TENTATIVE")) return "tentative";
  return mine.has("NEEDS-ACTION") ? "needs-action" : "accepted";
}
