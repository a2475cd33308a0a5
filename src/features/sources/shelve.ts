import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Entry, Notebook } from "../../kernel/notebook/index.ts";
import { homeOf, type Zone } from "../../kernel/time/index.ts";
import type { ActivityPiece, FileReading, Piece } from "./reading.ts";
import { diaryIds, removeWritten } from "./diary.ts";
import { activityRecord, diaryRecord, eventsRecord, importRecord } from "./records.ts";

export type Import = z.output<(typeof importRecord)["schema"]>;
type Box = Import["boxes"][number];

// What an import record keeps of a file's problems; the preview says how many more there were.
const problemsKept = 200;

/** Puts readings into a notebook as a preview: their evidence into boxes, and an import that names them. */
export function shelveReadings(notebook: Notebook, readings: readonly FileReading[], zone: Zone, at: number): Entry<Import> {
  const known = boxesByDigest(notebook);
  const keys = calendarKeys(notebook, readings);
  const boxes = readings.flatMap((reading, file) => reading.pieces.map((piece) => shelvePiece(notebook, piece, keys[file]!, known)));
  const files = readings.map(({ pieces: _pieces, calendars, problems, moods, ...rest }, file) => ({
    ...rest,
    ...(moods === undefined ? {} : { moods: [...moods] }),
    calendars: calendars.map((calendar) => ({ ...calendar, sketch: [...calendar.sketch], key: keys[file]!.get(calendar.name)! })),
    devices: [...rest.devices],
    problems: problems.slice(0, problemsKept),
  }));
  return notebook.add(importRecord, { at, state: "preview", zone: homeOf(zone), files, boxes });
}

/** Puts months of activity into boxes. */
export function shelvePieces(notebook: Notebook, pieces: readonly ActivityPiece[]): readonly Box[] {
  const known = boxesByDigest(notebook);
  return pieces.map((piece) => shelvePiece(notebook, piece, new Map(), known));
}

function shelvePiece(notebook: Notebook, piece: Piece, keys: ReadonlyMap<string, string>, known: Map<string, string>): Box {
  const of = piece.type === "events" ? keys.get(piece.calendar)! : piece.type === "activity" ? piece.device : "Daylio";
  const digest = createHash("sha256")
    .update(JSON.stringify([of, digested(piece)]))
    .digest("hex");
  const id = known.get(digest) ?? addBox(notebook, piece, digest);
  known.set(digest, id);
  return { id, kind: piece.type, of, month: piece.month };
}

/** What a box is known again by. It leaves out which tracker it was while there was one alone, so that older boxes are still known. */
function digested(piece: Piece): unknown {
  if (piece.type !== "activity" || piece.tracker !== "activitywatch") return piece;
  const { tracker: _tracker, ...rest } = piece;
  return rest;
}

function addBox(notebook: Notebook, piece: Piece, digest: string): string {
  if (piece.type === "events") {
    const { calendar, month, text } = piece;
    return notebook.add(eventsRecord, { calendar, month, digest, text }).id;
  }
  if (piece.type === "diary") {
    const idOf = diaryIds(notebook);
    return notebook.add(diaryRecord, { month: piece.month, digest, items: piece.items.map((item) => ({ id: idOf(item), ...item })) }).id;
  }
  const { tracker, device, month, starts, lengths, key } = piece;
  const keys = piece.keys.map(({ labels, ...rest }) => ({ ...rest, ...(labels === undefined ? {} : { labels: [...labels] }) }));
  return notebook.add(activityRecord, { tracker, device, month, digest, keys, starts: [...starts], lengths: [...lengths], key: [...key] })
    .id;
}

function boxesByDigest(notebook: Notebook): Map<string, string> {
  const boxes = [...notebook.list(eventsRecord), ...notebook.list(activityRecord), ...notebook.list(diaryRecord)];
  return new Map(boxes.map(({ id, data }) => [data.digest, id]));
}

/** For each file, which calendar each of its calendars is: one of the same name that shares events with it, or a new one. */
function calendarKeys(notebook: Notebook, readings: readonly FileReading[]): readonly ReadonlyMap<string, string>[] {
  const known = notebook.list(importRecord).flatMap(({ data }) => data.files.flatMap(({ calendars }) => calendars));
  return readings.map(({ calendars, digest }) => {
    const keyOf = ({ name, sketch }: FileReading["calendars"][number]) =>
      known.findLast((other) => other.name === name && other.sketch.some((mark) => sketch.includes(mark)))?.key ??
      `${digest.slice(0, 12)}-${name}`;
    return new Map(calendars.map((calendar) => [calendar.name, keyOf(calendar)]));
  });
}

/** Takes an import away with the boxes that no other import names. */
export function removeImport(notebook: Notebook, id: string): void {
  const gone = notebook.find(importRecord, id);
  if (!gone) return;
  removeWritten(notebook, id);
  const others = new Set(notebook.list(importRecord).flatMap((other) => (other.id === id ? [] : other.data.boxes.map((box) => box.id))));
  for (const box of gone.data.boxes) {
    if (others.has(box.id)) continue;
    if (box.kind === "events") notebook.remove(eventsRecord, box.id);
    else if (box.kind === "activity") notebook.remove(activityRecord, box.id);
    else notebook.remove(diaryRecord, box.id);
  }
  notebook.remove(importRecord, id);
}
