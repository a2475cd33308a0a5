import type { z } from "zod";
import type { Question, Step, Worksheet } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayOf } from "../../kernel/time/index.ts";
import type { Answer } from "./answers.ts";
import { type Listed, listedWorksheets } from "./packs.ts";
import { runRecord } from "./records.ts";

export type Run = z.output<typeof runRecord.schema>;

/** All that was ever filled in, the newest first. */
export async function runsOf(desk: Desk): Promise<readonly Entry<Run>[]> {
  await desk.reach("0001-01-01");
  return desk.notebook.list(runRecord).toSorted((a, b) => b.data.begun - a.data.begun);
}

export async function findRun(desk: Desk, id: string): Promise<Entry<Run> | undefined> {
  await desk.reach("0001-01-01");
  return desk.notebook.find(runRecord, id);
}

/** The worksheet as it is now; undefined when its pack does not have it any more. */
export function worksheetOf({ pack, worksheet }: Run): Listed | undefined {
  return listedWorksheets().find((listed) => listed.pack.id === pack && listed.worksheet.id === worksheet);
}

/** The runs of one worksheet, in the order that they came in. */
export function runsAt(runs: readonly Entry<Run>[], key: string): readonly Entry<Run>[] {
  return runs.filter(({ data }) => data.worksheet === key);
}

/** The steps that are shown, by what was chosen so far. */
export function stepsOf({ steps }: Worksheet, answers: readonly Answer[]): readonly Step[] {
  return steps.filter(({ when }) => {
    const said = when && answers.find(({ question }) => question === when.question)?.said;
    return when === undefined || (said?.kind === "choice" && said.chosen.some(({ id }) => when.is.includes(id)));
  });
}

/** Where a step stands among those that are shown. One that is not shown, or not there any more, counts as the one before it, or the first. */
export function placeOf(worksheet: Worksheet, answers: readonly Answer[], id: string) {
  const shown = stepsOf(worksheet, answers);
  const order = worksheet.steps.findIndex((step) => step.id === id);
  const at = Math.max(
    0,
    shown.findLastIndex((step) => worksheet.steps.indexOf(step) <= order),
  );
  return { step: shown[at], number: at + 1, of: shown.length, before: shown[at - 1], after: shown[at + 1] };
}

/** What is asked now, in all steps. */
export function questionsOf({ steps }: Worksheet): readonly Question[] {
  return steps.flatMap(({ questions }) => questions);
}

/** Whether an answer can stand under its question as that is asked now. */
export function fits(question: Question | undefined, { said }: Answer): boolean {
  if (question?.kind !== said.kind) return false;
  if (question.kind === "rows" && said.kind === "rows")
    return said.columns.every(({ id }) => question.columns.some((column) => column.id === id));
  return question.kind !== "scale" || said.kind !== "scale" || question.most === said.most;
}

/** Answers to what is not asked any more, or is asked otherwise: the worksheet has changed since. */
export function strayIn(worksheet: Worksheet, answers: readonly Answer[]): readonly Answer[] {
  const questions = questionsOf(worksheet);
  return answers.filter(
    (answer) =>
      !fits(
        questions.find(({ id }) => id === answer.question),
        answer,
      ),
  );
}

/** True when the worksheet has changed in a way that touches what was written, or where it goes on. */
export function hasChanged(worksheet: Worksheet, { answers, step, finished }: Run): boolean {
  return strayIn(worksheet, answers).length > 0 || (finished === null && !worksheet.steps.some(({ id }) => id === step));
}

/** The latest finished run of the same worksheet before this one. */
export function lastBefore(runs: readonly Entry<Run>[], { id, data }: Entry<Run>): Entry<Run> | undefined {
  const same = runsAt(runs, data.worksheet);
  return same.find((run) => run.id !== id && run.data.finished !== null && run.data.begun < data.begun);
}

/** The day from which a worksheet makes sense once more. Undefined when it does at any time, or one of its runs is not finished. */
export function againFrom({ worksheet }: Listed, runs: readonly Entry<Run>[], { zone }: Pick<Desk, "zone">): Day | undefined {
  const [latest] = runs;
  if (worksheet.againAfterDays === undefined || latest?.data.finished == null) return undefined;
  return addDays(dayOf(latest.data.finished, zone), worksheet.againAfterDays);
}

/** Something that somebody wanted to look at again on a day. */
export interface DueDay {
  readonly run: Entry<Run>;
  readonly question: string;
  readonly day: Day;
}

/** For so many days a day that nobody answered stays on Today; then it rests in its worksheet. */
const daysOnToday = 14;

/** What comes back today, the earliest first. */
export function dueDays(notebook: Notebook, today: Day): readonly DueDay[] {
  return notebook
    .list(runRecord)
    .flatMap((run) =>
      run.data.answers.flatMap(({ question, said }) =>
        said.kind === "day" && said.standing === "open" ? [{ run, question, day: said.day }] : [],
      ),
    )
    .filter(({ day }) => day <= today && day > addDays(today, -daysOnToday))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

/** The run that was begun last and is neither finished nor put aside, when anything stands in it. */
export function begunRun(notebook: Notebook): Entry<Run> | undefined {
  return notebook
    .list(runRecord)
    .filter(({ data }) => data.finished === null && !data.aside && data.answers.length > 0)
    .toSorted((a, b) => b.data.begun - a.data.begun)[0];
}
