import type { Notebook } from "../../kernel/notebook/index.ts";
import { dayOf } from "../../kernel/time/index.ts";
import { syncName } from "./import-words.ts";
import { importRecord } from "./records.ts";
import type { Import } from "./shelve.ts";

/** An import beside the one at hand. */
export interface Other {
  readonly id: string;
  readonly name: string;
  /** When it was brought in. */
  readonly day: string;
}

/**
 * The kept imports that tell something else about days that this one tells of, from the same tracker or diary. Of a calendar the newest
 * export decides by itself; an export of a tracker may be of one project alone, so only the person knows whether it replaces another.
 */
export function othersOfTheseDays(notebook: Notebook, id: string, data: Import): readonly Other[] {
  const own = new Map(data.boxes.filter(({ kind }) => kind !== "events").map((box) => [`${box.kind} ${box.of} ${box.month}`, box.id]));
  const differs = ({ kind, of, month, id: box }: Import["boxes"][number]) => {
    const mine = own.get(`${kind} ${of} ${month}`);
    return mine !== undefined && mine !== box;
  };
  return notebook.list(importRecord).flatMap((other) => {
    const { state, files, boxes, sync, at, zone } = other.data;
    if (other.id === id || state !== "kept" || !boxes.some(differs) || !overlap(daysOf(data), daysOf(other.data))) return [];
    return [{ id: other.id, name: sync ? syncName(sync) : files.map(({ file }) => file).join(", "), day: dayOf(at, zone) }];
  });
}

function daysOf({ files }: Import): readonly [first: string, last: string] {
  const days = files
    .flatMap(({ kind, first, last }) => (kind === "icalendar" ? [] : [first, last].filter((day) => day !== null)))
    .toSorted();
  return [days[0] ?? "", days.at(-1) ?? ""];
}

function overlap([first, last]: readonly [string, string], [begin, end]: readonly [string, string]): boolean {
  return first <= end && begin <= last;
}
