import type { z } from "zod";
import type { Questionnaire } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import { type Answers, type Scored, scoreOf, wrongIn } from "../../engine/measures/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { draftRecord, sittingsRecord } from "./records.ts";

/** A questionnaire as somebody answered it once, whole. `at` in epoch milliseconds. */
export interface Sitting {
  readonly id: string;
  readonly at: number;
  readonly answers: readonly number[];
  readonly scored: Scored & { readonly score: number };
}

export type Draft = z.output<(typeof draftRecord)["schema"]>;

export function findQuestionnaire(id: string): Questionnaire | undefined {
  return questionnaires.find((one) => one.id === id);
}

/** The sittings with one questionnaire, the earliest first. Answers that its scale does not have stay in the notebook and are not scored. */
export function sittingsOf(notebook: Notebook, questionnaire: Questionnaire): readonly Sitting[] {
  return notebook
    .list(sittingsRecord)
    .filter(({ data }) => data.measure === questionnaire.id)
    .flatMap(({ data }) => data.sittings)
    .flatMap(({ id, at, answers }) => {
      if (wrongIn(questionnaire, answers) !== undefined) return [];
      const { score, ...rest } = scoreOf(questionnaire, answers);
      return score === null ? [] : [{ id, at, answers, scored: { ...rest, score } }];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** What was begun, one answer an item; a draft that does not fit its questionnaire is none. */
export function draftOf(notebook: Notebook, questionnaire: Questionnaire): Draft | undefined {
  const { data } = notebook.list(draftRecord).find(({ data }) => data.measure === questionnaire.id) ?? {};
  return data && wrongIn(questionnaire, data.answers) === undefined ? data : undefined;
}

/** Lays answers, by the number of their item, over those that are there. */
export function withAnswers({ items }: Questionnaire, before: Answers, given: Readonly<Record<string, number>>): (number | null)[] {
  return items.map((_, place) => given[String(place + 1)] ?? before[place] ?? null);
}

/** Keeps what was begun in the place of what was; without answers, throws it away. Two devices may have begun one each: one is left. */
export function keepDraft(notebook: Notebook, measure: string, draft: Omit<Draft, "measure"> | undefined): void {
  const [first, ...doubled] = notebook.list(draftRecord).filter(({ data }) => data.measure === measure);
  for (const { id } of draft ? doubled : [first, ...doubled].flatMap((one) => one ?? [])) notebook.remove(draftRecord, id);
  if (!draft) return;
  if (first) notebook.change(draftRecord, first.id, { measure, ...draft });
  else notebook.add(draftRecord, { measure, ...draft });
}

export function keepSitting(
  notebook: Notebook,
  measure: string,
  sitting: Pick<Sitting, "id" | "at"> & { readonly answers: number[] },
): void {
  const box = notebook.list(sittingsRecord).find(({ data }) => data.measure === measure);
  if (box) notebook.change(sittingsRecord, box.id, { measure, sittings: [...box.data.sittings, sitting] });
  else notebook.add(sittingsRecord, { measure, sittings: [sitting] });
}

/** Takes a sitting away; a box that holds none any more goes with it. Says whether it was there. */
export function removeSitting(notebook: Notebook, measure: string, id: string): boolean {
  const box = notebook.list(sittingsRecord).find(({ data }) => data.measure === measure && data.sittings.some((one) => one.id === id));
  if (!box) return false;
  const sittings = box.data.sittings.filter((one) => one.id !== id);
  if (sittings.length === 0) notebook.remove(sittingsRecord, box.id);
  else notebook.change(sittingsRecord, box.id, { measure, sittings });
  return true;
}

/** Why a result leads to help before it is read: what was said about harm, or a score at its line. */
export function helpFor({ atLine, flags }: Pick<Scored, "atLine" | "flags">): "harm" | "line" | undefined {
  if (flags.some((flag) => flag.startsWith("item-"))) return "harm";
  return atLine ? "line" : undefined;
}
