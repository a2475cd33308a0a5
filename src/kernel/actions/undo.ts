import { z } from "zod";
import { Conflict, dataDigest, type Notebook, record } from "../notebook/index.ts";
import { type Action, action, refuse } from "./action.ts";

/** What an action changed, as it was before, for as long as somebody might want it back. */
export const undoRecord = record({
  kind: "undo",
  version: 1,
  stays: true,
  schema: z.object({
    day: z.string(),
    action: z.string(),
    before: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        version: z.number(),
        day: z.string(),
        data: z.unknown(),
        /** The digest of what the action left there. */
        left: z.string(),
      }),
    ),
  }),
  day: ({ day }) => day,
});

const keptDays = 2;

/** Keeps what the staged changes replace, and forgets what nobody wanted back. Answers the id to undo by. */
export function keepUndo(notebook: Notebook, { name, undo: wanted }: Pick<Action, "name" | "undo">, today: string): string {
  const comesAgain = typeof wanted === "object" ? wanted.but : [];
  const changes = notebook.changes.filter(({ kind }) => !comesAgain.includes(kind));
  const before = changes.map(({ id, kind, kindVersion, before, after }) => ({
    id,
    kind,
    version: before?.content?.version ?? kindVersion,
    day: before?.day ?? after?.day ?? "",
    data: before?.content?.data ?? null,
    left: dataDigest(after?.data),
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
  async run(desk, { id }) {
    const { notebook } = desk;
    const kept = notebook.find(undoRecord, id);
    if (!kept) return refuse("This was taken back already, or is too long ago.");
    for (const { day } of kept.data.before) if (day !== "") await desk.reach(day);
    try {
      for (const before of kept.data.before) notebook.restore(before);
    } catch (error) {
      // A record may hold more than what the action wrote: a whole day, say. What came later is not swept away with it.
      if (error instanceof Conflict)
        return refuse("Something was written there since, so this cannot be taken back by itself. Change or remove it where it stands.");
      throw error;
    }
    notebook.remove(undoRecord, id);
    return { action: kept.data.action };
  },
});
