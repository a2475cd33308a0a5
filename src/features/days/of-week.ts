import {
  atLeast,
  fromRanges,
  type LocalDays,
  localDays,
  minutesByDay,
  overlapOf,
  rangeOfDays,
  type Spans,
  subtract,
  windowsOn,
  within,
} from "../../engine/spans/index.ts";
import { afterHours, coverage, rests, turnOfDay, workSet } from "../../engine/worktime/index.ts";
import { addDays, firstDayOf, hour, type Range, toLocal, type Week, type Zone, zoneTable } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Meaning } from "../meaning/index.ts";
import type { Stretch, Unplaced } from "../sources/index.ts";
import type { FigureId } from "./figures.ts";

/** A week's measured figures: seven values each, from Monday on, NaN where not known. */
export interface WeekFigures {
  readonly values: ReadonlyMap<FigureId, Float64Array>;
  readonly hasEvidence: Uint8Array;
}

/** What is known of a week, from the day before it to the day after it. */
export interface WeekEvidence {
  readonly stretches: readonly Stretch[];
  readonly away: readonly Range[];
  readonly unplaced: readonly Unplaced[];
  readonly meaning: Pick<Meaning, "agreed" | "waking">;
  readonly areas: readonly AreaId[];
}

/**
 * The figures of a week by the day. What concerns work is known of a day of which anything is: evidence of nothing else than a meeting says that
 * there was no second one. Time for an area is known of days whose waking time is accounted for to a quarter, or on which there was
 * some: of a day that is mostly dark, none is no answer. Room to focus needs agreed hours, a rest needs work on both its sides.
 */
export function figuresOfWeek(week: Week, { stretches, away, unplaced, meaning, areas }: WeekEvidence, zone: Zone): WeekFigures {
  const [monday, next] = [firstDayOf(week), addDays(firstDayOf(week), 7)];
  const days = localDays(monday, next, zone);
  const windows = (of: Meaning["agreed" | "waking"]) => windowsOn(of.windows, addDays(monday, -1), addDays(next, 1), zone);
  const counted = stretches.filter(({ open }) => !open);
  const known = fromRanges(counted);
  const placeless = unplaced.filter(({ day }) => day >= monday && day < next);
  const hasEvidence = Uint8Array.from(minutesByDay(known, days), (minutes, index) =>
    minutes > 0 || placeless.some(({ day }) => day === days.days[index]) ? 1 : 0,
  );
  const worked = counted.filter(({ areas }) => areas.includes(meaning.agreed.area));
  const work = workSet({ starts: worked.map(({ from }) => from), ends: worked.map(({ to }) => to) });
  const agreed = subtract(windows(meaning.agreed), fromRanges(away));
  const meetings = counted.filter(({ standing }) => standing === "meeting");
  const taken = fromRanges(counted.filter(({ standing, travel }) => standing === "meeting" || travel));
  const accounted = coverage(known, windows(meaning.waking), days).accounted;
  const onKnown = (values: Float64Array) => values.map((value, day) => (hasEvidence[day] === 1 ? value : Number.NaN));
  return {
    values: new Map<FigureId, Float64Array>([
      ["after-hours", onKnown(Float64Array.from(afterHours(fromRanges(worked), agreed, days).days, ({ minutes }) => minutes))],
      ["last-work", lastWork(work, localDays(monday, next, zone, turnOfDay))],
      ["rest", restBefore(work, week, days)],
      ["meetings", onKnown(minutesByDay(fromRanges(meetings), days))],
      ["double-booked", onKnown(minutesByDay(doubleBooked(meetings), days))],
      ["focus", onKnown(roomToFocus(agreed, taken, days))],
      ...areas.map((area) => [`area:${area}`, timeFor(area, counted, placeless, days, accounted)] as const),
    ]),
    hasEvidence,
  };
}

/** By the wall clock, in hours from the midnight that began the day; an evening lasts until four. */
function lastWork(work: Spans, workdays: LocalDays): Float64Array {
  const table = zoneTable(workdays.zone);
  return Float64Array.from(workdays.days, (_, day) => {
    const { starts, ends } = within(work, { from: workdays.bounds[day]!, to: workdays.bounds[day + 1]! });
    if (starts.length === 0) return Number.NaN;
    return (toLocal(table, ends.at(-1)! - 1) + 1 - Math.floor(toLocal(table, workdays.bounds[day]!) / (24 * hour)) * 24 * hour) / hour;
  });
}

function restBefore(work: Spans, week: Week, { days, zone }: LocalDays): Float64Array {
  const found = rests(work, localDays(addDays(firstDayOf(week), -1), addDays(firstDayOf(week), 7), zone));
  return Float64Array.from(days, (day) => (found.find(({ morning }) => morning === day)?.minutes ?? Number.NaN) / 60);
}

/** The same meeting known twice is one. */
function doubleBooked(meetings: readonly Stretch[]): Spans {
  const once = [...new Map(meetings.map((meeting) => [`${meeting.id} ${meeting.from}`, meeting])).values()];
  return overlapOf({ starts: once.map(({ from }) => from), ends: once.map(({ to }) => to) });
}

function roomToFocus(agreed: Spans, taken: Spans, days: LocalDays): Float64Array {
  const hours = minutesByDay(agreed, days);
  const blocks = minutesByDay(within(atLeast(subtract(agreed, taken), hour), rangeOfDays(days)), days);
  return blocks.map((minutes, day) => (hours[day]! > 0 ? minutes : Number.NaN));
}

function timeFor(
  area: AreaId,
  stretches: readonly Stretch[],
  unplaced: readonly Unplaced[],
  days: LocalDays,
  accounted: readonly boolean[],
): Float64Array {
  const placed = minutesByDay(fromRanges(stretches.filter(({ areas }) => areas.includes(area))), days);
  return placed.map((minutes, day) => {
    const own = unplaced.filter((one) => one.day === days.days[day] && one.areas.includes(area));
    const all = own.reduce((sum, { minutes }) => sum + minutes, minutes);
    return all > 0 || accounted[day] === true ? all : Number.NaN;
  });
}
