import { questionnaires } from "../../content/questionnaires.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf } from "../../kernel/time/index.ts";
import { type CheckIn, checkInsOf } from "../log/index.ts";
import { helpFor, sittingsOf } from "./model.ts";
import { careAsideRecord } from "./records.ts";

/** What a week is read by before it is read as a calendar; the numbers page tells them. */
export const careBars = { days: 14, moodAtMost: 3, daysWithMood: 3, screeningDays: 28, asideDays: 14 };

/** Why a page leads with care: a mood that has been low for two weeks, or a screening that came out at its line. */
export type Care = "mood" | "screening";

/** Whether care comes first today, and by what; undefined when nothing says so, or when it was put aside. */
export function careOf(desk: Pick<Desk, "notebook" | "today" | "zone">): Care | undefined {
  const { notebook, today } = desk;
  const aside = notebook.setting(careAsideRecord)?.data.since;
  if (aside !== undefined && aside <= today && today < addDays(aside, careBars.asideDays)) return undefined;
  if (screenedSince(notebook, addDays(today, 1 - careBars.screeningDays), desk)) return "screening";
  return moodIsLow(desk) ? "mood" : undefined;
}

/** Whether the check-ins of the last two weeks tell of low mood. */
export function moodIsLow({ notebook, today, zone }: Pick<Desk, "notebook" | "today" | "zone">): boolean {
  return isLow(checkInsOf(notebook, addDays(today, 1 - careBars.days), addDays(today, 1), zone), today);
}

/**
 * Two weeks of low mood: in each of the two times seven days that end today, mood is known of three days or more, and on most of those
 * its mean is 3 of 10 or less. A rule of our own, kept strict: silence is not sadness.
 */
export function isLow(checkIns: readonly Pick<CheckIn, "day" | "mood">[], today: Day): boolean {
  const moods = checkIns.flatMap(({ day, mood }) => (mood === undefined ? [] : [{ day, mood }]));
  const byDay = [...Map.groupBy(moods, ({ day }) => day)].map(([day, ofDay]) => ({
    day,
    mean: ofDay.reduce((sum, { mood }) => sum + mood, 0) / ofDay.length,
  }));
  const middle = addDays(today, -6);
  const weeks = [
    byDay.filter(({ day }) => day >= addDays(today, -13) && day < middle),
    byDay.filter(({ day }) => day >= middle && day <= today),
  ];
  return weeks.every((days) => {
    const low = days.filter(({ mean }) => mean <= careBars.moodAtMost).length;
    return days.length >= careBars.daysWithMood && low > days.length / 2;
  });
}

function screenedSince(notebook: Notebook, first: Day, { today, zone }: Pick<Desk, "today" | "zone">): boolean {
  return questionnaires.some((questionnaire) =>
    sittingsOf(notebook, questionnaire).some(({ at, scored }) => {
      const day = dayOf(at, zone);
      return day >= first && day <= today && helpFor(scored) !== undefined;
    }),
  );
}
