import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The ten years that are expanded, in epoch milliseconds: those in which the generated events begin. */
export const view = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1), zone: "Europe/Berlin" } as const;

/** When everything of a calendar takes place: starts and ends within the ten years, each in ascending order. */
export interface Times {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** What was read of a file, for comparing: series, those of them that repeat, and people who are invited to them. */
export interface Tally {
  readonly series: number;
  readonly repeating: number;
  readonly people: number;
}

/** A library that reads calendars. All that its `parse` leaves for later, and ours does not, belongs to `parse` here. */
export interface Peer<Parsed> {
  /** With its version. */
  readonly name: string;
  readonly parse: (text: string) => Parsed;
  readonly tally: (parsed: Parsed) => Tally;
  readonly expand: (parsed: Parsed) => Times;
}

/** A package's name with the version that is installed. */
export function versionOf(name: string): string {
  const file = join(import.meta.dirname, "..", "node_modules", name, "package.json");
  return `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version}`;
}

/** Starts and ends as numbers in order. Typed arrays sort as fast as a program in JavaScript can. */
export function timesOf(starts: readonly number[], ends: readonly number[]): Times {
  const inView = starts.flatMap((start, index) => (start >= view.from && start < view.to ? [index] : []));
  const sorted = (values: readonly number[]) => Float64Array.from(inView, (index) => values[index]!).toSorted();
  return { starts: sorted(starts), ends: sorted(ends) };
}
