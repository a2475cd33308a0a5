import { dayMs, lastDay } from "./civil.ts";
import { type Rule, unitSeconds } from "./rule.ts";
import { daySource, type DaySource } from "./rule-days.ts";
import { walkSteps } from "./rule-steps.ts";
import { beginTally, offer, pass, spend, type Tally, type Walk } from "./rule-tally.ts";
import { positionsIn, timesOfDay } from "./rule-times.ts";

/** How a walk ended: nothing more was to come or was wanted, or its work had no end in sight. */
export type Ending = "done" | "too-expensive";

/**
 * Visits the starts that a rule gives, in order, from DTSTART on (RFC 5545, 3.3.10). Far from DTSTART it leaps: where there is no COUNT, or
 * where every period has the same number of starts. UNTIL in UTC is bounded here to 26 hours only; who knows the zone asks exactly.
 */
export function walkRule(walk: Walk): Ending {
  const { rule, start } = walk;
  const tally = beginTally(walk);
  const times = timesOfDay(rule, start);
  if (!times) return walkSteps(tally);
  if (times.length === 0) return "done";
  // A rule that repeats within the day at the same times every day is a daily rule with those times.
  const daily = unitSeconds[rule.freq] === undefined ? rule : { ...rule, interval: 1, positions: [] };
  return walkPeriods(tally, daySource(rule, Math.floor(start / dayMs)), times, daily);
}

function walkPeriods(tally: Tally, source: DaySource, times: Int32Array, rule: Rule): Ending {
  const { start, from, to } = tally.walk;
  const { interval, positions } = rule;
  const first = source.indexOf(Math.floor(start / dayMs));
  const last = source.indexOf(lastDay);
  const end = Math.min(to, tally.until + 1);
  // SKIP=BACKWARD can move a day into the period before.
  const slackDays = rule.skip === "BACKWARD" ? 31 : 0;
  const leap =
    from > start ? Math.max(0, Math.floor((source.indexOf(Math.min(Math.floor(from / dayMs), lastDay)) - 1 - first) / interval)) : 0;
  const days: number[] = [];
  let period = rule.count === null ? leap : 0;
  while (true) {
    const index = first + period * interval;
    if (index > last || (source.startOf(index) - slackDays) * dayMs >= end) return "done";
    days.length = 0;
    source.fill(index, days);
    if (!spend(tally, 1 + days.length)) return "too-expensive";
    const ending = positions.length > 0 ? offerChosen(tally, days, times, positions) : offerAll(tally, days, times);
    if (ending) return ending;
    const leaps = period === 0 && leap > 1 && rule.count !== null && source.constant > 0;
    if (leaps && !pass(tally, (leap - 1) * startsInPeriod(source.constant * times.length, positions))) return "done";
    period = leaps ? leap : period + 1;
  }
}

function startsInPeriod(all: number, positions: readonly number[]): number {
  return positions.length > 0 ? positionsIn(all, positions).length : all;
}

function offerAll(tally: Tally, days: readonly number[], times: Int32Array): Ending | undefined {
  const { start, from, rule } = tally.walk;
  const wanted = Math.min(from, tally.until + 1);
  for (const day of days) {
    const midnight = day * dayMs;
    // Days that end before anything is wanted are counted, not looked at.
    if (midnight + dayMs <= wanted && midnight >= start && midnight > tally.last) {
      if (rule.count === null) continue;
      tally.last = midnight + dayMs - 1;
      if (!pass(tally, times.length)) return "done";
      continue;
    }
    if (!spend(tally, times.length)) return "too-expensive";
    for (const time of times) if (!offer(tally, midnight + time * 1000)) return "done";
  }
  return undefined;
}

/** Only the starts at the places that BYSETPOS names, counted over the whole period, also what lies before DTSTART. */
function offerChosen(tally: Tally, days: readonly number[], times: Int32Array, positions: readonly number[]): Ending | undefined {
  const indexes = positionsIn(days.length * times.length, positions);
  if (!spend(tally, indexes.length)) return "too-expensive";
  for (const index of indexes) {
    const day = days[Math.floor(index / times.length)]!;
    if (!offer(tally, day * dayMs + times[index % times.length]! * 1000)) return "done";
  }
  return undefined;
}
