import { parseArgs } from "node:util";
import { openClient } from "./client.ts";
import { type Command, InputError, say } from "./command.ts";
import { sayJson } from "./json.ts";
import { type LogView, renegotiationsText } from "./renegotiations-text.ts";

const options = { kind: { type: "string" }, json: { type: "boolean" } } as const;
const kinds = ["season", "enough", "hours", "importance", "values", "waking", "review"];

export const renegotiations: Command = {
  name: "renegotiations",
  summary: "See what you renegotiated of your own notebook, when and why",
  usage: "renegotiations [--kind enough] [--json]",
  example: "enough renegotiations --kind season",
  async run(args) {
    const { kind, json = false } = parseArgs({ args: [...args], options }).values;
    if (kind !== undefined && !kinds.includes(kind)) throw new InputError(`“${kind}” is no kind of change. There are ${kinds.join(", ")}.`);
    const client = await openClient();
    try {
      const view = (await client.get(`/api/renegotiations${kind === undefined ? "" : `?kind=${kind}`}`)) as LogView;
      if (json) sayJson(view);
      else say(renegotiationsText(view));
      return 0;
    } finally {
      await client.close();
    }
  },
};
