import { parseArgs } from "node:util";
import { type GivenFile, isNotebookFile, kindOf } from "../features/sources/index.ts";
import { type Client, openClient } from "./client.ts";
import { type Command, InputError, say, warn } from "./command.ts";
import { readHead, readNamedFiles } from "./files.ts";
import { importActivity } from "./import-activity.ts";
import { importNotebook } from "./import-notebook.ts";
import { sayJson } from "./json.ts";
import { endProgress } from "./progress.ts";

interface ImportView {
  readonly id: string;
  readonly state: "preview" | "kept" | "stopped";
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
  summary: "Bring calendar files, activity exports or a whole notebook into your own notebook",
  usage: "import FILE… [--self ADDRESS]… [--mood NAME=NUMBER]… [--when-different keep|replace] [--json]",
  example: "enough import work.ics aw-buckets-export.json --self nora@corp.example",
  async run(args) {
    const options = {
      self: { type: "string", multiple: true },
      mood: { type: "string", multiple: true },
      "when-different": { type: "string" },
      json: { type: "boolean" },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) throw new InputError("Name at least one file, such as: enough import work.ics");
    const kept = { self: values.self ?? [], moods: moodsIn(values.mood ?? []) };
    const whenDifferent = values["when-different"];
    if (whenDifferent !== undefined && whenDifferent !== "keep" && whenDifferent !== "replace")
      throw new InputError(`“${whenDifferent}” is no answer to --when-different. Write keep or replace.`);
    const notebook = await wholeNotebookIn(positionals);
    const client = await openClient();
    try {
      if (notebook) {
        await importNotebook(client, notebook, whenDifferent, values.json ?? false);
        return 0;
      }
      const imports: Done[] = [];
      for (const brought of await bringAll(client, positionals)) imports.push(await keep(client, brought, kept));
      if (values.json) sayJson({ ...imports[0], imports });
      else for (const one of imports) sayDone(one);
      return 0;
    } finally {
      endProgress();
      await client.close();
    }
  },
};

/** The one file that was named, when it is a whole notebook. Among other files there is no place for one. */
async function wholeNotebookIn(paths: readonly string[]): Promise<GivenFile | undefined> {
  for (const path of paths) {
    if (!isNotebookFile(await readHead(path))) continue;
    if (paths.length > 1) throw new InputError(`${path} is a whole notebook. Bring it in by itself, then the others.`);
    return (await readNamedFiles([path]))[0];
  }
  return undefined;
}

interface Brought {
  readonly id: string;
  readonly before: boolean;
}

interface Done extends ImportView {
  readonly before: boolean;
  readonly moodsLeftOut: readonly string[];
}

/** Sends files: an export of ActivityWatch is read here and is an import of its own, all others are read by the notebook, as one. */
async function bringAll(client: Client, paths: readonly string[]): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  const form = new FormData();
  for (const path of paths) {
    const [file] = await readNamedFiles([path]);
    if (!file) continue;
    if (kindOf(file.bytes) === "activitywatch") brought.push(await importActivity(client, file));
    else form.append("files", new File([new Uint8Array(file.bytes)], file.name));
  }
  endProgress();
  if (form.has("files")) brought.push((await client.send("/api/imports", form)) as Brought);
  return brought;
}

/** Keeps an import, unless it was kept before. */
async function keep(client: Client, { id, before }: Brought, kept: object): Promise<Done> {
  const find = async () => ((await client.get("/api/imports")) as readonly ImportView[]).find((one) => one.id === id)!;
  const found = await find();
  // One that was broken off between the last byte and its keeping is kept now.
  if (before && found.state === "kept") return { ...found, before: true, moodsLeftOut: [] };
  const { moodsLeftOut = [] } = (await client.post(`/api/imports/${id}/keep`, kept)) as { moodsLeftOut?: readonly string[] };
  return { ...(await find()), before: false, moodsLeftOut };
}

function sayDone({ before, files, moodsLeftOut }: Done): void {
  if (before) {
    say("This was brought in before. Nothing was changed.");
    return;
  }
  for (const { file, first, last, problems } of files) {
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
