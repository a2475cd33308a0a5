import { parseArgs } from "node:util";
import { openClient } from "./client.ts";
import { type Command, InputError, say, warn } from "./command.ts";
import { sayJson } from "./json.ts";

interface Kept {
  readonly entries: readonly { readonly label: string; readonly areas: readonly string[]; readonly minutes: number }[];
  readonly checkIns: readonly object[];
  readonly problems: readonly { readonly part: string; readonly message: string }[];
}

export const log: Command = {
  name: "log",
  summary: "Write a line into your own notebook",
  usage: 'log "LINE" [--preview] [--json]',
  example: 'enough log "worked 9-12:30, lunch with a friend 45m #friends energy 7"',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { preview: { type: "boolean" }, json: { type: "boolean" } },
      allowPositionals: true,
    });
    const line = positionals.join(" ");
    if (line.trim() === "") throw new InputError('Write what it was, such as: enough log "worked 9-12:30"');
    const client = await openClient();
    try {
      if (values.preview) {
        const { understood, problems } = (await client.post("/api/lines/preview", { line })) as {
          understood: readonly { understood: string }[];
          problems: Kept["problems"];
        };
        if (values.json) sayJson({ understood, problems });
        else for (const one of understood) say(one.understood);
        for (const { part, message } of problems) warn(`“${part}”: ${message}`);
        return understood.length > 0 ? 0 : 1;
      }
      const kept = (await client.post("/api/lines", { line })) as Kept;
      if (values.json) sayJson(kept);
      else {
        const [entries, checkIns] = [kept.entries.length, kept.checkIns.length];
        say(
          `Kept: ${[entries > 0 ? `${entries} ${entries === 1 ? "entry" : "entries"}` : "", checkIns > 0 ? `${checkIns} ${checkIns === 1 ? "check-in" : "check-ins"}` : ""].filter(Boolean).join(" and ")}.`,
        );
      }
      for (const { part, message } of kept.problems) warn(`“${part}” was left out: ${message}`);
      return 0;
    } finally {
      await client.close();
    }
  },
};
