import { parseArgs } from "node:util";
import { ownPack } from "../content/own-pack.ts";
import { checkPack } from "../engine/packs/index.ts";
import { type Command, InputError, say } from "./command.ts";
import { sayJson } from "./json.ts";
import { type ReadPack, readPackFolder } from "./read-pack.ts";

const options = { json: { type: "boolean" } } as const;

const check: Command = {
  name: "content check",
  summary: "Check a pack of cards, worksheets, courses and challenges, and say how to mend what is not right",
  usage: `content check [DIR] [--json]

  DIR is a folder with a pack.json, and beside it cards/, worksheets/, courses/ and challenges/ with one thing a file. Without DIR our own
  content is checked. Ends with status 0 when all is well, and with 1 when something is to be mended.`,
  example: "enough content check docs/examples/pack",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, more] = positionals;
    if (more !== undefined) throw new InputError(`“${more}” is one folder too many. Check one pack at a time.`);
    const { items, problems } = folder === undefined ? checkOwn() : readPackFolder(folder);
    if (values.json) sayJson({ items, problems });
    else {
      for (const { file, path, message } of problems) say(`${[file, path].filter((part) => part !== "").join(": ")}\n  ${message}`);
      say(summaryOf(items, problems.length));
    }
    return problems.length === 0 ? 0 : 1;
  },
};

export const content: Command = {
  name: "content",
  summary: "Check a pack of courses and techniques that somebody wrote for Enough",
  usage: "content check [DIR] [--json]",
  example: check.example,
  parts: [check],
  async run([part, ...args]) {
    if (part === "check") return check.run(args);
    throw new InputError(
      part === undefined ? "What about it? Write “enough content check”." : `There is no “content ${part}”. Write “enough content check”.`,
    );
  },
};

function checkOwn(): Omit<ReadPack, "pack"> {
  const { items, problems } = checkPack(ownPack);
  return { items, problems: problems.map((problem) => ({ file: "src/content", ...problem })) };
}

function summaryOf(items: number, problems: number): string {
  const looked = `${items} ${items === 1 ? "item" : "items"} looked at`;
  return problems === 0 ? `All is well: ${looked}.` : `${problems} ${problems === 1 ? "thing is" : "things are"} to be mended.`;
}
