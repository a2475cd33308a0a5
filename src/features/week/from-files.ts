import { addDays, addWeeks, dayOf, firstDayOf, rangeOfWeek, type Week, weekOf, type Zone } from "../../kernel/time/index.ts";
import { evidenceBetween, type Readings, type ReadingProblem, type Shelves } from "../sources/index.ts";
import type { Profile } from "./profile.ts";
import { reportOn, type WeekReport } from "./report.ts";

/** Evidence as it comes from files, without a notebook: each file is an export of its own. */
export function shelvesOfReadings({ readings }: Readings): Shelves {
  return {
    events: readings.flatMap(({ pieces, digest, first }, order) =>
      pieces.flatMap((piece) =>
        piece.type === "events" ? [{ piece, of: `${digest}|${piece.calendar}`, order, since: first?.slice(0, 7) ?? "0000-01" }] : [],
      ),
    ),
    activity: readings.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.type === "activity" ? [piece] : []))),
  };
}

const weeksLookedBack = 52 * 30;

/** The latest week up to now that holds evidence; without one, the first that will. Undefined when the files hold no time at all. */
export function latestWeek(
  readings: Readings,
  shelves: Shelves,
  profileFor: (week: Week) => Profile,
  now: number,
  zone: Zone,
): Week | undefined {
  const firsts = readings.readings.flatMap(({ first }) => first ?? []).toSorted();
  if (firsts.length === 0) return undefined;
  const oldest = weekOf(firsts[0]!);
  let week = weekOf(dayOf(now, zone));
  for (let back = 0; back < weeksLookedBack && week >= oldest; back++) {
    const range = rangeOfWeek(week, zone);
    const { stretches } = evidenceOf(shelves, week, profileFor(week), now);
    if (stretches.some(({ from, to, open }) => from <= now && from < range.to && to > range.from && !open)) return week;
    week = addWeeks(week, -1);
  }
  return weekOf(firsts.find((day) => day > dayOf(now, zone)) ?? firsts.at(-1)!);
}

/** The report of a week from files alone, and what there is to say about reading them. */
export function reportFromFiles(
  readings: Readings,
  shelves: Shelves,
  week: Week,
  profile: Profile,
  now: number,
): { readonly report: WeekReport; readonly problems: readonly ReadingProblem[] } {
  const evidence = evidenceOf(shelves, week, profile, now);
  const report = reportOn(
    week,
    { stretches: evidence.stretches, away: evidence.away, unplaced: [], checkIns: [], activities: new Map() },
    profile,
    now,
  );
  const calendar = readings.readings.find(({ kind }) => kind === "icalendar")?.file ?? "";
  const unknown =
    evidence.unknownAnswers > 0
      ? [
          {
            file: calendar,
            line: 0,
            message: `It is not known which guest is you in ${evidence.unknownAnswers} invitations of this week; they count as accepted. Name your addresses under “self” in a profile.`,
          },
        ]
      : [];
  const problems = [
    ...readings.unread.map(({ file, message }) => ({ file, line: 0, message })),
    ...readings.readings.flatMap(({ problems }) => problems),
    ...unknown,
    ...readings.readings
      .filter(({ kind }) => kind === "daylio")
      .map(({ file }) => ({
        file,
        line: 0,
        message: "A diary of moods says nothing about hours. Bring it into a notebook, and its entries become check-ins.",
      })),
  ];
  return { report, problems };
}

function evidenceOf(shelves: Shelves, week: Week, { zone, self, rules, meaning }: Profile, now: number) {
  const monday = firstDayOf(week);
  return evidenceBetween(shelves, addDays(monday, -1), addDays(monday, 8), { zone, now, self, rules, agreed: meaning.agreed });
}
