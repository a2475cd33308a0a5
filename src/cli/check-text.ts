import { parseArgs } from "node:util";
import { type Checked, checkText, type Surface, surfaces } from "../engine/recognition/index.ts";
import { type Command, InputError } from "./command.ts";
import { readAllLines, sayLines } from "./lines.ts";

const options = { json: { type: "boolean" } } as const;
const example = '{"text": "…"}';

interface Line {
  readonly text: string;
  readonly lang?: string;
  readonly surface?: Surface;
}

export const checkTextCommand: Command = {
  name: "check-text",
  summary: "See what Enough would answer to a text: a crisis, abuse, or nothing of the kind",
  usage: `check-text [--json] < FILE

  Each line of the standard input is one text as JSON: {"text": "…", "lang": "en", "surface": "own"}. “lang” (two letters) may be left out;
  “surface” is own (the usual), calendar or partner. Nothing is kept and nothing leaves this machine. No detector finds everything.`,
  example: `echo '{"text": "This deadline is killing me"}' | enough check-text`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    // All lines are read before the first answer: a wrong one ends it with nothing half printed.
    const lines = (await readAllLines(process.stdin)).flatMap((line, at) => (line.trim() === "" ? [] : [readLine(line, at + 1)]));
    if (lines.length === 0) throw new InputError(`There is nothing to read. Write one text a line, as ${example}, to the standard input.`);
    await sayLines(answers(lines, values.json === true));
    return 0;
  },
};

function* answers(lines: readonly Line[], asJson: boolean): Generator<string> {
  for (const { text, ...where } of lines) {
    const checked = checkText(text, where);
    yield asJson ? JSON.stringify(checked) : inWords(checked);
  }
}

const meanings: Readonly<Record<Checked["action"], string>> = {
  none: "nothing to ask about",
  check_in: "a reason to ask how they are",
  crisis_card: "help for themselves, now",
  help_other_card: "help for somebody they worry about",
  abuse_card: "help with violence or control",
};

function inWords({ action, level }: Checked): string {
  return level === "none" ? meanings[action] : `${meanings[action]} (${action}, ${level})`;
}

function readLine(line: string, number: number): Line {
  const { text, lang, surface } = readObject(line, number);
  if (typeof text !== "string") throw new InputError(`Line ${number}: “text” is missing or no text. Write ${example}.`);
  if (lang !== undefined && (typeof lang !== "string" || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)))
    throw new InputError(`Line ${number}: “lang” is a language in two letters, such as "en". Mend it, or leave it out.`);
  if (surface !== undefined && !isSurface(surface))
    throw new InputError(`Line ${number}: “surface” is one of ${surfaces.join(", ")}. Mend it, or leave it out.`);
  return { text, ...(lang === undefined ? {} : { lang: lang.slice(0, 2).toLowerCase() }), ...(surface === undefined ? {} : { surface }) };
}

function readObject(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, as for JSON of another shape.
  }
  throw new InputError(`Line ${number} is not a JSON object on one line. Write ${example}.`);
}

function isSurface(value: unknown): value is Surface {
  return surfaces.some((surface) => surface === value);
}
