import { parseArgs } from "node:util";
import { analyseExperiment, type ExperimentResult } from "../engine/stats/index.ts";
import { type Command, InputError, say } from "./command.ts";
import { readJsonFile } from "./files.ts";
import { sayJson } from "./json.ts";
import { readExperiment } from "./read-experiment.ts";

const options = { json: { type: "boolean" } } as const;

export const experiment: Command = {
  name: "experiment",
  summary: "See what an experiment on yourself tells, and how sure that is",
  usage: "experiment FILE.json [--json]",
  example: "enough experiment evenings.json",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new InputError("Name one file: enough experiment FILE.json. “enough help experiment” says what it takes.");
    const { design, days } = readExperiment(await readJsonFile(path), path);
    const result = analyseExperiment(design, days);
    if (values.json) sayJson(result);
    else say(inWords(result));
    return result.effect === null ? 1 : 0;
  },
};

function inWords({ effect, p, n, method, strength, sentence, notes, asDone }: ExperimentResult): string {
  if (effect === null || p === null) return sentence;
  const evidence = strength === "strong" ? "a drawn experiment, the strong kind" : "the weak kind";
  const byDone = asDone ? [`Counted as they were done, which is weaker: ${asDone.sentence}`] : [];
  const chance = p < 1e-6 ? "p below 0.000001" : `p = ${p.toFixed(p < 0.001 ? 6 : 3)}`;
  return [sentence, ...notes, ...byDone, "", `${n} days, ${chance} (${method}; ${evidence}).`].join("\n");
}
