import { setImmediate } from "node:timers/promises";
import { associations, type Diary, moreDays, sightings, type Untested } from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, type Day } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { DayFigures } from "../days/index.ts";
import { meaningOn } from "../meaning/index.ts";
import { type Finding, findingsOf, withMissing } from "./findings.ts";
import { digestsOf, keptOf } from "./kept.ts";
import { type Chosen, chosenOf, questionOf } from "./question.ts";
import { nextLook, scheduleOf } from "./schedule.ts";

export interface Unseen extends Untested {
  /** After about how many more days it could be looked at; null when days alone do not help. */
  readonly moreDays: number | null;
}

export interface Insights {
  readonly chosen: Chosen;
  /** The area of the agreed hours. */
  readonly workArea: AreaId;
  /** The first day on which one of the outcomes is known, and yesterday. */
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
  /** Null before the sixtieth day. */
  readonly looked: Looked | null;
  readonly nextLook: Day;
}

export interface Looked {
  /** The days until this one were looked at last, and so many pairs in them. */
  readonly until: Day;
  readonly pairs: number;
  readonly findings: readonly Finding[];
  readonly unseen: readonly Unseen[];
}

/** What goes together in somebody's days. Null when none of the outcomes is known of any day. */
export async function insightsOf(desk: Desk, known: DayFigures): Promise<Insights | null> {
  const chosen = chosenOf(desk.notebook, known.figures);
  const begin = Math.min(...chosen.outcomes.map(({ values }) => values.findIndex((value) => !Number.isNaN(value))));
  if (!Number.isFinite(begin)) return null;
  const workArea = meaningOn(desk.notebook, desk.today).agreed.area;
  const first = addDays(known.first, begin);
  const figures = [...new Set([...chosen.outcomes, ...chosen.factors])];
  const diary: Diary = {
    firstWeekday: (known.firstWeekday + begin) % 7,
    series: figures.map(({ id, values }) => ({ name: id, values: values.subarray(begin) })),
  };
  const looked = await looksAt(desk, diary, { chosen, workArea, first, last: known.last });
  const days = known.hasEvidence.length - begin;
  return { chosen, workArea, first, last: known.last, days, looked, nextLook: nextLook(first, known.last) };
}

const turnMilliseconds = 25;

/**
 * Looks as they were taken at earlier times, and what all days say by now of what they saw. Each is kept under the digest of its days: another
 * check-in changes none of the past ones. Whoever waits for another page is let in between.
 */
async function looksAt(
  desk: Desk,
  diary: Diary,
  { chosen, workArea, first, last }: Pick<Insights, "chosen" | "workArea" | "first" | "last">,
): Promise<Looked | null> {
  const { looks, tries } = scheduleOf(first, last);
  const latest = tries.at(-1);
  if (latest === undefined) return null;
  const days = diary.series[0]!.values.length;
  const figures = [...new Set([...chosen.outcomes, ...chosen.factors])];
  const question = questionOf(chosen, workArea);
  const asked = [first, workArea, question, figures.map(({ label }) => label)];
  const digests = digestsOf(diary, [...tries, ...(latest < days ? [days] : [])], asked);
  const kept = keptOf(desk, "looks");
  const answerTo = (end: number) => kept.get(`answer ${digests.get(end)}`, () => associations(daysUpTo(diary, end), question));
  let since = performance.now();
  for (const end of [...looks, latest]) {
    answerTo(end);
    if (performance.now() - since < turnMilliseconds) continue;
    await setImmediate();
    since = performance.now();
  }
  const seen = kept.get(`seen ${digests.get(latest)}`, () =>
    withMissing(
      daysUpTo(diary, latest),
      sightings(diary, question, { looks, tries }, (end) => answerTo(end).tested),
    ),
  );
  const findings = kept.get(`findings ${digests.get(days)}`, () => findingsOf(diary, first, figures, seen));
  kept.tidy();
  const { tested, untested } = answerTo(latest);
  return {
    until: addDays(first, latest - 1),
    pairs: tested.length,
    findings,
    unseen: untested.map((one) => ({ ...one, moreDays: one.why === "few-days" ? moreDays(one.days, latest) : null })),
  };
}

function daysUpTo({ firstWeekday, series }: Diary, end: number): Diary {
  return { firstWeekday, series: series.map(({ name, values }) => ({ name, values: values.subarray(0, end) })) };
}
