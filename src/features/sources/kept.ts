import type { Notebook } from "../../kernel/notebook/index.ts";
import type { Shelves } from "./evidence.ts";
import { activityRecord, addressesRecord, eventsRecord, importRecord } from "./records.ts";
import type { Import } from "./shelve.ts";

/** The evidence of the imports that were kept; with `only`, of that one import, kept or not. */
export function shelvesOf(notebook: Notebook, only?: string): Shelves {
  const imports = notebook.list(importRecord).filter(({ id, data }) => (only === undefined ? data.state === "kept" : id === only));
  const inOrder = imports.map(({ data }) => data).toSorted((a, b) => a.at - b.at);
  return {
    events: inOrder.flatMap((data, order) =>
      data.boxes.flatMap(({ id, kind, of }) => {
        const piece = kind === "events" ? notebook.find(eventsRecord, id)?.data : undefined;
        return piece ? [{ piece, of, order, since: beginOf(data, of) }] : [];
      }),
    ),
    activity: [...new Set(inOrder.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === "activity").map(({ id }) => id)))].flatMap(
      (id) => notebook.find(activityRecord, id)?.data ?? [],
    ),
  };
}

/** The first month of the file that holds a calendar. */
function beginOf({ files }: Import, calendar: string): string {
  const file = files.find(({ calendars }) => calendars.some(({ key }) => key === calendar));
  return file?.first?.slice(0, 7) ?? "0000-01";
}

/** The person's own addresses, in small letters. */
export function selfOf(notebook: Notebook): ReadonlySet<string> {
  return new Set((notebook.setting(addressesRecord)?.data.addresses ?? []).map((address) => address.trim().toLowerCase()));
}
