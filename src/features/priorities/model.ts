import type { z } from "zod";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, hour } from "../../kernel/time/index.ts";
import { areasOf } from "../areas/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { type place, thingRecord } from "./records.ts";

export type Thing = z.output<(typeof thingRecord)["schema"]>;
export type Place = z.output<typeof place>;

/** What fits: more than this nobody keeps in view. */
export const mostOpen = 60;

const weeksInNow = 4;
const week = 7 * 24 * hour;
/** For so many days a thing whose day has come stays on Today. */
const daysOnToday = 7;
/** For so many days what was put down can be seen, and brought back. */
const daysInSight = 14;

/** The place that the answers to both questions mean. */
export function placeFor(matters: boolean, soon: boolean): Place {
  if (matters) return soon ? "now" : "room";
  return soon ? "over" : "go";
}

/** What is open, the earliest first. */
export function openThings(notebook: Notebook): readonly Entry<Thing>[] {
  return notebook
    .list(thingRecord)
    .filter(({ data }) => data.standing === "open")
    .toSorted((one, other) => one.data.at - other.data.at || (one.id < other.id ? -1 : 1));
}

/** What was put down lately, the latest first. */
export function putDownLately(notebook: Notebook, today: Day): readonly Entry<Thing>[] {
  const since = addDays(today, -daysInSight);
  return notebook
    .list(thingRecord)
    .filter(({ data }) => data.standing !== "open" && data.closed !== null && data.closed > since)
    .toReversed();
}

/** What has been in “now” for four weeks and more, and was not yet said to stay. */
export function longInNow(things: readonly Entry<Thing>[], now: number): readonly Entry<Thing>[] {
  return things.filter(({ data }) => data.place === "now" && !data.stays && data.placedAt <= now - weeksInNow * week);
}

/** What room was made for on this day, or in the week before it. */
export function dueOn(notebook: Notebook, today: Day): readonly Entry<Thing>[] {
  return openThings(notebook).filter(
    ({ data: { place, day } }) => place === "room" && day !== null && day <= today && day > addDays(today, -daysOnToday),
  );
}

/** What a thing can serve: the person's values in their order, then their areas. */
export function servable(notebook: Notebook, today: Day): readonly { readonly key: string; readonly name: string }[] {
  const { values } = meaningOn(notebook, today);
  return [
    ...values.map(({ key, name }) => ({ key: `value:${key}`, name })),
    ...areasOf(notebook).map(({ id, label }) => ({ key: `area:${id}`, name: label })),
  ];
}

/** What the person said matters most: the values that lead, and the areas with the greatest weight. */
export function whatMatters(notebook: Notebook, today: Day): readonly string[] {
  const { values, importance } = meaningOn(notebook, today);
  const weights = Object.entries(importance ?? {});
  const most = Math.max(1, ...weights.map(([, weight]) => weight));
  const leading = areasOf(notebook).filter(({ id }) => importance?.[id] === most);
  const names = [...values.slice(0, 3).map(({ name }) => name), ...leading.slice(0, 3).map(({ label }) => label)];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
