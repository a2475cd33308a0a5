import { lengthWords } from "../../kernel/time/index.ts";
import { countWord } from "../../kernel/web/index.ts";
import { inSentence } from "../areas/index.ts";
import { formatBand } from "../meaning/index.ts";
import type { Cell, Mark, Year } from "./model.ts";

// How a year is said.

/** The heading of the page: the area that had enough most often, and the one that was outside its band most often. */
export function yearTitle({ year, areas, weeks, workArea }: Year): string {
  const known = weeks.filter(({ cells }) => cells.some(({ mark }) => mark !== "gap")).length;
  if (known === 0) return `Nothing is known of ${year}, and that is fine.`;
  const counted = areas.map((area, index) => {
    const count = (mark: Mark) => weeks.filter(({ cells }) => cells[index]!.mark === mark).length;
    const [under, within, over] = [count("under"), count("within"), count("over")];
    const isLess = under >= over && area.id !== workArea;
    const side = isLess ? "less than enough" : "more than enough";
    return { area, within, outside: isLess ? under : over, side, of: under + within + over };
  });
  const held = counted.filter(({ of }) => of > 0);
  if (held.length === 0)
    return `${weeksWord(known)} of ${year} ${known === 1 ? "is" : "are"} known; what is enough has not been said of them.`;
  const best = held.toSorted((a, b) => b.within / b.of - a.within / a.of || b.of - a.of)[0]!;
  const worst = held.toSorted((a, b) => b.outside / b.of - a.outside / a.of || b.of - a.of)[0]!;
  const first = `${best.area.label} had enough in ${countWord(best.within)} of ${best.of} weeks`;
  const second = `${inSentence(worst.area)} had ${worst.side} in ${countWord(worst.outside)} of ${worst.of}`;
  if (worst.outside === 0) return `${first}, and no area was outside its band.`;
  if (best.within === 0) return `${worst.area.label} had ${worst.side} in ${countWord(worst.outside)} of ${worst.of} weeks.`;
  return best.area === worst.area ? `${first}.` : `${first}; ${second}.`;
}

function weeksWord(count: number): string {
  return count === 1 ? "One week" : `${count} weeks`;
}

/** What a mark means, as the legend tells it. */
export const markWords: Readonly<Record<Exclude<Mark, "gap">, string>> = {
  within: "enough",
  under: "less than enough",
  over: "more than enough",
  open: "less so far, or few days known",
  unsaid: "no band yet",
};

/** A cell for those who hear it: "3 h, less than enough (7 h or more)". */
export function cellWords({ mark, minutes, enough }: Cell): string {
  if (minutes === null || mark === "gap") return "not known";
  const band = enough && mark !== "unsaid" ? ` (${formatBand(enough)})` : "";
  return `${lengthWords(minutes)}, ${markWords[mark]}${band}`;
}
