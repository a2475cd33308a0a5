import { z } from "zod";

// Minutes a week, as people write and read them.

const mostMinutes = 7 * 24 * 60;
const halves: Readonly<Record<string, string>> = { "¼": ".25", "½": ".5", "¾": ".75" };

/** Reads hours as people write them ("38", "7.5", "7,5", "7½", "7:30", "7 h 30", "90 min"), in whole minutes. Undefined when it is none of these. */
export function parseHours(text: string): number | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[¼½¾]/g, (half) => halves[half]!)
    .replace(",", ".");
  const clock = /^(\d{1,3})(?::| ?h ?)([0-5]?\d)(?: ?m(?:in)?)?$/.exec(plain);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const counted = /^(\d{0,3}(?:\.\d+)?) ?(?:h|hrs?|hours?)?$/.exec(plain);
  if (counted?.[1]) return Math.round(Number(counted[1]) * 60);
  const short = /^(\d{1,5}) ?(?:m|min|minutes?)$/.exec(plain);
  return short ? Number(short[1]) : undefined;
}

/** Minutes as a field holds them: "38" or "7:30". `parseHours` reads them back, and what `lengthWords` says. */
export function writtenHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, "0")}`;
}

/** Minutes a week as input: a number is minutes; text is hours as people write them. */
export const hoursInput = z.union([z.number(), z.string()]).transform((given, context) => {
  const minutes = typeof given === "number" ? given : parseHours(given);
  if (minutes !== undefined && Number.isInteger(minutes) && minutes >= 0 && minutes <= mostMinutes) return minutes;
  const message =
    minutes === undefined
      ? "This cannot be read as hours. Write them like 7, 7.5 or 7:30."
      : "A week has 168 hours. Write hours between 0 and 168, like 7.5 or 7:30.";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** Whole minutes of a week, as they are kept. */
export const weeklyMinutes = z.int().min(0).max(mostMinutes);
