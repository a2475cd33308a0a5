import { z } from "zod";
import type { Stance } from "../../engine/alignment/index.ts";
import { canonicalJson } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayName, isDay } from "../../kernel/time/index.ts";
import { type AreaId, areaId } from "../areas/index.ts";
import { inForceOn, withChange } from "./dated.ts";
import { weeklyMinutes } from "./durations.ts";

export const stances = ["lean in", "hold", "good enough", "pause"] as const satisfies readonly Stance[];
export const stance = z.enum(stances);
export const day = z.string().refine(isDay, "Write the day like 2026-09-14.");

/** What a season is called, and its dates. */
const named = {
  name: z.string().min(1).max(60),
  from: day,
  /** The last day that the person expects it to have. It goes on until they end it. */
  until: day.optional(),
  review: day,
};

/** A season as it is kept. What it asks of the areas may change on the way, so those carry their days. Seasons are in order of `from`. */
export const keptSeason = z.object({
  ...named,
  /** The first day on which it is over. */
  ended: day.optional(),
  terms: z.array(z.object({ since: day, stances: z.record(areaId, stance), goodEnough: z.record(areaId, weeklyMinutes) })).min(1),
  /** What its name and dates were before they were changed, and since when that is kept: seasons of older versions begin without. */
  kept: z.object({ since: day, moves: z.array(z.object({ on: day, ...named })) }).optional(),
});

export type KeptSeason = z.infer<typeof keptSeason>;

/** The season that a day belongs to, with what it asked of each area then. */
export interface Season {
  readonly name: string;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly review: Day;
  readonly stances: Readonly<Record<AreaId, Stance>>;
  /** Minutes a week at which an area is good enough. */
  readonly goodEnough: Readonly<Record<AreaId, number>>;
}

/** The season of a day, or null: the latest that began by then, unless the person had ended it. */
export function seasonOn(seasons: readonly KeptSeason[], day: Day): Season | null {
  const latest = seasons.findLast(({ from }) => from <= day);
  return latest && (latest.ended === undefined || day < latest.ended) ? asOf(latest, day) : null;
}

/** A season as it stood on a day. */
export function asOf({ name, from, until, review, terms }: KeptSeason, day: Day): Season {
  const { stances, goodEnough } = inForceOn(terms, day)!;
  return { name, from, until, review, stances, goodEnough };
}

/** The seasons that are over by a day, latest first, each with its last day. */
export function seasonsBefore(seasons: readonly KeptSeason[], day: Day): readonly { readonly season: KeptSeason; readonly last: Day }[] {
  const over = seasons.flatMap((season, index) => {
    const end = endOf(seasons, index);
    return end !== undefined && end <= day && end > season.from ? [{ season, last: addDays(end, -1) }] : [];
  });
  return over.toReversed();
}

/** The first day on which the season at a place is over: the person ended it, or the next one begins. */
export function endOf(seasons: readonly KeptSeason[], index: number): Day | undefined {
  return [seasons[index]?.ended, seasons[index + 1]?.from].filter((end) => end !== undefined).toSorted()[0];
}

const weeksToReview = 4;

/** When a season that begins on `from` is looked at again, unless the person says another day. */
export function usualReview(from: Day, today: Day): Day {
  return addDays(from > today ? from : today, weeksToReview * 7);
}

/** What a person says of a season: a new one, or how one that is kept goes on. */
export type SaidSeason = Omit<Season, "until"> & { readonly until?: Day | undefined };

/** A list of seasons, or what is in the way. */
export type Seasons = readonly KeptSeason[] | { readonly problem: string; readonly field: string };

/** Begins a season. The one before it ends where this one begins; one that began on the same day is replaced. */
export function begin(seasons: readonly KeptSeason[], said: SaidSeason, today: Day): Seasons {
  const latest = seasons.findLast(({ from }) => from <= today);
  if (latest && said.from < latest.from) return laterThan(latest, today);
  return inOrder([
    ...seasons.filter(({ from }) => from !== said.from),
    { ...dates(said), terms: [termsOf(said, today)], kept: { since: today, moves: [] } },
  ]);
}

/** Changes the season that began on `began`. Its stances count from today on; what they were before stays. */
export function change(seasons: readonly KeptSeason[], began: Day, said: SaidSeason, today: Day): Seasons {
  const index = seasons.findIndex(({ from }) => from === began);
  const season = seasons[index];
  if (!season) return { problem: "This season is not there any more. Reload the page to see what is.", field: "name" };
  const [before, after] = [seasons[index - 1], seasons[index + 1]];
  if (before && said.from <= before.from) return laterThan(before, today);
  if (after && said.from >= after.from)
    return { problem: `“${after.name}” begins on ${dayName(after.from, today)}. Choose an earlier day.`, field: "from" };
  const { ended, terms } = season;
  const changed = {
    ...dates(said),
    ...(ended === undefined ? {} : { ended }),
    terms: [...withChange(terms, termsOf(said, today))],
    kept: withMove(season, said, today),
  };
  return seasons.with(index, changed);
}

/** What name and dates were, when they are changed. Two changes of one day are one; put back on the same day, there was none. */
function withMove(season: KeptSeason, said: SaidSeason, today: Day): NonNullable<KeptSeason["kept"]> {
  const { since, moves } = season.kept ?? { since: today, moves: [] };
  const sameDay = moves.at(-1)?.on === today ? moves.at(-1) : undefined;
  const { on: _, ...was } = sameDay ?? { on: today, ...dates(season) };
  const earlier = sameDay ? moves.slice(0, -1) : moves;
  return { since, moves: canonicalJson(was) === canonicalJson(dates(said)) ? earlier : [...earlier, { on: today, ...was }] };
}

/** Ends the season that began on `began`; one that is yet to begin is dropped. Undefined when there is none to end. */
export function end(seasons: readonly KeptSeason[], began: Day, today: Day): readonly KeptSeason[] | undefined {
  const season = seasons.find(({ from, ended }) => from === began && ended === undefined);
  if (!season) return undefined;
  if (season.from >= today) return seasons.filter((other) => other !== season);
  return seasons.map((other) => (other === season ? { ...season, ended: today } : other));
}

function laterThan({ name, from }: KeptSeason, today: Day) {
  return { problem: `“${name}” began on ${dayName(from, today)}. Choose a later day.`, field: "from" };
}

function dates({ name, from, until, review }: Pick<SaidSeason, "name" | "from" | "until" | "review">) {
  return { name, from, ...(until === undefined ? {} : { until }), review };
}

function termsOf({ stances, goodEnough }: SaidSeason, since: Day) {
  return { since, stances, goodEnough };
}

function inOrder(seasons: readonly KeptSeason[]): readonly KeptSeason[] {
  return seasons.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
