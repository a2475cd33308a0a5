import type { z } from "zod";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, hour } from "../../kernel/time/index.ts";
import { stopToday } from "../planned-hours/index.ts";
import { type loop, shutdownRecord } from "./records.ts";

export type Shutdown = z.output<(typeof shutdownRecord)["schema"]>;
export type Loop = z.output<typeof loop>;

/** An open loop, and the day on which it was written down. */
export type OpenLoop = Loop & { readonly from: Day };

/** For so many days a loop that nobody answered stays on Today; then it waits on its own page. */
const daysOnToday = 7;

/** A day's box. When two devices made one each, the one that was written to last. */
export function shutdownOn(notebook: Notebook, day: Day): Entry<Shutdown> | undefined {
  return notebook
    .list(shutdownRecord)
    .filter(({ data }) => data.day === day)
    .toSorted((one, other) => other.data.at - one.data.at)[0];
}

/** All loops that are open, in the order of their days. What is still being written today is not among them. */
export function openLoops(notebook: Notebook, today: Day): readonly OpenLoop[] {
  return notebook
    .list(shutdownRecord)
    .filter(({ data }) => data.closedAt !== null || data.day < today)
    .flatMap(({ data }) => data.loops.map((loop) => ({ ...loop, from: data.day })))
    .filter(({ standing }) => standing === "open")
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

/** The loops that were put on a day, and those of the week before that nobody answered yet. */
export function loopsFor(notebook: Notebook, day: Day): readonly OpenLoop[] {
  return openLoops(notebook, day).filter((loop) => loop.day <= day && loop.day > addDays(day, -daysOnToday));
}

/** What somebody chose to begin with when they last closed a day; from a Friday on until Monday. */
export function firstStepFor(notebook: Notebook, day: Day): string | undefined {
  const since = addDays(day, -4);
  const last = notebook
    .list(shutdownRecord)
    .filter(({ data }) => data.day < day && data.day > since)
    .toSorted((one, other) => (one.data.day > other.data.day ? -1 : 1))[0];
  return last?.data.firstStep || undefined;
}

/** The box and the place of a loop. */
export function findLoop(notebook: Notebook, id: string): { readonly entry: Entry<Shutdown>; readonly loop: Loop } | undefined {
  for (const entry of notebook.list(shutdownRecord)) {
    const loop = entry.data.loops.find((loop) => loop.id === id);
    if (loop) return { entry, loop };
  }
  return undefined;
}

/** True from the stop on that was planned for today; without one, from an hour before the end of the agreed hours. On a free day never. */
export function isTimeToStop(desk: Desk): boolean {
  const stop = stopToday(desk);
  return stop !== undefined && desk.now >= (stop.by === "you" ? stop.at : stop.at - hour);
}
