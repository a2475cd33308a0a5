/** What a season asks of an area. */
export type Stance = "lean in" | "hold" | "good enough" | "pause";

/** One area of life in one week, as one person weighs it. */
export interface AreaWeek {
  readonly id: string;
  /** The union of the evidence. */
  readonly minutes: number;
  /** The person's own band, in minutes a week; `from` is not above `to`. Null when they set none. */
  readonly enough: { readonly from?: number; readonly to?: number } | null;
  /** 0 to 10, in this season. */
  readonly importance: number;
  readonly stance: Stance;
  /** Takes the place of `enough.from` while the stance is "good enough". */
  readonly goodEnoughFrom?: number;
  /** How it felt this week, 1 to 10. */
  readonly rating?: number;
  /** What the person lets count; both unless they chose. */
  readonly mode?: "both" | "hours" | "feeling";
}

/** How an area enters the measure. */
export interface Terms {
  readonly id: string;
  readonly weight: number;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  /** The share of the fit that time decides: 1 unrated, 1/3 rated (quality counts for more than quantity), 0 by feeling only. */
  readonly timeShare: number;
  /** (rating − 1) / 9; 0 where it has no share. */
  readonly felt: number;
}

const leanIn = 1.5;
const timeShareWhenRated = 1 / 3;

/**
 * An area's terms; undefined when it is left out: without importance, paused, or without anything to fit by. An area without a band has no
 * time fit, so it counts by its rating, and not at all when there is none; the same holds for "feeling" without a rating.
 */
export function termsOf(area: AreaWeek): Terms | undefined {
  const { id, minutes, enough, rating, mode = "both", stance } = area;
  const weight = stance === "pause" ? 0 : area.importance * (stance === "lean in" ? leanIn : 1);
  const from = (stance === "good enough" ? area.goodEnoughFrom : undefined) ?? enough?.from;
  const isTimed = mode !== "feeling" && (from !== undefined || enough?.to !== undefined);
  const isRated = mode !== "hours" && rating !== undefined;
  if (weight <= 0 || (!isTimed && !isRated)) return undefined;
  return {
    id,
    weight,
    minutes,
    from: from ?? 0,
    to: enough?.to ?? Number.POSITIVE_INFINITY,
    timeShare: isTimed ? (isRated ? timeShareWhenRated : 1) : 0,
    felt: isRated ? (rating - 1) / 9 : 0,
  };
}

/** How well an area's week fits, 0 to 1, had it taken `minutes`: its time against the band, and how it felt. */
export function fitWith({ from, to, timeShare, felt }: Terms, minutes: number): number {
  const reached = minutes < from ? minutes / from : 1;
  const kept = minutes > to ? to / minutes : 1;
  return timeShare * reached * kept + (1 - timeShare) * felt;
}

/** The fit of an area's week, 0 to 1; null when it is left out (see `termsOf`). */
export function fit(area: AreaWeek): number | null {
  const terms = termsOf(area);
  return terms ? fitWith(terms, terms.minutes) : null;
}
