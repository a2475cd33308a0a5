import type { z } from "zod";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import { asOf, endOf, type KeptSeason, type Season, seasonRecord } from "../meaning/index.ts";
import { seasonReviewRecord } from "./records.ts";

export type Review = z.output<(typeof seasonReviewRecord)["schema"]>;

/** Everything that was ever written is wanted, however long ago. */
export const beginning = "0001-01-01";

/** A season that one can look back at. `last` is its last day, when it is over. */
export interface Reviewed {
  readonly season: Season;
  readonly last: Day | undefined;
}

export function seasonsOf(notebook: Notebook): readonly KeptSeason[] {
  return notebook.setting(seasonRecord)?.data.seasons ?? [];
}

/** The first day, now, of the season that begins on a day, or did so before its dates were changed. */
export function firstDayNow(seasons: readonly KeptSeason[], from: Day): Day | undefined {
  const began = seasons.find((season) => season.from === from);
  return (began ?? seasons.find(({ kept }) => kept?.moves.some((move) => move.from === from)))?.from;
}

/**
 * The season that begins on a day, or did so once, as it stands, or stood at its end. Undefined when there is none, or it is yet to begin.
 */
export function findSeason(notebook: Notebook, from: Day, today: Day): Reviewed | undefined {
  const seasons = seasonsOf(notebook);
  const now = firstDayNow(seasons, from);
  const index = seasons.findIndex((season) => season.from === now);
  const kept = seasons[index];
  if (!kept || kept.from > today) return undefined;
  const end = endOf(seasons, index);
  const last = end !== undefined && end <= today ? addDays(end, -1) : undefined;
  return { season: asOf(kept, last !== undefined && last >= kept.from ? last : today), last };
}

/** The season of today, or the one that was last. */
export function latestSeason(notebook: Notebook, today: Day): Day | undefined {
  return seasonsOf(notebook).findLast(({ from }) => from <= today)?.from;
}

/** What was kept, the latest first. */
export function reviewsOf(notebook: Notebook): readonly Entry<Review>[] {
  return notebook
    .list(seasonReviewRecord)
    .filter(({ data }) => data.keptAt !== null)
    .toSorted((one, other) => other.data.keptAt! - one.data.keptAt!);
}

/** What was begun for a season and not kept yet. When two devices began one each, the one that was written to last. */
export function draftOf(notebook: Notebook, season: Day): Entry<Review> | undefined {
  return notebook
    .list(seasonReviewRecord)
    .filter(({ data }) => data.keptAt === null && firstDayNow(seasonsOf(notebook), data.season) === season)
    .toSorted((one, other) => other.data.at - one.data.at)[0];
}

/** For so many days after its end a season is asked about on Today. */
const daysAfterEnd = 14;

/**
 * The season that asks to be looked at: its day for that has come, or its end, and nobody has looked since or put it off. Of the last two, so
 * that one that another followed is asked about too. What waits from more than thirteen weeks ago may be asked about again.
 */
export function dueReview(notebook: Notebook, today: Day): Due | undefined {
  const begun = seasonsOf(notebook).filter(({ from }) => from <= today);
  for (const { from } of begun.slice(-2).toReversed()) {
    const due = dueOf(notebook, from, today);
    if (due) return due;
  }
  return undefined;
}

type Due = Reviewed & { readonly since: Day };

function dueOf(notebook: Notebook, from: Day, today: Day): Due | undefined {
  const reviewed = findSeason(notebook, from, today);
  if (!reviewed) return undefined;
  const since = dueSince(reviewed, today);
  if (since === undefined) return undefined;
  const put = draftOf(notebook, from)?.data.notBefore;
  if (put != null && put > today) return undefined;
  const seasons = seasonsOf(notebook);
  const looked = reviewsOf(notebook).some(({ data }) => firstDayNow(seasons, data.season) === from && data.day >= since);
  return looked ? undefined : { ...reviewed, since };
}

function dueSince({ season: { review, until }, last }: Reviewed, today: Day): Day | undefined {
  if (last !== undefined) return addDays(last, daysAfterEnd) >= today ? last : undefined;
  const days = [...(review <= today ? [review] : []), ...(until !== undefined && until < today ? [addDays(until, 1)] : [])];
  return days.toSorted().at(-1);
}
