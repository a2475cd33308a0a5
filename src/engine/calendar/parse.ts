import type { Calendar } from "./calendar.ts";
import { calendarReader } from "./calendar-reader.ts";
import { contentSteps } from "./components.ts";
import { lineCursor } from "./lines.ts";
import { problemLog } from "./problems.ts";

/**
 * Reads a calendar file: bytes in any of the encodings that calendars come in, or text. Never throws and never gives up: what cannot be read
 * is a problem of the calendar, with its line, and the rest is read.
 */
export function parseCalendar(input: Uint8Array | string): Calendar {
  const steps = parseSteps(input);
  while (true) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a server can do other work between two of them: yields how many bytes (of a string: characters) are done. */
export function* parseSteps(input: Uint8Array | string): Generator<number, Calendar> {
  const log = problemLog();
  const cursor = lineCursor();
  const reader = calendarReader(log);
  yield* contentSteps(input, cursor, log, reader.take);
  return reader.finish(cursor.line - 1);
}
