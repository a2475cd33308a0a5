import { z } from "zod";
import type { Choice, Column, Own, Question } from "../../content/pack.ts";
import { ownWords, Refusal, refuse } from "../../kernel/actions/index.ts";
import { addDays, type Day, isDay } from "../../kernel/time/index.ts";

// What is said to the questions of a step: how it is sent, how it is kept, and how the one becomes the other.

const longest = { words: 8000, line: 500, cell: 300, id: 60, name: 300, asked: 1000 } as const;
export const most = { questions: 200, choices: 60, rows: 20, columns: 8 } as const;
/** A day to come back to lies within a year. What is further off belongs into a calendar. */
const latestDays = 366;

/** An id of content; of a pack beside ours it has the name of that before it. */
export const contentId = z.string().max(2 * longest.id + 20);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
const noNumber = "Write a whole number, as the question says.";
const number = (top: number) => z.int(noNumber).min(0, noNumber).max(top, noNumber);

const answer = z.object({
  text: ownWords(longest.words).optional().describe("To words"),
  value: number(100).optional().describe("To a scale"),
  chosen: z.array(z.string().max(longest.name)).max(most.choices).optional().describe("To a choice: what was chosen, by id"),
  rows: z
    .record(z.string().max(3), z.record(z.string().max(longest.id), ownWords(longest.cell)))
    .optional()
    .describe("To rows: by their number, counted from 1, and the id of the column"),
  when: ownWords(longest.line).optional().describe("To a plan: if this happens"),
  act: ownWords(longest.line).optional().describe("To a plan: I do that"),
  sure: number(10).optional().describe("To a plan: how sure, from 0 to 10"),
  day: plainDay.optional().describe("To a day"),
});

/** What is sent to the questions of a step, by their id; each with what its kind asks for. Fields of a form begin with `answers.`. */
export const givenAnswers = z.record(contentId, answer).default({});
export type Given = z.output<typeof givenAnswers>;

const named = z.object({ id: z.string().max(longest.name), name: z.string().max(longest.name) });

/** An answer as it is kept: with the wording of its question and the names of what was chosen, so that it can be read when they have changed. */
export const answerShape = z.object({
  question: contentId,
  asked: z.string().max(longest.asked),
  said: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("words"), text: ownWords(longest.words) }),
    z.object({ kind: z.literal("scale"), value: number(100), most: z.union([z.literal(10), z.literal(100)]) }),
    z.object({ kind: z.literal("choice"), chosen: z.array(named).max(most.choices) }),
    z.object({
      kind: z.literal("rows"),
      columns: z.array(named).max(most.columns),
      rows: z.array(z.array(ownWords(longest.cell)).max(most.columns)).max(most.rows),
    }),
    z.object({ kind: z.literal("plan"), when: ownWords(longest.line), act: ownWords(longest.line), sure: number(10).nullable() }),
    z.object({ kind: z.literal("day"), day: plainDay, standing: z.enum(["open", "done", "left"]) }),
  ]),
});
export type Answer = z.output<typeof answerShape>;
export type Said = Answer["said"];

/** What to read answers by. */
export interface Asking {
  readonly questions: readonly Question[];
  /** What the person’s own choices are. */
  readonly own: Readonly<Record<Own, readonly Choice[]>>;
  readonly today: Day;
}

/** What a choice offers: what its question says, or the person’s own. */
export function choicesOf({ choices }: Extract<Question, { kind: "choice" }>, own: Asking["own"]): readonly Choice[] {
  return typeof choices === "string" ? own[choices] : choices;
}

/**
 * Answers with what was sent to `questions` laid over them: one that was left empty goes, answers to other questions stay. A Refusal says
 * beside which field something cannot be kept.
 */
export function withGiven(before: readonly Answer[], given: Given, asking: Asking): readonly Answer[] | Refusal {
  const read = asking.questions.map((question) => ({
    question,
    said: saidTo(question, given[question.id] ?? {}, asking, before.find((answer) => answer.question === question.id)?.said),
  }));
  const problems = read.flatMap(({ said }) => (said instanceof Refusal ? said.problems : []));
  if (problems.length > 0) return new Refusal(problems);
  const answers = read.flatMap(({ question: { id, ask }, said }) =>
    said === undefined || said instanceof Refusal ? [] : [{ question: id, asked: ask.slice(0, longest.asked), said }],
  );
  const asked = new Set(asking.questions.map(({ id }) => id));
  return [...before.filter(({ question }) => !asked.has(question)), ...answers];
}

