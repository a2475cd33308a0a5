import { gainOf } from "../../engine/alignment/index.ts";
import { intersect, minutes } from "../../engine/spans/index.ts";
import type { Profile } from "./profile.ts";
import type { WeekReport } from "./report.ts";
import { type Candidate, keptStretches, lateFinishes, least, middleOf, movedEvents, quietEvenings } from "./shift-candidates.ts";

/** A small change for next week: what to do, the data behind it, whose it is, and the minutes that it is predicted to give back. */
export type Shift = Pick<Candidate, "id" | "text" | "because" | "whose" | "minutes">;

const most = 3;

/** Up to three small shifts of different kinds, those with the largest gain for their cost first. Each keeps the agreed hours as they are. */
export function shiftsFor(report: WeekReport, profile: Profile): readonly Shift[] {
  const candidates = [
    ...movedEvents(report, profile),
    ...quietEvenings(report, profile),
    ...lateFinishes(report, profile),
    ...keptStretches(report, profile),
  ];
  const ranked = candidates
    .filter(({ minutes }) => minutes >= least)
    .map((candidate) => ({ candidate, worth: worthOf(candidate, report) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || (a.candidate.id < b.candidate.id ? -1 : 1));
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked)
    if (chosen.length < most && chosen.every((other) => isAnother(candidate, other))) chosen.push(candidate);
  return chosen.map(({ id, text, because, whose, minutes }) => ({ id, text, because, whose, minutes }));
}

function isAnother(a: Candidate, b: Candidate): boolean {
  return kindOf(a) !== kindOf(b) && minutes(intersect(a.span, b.span)) < least;
}

function kindOf({ id }: Candidate): string {
  return id.split(" ")[0]!;
}

/** The gain in alignment for its cost; while nothing can be weighed yet, the time that it gives back. */
function worthOf({ moves, minutes, cost }: Candidate, { areaWeeks, unaccountedMinutes }: WeekReport): number {
  const after = Object.fromEntries(areaWeeks.map(({ id, minutes }) => [id, Math.max(0, minutes + (moves[id] ?? 0))]));
  const gain = middleOf(gainOf({ minutes: after }, areaWeeks, unaccountedMinutes));
  // To two figures: what is as good as equal does not trade places from one look to the next.
  return Number(((gain === null ? minutes / 60 : gain * 1000) / (10 + cost)).toPrecision(2));
}
