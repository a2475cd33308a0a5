import type { Desk } from "../../kernel/actions/index.ts";
import { dayOf } from "../../kernel/time/index.ts";
import { type CheckIn, keepCheckIn, keepEntry, type LoggedEntry } from "./model.ts";

// Days may lie further back than what is in memory: their boxes are fetched before anything is looked for, or laid into them.

/** Keeps a new check-in on the day of its moment. */
export async function addCheckIn(desk: Desk, { words, ...said }: Omit<CheckIn, "id" | "day">): Promise<CheckIn> {
  const day = dayOf(said.at, desk.zone);
  const checkIn = { id: crypto.randomUUID(), day, ...said, ...(words ? { words } : {}) };
  await desk.reach(day);
  keepCheckIn(desk.notebook, checkIn);
  return checkIn;
}

/** Keeps an entry on its day, in the place of the one with its id. */
export async function putEntry(desk: Desk, entry: LoggedEntry): Promise<LoggedEntry> {
  await desk.reach(entry.day);
  keepEntry(desk.notebook, entry);
  return entry;
}

/** Looks among what is in memory first, then in the whole notebook. */
export async function findAnywhere<T>(desk: Desk, find: () => T | undefined): Promise<T | undefined> {
  const found = find();
  if (found !== undefined) return found;
  await desk.reach("0001-01-01");
  return find();
}
