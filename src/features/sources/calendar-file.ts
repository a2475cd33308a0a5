import { type Calendar, occurrences, parseSteps, seriesByMonth, type Series, shelveSeries } from "../../engine/calendar/index.ts";
import { dayFromNumber, homeOf, hour, type Zone } from "../../kernel/time/index.ts";
import { sketchOf } from "./sketch.ts";
import type { CalendarSeen, EventsPiece, FileReading, Progress, ReadingProblem } from "./reading.ts";

const expansionsChecked = 13 * 7 * 24 * hour;

/** Reads a calendar file: what it holds, cut into the months in which it is kept, and what could not be read, line by line. */
export function* readCalendarFile(
  bytes: Uint8Array,
  file: string,
  zone: Zone,
  now: number,
): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const steps = parseSteps(bytes);
  let step = steps.next();
  while (!step.done) {
    yield {
      share: (0.7 * step.value) / Math.max(1, bytes.length),
      doing: `line by line, ${Math.round((100 * step.value) / Math.max(1, bytes.length))} %`,
    };
    step = steps.next();
  }
  const calendar = step.value;
  const name = calendar.name ?? file.replace(/\.[^.]*$/, "");
  yield { share: 0.75, doing: "months" };
  const pieces = piecesOf(calendar, name, zone);
  yield { share: 0.85, doing: "repeating events" };
  const expanded = occurrences(calendar, { from: now - expansionsChecked, to: now, zone });
  const problems = [...calendar.problems, ...expanded.problems].map(({ line, message, text }): ReadingProblem => ({
    file,
    line,
    message,
    ...(text === undefined ? {} : { text }),
  }));
  const days = calendar.series
    .flatMap((series) => startsOf(series))
    .toSorted((a, b) => a - b)
    .map((wall) => dayFromNumber(Math.floor(wall / (24 * hour))));
  return {
    file,
    kind: "icalendar",
    calendars: [seenOf(calendar, name)],
    devices: [],
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    pieces,
    problems: distinct(problems),
  };
}

function piecesOf(calendar: Calendar, name: string, zone: Zone): readonly EventsPiece[] {
  const { repeating, months } = seriesByMonth(calendar.series, homeOf(zone));
  const parts = [...(repeating.length > 0 ? [["series", repeating] as const] : []), ...months];
  return parts.map(([month, series]) => ({ type: "events", calendar: name, month, text: shelveSeries(series, calendar) }));
}

function seenOf({ series, skipped }: Calendar, name: string): CalendarSeen {
  const events = series.flatMap(({ master, overrides }) => (master ? [master, ...overrides] : overrides));
  return {
    name,
    events: events.length,
    repeating: series.filter(({ master }) => master !== null && master.rules.length + master.extraDates.length > 0).length,
    leftOut: events.filter(
      ({ status, transparency, busyStatus }) => status === "CANCELLED" || transparency === "TRANSPARENT" || busyStatus === "FREE",
    ).length,
    tasks: skipped.tasks + skipped.journals,
    sketch: [...sketchOf(series)],
  };
}

function startsOf({ master, overrides }: Series): readonly number[] {
  return (master ? [master, ...overrides] : overrides).map(({ start }) => start.wall);
}

function distinct(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.line}|${problem.message}`, problem]));
  return [...seen.values()].toSorted((a, b) => a.line - b.line);
}
