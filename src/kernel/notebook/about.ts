import { z } from "zod";
import { isDay, isZone, type Zone, zonesOf } from "../time/index.ts";
import type { Notebook } from "./notebook.ts";
import { record } from "./record.ts";

// The records that the kernel itself reads: whom a notebook is about, and where their days were.

const zone = z.string().refine(isZone, "This time zone is not known. Choose one such as “Europe/Berlin”.");
const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-14.");

export const aboutRecord = record({
  kind: "about",
  version: 1,
  schema: z.object({
    name: z.string().max(100),
    /** Where the person's days begin and end when they are at home: an IANA zone. */
    zone,
  }),
});

/** Days by another clock than the one at home. */
export const staysRecord = record({
  kind: "stays",
  version: 1,
  schema: z.object({
    /** From the first to the last day, both included; `to` is null while there is no end. None lies over another. */
    stays: z.array(z.object({ from: day, to: day.nullable(), zone, by: z.enum(["you", "calendar"]) })),
    /** Where a calendar may have been, and the person was not: nobody asks again. */
    elsewhere: z.array(z.object({ from: day, to: day, zone })),
  }),
});

/** The clock that a notebook's person lives by. */
export function zoneOf(notebook: Notebook): Zone {
  return notebook.memo("zone", [aboutRecord, staysRecord], () =>
    zonesOf(notebook.setting(aboutRecord)?.data.zone ?? "UTC", notebook.setting(staysRecord)?.data.stays ?? []),
  );
}
