import { z } from "zod";

/** A time of day as people and browsers write it: “9:00”, “17.30”; “24:00” is the end of a day. */
export const wallTime = z.string().regex(/^(?:(?:[01]?\d|2[0-3])[:.][0-5]\d|24[:.]00)$/, "Write a time such as 9:00 or 17:30.");

/** Minutes since midnight of a wall time. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(/[:.]/).map(Number);
  return hours! * 60 + minutes!;
}
