import { dayMs, lastDay } from "./civil.ts";
import { zoneTableOf } from "./file-zone.ts";
import { isoDay, isoTime, readStamp } from "./moment.ts";
import { type Problem, problemLog } from "./problems.ts";
import { readRule } from "./rule-text.ts";
import { walkRule } from "./rule-walk.ts";
import { clockOf } from "./wall-clock.ts";

export interface RuleQuestion {
  /** DTSTART as iCalendar writes it: "20260101T090000", "20260101T080000Z", or "20260101" for days. */
  readonly start: string;
  /** "FREQ=WEEKLY;BYDAY=MO", as after RRULE: */
  readonly rule: string;
  /** The zone whose clock the start is on. Without one, times come out as they stand on the wall. */
  readonly zone?: string;
  /** How many starts are wanted, at most. */
  readonly limit: number;
}

const work = 5_000_000;

/**
 * The first starts that a rule gives: days, "2026-01-01T09:00:00" without a zone, "2026-01-01T08:00:00Z" with one. Null, with a problem
 * that says why, when the start, the rule or the zone cannot be read.
 */
export function ruleStarts({ start, rule: text, zone, limit }: RuleQuestion): {
  starts: readonly string[] | null;
  problems: readonly Problem[];
} {
  const log = problemLog();
  const stamp = readStamp(start);
  const table = zone === undefined ? null : zoneTableOf(zone);
  if (typeof stamp === "string") log.note("bad-date", 1, `${stamp}.`, start);
  else if (zone !== undefined && !table) log.note("unknown-zone", 1, `The time zone “${zone}” is not known.`, zone);
  const allDay = typeof stamp !== "string" && stamp.form === "date";
  const rule = readRule(text, { subject: () => "this rule", allDay, line: 1 }, log);
  if (typeof stamp === "string" || (zone !== undefined && !table) || !rule) return { starts: null, problems: log.list() };
  const clock = table && stamp.form === "local" ? clockOf(table) : null;
  const last = rule.until?.form === "utc" ? rule.until.wall : Number.POSITIVE_INFINITY;
  const found = new Set<number>();
  let enough = Number.POSITIVE_INFINITY;
  const visit = (wall: number): boolean => {
    const key = clock ? clock(wall) : wall;
    if (key <= last) found.add(key);
    if (found.size >= limit) enough = Math.min(enough, wall);
    // Where the clocks go forward, a later time on the wall can be an earlier instant.
    return clock ? wall <= enough + dayMs : wall < enough;
  };
  const ending =
    limit > 0 ? walkRule({ rule, start: stamp.wall, from: stamp.wall, to: (lastDay + 1) * dayMs, budget: { left: work }, visit }) : "done";
  if (ending === "too-expensive" && found.size < limit) {
    log.note("recurrence-too-expensive", 1, "This rule takes too long to work out. What was found in good time is shown.", text);
  }
  const write = allDay ? isoDay : clock || stamp.form === "utc" ? (key: number) => `${isoTime(key)}Z` : isoTime;
  const starts = [...found].toSorted((a, b) => a - b).slice(0, limit);
  return { starts: starts.map((key) => write(key)), problems: log.list() };
}
