import type { AreaWeek, UnaccountedBlock } from "../../engine/alignment/index.ts";
import { type LocalDays, type Spans, toRanges, within } from "../../engine/spans/index.ts";
import { minute, firstOn } from "../../kernel/time/index.ts";

/** Parts of a day as people name them, in minutes since midnight. */
const parts = [
  { name: "early morning", from: 0, to: 6 * 60 },
  { name: "morning", from: 6 * 60, to: 12 * 60 },
  { name: "afternoon", from: 12 * 60, to: 18 * 60 },
  { name: "evening", from: 18 * 60, to: 24 * 60 },
] as const;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const shortest = 45 * minute;
const mostAreas = 4;

/** Pieces of unaccounted time that a person could be asked about: “Tuesday evening”, with the areas that it would help most. */
export function unaccountedBlocks(unaccounted: Spans, areas: readonly AreaWeek[], { days, zone }: LocalDays): readonly UnaccountedBlock[] {
  const likely = likelyAreas(areas);
  return days.flatMap((day, index) =>
    parts.flatMap(({ name, from, to }) => {
      const part = { from: firstOn(day, from, zone), to: firstOn(day, to, zone) };
      const longest = toRanges(within(unaccounted, part)).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
      if (!longest || longest.to - longest.from < shortest) return [];
      return [{ ...longest, label: `${weekdays[index]} ${name}`, areas: likely }];
    }),
  );
}

/** The areas that matter and are below their band first; rest is always a possible answer. */
function likelyAreas(areas: readonly AreaWeek[]): readonly string[] {
  const short = areas.filter(
    ({ enough, minutes, importance, stance }) => importance > 0 && stance !== "pause" && minutes < (enough?.from ?? 0),
  );
  const ids = short.toSorted((a, b) => b.importance - a.importance).map(({ id }) => id);
  return [...new Set([...ids, ...areas.filter(({ id }) => id === "rest").map(({ id }) => id)])].slice(0, mostAreas);
}
