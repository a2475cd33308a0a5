import { addDays, type Day, dayOf, type Zone } from "../../kernel/time/index.ts";
import { type AreaId, type Clue, type Seen, seenOf, type When } from "../areas/index.ts";
import type { Stretch } from "./stretch.ts";

/** A reason for which stretches were sorted, how many, and where they go: one row of the preview. */
export interface ReasonRow {
  readonly because: string;
  /** What a correction of this row would remember; null when no one condition says it. */
  readonly when: When | null;
  /** What one of them shows of itself, to be learned from. */
  readonly of: Seen;
  readonly area: AreaId | null;
  readonly count: number;
}

const mostRows = 40;
const mostUnsorted = 12;
// What a rule may look for, as areas/records.ts has it.
const longestWord = 200;

/** The reasons in a preview, the most frequent first; what no rule fits is named by title or app, so that it can be sorted at once. */
export function reasonsOf(stretches: readonly Stretch[]): readonly ReasonRow[] {
  const sorted = stretches.filter(({ areas }) => areas.length > 0);
  const unsorted = stretches.filter(({ areas }) => areas.length === 0);
  const byReason = rowsOf(sorted, ({ because, when, areas }) => ({ because, when, area: areas[0] ?? null }));
  const byName = rowsOf(unsorted, ({ clue }) => {
    const when = nameOf(clue);
    const name = when === null ? undefined : Object.values(when)[0];
    return { because: name === undefined ? "no rule fits what has no short name" : `no rule fits “${name}” yet`, when, area: null };
  });
  const named = byName.slice(0, mostUnsorted);
  const rest = byName.slice(mostUnsorted).reduce((sum, { count }) => sum + count, 0);
  return [
    ...byReason.slice(0, mostRows),
    ...named,
    ...(rest > 0 ? [{ because: "no rule fits these others yet", when: null, of: {}, area: null, count: rest }] : []),
  ];
}

/** What a thing that no rule fits is best remembered by: a site before the app that shows it, a project before what was done for it. */
function nameOf({ title, app, site, labels: [label] = [] }: Clue): When | null {
  const short = (text: string | undefined) => text !== undefined && text.trim() !== "" && text.length <= longestWord;
  if (short(site)) return { site };
  if (short(app)) return { app };
  if (short(label)) return { label };
  return short(title) ? { title } : null;
}

function rowsOf(stretches: readonly Stretch[], rowOf: (stretch: Stretch) => Omit<ReasonRow, "count" | "of">): readonly ReasonRow[] {
  const groups = Map.groupBy(stretches, (stretch) => {
    const { because, area } = rowOf(stretch);
    return `${because}|${area}`;
  });
  return [...groups.values()]
    .map((group) => ({ ...rowOf(group[0]!), of: seenOf(group[0]!.clue), count: group.length }))
    .toSorted((a, b) => b.count - a.count || (a.because < b.because ? -1 : 1));
}

const daysShown = 13 * 7;

/** The days that a preview counts: the last 13 weeks of what the files tell, up to now. */
export function daysOfPreview(first: Day, last: Day, now: number, zone: Zone): { readonly from: Day; readonly to: Day } {
  const today = dayOf(now, zone);
  const end = addDays(last < today ? last : today, 1);
  const begin = addDays(end, -daysShown);
  return { from: first > begin ? (first < end ? first : addDays(end, -1)) : begin, to: end };
}
