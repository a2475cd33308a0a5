import type { z } from "zod";
import { toRanges, windowsOn } from "../../engine/spans/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf, timeOn, wallMinutes } from "../../kernel/time/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { plannedHoursRecord } from "./records.ts";

export type PlannedHours = z.output<(typeof plannedHoursRecord)["schema"]>;

/** A time at which today's work ends, in epoch milliseconds, and who said so: the person for today, their agreed hours, or nobody yet. */
export interface Stop {
  readonly at: number;
  readonly by: "you" | "agreed" | "usual";
}

/** A day's box. When two devices made one each, one of them, and always the same. */
export function plannedOn(notebook: Notebook, day: Day): Entry<PlannedHours> | undefined {
  return notebook.list(plannedHoursRecord).find(({ data }) => data.day === day);
}

/** When today's work was meant to end: as planned for today, else as agreed. Nothing on a free day. */
export function stopToday(desk: Desk): Stop | undefined {
  const { notebook, today, zone } = desk;
  const { start, stop } = plannedOn(notebook, today)?.data ?? { start: null, stop: null };
  if (stop === null) return agreedToday(desk)?.stop;
  // A stop before the start is one after midnight.
  const day = start !== null && stop <= start ? addDays(today, 1) : today;
  return { at: timeOn(day, stop, zone), by: "you" };
}

/** When today's work was meant to begin, in minutes since midnight. */
export function startToday(desk: Desk): number | undefined {
  const planned = plannedOn(desk.notebook, desk.today)?.data.start ?? null;
  const agreed = agreedToday(desk);
  return planned ?? (agreed && wallMinutes(agreed.from, desk.zone));
}

/** The hours agreed for today, from the first to the last. */
function agreedToday({ notebook, today, zone }: Desk): { readonly from: number; readonly stop: Stop } | undefined {
  const { windows, assumed } = meaningOn(notebook, today).agreed;
  const hours = toRanges(windowsOn(windows, addDays(today, -1), addDays(today, 2), zone)).filter(({ from }) => dayOf(from, zone) === today);
  const [first, last] = [hours[0], hours.at(-1)];
  return first && last && { from: first.from, stop: { at: last.to, by: assumed ? "usual" : "agreed" } };
}
