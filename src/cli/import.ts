import { parseArgs } from "node:util";
import { openClient } from "./client.ts";
import { type Command, InputError, say, warn } from "./command.ts";
import { readNamedFiles } from "./files.ts";
import { sayJson } from "./json.ts";

interface ImportView {
  readonly id: string;
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly first: string | null;
    readonly last: string | null;
    readonly problems: number;
  }[];
}

export const importFiles: Command = {
  name: "import",
  summary: "Bring calendar files and activity exports into your own notebook",
  usage: "import FILE… [--self ADDRESS]… [--json]",
  example: "enough import work.ics aw-buckets-export.json --self nora@corp.example",
  async run(args) {
    const options = { self: { type: "string", multiple: true }, json: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new InputError("Name at least one file, such as: enough import work.ics");
    const files = await readNamedFiles(positionals);
    const client = await openClient();
    try {
      const form = new FormData();
      for (const { name, bytes } of files) form.append("files", new File([new Uint8Array(bytes)], name));
      const { id, before } = (await client.send("/api/imports", form)) as { id: string; before: boolean };
      if (!before) await client.post(`/api/imports/${id}/keep`, { self: values.self ?? [] });
      const kept = ((await client.get("/api/imports")) as readonly ImportView[]).find((one) => one.id === id)!;
      if (values.json) sayJson({ ...kept, before });
      else if (before) say("This was brought in before. Nothing was changed.");
      else {
        for (const { file, first, last, problems } of kept.files) {
          say(`${file}: ${first === null ? "nothing with a date" : `${first} to ${last}`}`);
          if (problems > 0)
            warn(
              `${file}: ${problems === 1 ? "one line" : `${problems} lines`} could not be read and ${problems === 1 ? "was" : "were"} left out; the page of this import lists them.`,
            );
        }
        say("Kept. It can be undone on the page “What was brought in”.");
      }
      return 0;
    } finally {
      await client.close();
    }
  },
};
