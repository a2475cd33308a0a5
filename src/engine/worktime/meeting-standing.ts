/** What a calendar says about an event, in no calendar's own terms. */
export interface CalendarEvent {
  /** When it ends, in epoch milliseconds. */
  readonly to: number;
  readonly allDay: boolean;
  /** Shown as free. */
  readonly transparent: boolean;
  readonly cancelled: boolean;
  /** One's own answer. */
  readonly response: "accepted" | "tentative" | "declined" | "needs-action" | "unknown";
  /** How many take part, oneself included. */
  readonly people: number;
  readonly travel: boolean;
  /** Time that is kept free for work, whoever else keeps it too. */
  readonly focus: boolean;
}

/** `risk`: it would be a meeting, but is still to come and not agreed to. */
export type Standing = "meeting" | "risk" | "none";

/**
 * Whether an event counts as a meeting. Solo, declined, transparent, cancelled, all-day and travel blocks never do, nor does time
 * kept for work. What was not answered,
 * or with maybe, counts once it is past at `now`; an answer that the file does not tell counts as accepted.
 */
export function standingOf(event: CalendarEvent, now: number): Standing {
  const isNone =
    event.allDay ||
    event.transparent ||
    event.cancelled ||
    event.travel ||
    event.focus ||
    event.people < 2 ||
    event.response === "declined";
  if (isNone) return "none";
  const isOpen = event.response === "tentative" || event.response === "needs-action";
  return isOpen && event.to > now ? "risk" : "meeting";
}
