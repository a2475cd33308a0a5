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
  usage: "import FILE… [--self ADDRESS]… [--mood NAME=NUMBER]… [--json]",
  example: "enough import work.ics aw-buckets-export.json --self nora@corp.example",
  async run(args) {
    const options = {
      self: { type: "string", multiple: true },
      mood: { type: "string", multiple: true },
      json: { type: "boolean" },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new InputError("Name at least one file, such as: enough import work.ics");
    const moods = moodsIn(values.mood ?? []);
    const files = await readNamedFiles(positionals);
    const client = await openClient();
    try {
      const form = new FormData();
      for (const { name, bytes } of files) form.append("files", new File([new Uint8Array(bytes)], name));
      const { id, before } = (await client.send("/api/imports", form)) as { id: string; before: boolean };
      const { moodsLeftOut = [] } = before
        ? {}
        : ((await client.post(`/api/imports/${id}/keep`, { self: values.self ?? [], moods })) as { moodsLeftOut?: readonly string[] });
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
        for (const mood of moodsLeftOut)
          warn(`The mood “${mood}” has no number, so its entries were left out. Undo this import, and say for example --mood "${mood}=6".`);
        say("Kept. It can be undone on the page “What was brought in”.");
      }
      return 0;
    } finally {
      await client.close();
    }
  },
};

/** Moods of a diary with their numbers, such as “fine=6”. */
function moodsIn(given: readonly string[]): Readonly<Record<string, { readonly label: string; readonly mood: number }>> {
  return Object.fromEntries(
    given.map((one, index) => {
      const [, label = "", number = ""] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(one) ?? [];
      if (label === "" || Number(number) > 10) throw new InputError(`“${one}” is not a mood with a number from 0 to 10, such as “fine=6”.`);
      return [String(index), { label: label.trim(), mood: Number(number) }];
    }),
  );
}
