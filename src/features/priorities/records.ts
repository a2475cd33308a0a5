import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");

export const longest = { thing: 200, shorter: 200, name: 80, serves: 80 } as const;

/** The four places, by whether a thing matters and whether it has to be soon. */
export const places = ["now", "room", "over", "go"] as const;
export const place = z.enum(places);

/**
 * Something on somebody's mind. It is at no place until the two questions are answered. What is put down stays, with how, for whoever looks
 * back.
 */
export const thingRecord = record({
  kind: "priority",
  version: 1,
  schema: z.object({
    at: epoch,
    text: z.string().min(1).max(longest.thing),
    place: place.nullable(),
    /** When it came to where it is. */
    placedAt: epoch,
    /** Letting go was offered after its weeks in “now”, and it was to stay: it is not offered again. */
    stays: z.boolean(),
    /** The day for which room is made. */
    day: plainDay.nullable(),
    /** “area:…” or “value:…”; what a newer list does not know any more stays as it is. */
    serves: z.string().max(longest.serves).nullable(),
    /** The least of it that would be enough. */
    shorter: z.string().max(longest.shorter),
    standing: z.enum(["open", "done", "let go", "handed over", "end of day"]),
    /** To whom it was handed over. */
    to: z.string().max(longest.name),
    /** The day on which it was put down. */
    closed: plainDay.nullable(),
  }),
  // What is open is at hand however old it is.
  day: ({ closed }) => closed ?? "",
});
