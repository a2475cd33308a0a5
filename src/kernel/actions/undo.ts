import { z } from "zod";
import { type Notebook, record } from "../notebook/index.ts";
import { action, refuse } from "./action.ts";

/** What an action changed, as it was before, for as long as somebody might want it back. */
export const undoRecord = record({
  kind: "undo",
  version: 1,
  schema: z.object({
    day: z.string(),
    action: z.string(),
    before: z.array(z.object({ id: z.string(), kind: z.string(), version: z.number(), day: z.string(), data: z.unknown() })),
  }),
  day: ({ day }) => day,
});

const keptDays = 2;

/** Keeps what the staged changes replace, and forgets what nobody wanted back. Answers the id to undo by. */
export function keepUndo(notebook: Notebook, name: string, today: string): string {
  const before = notebook.changes.map(({ id, kind, kindVersion, before }) => ({
    id,
    kind,
    version: before?.content?.version ?? kindVersion,
    day: before?.day ?? "",
    data: before?.content?.data ?? null,
  }));
  const recent = notebook.list(undoRecord).filter(({ data }) => Temporal.PlainDate.from(data.day).until(today).days < keptDays);
  for (const { id } of notebook.list(undoRecord)) if (!recent.some((entry) => entry.id === id)) notebook.remove(undoRecord, id);
  return notebook.add(undoRecord, { day: today, action: name, before }).id;
}

/** Takes back what one action did. */
export const undo = action({
  name: "undo",
  summary: "Take back what an action did",
  route: "POST /undo/:id",
  input: z.object({ id: z.string() }),
  output: z.object({ action: z.string() }),
  done: "Taken back.",
  run({ notebook }, { id }) {
    const kept = notebook.find(undoRecord, id);
    if (!kept) return refuse("This was taken back already, or is too long ago.");
    for (const { id, kind, version, day, data } of kept.data.before) notebook.restore({ id, kind, version, day, data });
    notebook.remove(undoRecord, id);
    return { action: kept.data.action };
  },
});
