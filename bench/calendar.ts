// Calendars of up to 100,000 events in five zones: reading them, and finding out when everything takes place in ten years.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";
import { type Calendar, occurrences, parseCalendar, type Series } from "../src/engine/calendar/index.ts";
import { icalJs } from "./calendar/ical-js.ts";
import { nodeIcal } from "./calendar/node-ical.ts";
import type { Once } from "./calendar/once.ts";
import { type Peer, type Tally, type Times, timesOf, view } from "./calendar/peer.ts";
import { rruleTemporal } from "./calendar/rrule-temporal.ts";
import { generateCalendar } from "./generate-calendar.ts";
import { growth, growthRow, limitRow, median, milliseconds, row, type Row, sideBySide } from "./row.ts";

const [usual, large] = [20_000, 100_000];
// ical.js needs minutes to expand the usual number, so both sides expand fewer beside it.
const few = 500;
const seed = 23;
const pairs = 7;
const fewPairs = 3;
const bar = 4;

export async function run(): Promise<readonly Row[]> {
  const machineZone = process.env["TZ"];
  // Peers read what has no zone in that of the process.
  process.env["TZ"] = view.zone;
  try {
    return [
      ...(await partRows(await icalJs(), usual, few, pairs)),
      ...(await partRows(await nodeIcal(), usual, usual, fewPairs)),
      await ruleRow(),
      ...(await largeRows()),
      await eventGrowthRow(),
      await occurrenceGrowthRow(),
    ];
  } finally {
    if (machineZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = machineZone;
  }
}

/** Reading, and expanding what was read, beside a peer. */
async function partRows<Parsed>(peer: Peer<Parsed>, toParse: number, toExpand: number, parsePairs: number): Promise<readonly Row[]> {
  const file = Buffer.from(generateCalendar(toParse, seed));
  const decoder = new TextDecoder();
  checkTally(peer.name, peer.tally(peer.parse(decoder.decode(file))), tallyOf(parseCalendar(file)));
  const parse = await sideBySide(
    () => parseCalendar(file),
    () => peer.parse(decoder.decode(file)),
    parsePairs,
  );
  const short = generateCalendar(toExpand, seed);
  const ours = parseCalendar(short);
  const theirs = peer.parse(short);
  checkTimes(peer.name, peer.expand(theirs), ours.series);
  const expand = await sideBySide(
    () => occurrences(ours, view),
    () => peer.expand(theirs),
    fewPairs,
  );
  return [
    row({ name: `calendar, read ${inWords(toParse)}`, unit: "ms", against: peer.name, bar, ...parse }),
    row({ name: `calendar, expand ${inWords(toExpand)}`, unit: "ms", against: peer.name, bar, ...expand }),
  ];
}

const inWords = (events: number): string => `${events.toLocaleString("en")} events`;

/** The rules alone, without what else a calendar has. */
async function ruleRow(): Promise<Row> {
  const text = generateCalendar(usual, seed);
  const series = parseCalendar(text).series.filter(({ master }) => master!.rules.length > 0);
  const unchanged = series.map((each): Series => ({ ...each, overrides: [] }));
  const peer = await rruleTemporal(text);
  checkSame(peer.name, "starts", peer.starts(), ourTimes(unchanged).starts);
  const pair = await sideBySide(() => occurrences(unchanged, view), peer.starts, pairs);
  return row({ name: `calendar, the rules of ${inWords(usual)}`, unit: "ms", against: peer.name, bar, ...pair });
}

/** The large one in processes that just started, of one file as the product is built: reading TypeScript takes memory of its own. */
async function largeRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "enough-bench-"));
  try {
    const calendar = join(folder, "calendar.ics");
    writeFileSync(calendar, generateCalendar(large, seed));
    const script = join(folder, "once.mjs");
    await build({ input: join(import.meta.dirname, "calendar", "once.ts"), platform: "node", output: { file: script, minify: true } });
    const found = Array.from({ length: pairs }, () => readOnce(script, calendar));
    const name = `calendar, ${inWords(large)}`;
    return [
      limitRow(`${name}, read and expanded`, "ms", median(found.map(({ milliseconds }) => milliseconds)), 4000),
      limitRow(`${name}, memory`, "MB", median(found.map(({ memory }) => memory)) / 1e6, 350),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOnce(script: string, calendar: string): Once {
  const once = JSON.parse(execFileSync(process.execPath, [script, calendar], { encoding: "utf8" })) as Once;
  if (once.occurrences < 10 * large) throw new Error(`Only ${once.occurrences} occurrences were found, too few for a large calendar.`);
  return once;
}

async function eventGrowthRow(): Promise<Row> {
  const texts = [16, 4, 1].map((part) => ({ size: large / part, text: generateCalendar(large / part, seed) }));
  return growthOf("calendar, events 1× 4× 16×", texts, ({ text }) => occurrences(parseCalendar(text), view));
}

/** The same events over ever more years. */
async function occurrenceGrowthRow(): Promise<Row> {
  const { series } = parseCalendar(generateCalendar(usual, seed));
  const views = [1, 4, 16].map((years) => ({ ...view, from: view.to, to: Date.UTC(2030 + years, 0, 1) }));
  const sized = views.map((view) => ({ size: occurrences(series, view).count, view }));
  return growthOf("calendar, occurrences 1× 4× 16×", sized, ({ view }) => occurrences(series, view));
}

async function growthOf<Input extends { readonly size: number }>(
  name: string,
  inputs: readonly Input[],
  work: (input: Input) => unknown,
): Promise<Row> {
  const exponents: number[] = [];
  for (const input of inputs) work(input);
  for (let round = 0; round < pairs; round++) {
    const points: { size: number; cost: number }[] = [];
    for (const input of inputs) points.push({ size: input.size, cost: await milliseconds(() => work(input)) });
    exponents.push(growth(points));
  }
  return growthRow(name, exponents, 1.1);
}

function tallyOf({ series }: Calendar): Tally {
  const masters = series.map(({ master }) => master!);
  return {
    series: series.length,
    repeating: masters.filter(({ rules }) => rules.length > 0).length,
    people: masters.reduce((sum, { attendees }) => sum + attendees.length, 0),
  };
}

function checkTally(name: string, theirs: Tally, ours: Tally): void {
  if (JSON.stringify(theirs) !== JSON.stringify(ours) || ours.repeating === 0)
    throw new Error(`${name} reads ${JSON.stringify(theirs)}, we read ${JSON.stringify(ours)}.`);
}

function ourTimes(series: readonly Series[]): Times {
  const found = occurrences(series, view);
  return timesOf([...found.starts], [...found.ends]);
}

/** Throws unless a peer finds the same times. */
function checkTimes(name: string, theirs: Times, series: readonly Series[]): void {
  const ours = ourTimes(series);
  checkSame(name, "starts", theirs.starts, ours.starts);
  checkSame(name, "ends", theirs.ends, ours.ends);
}

function checkSame(name: string, what: string, theirs: Float64Array, ours: Float64Array): void {
  if (theirs.length !== ours.length || ours.length === 0)
    throw new Error(`${name} finds ${theirs.length} ${what}, we find ${ours.length}.`);
  const at = theirs.findIndex((time, index) => time !== ours[index]);
  if (at >= 0)
    throw new Error(`${name} finds other ${what}: ${new Date(theirs[at]!).toISOString()}, not ${new Date(ours[at]!).toISOString()}.`);
}
