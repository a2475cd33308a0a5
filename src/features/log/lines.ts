import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { areasOf, learningOf, makeSorter, rulesOf } from "../areas/index.ts";
import { asksForCare, noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { checkInView } from "./check-ins.ts";
import { entryView, viewOf } from "./entries.ts";
import { parseLine } from "./line/quick-line.ts";
import type { LinePlace, QuickLine } from "./line/understood.ts";
import { addCheckIn, putEntry } from "./writing.ts";

export const longestLine = 2000;

const input = z.object({ line: z.string().trim().min(1, "Write what it was, such as “worked 9-12:30”.").max(longestLine) });
const problems = z.array(z.object({ part: z.string(), message: z.string() }));
const kept = z.object({ entries: z.array(entryView), checkIns: z.array(checkInView), problems, check: pageFirst });

/** What of a line was written down, and what could not be read. */
export type KeptLine = z.output<typeof kept>;

export const keepLine = action({
  name: "log.line",
  summary: "Note several things in one line: “worked 9-12:30, lunch with a friend 45m #friends energy 7”",
  route: "POST /lines",
  input,
  output: kept,
  done: "Kept.",
  undo: undoOfWords,
  capture: true,
  async run(desk, { line }) {
    const read = readLine(desk, line);
    const nothing = read.entries.length + read.checkIns.length === 0;
    // Somebody who writes how bad it is into this field is not told how times are written.
    const asIs = desk.captured === true || asksForCare(line);
    if (nothing && !asIs) return refusalOf(read);
    const entries = [];
    for (const { understood: _, ...entry } of read.entries)
      entries.push(viewOf(await putEntry(desk, { ...entry, id: crypto.randomUUID() })));
    const checkIns = [];
    for (const { understood: _, day: _day, ...checkIn } of read.checkIns) checkIns.push(await addCheckIn(desk, checkIn));
    // Nobody is there to mend such a line: what cannot be read is kept as words.
    const words = (nothing ? line : read.problems.map(({ part }) => part).join(", ")).slice(0, longestLine);
    if (asIs && words !== "") checkIns.push(await addCheckIn(desk, { at: desk.now, words }));
    const check = noticeWords(desk, line, "/today", `line ${desk.now}`) ?? null;
    return { entries, checkIns, problems: [...read.problems], check };
  },
});

const preview = z.object({ understood: z.array(z.object({ label: z.string(), understood: z.string() })), problems });

/** How a line reads, in words: what can be kept of it, and what cannot yet. */
export type LinePreview = z.output<typeof preview>;

export const previewLine = action({
  name: "log.preview-line",
  summary: "Say how a line would be understood, and write nothing",
  route: "POST /lines/preview",
  input,
  output: preview,
  run: (desk, { line }) => previewOf(desk, line),
});

/** What a line says in this notebook, in words. */
export function previewOf(desk: Desk, line: string): LinePreview {
  const { entries, checkIns, problems } = readLine(desk, line);
  const said = [...entries, ...checkIns.map(({ words = "Check-in", understood }) => ({ label: words, understood }))];
  return { understood: said.map(({ label, understood }) => ({ label, understood })), problems: [...problems] };
}

function readLine(desk: Desk, line: string): QuickLine {
  return parseLine(line, linePlace(desk));
}

/** The areas and rules by which a notebook’s lines are read. */
export function linePlace({ notebook, now, zone, today }: Desk): LinePlace {
  const sorter = makeSorter(rulesOf(notebook), learningOf(notebook).guess);
  return { now, zone, today, areas: areasOf(notebook), sort: (title) => sorter.place({ title }).area };
}

function refusalOf({ problems }: QuickLine): Refusal {
  if (problems.length === 0) return refuse("Write what it was and when, such as “worked 9-12:30”.", "line");
  return new Refusal(
    problems.map(({ part, message }) => ({ field: "line", message: problems.length === 1 ? message : `“${part}”: ${message}` })),
  );
}
