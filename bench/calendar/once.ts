// One process that reads a calendar file and expands ten years, once. Prints one line of JSON.
import { readFileSync } from "node:fs";
import { occurrences, parseCalendar } from "../../src/engine/calendar/index.ts";
import { view } from "./peer.ts";

/** What one process found. */
export interface Once {
  readonly milliseconds: number;
  readonly occurrences: number;
  /** The most memory that it had at any time, in bytes. */
  readonly memory: number;
}

const began = performance.now();
const bytes = readFileSync(process.argv[2]!);
const calendar = parseCalendar(bytes);
// Gives the file's memory back at once; the garbage collector would be late.
bytes.buffer.transfer(0);
const { count } = occurrences(calendar, view);
const milliseconds = performance.now() - began;
const once: Once = { milliseconds, occurrences: count, memory: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(once));
