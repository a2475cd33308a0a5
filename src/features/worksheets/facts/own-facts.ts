import type { Desk } from "../../../kernel/actions/index.ts";
import { addDays, type Day, dayNumber, daysBetween } from "../../../kernel/time/index.ts";
import { dayFiguresFrom, type FigureId } from "../../days/index.ts";

/** What somebody’s own records say: sentences and what they rest on; or, plainly, that too little is known yet. None of them says why. */
export type OwnFacts =
  | { readonly kind: "known"; readonly lines: readonly string[]; readonly rests: string }
  | { readonly kind: "thin"; readonly says: string };

/** Below so many days nothing is said of days. */
export const fewestDays = 10;
/** So far back facts of days look: eight weeks. */
export const daysLookedAt = 56;

export function known(lines: readonly string[], rests: string): OwnFacts {
  return { kind: "known", lines, rests };
}

export function thin(says: string): OwnFacts {
  return { kind: "thin", says };
}

/** What is known by the day over some days that are over. */
export interface KnownDays {
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly Day[];
  /** Undefined on a day of which it is not known. */
  readonly valueOn: (id: FigureId, day: Day) => number | undefined;
  readonly daysWith: (id: FigureId) => readonly Day[];
}

/** The last days that are over, at most so many. Undefined before anything is known. */
export async function knownDays(desk: Desk, most: number): Promise<KnownDays | undefined> {
  const earliest = addDays(desk.today, -most);
  const figures = await dayFiguresFrom(desk, earliest);
  if (!figures) return undefined;
  const from = figures.first > earliest ? figures.first : earliest;
  const byId = new Map(figures.figures.map(({ id, values }) => [id, values]));
  const valueOn = (id: FigureId, day: Day) => {
    const value = byId.get(id)?.[dayNumber(day) - dayNumber(figures.first)];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  const days = daysBetween(from, addDays(figures.last, 1));
  return { from, to: figures.last, days, valueOn, daysWith: (id) => days.filter((day) => valueOn(id, day) !== undefined) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A figure to a tenth: "6", "6.5". */
export function tenth(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** "1 day", "23 days". */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
