import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { areaId, remember, seenSchema, whenSchema } from "../areas/index.ts";
import { rating0to10 } from "../log/index.ts";
import { moodsOf, removeWritten, writeDiary } from "./diary.ts";
import { addressesRecord, importRecord } from "./records.ts";
import { removeImport } from "./shelve.ts";
import { stopSync } from "./sync.ts";

const importView = z.object({
  id: z.string(),
  at: z.string(),
  state: z.enum(["preview", "kept", "stopped"]),
  /** How many months of it have not arrived yet. */
  awaits: z.number(),
  files: z.array(
    z.object({
      file: z.string(),
      kind: z.string(),
      /** Of its content, as SHA-256. */
      digest: z.string(),
      first: z.string().nullable(),
      last: z.string().nullable(),
      problems: z.number(),
    }),
  ),
});

export const listImports = action({
  name: "sources.imports",
  summary: "List what was brought in",
  route: "GET /imports",
  input: z.object({}),
  output: z.array(importView),
  run: ({ notebook }) =>
    notebook.list(importRecord).map(({ id, data }) => ({
      id,
      at: new Date(data.at).toISOString(),
      state: data.state,
      awaits: data.awaits?.length ?? 0,
      files: data.files.map(({ file, kind, digest, first, last, problems }) => ({
        file,
        kind,
        digest,
        first,
        last,
        problems: problems.length,
      })),
    })),
});

const address = z.string().trim().toLowerCase().max(200);

/** From 0 to 10, as a number or as a form writes it; or “none”. */
const moodAnswer = z.union([z.literal("none"), rating0to10, z.string().regex(/^(10(\.0+)?|\d(\.\d+)?)$/, "Choose a number from 0 to 10.")]);

export const keepImport = action({
  name: "sources.keep",
  summary: "Keep an import that was previewed, with corrections of where its events belong",
  route: "POST /imports/:id/keep",
  input: z.object({
    id: z.string(),
    /** Rows of the preview: where each was sorted, and where it belongs. */
    rows: z
      .record(z.string(), z.object({ when: whenSchema, of: seenSchema.default({}), before: z.string(), area: z.string() }))
      .default({}),
    /** One's own mail addresses among those in the files. */
    self: z.array(address).default([]),
    /** Moods of a diary, each with a number or “none”, which leaves it out. What is not said is as it was last, or as is usual. */
    moods: z.record(z.string(), z.object({ label: z.string(), mood: moodAnswer })).default({}),
  }),
  output: z.object({ id: z.string(), moodsLeftOut: z.array(z.string()) }),
  done: "Kept. You can undo it on this page for as long as you like.",
  async run(desk, { id, rows, self, moods: said }) {
    const { notebook } = desk;
    const preview = notebook.find(importRecord, id);
    if (!preview) return refuse("This import is not here any more. Bring the file in once more.");
    if (preview.data.state === "stopped")
      return refuse("You undid this one, and it holds nothing. Run the command once more with --again.");
    if (preview.data.awaits)
      return refuse(
        `${counted(preview.data.awaits.length)} of this file not arrived yet. Run the command once more: it goes on where it stopped.`,
      );
    for (const { when, of, before, area } of Object.values(rows)) {
      if (area === before || area === "" || !areaId.safeParse(area).success) continue;
      const kept = remember(desk, { when, area, from: "correction", of: [{ ...when, ...of }] });
      if ("problems" in kept) return kept;
    }
    if (self.length > 0) {
      const known = notebook.setting(addressesRecord)?.data.addresses ?? [];
      notebook.keep(addressesRecord, { addresses: [...new Set([...known, ...self])] });
    }
    const numbers = Object.values(said).map(({ label, mood }) => ({ label, mood: mood === "none" ? null : Number(mood) }));
    const moods = moodsOf(notebook, preview.data, numbers);
    const kept = { ...preview.data, state: "kept" as const, ...(moods.length > 0 ? { moods } : {}) };
    if (moods.length > 0) {
      // A diary may reach back further than what is in memory.
      await desk.reach("");
      removeWritten(notebook, id);
      writeDiary(notebook, kept, desk.zone);
    }
    notebook.change(importRecord, id, kept);
    return { id, moodsLeftOut: moods.flatMap(({ label, mood }) => (mood === null ? [label] : [])) };
  },
});

function counted(months: number): string {
  return months === 1 ? "One month has" : `${months} months have`;
}

export const dropImport = action({
  name: "sources.remove",
  summary: "Undo an import: everything that came with it goes",
  route: "POST /imports/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The import is undone. Nothing of it is left here.",
  async run(desk, { id }) {
    // Boxes of older months have to be in memory to be taken away.
    await desk.reach("");
    const found = desk.notebook.find(importRecord, id);
    // Otherwise the command would bring it all again within the hour.
    if (found?.data.sync && found.data.state === "kept") stopSync(desk.notebook, found);
    else removeImport(desk.notebook, id);
    return null;
  },
});

export const setAddresses = action({
  name: "sources.addresses",
  summary: "Say which mail addresses are yours, so that your answers to invitations are found",
  route: "POST /addresses",
  input: z.object({ addresses: z.string().max(4000) }),
  output: z.object({ addresses: z.array(z.string()) }),
  done: "Your addresses are kept.",
  undo: true,
  run({ notebook }, { addresses: written }) {
    const addresses = [
      ...new Set(
        written
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ];
    const odd = addresses.find((one) => !/^[^@\s]+@[^@\s]+$/.test(one));
    if (odd !== undefined) return refuse(`“${odd}” does not look like a mail address. Write them with commas between.`, "addresses");
    notebook.keep(addressesRecord, { addresses });
    return { addresses };
  },
});
