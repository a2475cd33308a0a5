import type { Worksheet } from "../../content/pack.ts";
import { type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { type Answer, answerShape, type Given, most, withGiven } from "./answers.ts";
import { questionsOf, strayIn } from "./model.ts";
import { ownChoices } from "./own-choices.ts";

/**
 * Answers with what was sent laid over them. With `on`, the step whose form it is: what that leaves out is emptied, and what it says to a
 * question that has gone since is kept as words. Without, what is left out stays, and a question that is not there is refused.
 */
export function withSent(
  desk: Desk,
  worksheet: Worksheet,
  before: readonly Answer[],
  { on, answers: given }: { readonly on?: string | undefined; readonly answers: Given },
): readonly Answer[] | Refusal {
  const all = questionsOf(worksheet);
  const unknown = Object.keys(given).filter((id) => all.every((question) => question.id !== id));
  if (on === undefined && unknown.length > 0) return refuse(`This worksheet does not ask “${unknown[0]}”.`, `answers.${unknown[0]}`);
  const step = worksheet.steps.find(({ id }) => id === on);
  const questions = on === undefined ? all.filter(({ id }) => id in given) : (step?.questions ?? all.filter(({ id }) => id in given));
  const after = withGiven(setAside(worksheet, before), given, { questions, own: ownChoices(desk), today: desk.today });
  if (after instanceof Refusal) return after;
  const whole = unknown.reduce((answers, id) => withStray(answers, id, given[id]!), after);
  if (!whole.every((answer) => answerShape.safeParse(answer).success))
    return refuse(
      "What you typed here has no question any more, and is too long to be kept without one. Copy it to your journal, then go on.",
    );
  return whole.length > most.questions ? refuse("This is more than there is room for. Begin the worksheet anew for the rest.") : whole;
}

/** Answers that do not fit their question any more stand under a name of their own, so that a new answer does not replace them. */
function setAside(worksheet: Worksheet, answers: readonly Answer[]): readonly Answer[] {
  const stray = new Set(strayIn(worksheet, answers));
  const asked = new Set(questionsOf(worksheet).map(({ id }) => id));
  return answers.map((answer) =>
    stray.has(answer) && asked.has(answer.question) ? { ...answer, question: `${answer.question}.before` } : answer,
  );
}

/** What was typed under a question that went while somebody was typing. */
function withStray(answers: readonly Answer[], id: string, given: Given[string]): readonly Answer[] {
  const cells = Object.values(given.rows ?? {}).flatMap((row) => Object.values(row));
  const text = [given.text, given.value, ...(given.chosen ?? []), ...cells, given.when, given.act, given.sure, given.day]
    .filter((part) => part !== undefined && part !== "")
    .join("\n");
  if (text === "") return answers;
  const asked = answers.find(({ question }) => question === id)?.asked ?? "A question that is not asked any more";
  return [...answers.filter(({ question }) => question !== id), { question: id, asked, said: { kind: "words", text } }];
}
