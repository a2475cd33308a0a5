import { type Association, associations, type Question } from "./association.ts";
import { type Pair, isSame, laterDays } from "./confirm.ts";
import type { Diary } from "./day-series.ts";

/** When a diary is looked at: how many days it held by then, each in ascending order. */
export interface Schedule {
  /** When something new may be seen. */
  readonly looks: readonly number[];
  /** When what was seen is tried on the days that came after. */
  readonly tries: readonly number[];
}

/**
 * How it stands with something that was seen: a first sign, which is to be tried on new days; confirmed, because it held on them; faded, when
 * it was confirmed once and does not hold any more; or not borne out, when it did not hold on new days.
 */
export type Standing = "sign" | "confirmed" | "faded" | "not borne out";

export interface Sighting extends Pair {
  readonly standing: Standing;
  /** The direction in which it was seen: 1 when both rise together, −1 when one falls. */
  readonly direction: 1 | -1;
  /** How many days there were when it was first seen, and when it was confirmed. */
  readonly seenAt: number;
  readonly confirmedAt: number | null;
  /** What does not hold any more: over all days, or over the newest third of them; null while it stands. */
  readonly lost: "all days" | "newest days" | "new days" | null;
}

/** What luck alone shows to few of those who look at every look of years (see below). */
export const mostFalseSeen = 0.015;
/** What was seen is not lost again over a little more doubt than it was seen with. */
const mostFalseKept = 0.1;
/** Who tries for ever comes upon luck: what did not hold on the days of a year was luck. */
const longestTrial = 366;
const newestPart = 1 / 3;

/**
 * What was seen in a diary at earlier looks, and what became of it since. Only days up to each look count for it, so that what was said then
 * does not change with what came later. Whoever looks again and again sees more that luck brings (Pocock 1977); the bound on q is the
 * same at every look, and is small enough that of people with nothing to see at most one in ten ever sees a first sign:
 * test/promises/honest-looks.test.ts. `seenBy` gives what was found in the first so many days; a caller may keep it, since past days hold still.
 */
export function sightings(
  diary: Diary,
  question: Question,
  { looks, tries }: Schedule,
  seenBy: (days: number) => readonly Association[] = (days) => associations(daysUpTo(diary, days), question).tested,
): readonly Sighting[] {
  const last = tries.at(-1);
  if (last === undefined) return [];
  const seen: (Pair & { readonly direction: 1 | -1; readonly seenAt: number })[] = [];
  for (const seenAt of looks)
    for (const { outcome, factor, lagDays, r, q } of seenBy(seenAt)) {
      const one = { outcome, factor, lagDays, direction: r > 0 ? (1 as const) : (-1 as const), seenAt };
      if (q <= mostFalseSeen && !seen.some((other) => isSame(one, other) && one.direction === other.direction)) seen.push(one);
    }
  if (seen.length === 0) return [];
  const now = seenBy(last);
  return seen.map((one) => {
    const confirmedAt =
      tries.find((at) => at > one.seenAt && at <= one.seenAt + longestTrial && laterDays(diary, one, one.seenAt, at)?.holds) ?? null;
    const stands = now.some(({ r, q, ...other }) => isSame(one, other) && r * one.direction > 0 && q <= mostFalseKept);
    const lost = !stands ? ("all days" as const) : confirmedAt === null ? lostOnTrial(one.seenAt, last) : lostLately(diary, one, last);
    return { ...one, confirmedAt, lost, standing: standingOf(confirmedAt, lost) };
  });
}

function standingOf(confirmedAt: number | null, lost: Sighting["lost"]): Standing {
  if (confirmedAt === null) return lost === null ? "sign" : "not borne out";
  return lost === null ? "confirmed" : "faded";
}

function lostOnTrial(seenAt: number, last: number): "new days" | null {
  return last - seenAt > longestTrial ? "new days" : null;
}

/**
 * Whether the newest third of the days tells of something else than the days before: it does not hold there, apart, though there were days enough
 * to see it, for its interval leaves out what was found before.
 */
function lostLately(diary: Diary, pair: Pair & { readonly direction: 1 | -1 }, last: number): "newest days" | null {
  const cut = Math.round(last * (1 - newestPart));
  const before = laterDays(diary, pair, 0, cut);
  const newest = laterDays(diary, pair, cut, last);
  if (!before || !newest || newest.holds) return null;
  const slope = before.found.effect / before.found.factorSpread;
  const edges = newest.found.interval.map((edge) => edge / newest.found.factorSpread);
  return edges[0]! <= slope && slope <= edges[1]! ? null : "newest days";
}

function daysUpTo({ firstWeekday, series }: Diary, days: number): Diary {
  return { firstWeekday, series: series.map(({ name, values }) => ({ name, values: values.subarray(0, days) })) };
}
