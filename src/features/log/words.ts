import { addDays, type Day, wallMinutes } from "../../kernel/time/index.ts";
import type { CheckIn } from "./model.ts";

// How times, lengths, days and ratings are said in words.

const levels = ["Drained", "Low", "Steady", "Good", "Full"] as const;

/** The five vessels of a check-in and the energy, 0 to 10, that each stands for. */
export const energyLevels: readonly { readonly word: string; readonly energy: number }[] = levels.map((word, index) => ({
  word,
  energy: 2 * index + 1,
}));

/** The vessel that an energy of 0 to 10 falls into: "Steady". */
export function energyWord(energy0to10: number): string {
  return levels[Math.min(4, Math.max(0, Math.floor(energy0to10 / 2)))]!;
}

/** A wall-clock time from minutes since midnight: "9:05"; the end of a day is "24:00". */
export function clockWords(minutes: number): string {
  const whole = Math.floor(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** The wall-clock time of an instant in epoch milliseconds: "9:05". */
export function timeWords(epoch: number, zone: string): string {
  return clockWords(wallMinutes(epoch, zone));
}

/** A length of time: "45 min", "3 h", "3 h 30". */
export function lengthWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60}`;
}

/** A day as somebody says it: "today", "yesterday", "Sunday 13 September"; the year when it is not this one. */
export function dayWords(day: Day, today: Day): string {
  if (day === today) return "today";
  if (day === addDays(today, -1)) return "yesterday";
  return dayName(day, today);
}

/** "Tuesday 15 September"; the year when it is not this one. */
export function dayName(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const };
  const name = Temporal.PlainDate.from(day).toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", ...year });
  return name.replace(",", "");
}

/** Ratings in one clause: "energy 7, stress 3". */
export function ratingWords({ energy, mood, stress }: Pick<CheckIn, "energy" | "mood" | "stress">): string {
  const said = { energy, mood, stress };
  return Object.entries(said)
    .flatMap(([name, rating]) => (rating === undefined ? [] : [`${name} ${rating}`]))
    .join(", ");
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
