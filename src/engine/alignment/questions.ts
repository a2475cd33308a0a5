import { minute, type Range } from "../../kernel/time/index.ts";
import type { AreaWeek } from "./area-week.ts";
import { measure } from "./measure.ts";

/** A stretch of waking time that no evidence tells of, and the areas that it may have gone to. */
export interface UnaccountedBlock extends Range {
  /** What the person would call it: "Tuesday evening". */
  readonly label: string;
  readonly areas: readonly string[];
}

export interface Question {
  readonly block: UnaccountedBlock;
  /** By how much the answer is expected to narrow the interval. */
  readonly narrows: number;
}

const most = 2;
// Less than this is rounding.
const least = 1e-9;

/**
 * The two blocks whose answers are expected to narrow the alignment's interval most: its width now less its mean width after each of the
 * block's areas in turn got the whole block, each as likely as another. (The worst answer would not rank them: it often narrows nothing.)
 * Of equals the longer block comes first, then the earlier; what would not narrow it at all is not asked.
 */
export function questions(
  areas: readonly AreaWeek[],
  unaccountedMinutes: number,
  blocks: readonly UnaccountedBlock[],
): readonly Question[] {
  const now = widthOf(areas, unaccountedMinutes);
  return blocks
    .filter((block) => block.areas.length > 0)
    .map((block) => ({ block, narrows: now - expectedWidth(block, areas, unaccountedMinutes) }))
    .filter(({ narrows }) => narrows > least)
    .toSorted((a, b) => b.narrows - a.narrows || length(b.block) - length(a.block) || a.block.from - b.block.from)
    .slice(0, most);
}

function expectedWidth(block: UnaccountedBlock, areas: readonly AreaWeek[], unaccountedMinutes: number): number {
  const minutes = Math.min(length(block), unaccountedMinutes);
  const widths = block.areas.map((id) => {
    const answered = areas.map((area) => (area.id === id ? { ...area, minutes: area.minutes + minutes } : area));
    return widthOf(answered, unaccountedMinutes - minutes);
  });
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

function widthOf(areas: readonly AreaWeek[], unaccountedMinutes: number): number {
  const measured = measure(areas, unaccountedMinutes);
  return measured ? measured.to - measured.from : 0;
}

function length({ from, to }: Range): number {
  return (to - from) / minute;
}
