import { medianOfSorted } from "../../../engine/stats/index.ts";
import type { Desk } from "../../../kernel/actions/index.ts";
import { type Day, dayWords, daysWords, weekday, weekdayName } from "../../../kernel/time/index.ts";
import { capital, listWords } from "../../../kernel/web/index.ts";
import { type Area, areasOf, inSentence } from "../../areas/index.ts";
import { type Meaning, meaningOn } from "../../meaning/index.ts";
import { countOf, daysLookedAt, fewestDays, type KnownDays, knownDays, known, type OwnFacts, tenth, thin } from "./own-facts.ts";

const daysNamed = 3;
/** The calm days are the quarter with the lowest stress, and those like its last, as far as they lie below the middle. */
const calmShare = 1 / 4;
const fewestOfWeekday = 3;
/** What sets calm days apart is known of so many days on both sides, and differs by so much. */
const [fewestOnASide, leastDifference, mostCommon] = [3, 0.25, 3];
/** Time for an area counts as some from so many minutes on. */
const someMinutes = 15;

/** The days of the lowest stress, the weekday of the lowest, and what the calm days have more often than the others. */
export async function calmDays(desk: Desk): Promise<OwnFacts> {
  const look = await knownDays(desk, daysLookedAt);
  const noted = look?.daysWith("stress") ?? [];
  if (!look || noted.length < fewestDays)
    return thin(
      `Your calm days are not known yet. It takes ${fewestDays} days with a check-in that says something of stress; in the last eight weeks there ${noted.length === 1 ? "is 1" : `are ${noted.length}`}.`,
    );
  const stress = (day: Day) => look.valueOn("stress", day)!;
  const ordered = noted.toSorted((one, other) => stress(one) - stress(other) || (one > other ? -1 : 1));
  const rests = `Over ${countOf(noted.length, "day")} with a check-in, ${daysWords(look.from, look.to, desk.today)}.`;
  const middle = medianOfSorted(Float64Array.from(ordered, stress));
  const edge = stress(ordered[Math.ceil(ordered.length * calmShare) - 1]!);
  const calm = ordered.filter((day) => stress(day) <= edge && stress(day) < middle);
  if (calm.length === 0)
    return known(
      [`No days stand out as calm: on half of them or more, stress was ${tenth(middle)} of 10, and on none was it lower.`],
      rests,
    );
  const named = calm.slice(0, daysNamed).map((day) => `${dayWords(day, desk.today)} (stress ${tenth(stress(day))} of 10)`);
  const meaning = meaningOn(desk.notebook, desk.today);
  const lines = [
    `Your calmest ${named.length === 1 ? "day" : "days"}: ${listWords(named)}.`,
    ...weekdayLine(noted, stress),
    ...commonLines(look, { calm, rest: ordered.slice(calm.length) }, meaning, areasOf(desk.notebook)),
  ];
  return known(lines, rests);
}

/** The weekday whose median is lowest, when one is lower than all others. */
function weekdayLine(noted: readonly Day[], stress: (day: Day) => number): readonly string[] {
  const byWeekday = [...Map.groupBy(noted, weekday).values()].filter((days) => days.length >= fewestOfWeekday);
  const ranked = byWeekday
    .map((days) => ({ days, median: medianOfSorted(Float64Array.from(days, stress).toSorted()) }))
    .toSorted((one, other) => one.median - other.median);
  const [lowest, second] = ranked;
  if (!lowest || !second || lowest.median === second.median) return [];
  const { days, median } = lowest;
  return [
    `Of the weekdays that you noted ${fewestOfWeekday} times or more, your calmest is ${weekdayName(days[0]!)}: ${tenth(median)} of 10 in the middle (${countOf(days.length, "day")}), next ${weekdayName(second.days[0]!)} with ${tenth(second.median)}.`,
  ];
}

interface Trait {
  /** As it follows “On 4 of 5 calm days ”. */
  readonly says: string;
  /** Undefined where it is not known. */
  readonly on: (day: Day) => boolean | undefined;
}

function traitsOf({ valueOn }: KnownDays, { agreed }: Meaning, areas: readonly Area[]): readonly Trait[] {
  const has = (id: Parameters<typeof valueOn>[0], test: (value: number) => boolean) => (day: Day) => {
    const value = valueOn(id, day);
    return value === undefined ? undefined : test(value);
  };
  return [
    { says: "there was no work after hours", on: has("after-hours", (minutes) => minutes < 1) },
    { says: "you had no agreed hours", on: (day) => (agreed.windows[weekday(day) as 1] ?? []).length === 0 },
    { says: "there was less than an hour of meetings", on: has("meetings", (minutes) => minutes < 60) },
    ...areas
      .filter(({ id }) => id !== agreed.area)
      .map((area) => ({ says: `there was time for ${inSentence(area)}`, on: has(`area:${area.id}`, (minutes) => minutes >= someMinutes) })),
  ];
}

interface Sides {
  readonly calm: readonly Day[];
  readonly rest: readonly Day[];
}

/** What is more frequent on calm days, the largest difference first. */
function commonLines(look: KnownDays, { calm, rest }: Sides, meaning: Meaning, areas: readonly Area[]): readonly string[] {
  const found = traitsOf(look, meaning, areas).flatMap(({ says, on }) => {
    const [here, there] = [calm, rest].map((days) => days.map(on).filter((value) => value !== undefined));
    if (here!.length < fewestOnASide || there!.length < fewestOnASide) return [];
    const [onCalm, onRest] = [here!, there!].map((values) => values.filter(Boolean).length);
    const difference = onCalm! / here!.length - onRest! / there!.length;
    const line = `On ${onCalm} of ${here!.length} calm days ${says}; on the others, on ${onRest} of ${there!.length}.`;
    return difference < leastDifference ? [] : [{ difference, line }];
  });
  return found
    .toSorted((one, other) => other.difference - one.difference)
    .slice(0, mostCommon)
    .map(({ line }) => capital(line));
}
