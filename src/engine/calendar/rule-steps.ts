import { daySeconds, lastDay } from "./civil.ts";
import { type Rule, unitSeconds } from "./rule.ts";
import { dayFilter } from "./rule-filter.ts";
import { offer, pass, spend, type Tally } from "./rule-tally.ts";
import { offsetsInPeriod, secondOfDay } from "./rule-times.ts";
import type { Ending } from "./rule-walk.ts";

/** Visits the starts of a rule whose steps within the day do not meet midnight, such as every five hours: it counts steps from DTSTART on. */
export function walkSteps(tally: Tally): Ending {
  const { rule, start, from, to } = tally.walk;
  const unit = unitSeconds[rule.freq]!;
  const step = unit * rule.interval;
  const origin = Math.floor(start / 1000 / unit) * unit;
  const offsets = offsetsInPeriod(rule, secondOfDay(start));
  const nextAllowed = stepFilter(rule);
  const end = Math.min(Math.ceil(Math.min(to, tally.until + 1) / 1000), (lastDay + 1) * daySeconds);
  const leap = Math.max(0, Math.floor((from / 1000 - origin) / step) - 1);
  if (offsets.length === 0) return "done";
  let at = origin;
  if (rule.count === null) at += leap * step;
  while (at < end) {
    if (!spend(tally, 1)) return "too-expensive";
    const next = nextAllowed(at);
    if (next > at) {
      at = origin + Math.ceil((next - origin) / step) * step;
      continue;
    }
    for (const offset of offsets) if (!offer(tally, (at + offset) * 1000)) return "done";
    const leaps = at === origin && rule.count !== null && nextAllowed === always && leap > 1;
    if (leaps && !pass(tally, (leap - 1) * offsets.length)) return "done";
    at += leaps ? leap * step : step;
  }
  return "done";
}

/** Where the next hour, minute or second begins in which a rule may start: `at` itself when it is one. It may be too early, never too late. */
function stepFilter(rule: Rule): (at: number) => number {
  const dayPasses = dayFilter(rule, ["months", "weekNumbers", "yearDays", "monthDays", "weekdays"], "month");
  const hours = setOf(rule.hours);
  const minutes = setOf(rule.freq === "HOURLY" ? [] : rule.minutes);
  const seconds = setOf(rule.freq === "SECONDLY" ? rule.seconds : []);
  if (!dayPasses && !hours && !minutes && !seconds) return always;
  return (at) => {
    const day = Math.floor(at / daySeconds);
    if (dayPasses && !dayPasses(day)) return (day + 1) * daySeconds;
    const second = at - day * daySeconds;
    const hour = Math.floor(second / 3600);
    if (hours && !hours.has(hour)) return day * daySeconds + (hour + 1) * 3600;
    if (minutes && !minutes.has(Math.floor(second / 60) % 60)) return at - (second % 60) + 60;
    return seconds && !seconds.has(second % 60) ? at + 1 : at;
  };
}

function setOf(numbers: readonly number[]): ReadonlySet<number> | null {
  return numbers.length > 0 ? new Set(numbers) : null;
}

function always(at: number): number {
  return at;
}
