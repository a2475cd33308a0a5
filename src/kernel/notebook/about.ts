import { z } from "zod";
import { isZone } from "../time/index.ts";
import { record } from "./record.ts";

/** Whom a notebook is about: the one record that the kernel itself reads. */
export const aboutRecord = record({
  kind: "about",
  version: 1,
  schema: z.object({
    name: z.string().max(100),
    /** Where the person's days begin and end: an IANA zone. */
    zone: z.string().refine(isZone, "This time zone is not known. Choose one such as “Europe/Berlin”."),
  }),
});
