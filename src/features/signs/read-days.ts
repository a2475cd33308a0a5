import { type AreaDays, shiftBars, type SignDays } from "../../engine/signs/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day, dayNumber, dayOf, startOfDay, wallMinutes, weekday } from "../../kernel/time/index.ts";
import type { DayFigures, FigureId } from "../days/index.ts";
import { checkInsOf } from "../log/index.ts";
import { type Meaning, meaningOn } from "../meaning/index.ts";
import { keptShelves } from "../week/index.ts";

/** From here on a check-in is one of the evening. */
const eveningBegins = 17 * 60;

/**
 * Days as the engine reads them: `days` of them from a Monday on. What was enough, how much areas matter and which weekdays are free is
 * taken as it is today, so that all weeks are read by one rule.
 */
export function signDaysOf(desk: Desk, figures: DayFigures, monday: Day, days: number): SignDays {
  const meaning = meaningOn(desk.notebook, desk.today);
  const lay = (id: FigureId) => laid(figures, id, monday, days);
  // A tracker that has just begun sees evenings that were there before: the days without it are no measure.
  const since = trackedSince(desk, addDays(monday, days));
  const comparable = (values: Float64Array) =>
    values.map((value, day) => (since !== null && addDays(monday, day) < since ? Number.NaN : value));
  return {
    afterHours: comparable(lay("after-hours")),
    rest: comparable(lay("rest")),
    energy: lay("energy"),
    stress: lay("stress"),
    eveningMood: eveningMoods(desk, monday, days),
    isFree: Uint8Array.from({ length: days }, (_, day) => Number(isFree(meaning, addDays(monday, day)))),
    areas: countedAreas(meaning).map((area): AreaDays => ({ ...area, minutes: lay(`area:${area.id}`) })),
  };
}

/** The day on which a tracker began to see what it still saw in the four weeks before `end`, month after month; null when none did. */
function trackedSince({ notebook, zone }: Desk, end: Day): Day | null {
  const byMonth = Map.groupBy(keptShelves(notebook).activity, ({ month }) => month);
  const monthBefore = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);
  const last = [addDays(end, -1), addDays(end, -7 * shiftBars.recent)].map((day) => day.slice(0, 7)).find((month) => byMonth.has(month));
  if (last === undefined) return null;
  let month = last;
  while (byMonth.has(monthBefore(month))) month = monthBefore(month);
  // A notebook's file may say anything of when it began: not before its month, nor after it.
  const [earliest, latest] = [startOfDay(`${month}-01`, zone), startOfDay(addDays(`${month}-01`, 31), zone)];
  const began = Math.min(...byMonth.get(month)!.map(({ starts }) => 1000 * (starts[0] ?? Number.POSITIVE_INFINITY)));
  return dayOf(Math.max(earliest, Math.min(latest, began)), zone);
}

function laid({ first, figures }: DayFigures, id: FigureId, monday: Day, days: number): Float64Array {
  const values = figures.find((figure) => figure.id === id)?.values;
  const skip = dayNumber(monday) - dayNumber(first);
  return Float64Array.from({ length: days }, (_, day) => values?.[day + skip] ?? Number.NaN);
}

function isFree({ agreed }: Meaning, day: Day): boolean {
  return (agreed.windows[weekday(day) as 1] ?? []).length === 0;
}

/** The areas that count for neglect: with a lower end, a weight, not paused, and not the one that has agreed hours. */
function countedAreas({ bands, importance, stances, season, agreed }: Meaning): readonly Omit<AreaDays, "minutes">[] {
  return Object.keys({ ...bands, ...season?.goodEnough }).flatMap((id) => {
    const from = (stances[id] === "good enough" ? season?.goodEnough[id] : undefined) ?? bands[id]?.from ?? 0;
    const weight = importance?.[id] ?? 0;
    return from === 0 || weight === 0 || stances[id] === "pause" || id === agreed.area ? [] : [{ id, importance: weight, from }];
  });
}

/** The mean mood of each evening's check-ins. */
function eveningMoods({ notebook, zone }: Desk, monday: Day, days: number): Float64Array {
  const inEvenings = checkInsOf(notebook, monday, addDays(monday, days), zone).filter(({ at }) => wallMinutes(at, zone) >= eveningBegins);
  const byDay = Map.groupBy(inEvenings, ({ day }) => dayNumber(day) - dayNumber(monday));
  return Float64Array.from({ length: days }, (_, day) => {
    const moods = (byDay.get(day) ?? []).flatMap(({ mood }) => mood ?? []);
    return moods.length === 0 ? Number.NaN : moods.reduce((sum, mood) => sum + mood, 0) / moods.length;
  });
}
