import { z } from "zod";
import { type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { type Entry, type Notebook, record } from "../../kernel/notebook/index.ts";
import type { Day } from "../../kernel/time/index.ts";
import { noticeWords } from "../safety/index.ts";
import { changeKinds, type ChangeKind, changesOf } from "./changes.ts";
import { day } from "./seasons.ts";

const longestWhy = 600;
// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);

/** Why something was changed, in a line or two. */
export const why = z
  .string()
  .overwrite((typed) => typed.replaceAll("\r\n", "\n").trim())
  .max(longestWhy, `A few lines are enough for a why: ${longestWhy} letters fit. What is longer has room in your journal.`);

/**
 * Why what matters, or how it is arranged, was changed on a day. Two changes of one kind on one day are one, and so have one why. Apart from
 * what was changed, so that nothing that is computed with it carries a person’s reasons along.
 */
export const whyRecord = record({
  kind: "change-why",
  version: 1,
  schema: z.object({ of: z.enum(changeKinds), day, at: epoch, text: why.min(1) }),
  day: ({ day }) => day,
});

export type Why = z.output<(typeof whyRecord)["schema"]>;

/** Where the words of a why are read again. */
export const whyPath = "/renegotiations";

/** What the forms of this room take beside a change. */
export const whyInput = why.default("").describe("Why, in a line or two, if one likes: kept beside the change");

/**
 * The answer of a change, with the page that its why asks for first. The change is staged before; it falls with a why that is refused. `on` is
 * the day of the change, when that is not today.
 */
export function withWhy<T extends object>(
  desk: Desk,
  of: ChangeKind,
  text: string,
  answer: T,
  on: Day = desk.today,
): (T & { check: string | null }) | Refusal {
  const check = keepWhyOn(desk, of, on, text);
  return check instanceof Refusal ? check : { ...answer, check };
}

/**
 * Keeps why something was changed on a day, and answers the page that comes first then, or null. An empty line says nothing, and leaves what
 * was said before. Refuses when nothing was changed: then there is nothing for it to stand beside.
 */
function keepWhyOn(desk: Desk, of: ChangeKind, on: Day, text: string): string | null | Refusal {
  if (text === "") return null;
  if (!changesOf(desk.notebook).some((change) => change.of === of && change.day === on))
    return refuse(
      "Nothing is different from before, so there is no change for this to stand beside. You can say it of an earlier change in your renegotiations.",
      "why",
    );
  return sayWhy(desk, of, on, text);
}

/** Says why of a change of any day; empty, it takes it away. Days long past have to be reached first. */
export function sayWhy(desk: Pick<Desk, "notebook" | "today" | "now">, of: ChangeKind, day: Day, text: string): string | null {
  const { notebook, now } = desk;
  const [first, ...doubled] = whysOf(notebook, of, day);
  for (const { id } of doubled) notebook.remove(whyRecord, id);
  if (text === "") {
    if (first) notebook.remove(whyRecord, first.id);
    return null;
  }
  const data = { of, day, at: now, text };
  if (first) notebook.change(whyRecord, first.id, data);
  else notebook.add(whyRecord, data);
  return noticeWords(desk, text, whyPath) ?? null;
}

/** The last that was said comes first; two devices may have said one each. */
function whysOf(notebook: Notebook, of: ChangeKind, day: Day): readonly Entry<Why>[] {
  return notebook
    .list(whyRecord)
    .filter(({ data }) => data.of === of && data.day === day)
    .toSorted((one, other) => other.data.at - one.data.at);
}
