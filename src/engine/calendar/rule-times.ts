import { dayMs, daySeconds } from "./civil.ts";
import { type Rule, unitSeconds } from "./rule.ts";
import { bits } from "./rule-filter.ts";

/**
 * The times, in seconds since midnight, at which a rule starts on every day that it starts on. Also for a rule that repeats within the day,
 * as long as its steps meet midnight; null when they do not, because then each day has other times.
 */
export function timesOfDay(rule: Rule, start: number): Int32Array | null {
  const second = secondOfDay(start);
  const unit = unitSeconds[rule.freq];
  if (unit === undefined) return product(rule.hours, rule.minutes, rule.seconds, second);
  const step = unit * rule.interval;
  if (daySeconds % step !== 0) return null;
  const allowed = periodFilter(rule);
  const offsets = offsetsInPeriod(rule, second);
  const times: number[] = [];
  for (let at = (Math.floor(second / unit) * unit) % step; at < daySeconds; at += step) {
    if (allowed(at)) for (const offset of offsets) times.push(at + offset);
  }
  return Int32Array.from(times);
}

export function secondOfDay(wall: number): number {
  return Math.floor((wall - Math.floor(wall / dayMs) * dayMs) / 1000);
}

/** Whether an hour, minute or second that begins at a second of the day is one that the rule may start in: BYHOUR, BYMINUTE, BYSECOND as limits. */
function periodFilter(rule: Rule): (at: number) => boolean {
  const hours = rule.hours.length > 0 ? bits(rule.hours) : -1;
  const minutes = rule.freq !== "HOURLY" && rule.minutes.length > 0 ? new Set(rule.minutes) : null;
  const seconds = rule.freq === "SECONDLY" && rule.seconds.length > 0 ? new Set(rule.seconds) : null;
  return (at) => {
    if ((hours & (1 << Math.floor(at / 3600))) === 0) return false;
    if (minutes && !minutes.has(Math.floor(at / 60) % 60)) return false;
    return !seconds || seconds.has(at % 60);
  };
}

/** The starts within one hour, minute or second, in seconds from its beginning, after BYSETPOS. */
export function offsetsInPeriod(rule: Rule, second: number): readonly number[] {
  const all = [...product([0], rule.freq === "HOURLY" ? rule.minutes : [0], rule.freq === "SECONDLY" ? [0] : rule.seconds, second)];
  return rule.positions.length > 0 ? positionsIn(all.length, rule.positions).map((index) => all[index]!) : all;
}

/** Every hour with every minute with every second; a list that is not given is what DTSTART says. */
function product(hours: readonly number[], minutes: readonly number[], seconds: readonly number[], second: number): Int32Array {
  const hourList = hours.length > 0 ? hours : [Math.floor(second / 3600)];
  const minuteList = minutes.length > 0 ? minutes : [Math.floor(second / 60) % 60];
  const secondList = seconds.length > 0 ? seconds : [second % 60];
  const times = new Int32Array(hourList.length * minuteList.length * secondList.length);
  let at = 0;
  for (const hour of hourList) {
    for (const minute of minuteList) for (const second of secondList) times[at++] = hour * 3600 + minute * 60 + second;
  }
  return times;
}

/** BYSETPOS: which of `length` starts are meant, as sorted indexes. */
export function positionsIn(length: number, positions: readonly number[]): number[] {
  const indexes = new Set<number>();
  for (const position of positions) {
    const index = position > 0 ? position - 1 : length + position;
    if (index >= 0 && index < length) indexes.add(index);
  }
  return [...indexes].toSorted((a, b) => a - b);
}
