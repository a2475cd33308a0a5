import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, addWeeks, firstDayOf, isWeek, type Week, weekOf } from "../../kernel/time/index.ts";
import { type Area, type AreaId, areasOf } from "../areas/index.ts";
import { dayFiguresFrom, type DayFigures, weeklyOf } from "../days/index.ts";
import { type Band, type Meaning, meaningOn } from "../meaning/index.ts";
import { enoughOf, standingOf } from "../week/index.ts";

/** Days of a week that have to be known before its hours are told, and before they are told to be less than enough. */
export const yearNeeds = { days: 3, daysForLess: 5, energyDays: 3 } as const;

/** How an area's week stands: a gap where too little is known, "open" where it is less so far, "unsaid" without a band. */
export type Mark = "gap" | "unsaid" | "open" | "under" | "within" | "over";

export interface Cell {
  readonly mark: Mark;
  /** Null for a gap. */
  readonly minutes: number | null;
  readonly enough: Band | null;
}

export interface YearWeek {
  readonly week: Week;
  /** In the order of the year's areas. */
  readonly cells: readonly Cell[];
  /** Mean energy, 0 to 10; null where it is not known. */
  readonly energy: number | null;
  /** The name of the season that this week belongs to. */
  readonly season: string | null;
}

export interface Year {
  readonly year: number;
  readonly areas: readonly Area[];
  /** From the first that is known up to this week. */
  readonly weeks: readonly YearWeek[];
  /** The area that has agreed hours: less of it is a holiday more often than a want. */
  readonly workArea: AreaId;
}

/** The year of ISO weeks that today belongs to. */
export function thisYear({ today }: Pick<Desk, "today">): number {
  return Number(weekOf(today).slice(0, 4));
}

/** Reads a year from a notebook. Reaches back to its beginning, and no further. */
export async function readYear(desk: Desk, year: number): Promise<Year> {
  const all = weeksOf(year).filter((week) => week <= weekOf(desk.today));
  const figures = await dayFiguresFrom(desk, firstDayOf(all[0]!));
  const areas = areasOf(desk.notebook);
  const columns = figures ? columnsOf(figures, areas) : undefined;
  const weeks = all.map((week) => {
    const meaning = meaningOn(desk.notebook, addDays(firstDayOf(week), 6));
    const isOver = week < weekOf(desk.today);
    return {
      week,
      cells: areas.map(({ id }) => cellOf(id, columns?.of(id, week), meaning, isOver)),
      energy: columns?.energy(week) ?? null,
      season: meaning.season?.name ?? null,
    };
  });
  return withoutEmpty({ year, areas, weeks, workArea: meaningOn(desk.notebook, desk.today).agreed.area });
}

function weeksOf(year: number): readonly Week[] {
  const last = `${year}-W53`;
  const count = isWeek(last) ? 53 : 52;
  return Array.from({ length: count }, (_, index) => addWeeks(`${String(year).padStart(4, "0")}-W01`, index));
}

interface Column {
  readonly minutes: number;
  readonly days: number;
}

function columnsOf(figures: DayFigures, areas: readonly Area[]) {
  const weekly = weeklyOf(figures);
  const place = new Map(weekly.weeks.map((week, index) => [week, index]));
  const energy = weekly.meanOf("energy", yearNeeds.energyDays);
  const byArea = new Map(areas.map(({ id }) => [id, { minutes: weekly.sumOf(`area:${id}`, 1), days: weekly.daysOf(`area:${id}`) }]));
  return {
    energy(week: Week): number | null {
      const value = energy[place.get(week) ?? -1] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    },
    of(area: string, week: Week): Column | undefined {
      const [index, column] = [place.get(week), byArea.get(area)!];
      return index === undefined ? undefined : { minutes: column.minutes[index]!, days: column.days[index]! };
    },
  };
}

function cellOf(area: string, column: Column | undefined, meaning: Meaning, isOver: boolean): Cell {
  const enough = enoughOf(meaning, area);
  if (!column || column.days < yearNeeds.days) return { mark: "gap", minutes: null, enough };
  const { minutes, days } = column;
  const standing = standingOf(minutes, enough);
  const isSoFar = standing === "under" && (!isOver || days < yearNeeds.daysForLess);
  return { mark: standing === "unknown" ? "unsaid" : isSoFar ? "open" : standing, minutes, enough };
}

/** Leaves out areas of which a year holds neither a minute nor a band, and the weeks before the first of which something is known. */
function withoutEmpty({ areas, weeks, ...rest }: Year): Year {
  const used = areas.map((_, index) => weeks.some(({ cells }) => (cells[index]!.minutes ?? 0) > 0 || cells[index]!.enough !== null));
  const first = weeks.findIndex(({ cells, energy }) => energy !== null || cells.some(({ mark }) => mark !== "gap"));
  return {
    ...rest,
    areas: areas.filter((_, index) => used[index]),
    weeks: first === -1 ? [] : weeks.slice(first).map((week) => ({ ...week, cells: week.cells.filter((_, index) => used[index]) })),
  };
}
