import { parseArgs } from "node:util";
import { checkInstance, type Finding } from "../kernel/storage/index.ts";
import { type Command, say } from "./command.ts";
import { sourceOf } from "./engine.ts";
import { backupsIn, dataDirectory } from "./places.ts";

export const verify: Command = {
  name: "verify",
  summary: "Check on this machine what Enough promises",
  usage: "verify [--json]",
  example: "enough verify",
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
    const folder = dataDirectory();
    const findings = await checkInstance(sourceOf(folder), folder, backupsIn(folder), Date.now());
    if (values.json) say(JSON.stringify(findings));
    else for (const finding of findings) say(inWords(finding));
    return findings.every(({ held }) => held) ? 0 : 1;
  },
};

function inWords({ promise, held, figure }: Finding): string {
  return `${held ? "held    " : "NOT HELD"}  ${promise}\n          ${figure}`;
}
