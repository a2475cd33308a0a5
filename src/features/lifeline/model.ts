import type { z } from "zod";
import type { LifeStep } from "../../content/life-line.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { lineRecord, momentRecord, threadRecord } from "./records.ts";
import { readWhen, type When, whenBy } from "./when.ts";

export type Moment = z.output<(typeof momentRecord)["schema"]>;
export type Thread = z.output<(typeof threadRecord)["schema"]>;
export type Whole = z.output<(typeof lineRecord)["schema"]>;

/** A moment with its number on the line, and its place where its words say one. */
export interface Placed extends Entry<Moment> {
  readonly number: number;
  readonly when: When | undefined;
}

export interface Line {
  /** What the line is measured in: that in which most moments are told. Null when none says a year or an age. */
  readonly by: When["by"] | null;
  /** In the order of the life; those without a place come last. */
  readonly moments: readonly Placed[];
}

/** What is there before anything is said. */
const unsaid: Whole = { birthYear: null, child: "", small: "", smallOn: null };

export function wholeOf(notebook: Notebook): Whole {
  return notebook.setting(lineRecord)?.data ?? unsaid;
}

/** The line. What was told years ago belongs to it. */
export async function lineOf(desk: Desk): Promise<Line> {
  await desk.reach("0001-01-01");
  const { birthYear } = wholeOf(desk.notebook);
  const told = desk.notebook.list(momentRecord).map((entry) => ({ entry, read: readWhen(entry.data.when) }));
  const years = told.filter(({ read }) => read?.by === "year").length;
  const ages = told.filter(({ read }) => read?.by === "age").length;
  const by = years + ages === 0 ? null : years > ages ? "year" : "age";
  const placed = told.map(({ entry, read }) => ({ ...entry, when: by && read ? whenBy(by, read, birthYear) : undefined }));
  // Later than all, and a number that can be subtracted from itself.
  const begins = ({ when }: { readonly when: When | undefined }): number => when?.from ?? Number.MAX_SAFE_INTEGER;
  const inOrder = placed.toSorted(
    (one, other) => begins(one) - begins(other) || one.data.at - other.data.at || (one.id < other.id ? -1 : 1),
  );
  return { by, moments: inOrder.map((moment, index) => ({ ...moment, number: index + 1 })) };
}

export function threadsOf(notebook: Notebook): readonly Entry<Thread>[] {
  return notebook.list(threadRecord).toSorted((one, other) => one.data.at - other.data.at || (one.id < other.id ? -1 : 1));
}

export async function findMoment(desk: Desk, id: string): Promise<Entry<Moment> | undefined> {
  await desk.reach("0001-01-01");
  return desk.notebook.find(momentRecord, id);
}

/** All words of a moment, each on a line. */
export function wordsOf({ when, happened, asked, learned }: Moment): string {
  return [when, happened, asked, learned].filter((part) => part !== "").join("\n");
}

/** The words by which a moment is known: what happened, or the first part that has some. */
export function titleOf({ when, happened, asked, learned }: Moment, longest = 90): string {
  const line = ([happened, learned, asked, when].find((part) => part !== "") ?? "").split("\n")[0]!;
  const letters = Array.from(line);
  return letters.length === 0 ? "A moment without words" : letters.length <= longest ? line : `${letters.slice(0, longest - 1).join("")}…`;
}

/** What somebody sent. With `on`, the step whose form it is: what that form leaves out is emptied. Without, it stays. */
export interface Said {
  readonly on?: LifeStep | undefined;
  readonly when?: string | undefined;
  readonly felt?: number | undefined;
  readonly happened?: string | undefined;
  readonly asked?: string | undefined;
  readonly learned?: string | undefined;
  readonly serves?: number | undefined;
}

export function withSaid(moment: Moment, { on, ...said }: Said): Moment {
  return {
    ...moment,
    when: said.when ?? (on === "when" ? "" : moment.when),
    felt: said.felt ?? (on === "when" ? null : moment.felt),
    happened: said.happened ?? (on === "happened" ? "" : moment.happened),
    asked: said.asked ?? (on === "asked" ? "" : moment.asked),
    learned: said.learned ?? (on === "learned" ? "" : moment.learned),
    serves: said.serves ?? (on === "serves" ? null : moment.serves),
  };
}
