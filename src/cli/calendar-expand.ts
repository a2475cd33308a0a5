import { parseArgs } from "node:util";
import { type Calendar, type Occurrence, type Occurrences, occurrences, parseSteps, type Problem } from "../engine/calendar/index.ts";
import { kindOf } from "../features/sources/index.ts";
import { isDay, startOfDay } from "../kernel/time/index.ts";
import { occurrencesText } from "./calendar-text.ts";
import { type Command, InputError, warn } from "./command.ts";
import { readNamedFiles } from "./files.ts";
import { jsonLines } from "./json.ts";
import { sayLines } from "./lines.ts";
import { endProgress, showProgress } from "./progress.ts";
import { checkZone } from "./zone.ts";

const options = {
  from: { type: "string" },
  to: { type: "string" },
  zone: { type: "string" },
  json: { type: "boolean" },
} as const;

export const calendarExpand: Command = {
  name: "calendar expand",
  summary: "See what a calendar file holds between two days, with everything that repeats",
  usage: "calendar expand FILE --from 2026-01-01 --to 2026-02-01 [--zone Europe/Berlin] [--json]",
  example: "enough calendar expand work.ics --from 2026-09-07 --to 2026-09-14 --zone Europe/Berlin",
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, another] = positionals;
    if (path === undefined || another !== undefined) throw new InputError("Name one calendar file, such as work.ics.");
    const from = checkDay("--from", values.from);
    const to = checkDay("--to", values.to);
    if (from >= to) throw new InputError(`--to has to be a day after --from, ${from}: it is the first day that is left out.`);
    const zone = checkZone(values.zone) ?? Temporal.Now.timeZoneId();
    const [file] = await readNamedFiles([path]);
    const calendar = readCalendar(file!.bytes, file!.name);
    const found = occurrences(calendar, { from: startOfDay(from, zone), to: startOfDay(to, zone), zone });
    for (const problem of [...calendar.problems, ...found.problems]) warn(inWords(file!.name, problem));
    await sayLines(values.json ? jsonLines(rowsOf(found)) : occurrencesText(found, { from, to, zone }));
    return 0;
  },
};

function checkDay(option: string, day: string | undefined): string {
  if (day === undefined) throw new InputError(`${option} is missing. Write the day, like ${option} 2026-01-01.`);
  if (!isDay(day)) throw new InputError(`${option}: “${day}” is not a day. Write it like 2026-01-01.`);
  return day;
}

/** A calendar that is damaged is read as far as it goes; a file that is none at all ends the command. */
function readCalendar(bytes: Uint8Array, name: string): Calendar {
  const steps = parseSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      showProgress({ share: step.value / Math.max(1, bytes.length), doing: name });
      continue;
    }
    endProgress();
    if (step.value.problems.every(({ code }) => code !== "no-calendar")) return step.value;
    const kind = kindOf(bytes);
    throw new InputError(`${name}: ${typeof kind === "object" ? kind.why : "This is no calendar. Name a file that ends in .ics."}`);
  }
}

function inWords(file: string, { line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** Occurrences as the command line's contract has them; `end` of whole days is the day after the last. */
function* rowsOf(found: Occurrences): Generator {
  for (const occurrence of found) {
    const { series, event, recurrenceId, allDay } = occurrence;
    const { start, end } = timesOf(occurrence);
    yield { uid: series.uid, recurrenceId, start, end, allDay: allDay !== null, status: event.status, summary: event.summary };
  }
}

function timesOf({ start, end, allDay }: Occurrence): { readonly start: string; readonly end: string } {
  return allDay ? { start: allDay.from, end: allDay.to } : { start: isoInstant(start), end: isoInstant(end) };
}

/** "2026-01-05T08:00:00Z" of epoch milliseconds. */
function isoInstant(epoch: number): string {
  return new Date(epoch).toISOString().replace(/\.\d+Z$/, "Z");
}
