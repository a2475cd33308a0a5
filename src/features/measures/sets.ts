import type { z } from "zod";
import type { Questionnaire, QuestionnaireSet } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf } from "../../kernel/time/index.ts";
import { moodIsLow } from "./care.ts";
import { findQuestionnaire, sittingsOf } from "./model.ts";
import { setsRecord } from "./records.ts";

/** After how many days a set is offered again, for how many a reason to look closer holds, and how long a no to it does. */
export const setBars = { weekly: 7, monthly: 28, reasonDays: 14, closerAsideDays: 28 };

/** A questionnaire that is there to be answered today, and why. */
export interface Offered {
  readonly questionnaire: Questionnaire;
  readonly because: QuestionnaireSet | "screening" | "mood";
}

type Sets = z.output<(typeof setsRecord)["schema"]>;
type Place = Pick<Desk, "notebook" | "today" | "zone">;

export function setsOf(notebook: Notebook): Sets {
  return notebook.setting(setsRecord)?.data ?? { weekly: [], monthly: [], closer: false, aside: [] };
}

/** All that is offered in the room itself: what was chosen, and what there is a reason for. */
export function offeredOf(desk: Place): readonly Offered[] {
  return [...closerOf(desk), ...chosenOf(desk)];
}

/** What Today may mention: what somebody chose to be offered. */
export function offeredToday(desk: Place): readonly Offered[] {
  return setsOf(desk.notebook).closer ? offeredOf(desk) : chosenOf(desk);
}

/**
 * What was chosen and is neither answered nor left for as long as its set lasts. Nothing adds up: weeks without an answer are not owed,
 * and what comes back is the same one questionnaire.
 */
function chosenOf(desk: Place): readonly Offered[] {
  const chosen = setsOf(desk.notebook);
  return questionnaires.flatMap((questionnaire) => {
    const because = questionnaire.sets.find((set) => chosen[set].includes(questionnaire.id));
    if (!because) return [];
    const since = addDays(desk.today, 1 - setBars[because]);
    return wasAnswered(desk, questionnaire, since) || wasLeft(desk, questionnaire, since) ? [] : [{ questionnaire, because }];
  });
}

/**
 * The longer questionnaires that there is a reason for: a short one at its line within two weeks, or two weeks of low mood. Each once, and
 * not when it was answered since, nor within four weeks of a no. The ninth question of PHQ-9 is for those who choose it, so PHQ-8 it is.
 */
export function closerOf(desk: Place): readonly Offered[] {
  const first = addDays(desk.today, 1 - setBars.reasonDays);
  const reasons = [...screeningsOf(desk, first), ...(moodIsLow(desk) ? [{ id: "phq-8", because: "mood" as const, since: first }] : [])];
  return questionnaires.flatMap((questionnaire) => {
    const because = reasons.find(({ id, since }) => id === questionnaire.id && !looksCloser(desk, id, since))?.because;
    return because === undefined || wasLeft(desk, questionnaire, addDays(desk.today, 1 - setBars.closerAsideDays))
      ? []
      : [{ questionnaire, because }];
  });
}

function screeningsOf({ notebook, today, zone }: Place, first: Day) {
  return questionnaires.flatMap((questionnaire) => {
    const { closer = [], line } = questionnaire;
    const last = closer.length === 0 ? undefined : sittingsOf(notebook, questionnaire).findLast(({ at }) => dayOf(at, zone) <= today);
    if (!last || !line || dayOf(last.at, zone) < first) return [];
    const { score, subscales } = last.scored;
    return closer
      .filter(({ part }) => (part === undefined ? score : (subscales[part] ?? 0)) >= line.score)
      .map(({ id }) => ({ id, because: "screening" as const, since: dayOf(last.at, zone) }));
  });
}

/** Whether somebody looked closer already. PHQ-9 holds all that PHQ-8 asks. */
function looksCloser(desk: Place, id: string, since: Day): boolean {
  return [id, ...(id === "phq-8" ? ["phq-9"] : [])].some((each) => wasAnswered(desk, findQuestionnaire(each)!, since));
}

function wasAnswered({ notebook, today, zone }: Place, questionnaire: Questionnaire, since: Day): boolean {
  return sittingsOf(notebook, questionnaire).some(({ at }) => {
    const day = dayOf(at, zone);
    return day >= since && day <= today;
  });
}

function wasLeft({ notebook, today }: Place, { id }: Questionnaire, since: Day): boolean {
  return setsOf(notebook).aside.some(({ measure, on }) => measure === id && on >= since && on <= today);
}
