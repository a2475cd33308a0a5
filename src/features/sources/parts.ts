import { homeOf } from "../../kernel/time/index.ts";
import { z } from "zod";
import { action, type Desk, refuse } from "../../kernel/actions/index.ts";
import type { Entry } from "../../kernel/notebook/index.ts";
import { importRecord } from "./records.ts";
import { faultIn, sentColumns, sentDevice } from "./sent-columns.ts";
import { type Import, removeImport, shelvePieces } from "./shelve.ts";

// A long export of a tracker is read on the person's own machine, where it lies, and comes in a month at a time. What has arrived stays,
// as a preview that is not whole yet, and the same file read again goes on from there.

const mostMonths = 5000;
const mostProblems = 200;
const longest = 1000;
const day = z.iso.date().nullable();
const count = z.int().min(0);

const place = z.object({ device: sentDevice, month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) });

const file = z.object({
  file: z.string().max(longest),
  kind: z.literal("activitywatch"),
  /** Of its content: the same file is known again by it. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: count,
  devices: z.array(z.object({ name: sentDevice, stretches: count })),
  first: day,
  last: day,
  problems: z.array(z.object({ file: z.string().max(longest), line: count, message: z.string().max(longest) })).max(mostProblems),
});

export const bringPart = action({
  name: "sources.bring-part",
  summary: "Bring months of a tracker’s export that was read elsewhere; answers which are still awaited",
  route: "POST /imports/parts",
  input: z.object({
    file,
    /** All months that it has. */
    months: z.array(place).max(mostMonths),
    /** Those that come now; none to ask which are awaited. */
    pieces: z.array(place.extend(sentColumns.shape)).max(mostMonths),
  }),
  output: z.object({
    id: z.string(),
    /** Whether all of it was brought in before. */
    before: z.boolean(),
    awaits: z.array(place),
  }),
  async run(desk, { file, months, pieces }) {
    await desk.reach("");
    const fault = pieces.map(faultIn).find((one) => one !== undefined);
    if (fault !== undefined) return refuse(fault, "pieces");
    const same = desk.notebook.list(importRecord).filter(({ data }) => data.files.some(({ digest }) => digest === file.digest));
    const known = same.find(({ data }) => !data.awaits) ?? same[0];
    if (known && !known.data.awaits) return { id: known.id, before: true, awaits: [] };
    const { id, data } = begunWith(desk, known, file, months);
    const awaited = (data.awaits ?? []).filter((one) => !pieces.some((piece) => isAt(piece, one)));
    const wanted = pieces.filter((piece) => data.awaits?.some((one) => isAt(piece, one)));
    const boxes = shelvePieces(
      desk.notebook,
      wanted.map((piece) => ({ type: "activity" as const, tracker: file.kind, ...piece })),
    );
    const { awaits: _before, ...rest } = data;
    const more = awaited.length > 0 ? { awaits: awaited } : {};
    desk.notebook.change(importRecord, id, { ...rest, at: desk.now, boxes: [...data.boxes, ...boxes], ...more });
    return { id, before: false, awaits: awaited };
  },
});

/** The import of a file that has not arrived whole; begun anew when its months are others by now, as in another zone. */
function begunWith(
  { notebook, zone, now }: Desk,
  known: Entry<Import> | undefined,
  given: z.output<typeof file>,
  months: NonNullable<Import["awaits"]>,
): Entry<Import> {
  if (known && known.data.zone === homeOf(zone)) return known;
  if (known) removeImport(notebook, known.id);
  return notebook.add(importRecord, {
    at: now,
    state: "preview",
    zone: homeOf(zone),
    files: [{ ...given, calendars: [] }],
    boxes: [],
    awaits: months,
  });
}

function isAt(one: z.output<typeof place>, other: z.output<typeof place>): boolean {
  return one.device === other.device && one.month === other.month;
}
