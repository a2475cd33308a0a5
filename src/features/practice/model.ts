import type { z } from "zod";
import type { Exercise, Length } from "../../content/exercise.ts";
import { exercises } from "../../content/exercises.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { beforeRecord, mostInMonth, type sitting, sittingsRecord } from "./records.ts";

/** An exercise as somebody did it once. `at` in epoch milliseconds; tension from 0 to 10, null where it was skipped. */
export type Sitting = z.output<typeof sitting>;

export function findExercise(id: string): Exercise | undefined {
  return exercises.find((one) => one.id === id);
}

/** The length of so many minutes; the usual one without. Undefined for one that the exercise does not have. */
export function findLength({ lengths }: Exercise, minutes?: number): Length | undefined {
  return minutes === undefined ? lengths[0] : lengths.find((one) => one.minutes === minutes);
}

/** All that was done, the newest first. */
export function sittingsOf(notebook: Notebook): readonly Sitting[] {
  return notebook.memo("sittings", [sittingsRecord], () =>
    notebook
      .list(sittingsRecord)
      .flatMap(({ data }) => data.sittings)
      .toReversed()
      .toSorted((a, b) => b.at - a.at),
  );
}

/** Keeps a sitting in the box of its month. False when that is full. */
export function keepSitting(notebook: Notebook, today: Day, sitting: Sitting): boolean {
  const month = today.slice(0, 7);
  const box = notebook.list(sittingsRecord).find(({ data }) => data.month === month);
  if (!box) notebook.add(sittingsRecord, { month, sittings: [sitting] });
  else if (box.data.sittings.length >= mostInMonth) return false;
  else notebook.change(sittingsRecord, box.id, { month, sittings: [...box.data.sittings, sitting] });
  return true;
}

/** Takes a sitting away; a box that holds none any more goes with it. Says whether it was there. */
export function removeSitting(notebook: Notebook, id: string): boolean {
  const box = notebook.list(sittingsRecord).find(({ data }) => data.sittings.some((one) => one.id === id));
  if (!box) return false;
  const sittings = box.data.sittings.filter((one) => one.id !== id);
  if (sittings.length === 0) notebook.remove(sittingsRecord, box.id);
  else notebook.change(sittingsRecord, box.id, { ...box.data, sittings });
  return true;
}

/** How tense somebody said that they are today, before an exercise that they have not ended. */
export function beforeOf(notebook: Notebook, today: Day, exercise: string): number | undefined {
  return ratingsOn(notebook, today).find((rating) => rating.exercise === exercise)?.tension;
}

/** Keeps how tense somebody is before an exercise; without a rating, forgets it. */
export function keepBefore(notebook: Notebook, today: Day, exercise: string, tension: number | undefined): void {
  const before = ratingsOn(notebook, today);
  // Of exercises that there are: a notebook's file may name others, many times.
  const others = before.filter((rating) => rating.exercise !== exercise && findExercise(rating.exercise));
  if (tension === undefined && others.length === before.length) return;
  notebook.keep(beforeRecord, { day: today, ratings: [...others.slice(-30), ...(tension === undefined ? [] : [{ exercise, tension }])] });
}

function ratingsOn(notebook: Notebook, today: Day) {
  const kept = notebook.setting(beforeRecord)?.data;
  return kept?.day === today ? kept.ratings : [];
}
