import { type AreaDays, type SignDays } from "../../engine/signs/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day, dayNumber, wallMinutes, weekday } from "../../kernel/time/index.ts";
import type { DayFigures, FigureId } from "../days/index.ts";
import { checkInsOf } from "../log/index.ts";
import { type Meaning, meaningOn } from "../meaning/index.ts";

/** From here on a check-in is one of the evening. */
const eveningBegins = 17 * 60;

/**
 * Days as the engine reads them: `days` of them from a Monday on. What was enough, how much areas matter and which weekdays are free is
 * taken as it is today, so that all weeks are read by one rule.
 */
export function signDaysOf(desk: Desk, figures: DayFigures, monday: Day, days: number): SignDays {
  const meaning = meaningOn(desk.notebook, desk.today);
  const lay = (id: FigureId) => laid(figures, id, monday, days);
  return {
    afterHours: lay("after-hours"),
    rest: lay("rest"),
    energy: lay("energy"),
    stress: lay("stress"),
    eveningMood: eveningMoods(desk, monday, days),
    isFree: Uint8Array.from({ length: days }, (_, day) => Number(isFree(meaning, addDays(monday, day)))),
    areas: countedAreas(meaning).map((area): AreaDays => ({ ...area, minutes: lay(`area:${area.id}`) })),
  };
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
