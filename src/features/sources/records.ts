import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { rating0to10, words } from "../log/index.ts";
import { lastDayOfMonth, monthSchema as month } from "./month.ts";

const count = z.number().int().min(0);

const trackers = ["activitywatch", "toggl", "rescuetime"] as const;

const problem = z.object({ file: z.string(), line: count, message: z.string(), text: z.string().optional() });

const fileSchema = z.object({
  file: z.string(),
  kind: z.enum(["icalendar", "daylio", ...trackers]),
  digest: z.string(),
  bytes: count,
  calendars: z.array(
    z.object({
      /** Which calendar it is: two exports of one calendar share it. */
      key: z.string(),
      name: z.string(),
      events: count,
      repeating: count,
      leftOut: count,
      tasks: count,
      sketch: z.array(z.string()),
    }),
  ),
  devices: z.array(z.object({ name: z.string(), stretches: count })),
  moods: z.array(z.object({ label: z.string(), entries: count })).optional(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  problems: z.array(problem),
});

/**
 * One import: what its files were, and the boxes in which their evidence lies. Until it is kept it is a preview, and counts for nothing.
 * One that a command brings from a device and carries on is "stopped" when the person undid it: then it holds nothing, and gets nothing.
 */
export const importRecord = record({
  kind: "import",
  version: 4,
  schema: z.object({
    /** Epoch milliseconds, up to the year 9999. */
    at: z.number().min(0).max(253_402_300_799_999),
    state: z.enum(["preview", "kept", "stopped"]),
    zone: z.string(),
    files: z.array(fileSchema),
    /** Boxes are shared by imports that hold the same month to the letter; one goes when no import names it any more. */
    boxes: z.array(z.object({ id: z.string(), kind: z.enum(["events", "activity", "diary"]), of: z.string(), month: z.string() })),
    /** What number each mood of a diary is, as the person said when they kept it; null for one that is left out. */
    moods: z.array(z.object({ label: z.string(), mood: rating0to10.nullable() })).optional(),
    /** Months that have not arrived, of a file that is sent in parts; absent once it is whole. */
    awaits: z.array(z.object({ device: z.string(), month: z.string() })).optional(),
    /** The device that it is carried on from, and whether titles of windows ever came along; absent for files. */
    sync: z.object({ device: z.string(), titles: z.boolean() }).optional(),
  }),
  // Version 1 knew calendars and ActivityWatch alone, version 2 no diaries, version 3 nothing that is carried on or comes in parts.
  upgrades: { 1: (old) => old, 2: (old) => old, 3: (old) => old },
});

/** A month of one calendar's events, or ("series") those that repeat, as iCalendar text without descriptions. */
export const eventsRecord = record({
  kind: "evidence-events",
  version: 1,
  schema: z.object({ calendar: z.string(), month: z.union([month, z.literal("series")]), digest: z.string(), text: z.string() }),
  day: ({ month }) => (month === "series" ? "" : lastDayOfMonth(month)),
});

/** A month of activity on one device, or in one account, in columns. */
export const activityRecord = record({
  kind: "evidence-activity",
  version: 2,
  schema: z.object({
    tracker: z.enum(trackers),
    device: z.string(),
    month,
    digest: z.string(),
    keys: z.array(
      z.object({
        app: z.string().optional(),
        site: z.string().optional(),
        title: z.string().optional(),
        labels: z.array(z.string()).optional(),
        area: z.string().nullable(),
        because: z.string(),
      }),
    ),
    starts: z.array(z.number()),
    lengths: z.array(z.number()),
    key: z.array(z.number()),
  }),
  upgrades: { 1: (old) => ({ ...old, tracker: "activitywatch" }) },
  day: ({ month }) => lastDayOfMonth(month),
});

/** A month of a diary of moods, as its file has it. What is kept of it becomes check-ins, under the ids that it has here. */
export const diaryRecord = record({
  kind: "evidence-diary",
  version: 1,
  schema: z.object({
    month,
    digest: z.string(),
    items: z.array(z.object({ id: z.string(), at: z.number().int().min(0).max(253_402_300_799_999), label: z.string(), words })),
  }),
  day: ({ month }) => lastDayOfMonth(month),
});

/** The person's own mail addresses, by which their answers to invitations are found. */
export const addressesRecord = record({
  kind: "addresses",
  version: 1,
  schema: z.object({ addresses: z.array(z.string().max(200)).max(20) }),
});
