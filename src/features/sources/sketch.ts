import { createHash } from "node:crypto";
import type { Series } from "../../engine/calendar/index.ts";

const sketchSize = 32;

/** The smallest digests of a calendar's UIDs: two exports of one calendar share some. */
export function sketchOf(series: readonly Series[]): readonly string[] {
  return series
    .map(({ uid }) => createHash("sha1").update(uid).digest("base64url").slice(0, 10))
    .toSorted()
    .slice(0, sketchSize);
}
