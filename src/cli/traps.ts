import { parseArgs } from "node:util";
import { traps as known } from "../content/traps.ts";
import { type Suggestion, suggestTraps } from "../engine/traps/index.ts";
import { type Command, InputError } from "./command.ts";
import { type JsonLine, readJsonLines } from "./json-lines.ts";
import { sayLines } from "./lines.ts";

const options = { json: { type: "boolean" } } as const;
const exampleLine = '{"text": "I always mess things up."}';

export const traps: Command = {
  name: "traps",
  summary: "Name three thinking traps that a thought may hold, for you to choose from",
  usage: `traps [--json]

  Reads lines of JSON from standard input, each with a thought in English as its “text”, and answers a line for each.`,
  example: `echo '${exampleLine}' | enough traps`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    const thoughts = (await readJsonLines(exampleLine)).map(thoughtIn);
    await sayLines(answersTo(thoughts, values.json ? (said) => JSON.stringify(said) : wordsFor));
    return 0;
  },
};

function thoughtIn({ line, value }: JsonLine): string {
  const thought = value["text"];
  if (typeof thought === "string") return thought;
  const what = thought === undefined ? "has no “text”" : "has a “text” that is no text";
  throw new InputError(`Line ${line} ${what}. Write each line like ${exampleLine}.`);
}

function* answersTo(thoughts: readonly string[], write: (said: Suggestion) => string): Generator<string> {
  for (const thought of thoughts) yield write(suggestTraps(thought));
}

function wordsFor({ candidates, confident, cues }: Suggestion): string {
  const named = candidates.map((id, at) => {
    const name = known.find((trap) => trap.id === id)!.name;
    const words = (cues[at] ?? []).map((cue) => `“${cue}”`).join(", ");
    return words === "" ? name : `${name} (${words})`;
  });
  return `${confident ? "Does one of these fit?" : "Perhaps none of these fits."} ${named.join(" · ")}`;
}
