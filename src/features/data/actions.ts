import { z } from "zod";
import { type Action, action, type Desk, refuse, Refusal } from "../../kernel/actions/index.ts";
import { aboutRecord, type Notebook, type Stored } from "../../kernel/notebook/index.ts";
import { homeOf } from "../../kernel/time/index.ts";
import { digestOf, fileFormat, type FileRecord, fileVersion, type Kinds, type NotebookFile, readFile } from "./file.ts";
import { type Plan, planImport, portable } from "./plan.ts";

/** The kinds of record that there are; known when every room is. */
export type KindsOf = () => Kinds;

export const whenDifferent = z.enum(["ask", "keep", "replace"]);

const beginning = "0001-01-01";

const importCounts = z.object({
  added: z.number(),
  replaced: z.number(),
  /** Records that differ and were left as they are here. */
  kept: z.number(),
  same: z.number(),
  /** Records that this version cannot read yet; they are kept as they are. */
  unread: z.number(),
});

/** All that a notebook says, as one file. */
export async function exportNotebook(desk: Desk, kinds: Kinds): Promise<NotebookFile> {
  const records = (await everything(desk, kinds)).map(({ id, content }) => ({ id, ...content }));
  const { name, zone } = desk.notebook.setting(aboutRecord)?.data ?? { name: "", zone: homeOf(desk.zone) };
  const { damaged } = desk.notebook;
  return {
    format: fileFormat,
    version: fileVersion,
    exportedAt: new Date(desk.now).toISOString(),
    person: { name, zone },
    digest: digestOf(records),
    ...(damaged > 0 ? { damaged } : {}),
    records,
  };
}

/** Every record that can leave the notebook, from its first day on. */
export async function everything(desk: Desk, kinds: Kinds): Promise<readonly Stored[]> {
  await desk.reach(beginning);
  return portable(desk.notebook.everything(), kinds);
}

/** What bringing a file in would do, or what is wrong with the file. */
export async function weighImport(desk: Desk, given: unknown, kinds: Kinds): Promise<Plan | Refusal> {
  const read = await readFile(given, kinds);
  if ("problems" in read) return new Refusal(read.problems);
  const plan = planImport(await everything(desk, kinds), read.records);
  const clash = plan.different.find(({ here, there }) => here.id === there.id && here.content.kind !== there.kind);
  if (clash) return refuse(`The record ${clash.there.id} is of another kind here. This file belongs to no copy of this notebook.`);
  return plan;
}

export function makeExport(kindsOf: KindsOf): Action {
  return action({
    name: "data.export",
    summary: "Take out the whole notebook as one file",
    route: "GET /notebook/export",
    input: z.object({}),
    output: z.looseObject({
      format: z.literal(fileFormat),
      version: z.literal(fileVersion),
      digest: z.string(),
      records: z.array(z.unknown()).readonly(),
    }),
    run: async (desk) => ({ ...(await exportNotebook(desk, kindsOf())) }),
  });
}

export function makeImport(kindsOf: KindsOf): Action {
  return action({
    name: "data.import",
    summary: "Bring a notebook’s file in: into an empty notebook as it is, else as “whenDifferent” says",
    route: "POST /notebook/import",
    input: z.looseObject({
      // What a file has to be is said in sentences of its own (file.ts).
      format: z.unknown().optional(),
      version: z.unknown().optional(),
      records: z.unknown().optional(),
      whenDifferent: whenDifferent.default("ask"),
    }),
    output: importCounts,
    done: "What the file holds is in your notebook now.",
    async run(desk, { whenDifferent, ...file }) {
      const plan = await weighImport(desk, file, kindsOf());
      if (plan instanceof Refusal) return plan;
      if (plan.empty) return fill(desk.notebook, plan, kindsOf());
      if (whenDifferent === "ask") return refuse(`${inCounts(plan)} Say “keep” or “replace” for those that differ.`, "whenDifferent");
      return merge(desk.notebook, plan, whenDifferent === "replace", kindsOf());
    },
  });
}

/** The counts of a plan in a sentence. */
function inCounts({ fresh, same, different }: Plan): string {
  return `Of the records in this file ${fresh.length} are new here, ${same.length} are here already, and ${different.length} say something else here.`;
}

/** An empty notebook becomes what the file says, record by record and id by id. */
function fill(notebook: Notebook, { fresh, same, different }: Plan, kinds: Kinds) {
  const records = [...fresh, ...same, ...different.map(({ there }) => there)];
  const about = notebook.setting(aboutRecord);
  if (about && records.some(({ kind }) => kind === aboutRecord.kind)) notebook.remove(aboutRecord, about.id);
  for (const record of records) notebook.restore(record);
  return { added: records.length, replaced: 0, kept: 0, same: 0, unread: countUnread(records, kinds) };
}

function merge(notebook: Notebook, { fresh, same, different }: Plan, replace: boolean, kinds: Kinds) {
  for (const record of fresh) notebook.restore(record);
  for (const { here, there } of replace ? different : []) {
    if (here.id !== there.id) notebook.restore({ id: here.id, ...here.content, data: null });
    notebook.restore(there);
  }
  const [replaced, kept] = replace ? [different.length, 0] : [0, different.length];
  return { added: fresh.length, replaced, kept, same: same.length, unread: countUnread(fresh, kinds) };
}

/** How many records this version cannot read yet. */
export function countUnread(records: readonly Pick<FileRecord, "kind" | "version">[], kinds: Kinds): number {
  return records.filter(({ kind, version }) => version > (kinds.get(kind)?.version ?? 0)).length;
}
