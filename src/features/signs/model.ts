import { type AreaDays, holds, shiftBars, type Sign, signalsOf, signsAt, type Standing, standingOf } from "../../engine/signs/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, addWeeks, type Day, dayOf, firstDayOf, type Week, weekOf } from "../../kernel/time/index.ts";
import { dayFiguresFrom } from "../days/index.ts";
import { findQuestionnaire, type Sitting, sittingsOf } from "../measures/index.ts";
import { signDaysOf } from "./read-days.ts";
import { signsAsideRecord } from "./records.ts";

/** What the rules of this room count in; the numbers page tells them. */
export const signBars = { questionnaireDays: 56, asideDays: 28 } as const;

/** The burnout questionnaires. */
const burnoutMeasures = ["cbi-personal", "cbi-work"] as const;

/** A result of a burnout questionnaire that still counts. */
export interface Burnout {
  readonly measure: string;
  readonly sitting: Sitting;
  readonly day: Day;
}

/** What is known of early signs, at the end of the last whole week. */
export interface Signs {
  readonly standing: Standing | null;
  readonly signs: readonly Sign[];
  /** The weeks of the figures, the last whole one last. */
  readonly weeks: readonly Week[];
  readonly areas: readonly AreaDays[];
  readonly burnout: readonly Burnout[];
}

/** Reaching back over what three ends of weeks need. */
const weeksRead = shiftBars.recent + shiftBars.before + holds - 1;

/** Reads the signs of the last whole week from a notebook. Reaches back as far as it needs, and no further. */
export async function readSigns(desk: Desk): Promise<Signs> {
  const last = addWeeks(weekOf(desk.today), -1);
  const weeks = Array.from({ length: weeksRead }, (_, index) => addWeeks(last, index + 1 - weeksRead));
  const monday = firstDayOf(weeks[0]!);
  const figures = await dayFiguresFrom(desk, monday);
  const burnout = burnoutOf(desk);
  const highest = burnout.length === 0 ? null : Math.max(...burnout.map(({ sitting }) => sitting.scored.score));
  if (!figures) return { standing: standingOf([], highest), signs: [], weeks, areas: [], burnout };
  const days = signDaysOf(desk, figures, monday, 7 * weeksRead);
  const signs = signsAt(signalsOf(days), weeksRead - 1);
  return { standing: standingOf(signs, highest), signs, weeks, areas: days.areas, burnout };
}

/** The latest result of each burnout questionnaire, while it counts. */
function burnoutOf({ notebook, today, zone }: Desk): readonly Burnout[] {
  const since = addDays(today, 1 - signBars.questionnaireDays);
  return burnoutMeasures.flatMap((measure) => {
    const sitting = sittingsOf(notebook, findQuestionnaire(measure)!).findLast(({ at }) => dayOf(at, zone) <= today);
    const day = sitting && dayOf(sitting.at, zone);
    return sitting && day !== undefined && day >= since ? [{ measure, sitting, day }] : [];
  });
}

/** True for four weeks after the line on the week page was put aside. */
export function isPutAside({ notebook, today }: Pick<Desk, "notebook" | "today">): boolean {
  const since = notebook.setting(signsAsideRecord)?.data.since;
  return since !== undefined && since <= today && today < addDays(since, signBars.asideDays);
}
