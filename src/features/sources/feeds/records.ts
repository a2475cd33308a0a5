import { z } from "zod";
import { record } from "../../../kernel/notebook/index.ts";
import { lastDayOfMonth, monthSchema } from "../month.ts";

const count = z.number().int().min(0);
/** Epoch milliseconds, up to the year 9999. */
const moment = z.number().min(0).max(253_402_300_799_999);
const address = z.string().trim().min(1).max(2000);

/** How a calendar elsewhere is read: a whole file each time, or what is new on a CalDAV server. */
export const protocols = ["icalendar", "caldav"] as const;

/** A calendar elsewhere that the notebook follows. */
export const feedRecord = record({
  kind: "feed",
  version: 1,
  schema: z.object({
    /** The person's own name for it; empty for the one that it gives itself. */
    name: z.string().trim().max(100),
    protocol: z.enum(protocols),
    /** Who can look: the server by itself, or only while the person is signed in. */
    kept: z.enum(["server", "person"]),
    paused: z.boolean(),
    since: moment,
  }),
});

/** Where a feed is, and what opens it. A secret: it is in no export. */
export const feedAccessRecord = record({
  kind: "feed-access",
  version: 1,
  stays: true,
  schema: z.object({ feed: z.string(), url: address, user: z.string().max(300).optional(), password: z.string().max(1000).optional() }),
});

/** What of a feed lies in the notebook, and as of when. */
export const feedHoldingsRecord = record({
  kind: "feed-holdings",
  version: 1,
  schema: z.object({
    feed: z.string(),
    /** Which calendar it is, as imports name theirs: a file of the same calendar that was brought in before is superseded. */
    of: z.string(),
    /** As the calendar calls itself. */
    name: z.string(),
    /** The box that was taken in last. */
    box: z.string(),
    /** When it was fetched. */
    at: moment,
    events: count,
    /** The first month in which the calendar still tells of single events; empty when there is none. */
    first: z.union([monthSchema, z.literal("")]),
    boxes: z.array(z.object({ id: z.string(), month: z.union([monthSchema, z.literal("series")]) })),
    problems: z.array(z.object({ message: z.string(), text: z.string().optional() })),
  }),
});

/** A month of a feed's events, or ("series") those that repeat, as iCalendar text without descriptions. */
export const feedEventsRecord = record({
  kind: "evidence-feed",
  version: 1,
  schema: z.object({ feed: z.string(), month: z.union([monthSchema, z.literal("series")]), text: z.string() }),
  day: ({ month }) => (month === "series" ? "" : lastDayOfMonth(month)),
});

export const feedKinds = [feedRecord, feedAccessRecord, feedHoldingsRecord, feedEventsRecord];