type One = z.output<typeof answer>;

function saidTo(question: Question, given: One, asking: Asking, before: Said | undefined): Said | Refusal | undefined {
  const field = `answers.${question.id}`;
  switch (question.kind) {
    case "words":
      return (given.text ?? "") === "" ? undefined : { kind: "words", text: given.text! };
    case "scale":
      if (given.value === undefined) return undefined;
      if (given.value > question.most) return refuse(`Write a whole number from 0 to ${question.most}.`, `${field}.value`);
      return { kind: "scale", value: given.value, most: question.most };
    case "choice":
      return chosenTo(question, given.chosen ?? [], { asking, before, field: `${field}.chosen` });
    case "rows":
      return rowsTo(question, given.rows ?? {}, `${field}.rows`);
    case "plan": {
      const { when = "", act = "", sure = null } = given;
      return when === "" && act === "" && sure === null ? undefined : { kind: "plan", when, act, sure };
    }
    case "day":
      return given.day === undefined ? undefined : dayTo(given.day, asking.today, before, `${field}.day`);
  }
}

interface Choosing {
  readonly asking: Asking;
  readonly before: Said | undefined;
  readonly field: string;
}

function chosenTo(
  question: Extract<Question, { kind: "choice" }>,
  ids: readonly string[],
  { asking, before, field }: Choosing,
): Said | Refusal | undefined {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return undefined;
  if (wanted.length > 1 && !question.many) return refuse("Choose one of them; the other can stand in your own words.", field);
  // What was chosen before stays, though it is not offered any more.
  const known = [...choicesOf(question, asking.own), ...(before?.kind === "choice" ? before.chosen : [])];
  const chosen = wanted.flatMap((id) => known.find((choice) => choice.id === id) ?? []);
  if (chosen.length < wanted.length) return refuse("One of these is not offered any more. Choose among those that stand here.", field);
  return { kind: "choice", chosen: chosen.map(({ id, name }) => ({ id, name: name.slice(0, longest.name) })) };
}

function rowsTo(
  { columns, most: mostRows }: Extract<Question, { kind: "rows" }>,
  given: Readonly<Record<string, Readonly<Record<string, string>>>>,
  field: string,
): Said | Refusal | undefined {
  const rows: string[][] = [];
  for (const [number, cells] of Object.entries(given).toSorted(([one], [other]) => Number(one) - Number(other))) {
    const row = columns.map((column) => cellOf(column, cells[column.id] ?? ""));
    if (row.every((cell) => cell === "")) continue;
    const fits = /^[1-9]\d?$/.test(number) && Number(number) <= Math.min(mostRows, most.rows);
    if (!fits) return refuse(`There is room for ${Math.min(mostRows, most.rows)} lines. Keep those that matter most.`, field);
    const odd = row.indexOf(undefined);
    if (odd >= 0) return refuse("Choose one of those that are offered, or leave it open.", `${field}.${number}.${columns[odd]!.id}`);
    rows.push(row as string[]);
  }
  return rows.length === 0 ? undefined : { kind: "rows", columns: columns.map(({ id, name }) => ({ id, name })), rows };
}

/** A cell holds words. Of a column with choices it holds the name of one; undefined when there is no such choice. */
function cellOf({ choices }: Column, cell: string): string | undefined {
  return choices === undefined || cell === "" ? cell : choices.find(({ id, name }) => id === cell || name === cell)?.name;
}

function dayTo(day: Day, today: Day, before: Said | undefined, field: string): Said | Refusal {
  if (before?.kind === "day" && before.day === day) return before;
  if (day <= today) return refuse("Choose a day that is still to come, or leave it open.", field);
  if (day > addDays(today, latestDays)) return refuse("This is more than a year away. Choose a nearer day, or leave it open.", field);
  return { kind: "day", day, standing: "open" };
}

/** All that somebody wrote or named in answers, a text a line: what is looked at for care. */
export function wordsOfAnswers(answers: readonly Answer[]): string {
  return answers
    .flatMap(({ said }) =>
      said.kind === "words" ? [said.text] : said.kind === "plan" ? [said.when, said.act] : said.kind === "rows" ? said.rows.flat() : [],
    )
    .filter((text) => text !== "")
    .join("\n");
}
