import {
  type Association,
  associations,
  type Bin,
  daysFor,
  type Diary,
  missingWithOutcome,
  moreDays,
  type Pair,
  pictureOf,
  type Question,
  type Sighting,
  sightings,
  type Untested,
} from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { DayFigures, Figure } from "../days/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { digestsOf, keptOf } from "./kept.ts";
import { type Chosen, chosenOf, isMadeAlike, questionOf } from "./question.ts";
import { nextLook, scheduleOf } from "./schedule.ts";

/** Something that goes together, or did: how it stands, and what all days say of it by now. */
export interface Finding extends Omit<Sighting, "outcome" | "factor"> {
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
  /** How the outcome is on days on which one of the two is missing, where that is different. */
  readonly whenMissing: "higher" | "lower" | null;
}

export interface Step {
  /** So much more of the factor, in its unit. */
  readonly amount: number;
  /** So much more of the outcome, in its unit, and where that truly lies in 95 of 100 such intervals. */
  readonly effect: number;
  readonly interval: readonly [number, number];
}

export interface Unseen extends Untested {
  /** After about how many more days it could be looked at; null when days alone do not help. */
  readonly moreDays: number | null;
}

export interface Insights {
  readonly chosen: Chosen;
  /** The area of the agreed hours. */
  readonly workArea: AreaId;
  /** From the first day on which one of the outcomes is known. */
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
  readonly next: Day;
  readonly looks: number;
  /** How many pairs were looked at on the last look, and from how many days it was. */
  readonly pairs: number;
  readonly lookedUpTo: Day | null;
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
}

/** What goes together in somebody's days. Null when none of the outcomes is known of any day. */
export function insightsOf(desk: Desk, known: DayFigures): Insights | null {
  const chosen = chosenOf(desk.notebook, known.figures);
  const begin = Math.min(...chosen.outcomes.map(({ values }) => values.findIndex((value) => !Number.isNaN(value))));
  if (!Number.isFinite(begin)) return null;
  const workArea = meaningOn(desk.notebook, desk.today).agreed.area;
  const figures = [...new Set([...chosen.outcomes, ...chosen.factors])];
  const diary: Diary = {
    firstWeekday: (known.firstWeekday + begin) % 7,
    series: figures.map(({ id, values }) => ({ name: id, values: values.subarray(begin) })),
  };
  const first = addDays(known.first, begin);
  const { looks, tries } = scheduleOf(first, known.last);
  const days = known.figures[0]!.values.length - begin;
  const question = questionOf(chosen, workArea);
  const kept = keptOf(desk);
  const digests = digestsOf(
    diary,
    [...new Set([...tries, days])].toSorted((a, b) => a - b),
    [first, question, workArea],
  );
  const answerTo = (end: number) => kept.get(`answer ${digests.get(end)}`, () => associations(upTo(diary, end), question));
  const last = tries.at(-1);
  const seen =
    last === undefined
      ? []
      : kept.get(`seen ${digests.get(last)}`, () => sightings(diary, question, { looks, tries }, (end) => answerTo(end).tested));
  const labels = figures.map(({ label }) => label).join("|");
  const findings = kept.get(`findings ${digests.get(days)} ${labels}`, () => findingsOf(diary, seen, figures, first));
  const answer = last === undefined ? undefined : answerTo(last);
  for (const look of looks) answerTo(look);
  kept.tidy();
  return {
    chosen,
    workArea,
    first,
    last: known.last,
    days,
    next: nextLook(first, known.last),
    looks: looks.length,
    pairs: answer?.tested.length ?? 0,
    lookedUpTo: last === undefined ? null : addDays(first, last - 1),
    findings,
    unseen: (answer?.untested ?? []).map((one) => ({ ...one, moreDays: one.why === "few-days" ? moreDays(one.days, last!) : null })),
  };
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

function upTo({ firstWeekday, series }: Diary, end: number): Diary {
  return { firstWeekday, series: series.map(({ name, values }) => ({ name, values: values.subarray(0, end) })) };
}

const ranks = { confirmed: 0, sign: 1, faded: 2, "not borne out": 3 } as const;

function findingsOf(diary: Diary, seen: readonly Sighting[], figures: readonly Figure[], first: Day): readonly Finding[] {
  const found = seen.flatMap((sighting) => {
    const [now] = associations(onlyOf(diary, sighting), askOf(sighting)).tested;
    if (!now) return [];
    const { outcome, factor, seenAt, confirmedAt } = sighting;
    const figure = (id: string) => figures.find((one) => one.id === id)!;
    const triedDays = bothSince(diary, sighting);
    return [
      {
        ...sighting,
        outcome: figure(outcome),
        factor: figure(factor),
        seen: addDays(first, seenAt - 1),
        confirmed: confirmedAt === null ? null : addDays(first, confirmedAt - 1),
        now,
        step: stepOf(now),
        triedDays,
        moreDays: Math.max(1, daysToTell(now.r) - triedDays),
        bins: pictureOf(diary, sighting),
        whenMissing: whenMissing(diary, sighting),
      },
    ];
  });
  return found.toSorted((one, other) => ranks[one.standing] - ranks[other.standing] || one.now.chance - other.now.chance);
}

/** A standard deviation over all days holds the weekends too: nobody has a day with four hours more work than its like. */
function stepOf({ effect, interval, factorSpread, factorRest }: Association): Step {
  const part = factorRest / factorSpread;
  return { amount: factorRest, effect: part * effect, interval: [part * interval[0], part * interval[1]] };
}

function onlyOf({ firstWeekday, series }: Diary, { outcome, factor }: Pair): Diary {
  return { firstWeekday, series: series.filter(({ name }) => name === outcome || name === factor) };
}

function askOf({ outcome, factor, lagDays }: Pair): Question {
  return { outcomes: [outcome], factors: [factor], lags: [lagDays] };
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

function whenMissing(diary: Diary, pair: Pair): Finding["whenMissing"] {
  const [found] = missingWithOutcome(onlyOf(diary, pair), pair.outcome);
  return found ? (found.r > 0 ? "higher" : "lower") : null;
}
