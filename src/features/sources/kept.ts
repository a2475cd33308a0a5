import type { Notebook } from "../../kernel/notebook/index.ts";
import type { EventsBox, Shelves } from "./evidence.ts";
import { nameOfFeed } from "./feeds/holdings.ts";
import { feedEventsRecord, feedHoldingsRecord, feedRecord } from "./feeds/records.ts";
import { activityRecord, addressesRecord, eventsRecord, importRecord } from "./records.ts";
import type { Import } from "./shelve.ts";

/** The evidence of the feeds, and of the imports that were kept; with `only`, of that one import alone, kept or not. */
export function shelvesOf(notebook: Notebook, only?: string): Shelves {
  const imports = notebook.list(importRecord).filter(({ id, data }) => (only === undefined ? data.state === "kept" : id === only));
  const inOrder = imports.map(({ data }) => data).toSorted((a, b) => a.at - b.at);
  const imported = inOrder.flatMap((data, order) =>
    data.boxes.flatMap(({ id, kind, of }) => {
      const piece = kind === "events" ? notebook.find(eventsRecord, id)?.data : undefined;
      return piece ? [{ piece, of, order, since: beginOf(data, of) }] : [];
    }),
  );
  return {
    // What is followed is newer than what was brought in once: where both know an event, the feed tells it.
    events: [...(only === undefined ? feedBoxes(notebook, inOrder.length, new Set(imported.map(({ of }) => of))) : []), ...imported],
    activity: [...new Set(inOrder.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind === "activity").map(({ id }) => id)))].flatMap(
      (id) => notebook.find(activityRecord, id)?.data ?? [],
    ),
  };
}

/** Where a file of the same calendar was brought in too, it tells of the months before those that the feed tells of. */
function feedBoxes(notebook: Notebook, order: number, imported: ReadonlySet<string>): readonly EventsBox[] {
  return notebook.list(feedHoldingsRecord).flatMap(({ data: { feed, of, first, boxes } }) => {
    const followed = notebook.find(feedRecord, feed);
    if (!followed) return [];
    const calendar = nameOfFeed(notebook, feed, followed.data);
    const since = imported.has(of) ? (boxes.find(({ month }) => month !== "series")?.month ?? first) : "";
    return boxes.flatMap(({ id, month }) => {
      const found = notebook.find(feedEventsRecord, id);
      return found ? [{ piece: pieceOf(found.data, calendar, month), of, order, since: since || "0000-01" }] : [];
    });
  });
}

// One piece for each box, as long as it lives: what was parsed of it is remembered by it.
const pieces = new WeakMap<object, EventsBox["piece"]>();

function pieceOf(box: { readonly text: string }, calendar: string, month: string): EventsBox["piece"] {
  const known = pieces.get(box);
  if (known?.calendar === calendar) return known;
  const piece = { calendar, month, text: box.text };
  pieces.set(box, piece);
  return piece;
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
