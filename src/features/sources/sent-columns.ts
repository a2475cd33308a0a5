import { z } from "zod";

// Activity that a command read where it lies, and sends in columns.

const longestName = 200;
const longestWords = 300;
const lastSecond = 253_402_300_799;

/** A moment in seconds since the epoch. */
export const sentSecond = z.int().min(0).max(lastSecond);

export const sentDevice = z.string().trim().min(1).max(longestName);

const sentKey = z.object({
  app: z.string().max(longestWords).optional(),
  site: z.string().max(longestWords).optional(),
  title: z.string().max(longestWords).optional(),
  area: z.string().max(longestWords).nullable(),
  because: z.string().max(2000),
});

/** Stretches in the order of their starts. */
export const sentColumns = z.object({
  keys: z.array(sentKey),
  starts: z.array(sentSecond),
  lengths: z.array(z.int().min(1).max(lastSecond)),
  key: z.array(z.int().min(0)),
});

/** What does not fit in columns that were sent. */
export function faultIn({ keys, starts, lengths, key }: z.output<typeof sentColumns>): string | undefined {
  if (starts.length !== lengths.length || starts.length !== key.length) return "The columns are not equally long.";
  if (key.some((place) => place >= keys.length)) return "A stretch names a key that is not there.";
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0))) return "The stretches have to come in the order of their starts.";
  return undefined;
}
