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

/** The season that began on a day, as it stands, or stood at its end. Undefined when there is none, or it is yet to begin. */
export function findSeason(notebook: Notebook, from: Day, today: Day): Reviewed | undefined {
  const seasons = seasonsOf(notebook);
  const index = seasons.findIndex((season) => season.from === from);
  const kept = seasons[index];
  if (!kept || kept.from > today) return undefined;
  const end = endOf(seasons, index);
  const last = end !== undefined && end <= today ? addDays(end, -1) : undefined;
  return { season: asOf(kept, last !== undefined && last >= from ? last : today), last };
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
    .filter(({ data }) => data.keptAt === null && data.season === season)
    .toSorted((one, other) => other.data.at - one.data.at)[0];
}

/** For so many days after its end a season is asked about on Today. */
const daysAfterEnd = 14;

/**
 * The season that asks to be looked at: its day for that has come, or its end, and nobody has looked since or put it off. What waits from more
 * than thirteen weeks ago may be asked about again.
 */
export function dueReview(notebook: Notebook, today: Day): (Reviewed & { readonly since: Day }) | undefined {
  const from = latestSeason(notebook, today);
  const reviewed = from === undefined ? undefined : findSeason(notebook, from, today);
  if (!reviewed) return undefined;
  const since = dueSince(reviewed, today);
  if (since === undefined) return undefined;
  const put = draftOf(notebook, from!)?.data.notBefore;
  if (put != null && put > today) return undefined;
  const looked = reviewsOf(notebook).some(({ data }) => data.season === from && data.day >= since);
  return looked ? undefined : { ...reviewed, since };
}

function dueSince({ season: { review, until }, last }: Reviewed, today: Day): Day | undefined {
  if (last !== undefined) return addDays(last, daysAfterEnd) >= today ? last : undefined;
  const days = [...(review <= today ? [review] : []), ...(until !== undefined && until < today ? [addDays(until, 1)] : [])];
  return days.toSorted().at(-1);
}
