import type { Dip, Recoveries } from "../../engine/alignment/index.ts";
import { lengthWords } from "../../kernel/time/index.ts";
import { capital, countWord, listWords } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { ComingBack } from "./model.ts";

// How coming back is said.

function weeksWords(weeks: number): string {
  return weeks === 1 ? "one week" : `${countWord(weeks)} weeks`;
}

/** The heading of the page: its answer. */
export function resilienceTitle({ found, energy }: ComingBack): string {
  const known = energy.filter((value) => value !== null).length;
  if (!found)
    return known === 0
      ? "How you come back from hard weeks is not known yet."
      : `${capital(weeksWords(known))} with energy ${known === 1 ? "is" : "are"} known; it takes eight to see how you come back.`;
  const { dips, medianWeeks } = found;
  if (dips.length === 0) return "Your weeks lie close together: none stands out as a hard one.";
  const open = dips.at(-1)!.isOpen ? " The last one is still open." : "";
  if (medianWeeks === null) return "Hard weeks are marked; too few have ended to say how long they take you.";
  return `Half of the hard weeks were over within ${weeksWords(medianWeeks)}.${open}`;
}

/** "back after two weeks", "not back yet, for three weeks now". */
export function dipWords({ weeks, isOpen }: Dip): string {
  if (!isOpen) return `back after ${weeksWords(weeks)}`;
  return weeks === 0 ? "the last week that is over" : `not back yet, for ${weeksWords(weeks)} now`;
}

/** The last three ways back beside the three before them; null while there are not so many. */
export function trendWords(dips: readonly Dip[]): string | null {
  if (dips.length < 6) return null;
  const said = (some: readonly Dip[]): string => listWords(some.map(({ weeks, isOpen }) => (isOpen ? `${weeks} so far` : String(weeks))));
  return `The last three took ${said(dips.slice(-3))} weeks, the three before them ${said(dips.slice(-6, -3))}. Six are few: luck alone moves them.`;
}

/** A figure of the weeks back, as a table names it and says it. */
export function besideOf(id: string, areas: readonly Area[]): { readonly name: string; readonly say: (value: number) => string } {
  if (id === "rest") return { name: "rest between days of work", say: (hours) => `${lengthWords(60 * hours)} a night` };
  if (id === "after-hours") return { name: "work after hours", say: (minutes) => `${lengthWords(minutes)} a day` };
  const area = areas.find((one) => `area:${one.id}` === id);
  return { name: `time for ${area ? inSentence(area) : id.slice("area:".length)}`, say: (minutes) => `${lengthWords(minutes)} a week` };
}

/** The figure that lies furthest apart, as the answer of what differed. */
export function differedTitle({ rows }: Recoveries, areas: readonly Area[]): string {
  const apart = (row: Recoveries["rows"][number]) =>
    Math.abs(row.quick - row.slow) / Math.max(Math.abs(row.quick), Math.abs(row.slow), 1e-9);
  const most = rows.toSorted((a, b) => apart(b) - apart(a))[0];
  if (!most || apart(most) < 0.15) return "In the quicker ones the weeks looked much like in the others.";
  const { name, say } = besideOf(most.id, areas);
  return `In the quicker ones ${name} came to ${say(most.quick)}, in the others to ${say(most.slow)}.`;
}
