import type { z } from "zod";
import type { Course, Pack, Part, Session } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { allPacks } from "../packs/index.ts";
import { holdsBack } from "../safety/index.ts";
import { courseRecord, sessionRecord } from "./records.ts";

export type Run = z.output<(typeof courseRecord)["schema"]>;
export type Sitting = z.output<(typeof sessionRecord)["schema"]>;
export type Variant = Run["for"];

/** A course and the pack that it comes from. */
export interface KnownCourse {
  readonly course: Course;
  readonly pack: Pack;
}

export function listCourses(): readonly KnownCourse[] {
  return allPacks().flatMap((pack) => pack.courses.map((course) => ({ course, pack })));
}

export function findCourse(id: string): KnownCourse | undefined {
  return listCourses().find(({ course }) => course.id === id);
}

/** Ways to take a course: for whom something of it is meant. What is for several is not offered where it could do harm. */
export function variantsOf({ sessions }: Course, desk: Pick<Desk, "notebook" | "today">): readonly Variant[] {
  const meant = new Set(sessions.flatMap(({ parts, homework }) => [...parts, ...homework]).flatMap((part) => part.for ?? []));
  const shared = (["couple", "family"] as const).filter((variant) => meant.has(variant));
  return ["one", ...(holdsBack(desk) ? [] : shared)];
}

/** What of a list is for whoever takes the course so. After a sign of abuse it is what one person does, and nothing says so. */
export function meantFor<T extends { readonly for?: readonly Variant[] }>(
  items: readonly T[],
  run: Run,
  desk: Pick<Desk, "notebook" | "today">,
): readonly T[] {
  const variant = holdsBack(desk) ? "one" : run.for;
  return items.filter((item) => item.for === undefined || item.for.includes(variant));
}

/** True of what several do at one screen, each with a voice in it. */
export function isShared({ for: variants }: { readonly for?: readonly Variant[] }): boolean {
  return variants !== undefined && !variants.includes("one");
}

/** All runs of courses, the newest first. */
export function runsOf(notebook: Notebook): readonly Entry<Run>[] {
  return notebook.list(courseRecord).toSorted((one, other) => other.data.at - one.data.at);
}

/** The one that Today speaks of: the newest that goes on. */
export function runNow(notebook: Notebook): Entry<Run> | undefined {
  return runsOf(notebook).find(({ data }) => data.standing === "going");
}

/** What was done of a run, in its order. Sessions of long ago are there once `desk.reach` was asked for them. */
export function sittingsOf(notebook: Notebook, run: string): readonly Entry<Sitting>[] {
  return notebook
    .list(sessionRecord)
    .filter(({ data }) => data.run === run)
    .toSorted((one, other) => one.data.at - other.data.at);
}

/** A run with all that was done of it, however long ago. */
export async function findRun(
  desk: Desk,
  id: string,
): Promise<{ readonly run: Entry<Run>; readonly sittings: readonly Entry<Sitting>[] } | undefined> {
  const run = desk.notebook.find(courseRecord, id);
  if (!run) return undefined;
  await desk.reach(run.data.day);
  return { run, sittings: sittingsOf(desk.notebook, id) };
}

/** How it stands with a session: open, done or skipped at the last time, or not begun. */
export function latestOf(sittings: readonly Entry<Sitting>[], session: string): Entry<Sitting> | undefined {
  return sittings.findLast(({ data }) => data.session === session);
}

/** The box that a session's page shows and writes to: the open one, or that of the last time it was done. One that was skipped holds nothing. */
export function boxOf(sittings: readonly Entry<Sitting>[], session: string): Entry<Sitting> | undefined {
  const latest = latestOf(sittings, session);
  return latest?.data.skipped ? undefined : latest;
}

/** The session that is open; else the next that was neither done nor skipped, with the day from which it is offered. */
export interface Next {
  readonly session: Session;
  readonly number: number;
  readonly open: Entry<Sitting> | undefined;
  readonly from: Day;
}

/** Undefined when every session was done or skipped. */
export function nextOf({ sessions }: Course, run: Run, sittings: readonly Entry<Sitting>[]): Next | undefined {
  const open = sittings.findLast(({ data }) => data.ended === null && sessions.some(({ id }) => id === data.session));
  if (open) {
    const at = sessions.findIndex(({ id }) => id === open.data.session);
    return { session: sessions[at]!, number: at + 1, open, from: open.data.day };
  }
  const at = sessions.findIndex(({ id }) => !latestOf(sittings, id));
  if (at < 0) return undefined;
  const done = sittings.findLast(({ data }) => data.ended !== null && !data.skipped);
  const before = sessions.find(({ id }) => id === done?.data.session);
  const from = done?.data.ended && before ? addDays(done.data.ended, before.daysUntilNext) : run.day;
  return { session: sessions[at]!, number: at + 1, open: undefined, from };
}

/** Steps of a session that are none of its parts: what it begins with, and its end. No id of a part looks like these. */
export const [beginning, ending] = ["", "_end"] as const;

/** The steps of a session, in order, for whoever takes the course so. */
export function stepsOf(session: Session, run: Run, desk: Pick<Desk, "notebook" | "today">): readonly string[] {
  return [beginning, ...meantFor(session.parts, run, desk).map(({ id }) => id), ending];
}

/** The step behind or before another; of one that is not there any more, the first part. */
export function stepBeside(steps: readonly string[], step: string, by: 1 | -1): string {
  const at = steps.indexOf(step);
  return at < 0 ? steps[1]! : (steps[at + by] ?? step);
}

export function findPart({ parts }: Session, id: string): Part | undefined {
  return parts.find((part) => part.id === id);
}
