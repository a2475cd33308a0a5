import { dayOf, toEpoch, type Zone, zoneTable } from "../../kernel/time/index.ts";
import { complaintsAbout } from "./complaints.ts";
import { readTable, type TableRow } from "./csv-table.ts";
import type { DiaryPiece, FileReading, Progress } from "./reading.ts";
import { readClock, readDay } from "./written-time.ts";

// Daylio's export: an entry a row, by the wall clock, with a mood under the name that the person gave it.

type Item = DiaryPiece["items"][number];

/** Whether these columns are those of an export of Daylio. */
export function isDaylio(columns: readonly string[]): boolean {
  const dated = columns.includes("full_date") || (columns.includes("year") && columns.includes("date"));
  return dated && columns.includes("time") && columns.includes("mood");
}

/** Reads an export, yielding how far it is; its wall-clock times are taken to be of `zone`. */
export function* readDaylio(bytes: Uint8Array, file: string, zone: Zone): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const problems = complaintsAbout(file);
  const items = new Map<string, Item>();
  const table = zoneTable(zone);
  yield* readTable(bytes, problems.note, (row) => {
    const complain = (message: string) => problems.note(row.line, message);
    const wall = readMoment(row);
    const label = row.cell("mood");
    if (typeof wall === "string") complain(wall);
    else if (label === "") complain("It says no mood. It was left out.");
    else {
      const words = [plainWords(row.cell("note_title")), plainWords(row.cell("note"))].filter(Boolean).join("\n");
      if (words.length > longestWords)
        complain(`Its note is longer than ${longestWords.toLocaleString("en")} letters. The rest of it was left out.`);
      const item = { at: toEpoch(table, wall), label, words: words.slice(0, longestWords).trim() };
      items.set(JSON.stringify(item), item);
    }
  });
  const inOrder = [...items.values()].toSorted((a, b) => a.at - b.at);
  const days = inOrder.map(({ at }) => dayOf(at, zone));
  return {
    file,
    kind: "daylio",
    calendars: [],
    devices: [],
    moods: [...Map.groupBy(inOrder, ({ label }) => label)].map(([label, ofLabel]) => ({ label, entries: ofLabel.length })),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    pieces: [...Map.groupBy(inOrder, ({ at }) => dayOf(at, zone).slice(0, 7))].map(([month, ofMonth]) => ({
      type: "diary",
      month,
      items: ofMonth,
    })),
    problems: problems.list(),
  };
}

// What a check-in has room for.
const longestWords = 2000;

/** The wall-clock milliseconds of an entry, or what is wrong with it. */
function readMoment({ cell }: TableRow): number | string {
  const written = cell("full_date") || `${cell("date")} ${cell("year")}`;
  const day = readDay(cell("full_date")) ?? readNamedDay(cell("date"), cell("year"));
  if (day === undefined) return `“${written}” is not a day. It was left out.`;
  const clock = readClock(cell("time"));
  if (clock === undefined) return `“${cell("time")}” is not a time. It was left out.`;
  const moment = day + clock;
  return moment < 0 ? `“${written}” lies too far back. It was left out.` : moment;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day such as “September 14” or “14. Sep” of a year, as older exports have it; the names of months are English. */
function readNamedDay(date: string, year: string): number | undefined {
  const month = months.indexOf((/[a-z]{3,}/i.exec(date)?.[0] ?? "").slice(0, 3).toLowerCase()) + 1;
  const day = /\d{1,2}/.exec(date)?.[0];
  if (month === 0 || day === undefined) return undefined;
  return readDay(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", nbsp: " " };

/** A note without its marks: breaks become line ends, other tags go. */
function plainWords(note: string): string {
  return note
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, "\n")
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name]!)
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
