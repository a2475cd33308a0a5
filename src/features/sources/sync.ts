import { createHash } from "node:crypto";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { addDays, dayOf, homeOf, type Zone } from "../../kernel/time/index.ts";
import { byMonth, keyPool, stretchesIn } from "./activity-columns.ts";
import type { ActivityPiece } from "./reading.ts";
import { activityRecord, importRecord } from "./records.ts";
import type { Import } from "./shelve.ts";
import { type Parcel, withWindow } from "./sync-window.ts";

// A device whose ActivityWatch is read again and again has one import in the notebook, which is carried on: a box a month, changed in
// place. Its boxes are its own, and never those of a file that happens to say the same.

/** The import that is carried on from a device, if there is one. */
export function syncOf(notebook: Notebook, device: string): Entry<Import> | undefined {
  return notebook.list(importRecord).find(({ data }) => data.sync?.device === device);
}

/** Until when (seconds since the epoch) something is known of a device; undefined when nothing is. */
export async function knownUntil({ notebook, reach }: Desk, { boxes }: Import): Promise<number | undefined> {
  const last = boxes.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1);
  if (!last) return undefined;
  await reach(`${last.month}-01`);
  const { starts = [], lengths = [] } = notebook.find(activityRecord, last.id)?.data ?? {};
  return starts.reduce<number | undefined>((latest, start, index) => Math.max(latest ?? 0, start + lengths[index]!), undefined);
}

/** Lays a window's activity over what is known of its device. Answers the import, and whether anything but its time changed. */
export async function carryOn(
  { notebook, zone, now, reach }: Desk,
  device: string,
  parcel: Parcel,
  titles: boolean,
): Promise<{ readonly id: string; readonly changed: boolean }> {
  const before = syncOf(notebook, device);
  const boxes = before?.data.boxes ?? [];
  const [first, last] = [monthAround(parcel.from, zone, -32), monthAround(parcel.to, zone, 32)];
  await reach(`${first}-01`);
  const touched = boxes.filter(({ month }) => month >= first && month <= last);
  const pool = keyPool();
  const columns = touched
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap(({ id }) => notebook.find(activityRecord, id)?.data ?? []);
  const known = columns.flatMap((month) => [...stretchesIn(month, pool)]);
  const pieces = byMonth("activitywatch", device, withWindow(known, [...stretchesIn(parcel, pool)], parcel), zone);
  const box = (month: string) => touched.find((one) => one.month === month)?.id;
  const laid = pieces.map((piece) => layPiece(notebook, piece, box(piece.month)));
  const gone = touched.filter(({ month }) => !pieces.some((piece) => piece.month === month));
  for (const { id } of gone) notebook.remove(activityRecord, id);
  const rest = boxes.filter((one) => !touched.includes(one));
  const all = [...rest, ...laid.map(({ id, month }) => ({ id, kind: "activity" as const, of: device, month }))];
  const inOrder = all.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const stretches =
    (before?.data.files[0]?.devices[0]?.stretches ?? 0) - known.length + pieces.reduce((sum, { starts }) => sum + starts.length, 0);
  const file = { ...emptyFile(device), devices: [{ name: device, stretches }], ...(await daysOf(notebook, inOrder, reach, zone)) };
  const data: Import = {
    at: now,
    state: "kept",
    zone: homeOf(zone),
    files: [file],
    boxes: inOrder,
    sync: { device, titles: titles || (before?.data.sync?.titles ?? false) },
  };
  const { id } = before ? notebook.change(importRecord, before.id, data) : notebook.add(importRecord, data);
  return { id, changed: gone.length > 0 || laid.some(({ changed }) => changed) };
}

/** Forgets what came from a device, and remembers that the person wants nothing more from it. */
export function stopSync(notebook: Notebook, { id, data }: Entry<Import>): void {
  for (const box of data.boxes) notebook.remove(activityRecord, box.id);
  const files = data.files.map((file) => ({ ...emptyFile(file.file), devices: [] }));
  notebook.change(importRecord, id, { ...data, state: "stopped", boxes: [], files, sync: { ...data.sync!, titles: false } });
}

function layPiece(notebook: Notebook, piece: ActivityPiece, id: string | undefined) {
  const { tracker, device, month } = piece;
  const digest = createHash("sha256")
    .update(JSON.stringify(["sync", piece]))
    .digest("hex");
  const keys = piece.keys.map(({ labels, ...rest }) => ({ ...rest, ...(labels === undefined ? {} : { labels: [...labels] }) }));
  const data = { tracker, device, month, digest, keys, starts: [...piece.starts], lengths: [...piece.lengths], key: [...piece.key] };
  const before = id === undefined ? undefined : notebook.find(activityRecord, id);
  if (id === undefined || !before) return { id: notebook.add(activityRecord, data).id, month, changed: true };
  const changed = before.data.digest !== digest;
  if (changed) notebook.change(activityRecord, id, data);
  return { id, month, changed };
}

/** The month of a moment so many days away from a second: a stretch may reach over the end of its month. */
function monthAround(second: number, zone: Zone, days: number): string {
  return addDays(dayOf(second * 1000, zone), days).slice(0, 7);
}

function emptyFile(file: string): Import["files"][number] {
  return {
    file,
    kind: "activitywatch",
    digest: `carried on|${file}`,
    bytes: 0,
    calendars: [],
    devices: [],
    first: null,
    last: null,
    problems: [],
  };
}

/** The first and the last day on which a device did something. */
async function daysOf(notebook: Notebook, boxes: Import["boxes"], reach: Desk["reach"], zone: Zone) {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return { first: null, last: null };
  await reach(`${first.month}-01`);
  const begin = notebook.find(activityRecord, first.id)?.data.starts[0];
  const { starts = [], lengths = [] } = notebook.find(activityRecord, last.id)?.data ?? {};
  const end = starts.length === 0 ? undefined : starts.at(-1)! + lengths.at(-1)!;
  return { first: dayAt(begin, zone), last: dayAt(end, zone) };
}

function dayAt(second: number | undefined, zone: Zone): string | null {
  return second === undefined ? null : dayOf(second * 1000, zone);
}
