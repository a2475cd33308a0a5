import { undoRecord } from "../../kernel/actions/index.ts";
import type { Feature } from "../../kernel/web/index.ts";
import { makeExport, makeImport } from "./actions.ts";
import { erasePages } from "./erase.tsx";
import type { Kinds } from "./file.ts";
import { importPages } from "./import.tsx";
import { notebookPages } from "./pages.tsx";

export { holdNotebookFile } from "./import.tsx";

/** Taking a notebook out, putting it back, erasing it. `rooms` are all rooms of the house: their records are what is taken. */
export function makeData(rooms: () => readonly Feature[]): Feature {
  const kinds = (): Kinds => new Map([...rooms().flatMap(({ records }) => records), undoRecord].map((kind) => [kind.kind, kind]));
  const bringIn = makeImport(kinds);
  return {
    name: "data",
    records: [],
    actions: [makeExport(kinds), bringIn],
    said: { "data.erased": "Your notebook is erased. There is nothing left of it here to sign in to." },
    pages(app) {
      notebookPages(app, kinds);
      importPages(app, bringIn, kinds);
      erasePages(app, kinds);
    },
  };
}
