import { parseArgs } from "node:util";
import type { Questionnaire } from "../content/questionnaire.ts";
import { questionnaires } from "../content/questionnaires.ts";
import { type Answers, type Scored, scoreOf, wrongIn } from "../engine/measures/index.ts";
import { type Command, InputError, say } from "./command.ts";
import { sayJson } from "./json.ts";

const options = { answers: { type: "string" }, json: { type: "boolean" } } as const;

export const score: Command = {
  name: "score",
  summary: "Score the answers to a questionnaire",
  usage: `score NAME --answers 0,1,2,… [--json]

  Answers are the scale's own values, in the order of its questions; leave one empty (0,,2) where it is open. NAME is one of
  ${questionnaires.map(({ id }) => id).join(", ")}.`,
  example: "enough score gad-7 --answers 1,2,1,0,1,2,0",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const questionnaire = findQuestionnaire(positionals);
    if (values.answers === undefined) throw new InputError(`--answers is missing. Write ${exampleFor(questionnaire)}.`);
    const answers = readAnswers(values.answers, questionnaire);
    const wrong = wrongIn(questionnaire, answers);
    if (wrong !== undefined) throw new InputError(`--answers: ${wrong}`);
    const scored = scoreOf(questionnaire, answers);
    if (values.json) sayJson(scored);
    else for (const line of wordsFor(questionnaire, scored)) say(line);
    return scored.score === null ? 1 : 0;
  },
};

function findQuestionnaire([name, ...more]: readonly string[]): Questionnaire {
  const names = questionnaires.map(({ id }) => id).join(", ");
  if (name === undefined) throw new InputError(`Which questionnaire? Name one of ${names}.`);
  if (more.length > 0) throw new InputError(`“${more[0]}” is one word too many. Write answers with commas and without spaces.`);
  const found = questionnaires.find(({ id }) => id === name.toLowerCase());
  if (!found) throw new InputError(`There is no questionnaire “${name}”. Name one of ${names}.`);
  return found;
}

function exampleFor({ items, options, short }: Questionnaire): string {
  const values = options.map(({ value }) => value).toSorted((a, b) => a - b);
  return `${items.length} values of ${values.join(", ")}, the answers to ${short}, with commas between them`;
}

/** Answers with commas between them. What is empty is open. */
function readAnswers(text: string, questionnaire: Questionnaire): Answers {
  if (text.trim() === "") return [];
  return text.split(",").map((part, place) => {
    const written = part.trim();
    if (written === "") return null;
    if (/^-?\d{1,4}(\.\d{1,4})?$/.test(written)) return Number(written);
    throw new InputError(`--answers: “${written.slice(0, 40)}”, answer ${place + 1}, is not a number. Write ${exampleFor(questionnaire)}.`);
  });
}

function wordsFor(questionnaire: Questionnaire, { score, scale, band, subscales, atLine, flags, missing }: Scored): readonly string[] {
  const harm = flags.some((flag) => flag.startsWith("item-"))
    ? ["You can talk to a person now: “/help” of a running Enough has numbers by country. In danger, call the emergency number."]
    : [];
  if (score === null) {
    const open = missing.length === 1 ? `Question ${missing[0]} is` : `Questions ${missing.join(", ")} are`;
    return [...harm, `${open} open, so there is no score. Nothing is filled in by guessing.`];
  }
  const parts = Object.entries(subscales).map(([name, part]) => `${name} ${part}`);
  return [
    ...harm,
    `${questionnaire.name}: ${Number(score.toFixed(2))}, on a scale of ${scale.min} to ${scale.max}${band === null ? "" : `, ${band}`}.`,
    ...(parts.length > 0 ? [`${parts.join(", ")}.`] : []),
    questionnaire.means,
    questionnaire.not,
    ...(atLine && harm.length === 0 ? ["It is at or above the line: a talk with a doctor or somebody you trust is worth while."] : []),
    ...(flags.includes("straight-lining") && questionnaire.scoring.reversed.length > 0
      ? ["The same answer stands throughout, though some questions ask the opposite of others: look at them once more."]
      : []),
  ];
}
