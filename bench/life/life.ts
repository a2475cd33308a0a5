import type { Notebook } from "../../src/kernel/notebook/index.ts";
import { addDays, type Day, daysBetween, firstDayOf, weekOf } from "../../src/kernel/time/index.ts";
import { calendarFiles } from "./calendars.ts";
import { dayBoxes } from "./days.ts";
import { settingBoxes } from "./meaning.ts";
import { screenBoxes } from "./screen.ts";
import { sourceOf } from "./source.ts";
import { weekBoxes } from "./weeks.ts";

/** Puts one record into a notebook. */
export type Boxed = (notebook: Notebook) => unknown;

/** All that one person told over some years, always the same for one seed: records of every kind, and the calendars that they brought in. */
export interface Life {
  /** In the order in which they came about. */
  readonly boxes: readonly Boxed[];
  readonly calendars: readonly { readonly name: string; readonly text: string }[];
}

export const zone = "Europe/Berlin";

/** `years` of a life that end with `last`; a part of a year is a part of it. */
export function lifeOf(years: number, last: Day, seed: number): Life {
  const source = sourceOf(seed);
  const first = addDays(last, -Math.round(365.25 * years));
  const dated: { readonly day: Day; readonly box: Boxed }[] = [];
  for (const day of daysBetween(first, addDays(last, 1))) {
    for (const box of dayBoxes(day, zone, source)) dated.push({ day, box });
    if (day === firstDayOf(weekOf(day))) for (const box of weekBoxes(weekOf(day), source)) dated.push({ day, box });
  }
  dated.push(...screenBoxes(first, last, zone, source));
  const inOrder = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    boxes: [...settingBoxes(first, Math.ceil(years), source), ...inOrder.map(({ box }) => box)],
    calendars: calendarFiles(first, last, zone, source),
  };
}
