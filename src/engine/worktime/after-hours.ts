import { type Day, hour, type Range, type Week } from "../../kernel/time/index.ts";
import {
  bridge,
  type LocalDays,
  minutes,
  minutesByDay,
  rangeOfDays,
  type Spans,
  subtract,
  toRanges,
  weeksOf,
  within,
} from "../spans/index.ts";
import { type LatestEnd, latestEndOf } from "./latest-end.ts";

/** A stretch of work outside the agreed hours, breaks included; `minutes` are those worked. */
export interface Session extends Range {
  readonly minutes: number;
}

export interface AfterHours {
  readonly minutes: number;
  readonly days: readonly { readonly day: Day; readonly minutes: number }[];
  readonly weeks: readonly { readonly week: Week; readonly minutes: number }[];
  readonly sessions: readonly Session[];
  /** Null without work outside the agreed hours. */
  readonly latestEnd: LatestEnd | null;
}

/** The work on these days that lies outside the agreed hours: all of it, to the minute. What is too little to matter is `outcomes`' question. */
export function afterHours(work: Spans, agreed: Spans, days: LocalDays): AfterHours {
  const outside = within(subtract(work, agreed), rangeOfDays(days));
  const byDay = minutesByDay(outside, days);
  const { weeks, weekOfDay } = weeksOf(days.days);
  const byWeek = new Float64Array(weeks.length);
  for (const [day, minutes] of byDay.entries()) byWeek[weekOfDay[day]!]! += minutes;
  const sessions = sessionsOf(outside);
  return {
    minutes: minutes(outside),
    days: days.days.map((day, index) => ({ day, minutes: byDay[index]! })),
    weeks: weeks.map((week, index) => ({ week, minutes: byWeek[index]! })),
    sessions,
    latestEnd: latestEndOf(sessions, days.zone),
  };
}

/** Work outside hours is one session as long as the next stretch starts within an hour: collaboration span in Viva Insights' metrics. */
function sessionsOf(outside: Spans): readonly Session[] {
  return toRanges(bridge(outside, hour)).map((range) => ({ ...range, minutes: minutes(within(outside, range)) }));
}
