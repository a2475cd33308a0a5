import {
  type Association,
  associations,
  type Bin,
  daysFor,
  type Diary,
  isSame,
  missingWithOutcome,
  type Pair,
  picturesOf,
  type Question,
  type Sighting,
} from "../../engine/stats/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Figure } from "../days/index.ts";
import { isMadeAlike } from "./question.ts";

/** Something that was seen. */
export interface Seen extends Sighting {
  /** How the outcome is on days on which one of the two is missing, where that is different. */
  readonly whenMissing: "higher" | "lower" | null;
}

/** Something that goes together, or did: how it stands, and what all days say of it by now. */
export interface Finding extends Omit<Seen, "outcome" | "factor"> {
  readonly outcome: Figure;
  readonly factor: Figure;
  readonly seen: Day;
  readonly confirmed: Day | null;
  /** Over all days until yesterday. */
  readonly now: Association;
  /** What a usual difference of the factor, beyond weekdays and trend, goes together with. */
  readonly step: Step;
  /** Days of a first sign that hold both, since it was seen; and about how many more will tell. */
  readonly triedDays: number;
  readonly moreDays: number;
  readonly bins: readonly Bin[];
}

export interface Step {
  /** So much more of the factor, in its unit. */
  readonly amount: number;
  /** So much more of the outcome, in its unit, and where that truly lies in 95 of 100 such intervals. */
  readonly effect: number;
  readonly interval: readonly [number, number];
}

// Of one day an hour less of one thing is an hour more of another; that alone does not make them one.
const nextDay = 1;

/** Findings of one outcome whose factors are made of the same hours: one thing seen in several ways, the clearest first. */
export type Group = readonly [Finding, ...Finding[]];

export function groupsOf(findings: readonly Finding[], workArea: AreaId): readonly Group[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const one of findings) {
    const alike = groups.find(
      ([{ outcome, factor, lagDays }]) =>
        outcome.id === one.outcome.id && lagDays === one.lagDays && isMadeAlike(factor.id, one.factor.id, nextDay, workArea),
    );
    if (alike) alike.push(one);
    else groups.push([one]);
  }
  return groups;
}

const ranks = { confirmed: 0, sign: 1, faded: 2, "not borne out": 3 } as const;

/** What was seen, with all that is said of it: what stands first, and of that the surest. */
export function findingsOf(diary: Diary, first: Day, figures: readonly Figure[], seen: readonly Seen[]): readonly Finding[] {
  const figure = (id: string) => figures.find((one) => one.id === id)!;
  const now = associations(diary, onlyThose(seen)).tested;
  const pictures = picturesOf(diary, seen);
  const found = seen.flatMap((sighting, index) => {
    const own = now.find((one) => isSame(one, sighting));
    if (!own) return [];
    const triedDays = bothSince(diary, sighting);
    return [
      {
        ...sighting,
        outcome: figure(sighting.outcome),
        factor: figure(sighting.factor),
        seen: addDays(first, sighting.seenAt - 1),
        confirmed: sighting.confirmedAt === null ? null : addDays(first, sighting.confirmedAt - 1),
        now: own,
        step: stepOf(own),
        triedDays,
        moreDays: Math.max(1, daysToTell(own.r) - triedDays),
        bins: pictures[index]!,
      },
    ];
  });
  return found.toSorted((one, other) => ranks[one.standing] - ranks[other.standing] || one.now.chance - other.now.chance);
}

function onlyThose(pairs: readonly Pair[]): Question {
  return {
    outcomes: [...new Set(pairs.map(({ outcome }) => outcome))],
    factors: [...new Set(pairs.map(({ factor }) => factor))],
    lags: [...new Set(pairs.map(({ lagDays }) => lagDays))],
    except: (outcome, factor, lagDays) => !pairs.some((pair) => isSame(pair, { outcome, factor, lagDays })),
  };
}

/** A standard deviation over all days holds the weekends too: nobody has a day with four hours more work than its like. */
function stepOf({ effect, interval, factorSpread, factorRest }: Association): Step {
  const part = factorRest / factorSpread;
  return { amount: factorRest, effect: part * effect, interval: [part * interval[0], part * interval[1]] };
}

function bothSince({ series }: Diary, { outcome, factor, lagDays, seenAt }: Sighting): number {
  const valuesOf = (name: string) => series.find((one) => one.name === name)!.values;
  const [x, y] = [valuesOf(factor), valuesOf(outcome)];
  let days = 0;
  for (let day = seenAt + lagDays; day < y.length; day++) if (!Number.isNaN(x[day - lagDays]! + y[day]!)) days++;
  return days;
}

// A trial is passed at a one-sided chance of five in a hundred; four times out of five, when it is as strong as it seems.
const [often, chance, fitted, fewest] = [0.8, 0.1, 7, 30];

function daysToTell(r: number): number {
  return Math.max(fewest, daysFor(Math.min(0.95, Math.max(0.1, Math.abs(r))), often, chance, fitted));
}

/** Says of each sighting how the outcome is on days that are missing. Looks once at each outcome, beside all that it was seen with. */
export function withMissing({ firstWeekday, series }: Diary, seen: readonly Sighting[]): readonly Seen[] {
  const found = [...Map.groupBy(seen, ({ outcome }) => outcome)].flatMap(([outcome, pairs]) => {
    const named = series.filter(({ name }) => name === outcome || pairs.some(({ factor }) => factor === name));
    return missingWithOutcome({ firstWeekday, series: named }, outcome);
  });
  return seen.map((sighting) => {
    const { outcome, factor } = sighting;
    const own = found.find((one) => one.outcome === outcome && (one.factor === factor || one.factor === outcome));
    return { ...sighting, whenMissing: own ? (own.r > 0 ? "higher" : "lower") : null };
  });
}
