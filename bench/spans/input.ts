import {
  complement,
  type Evidence,
  type LocalDays,
  localDays,
  type Spans,
  sortedByStart,
  toRanges,
  weeksOf,
  windowsOn,
  within,
} from "../../src/engine/spans/index.ts";
import { addDays, hour, minute, type Range } from "../../src/kernel/time/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

/** One stretch of time within one local week, wholly inside or wholly outside the agreed hours. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly week: number;
  readonly isOutside: boolean;
}

/** What everyone is given: the log sorted by start, and the calendar worked out beforehand, for us as days and hours, for SQL as cuts. */
export interface Input {
  readonly evidence: Evidence;
  readonly days: LocalDays;
  readonly hours: Spans;
  readonly cuts: readonly Cut[];
}

export const areaCount = 9;
export const work = 0;
const [zone, firstDay] = ["Europe/Berlin", "2016-01-01"];
const firstWeekday = 4;
const quarter = 15 * minute;
const eventsPerDay = 274;
const meetingsPerDay = 12;
const office = [
  { from: 540, to: 750 },
  { from: 795, to: 1050 },
];

/** A log of `count` intervals, about 274 a day: what a computer saw, minute by minute, and what a calendar had planned over it. */
export function inputOf(count: number, seed: number): Input {
  const lastDay = addDays(firstDay, Math.ceil(count / eventsPerDay));
  const days = localDays(firstDay, lastDay, zone);
  const hours = windowsOn({ 1: office, 2: office, 3: office, 4: office, 5: office }, firstDay, lastDay, zone);
  return { evidence: logOf(days, count, randomFrom(seed)), days, hours, cuts: cutsOf(days, hours) };
}

function logOf({ days, bounds }: LocalDays, count: number, random: () => number): Evidence {
  const events = days.flatMap((_, day) => eventsOn(bounds[day]!, (day + firstWeekday) % 7 < 5, random)).slice(0, count);
  return sortedByStart({
    starts: Float64Array.from(events, ({ from }) => from),
    ends: Float64Array.from(events, ({ to }) => to),
    areas: Uint8Array.from(events, ({ area }) => area),
  });
}

interface Event extends Range {
  readonly area: number;
}

function eventsOn(midnight: number, isWorkday: boolean, random: () => number): readonly Event[] {
  const anyArea = () => Math.floor(random() * areaCount);
  const meetings = Array.from({ length: meetingsPerDay }, () => {
    const from = midnight + 8 * hour + Math.floor(random() * 56) * quarter;
    return { from, to: from + (1 + Math.floor(random() * 6)) * quarter, area: isWorkday ? work : anyArea() };
  });
  let [at, area] = [midnight + 7 * hour, anyArea()];
  const seen = Array.from({ length: eventsPerDay - meetingsPerDay }, () => {
    const hourOfDay = (at - midnight) / hour;
    // People stay with one thing for a while: the next window that a computer sees is most often of the same area.
    if (random() < 0.12) area = isWorkday && hourOfDay > 8.5 && hourOfDay < 18 && random() < 0.8 ? work : anyArea();
    const from = at;
    at += 5000 + Math.floor(-Math.log(1 - random()) * 220) * 1000;
    return { from, to: at, area };
  });
  return [...meetings, ...seen];
}

function cutsOf({ days, bounds }: LocalDays, hours: Spans): readonly Cut[] {
  const { weekOfDay } = weeksOf(days);
  return days
    .flatMap((_, day) => {
      const range = { from: bounds[day]!, to: bounds[day + 1]! };
      const [inside, week] = [within(hours, range), weekOfDay[day]!];
      return [
        ...toRanges(inside).map((piece) => ({ ...piece, week, isOutside: false })),
        ...toRanges(complement(inside, range)).map((piece) => ({ ...piece, week, isOutside: true })),
      ];
    })
    .toSorted((a, b) => a.from - b.from);
}
