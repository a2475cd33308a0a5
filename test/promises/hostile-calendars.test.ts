import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateCalendar } from "../../bench/generate-calendar.ts";
import { type Calendar, occurrences, parseCalendar, type Problem } from "../../src/engine/calendar/index.ts";
import { fixtures } from "../support/life.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

const count = sized(1500, 10_000);
const mostMs = 250;
const seed = 20_260_914;
const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1), zone: "Europe/Berlin" };

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const upTo = (limit: number, random: Random): number => Math.floor(random() * limit);

const mutations: Readonly<Record<string, Mutation>> = {
  "a bit flipped": (bytes, random) => {
    const at = upTo(bytes.length, random);
    return bytes.with(at, bytes[at]! ^ (1 << upTo(8, random)));
  },
  "a byte overwritten": (bytes, random) => bytes.with(upTo(bytes.length, random), upTo(256, random)),
  "a line cut short": onLines((lines, at, random) => [lines[at]!.slice(0, upTo(lines[at]!.length + 1, random))]),
  "lines lost": onLines(() => []),
  "a line doubled": onLines((lines, at) => [lines[at]!, lines[at]!]),
  "lines swapped": (bytes, random) => {
    const lines = linesOf(bytes);
    const [one, other] = [upTo(lines.length, random), upTo(lines.length, random)];
    return bytesOf(lines.with(one, lines[other]!).with(other, lines[one]!));
  },
  "controls put in": onLines((lines, at, random) => {
    const place = upTo(lines[at]!.length + 1, random);
    return [lines[at]!.slice(0, place) + String.fromCharCode(upTo(32, random), 127, 0) + lines[at]!.slice(place)];
  }),
  "a number broken": onLines((lines, at, random) => {
    const wrong = ["", "0", "-1", "99", "999999999999999999999", "1e9", "NaN", "٣", "2026"];
    return [lines[at]!.replace(/\d+/, wrong[upTo(wrong.length, random)]!)];
  }),
  "a rule that never rests": onLines((lines, at, random) => {
    const rules = ["SECONDLY", "MINUTELY;BYSETPOS=-1", "YEARLY;BYMONTHDAY=31;BYMONTH=2", "DAILY;COUNT=999999999", "HOURLY;INTERVAL=0"];
    return [lines[at]!, `RRULE:FREQ=${rules[upTo(rules.length, random)]}`];
  }),
  "the end lost": (bytes, random) => bytes.subarray(0, upTo(bytes.length, random)),
};

/** Changes one line, picked at random, into others. */
function onLines(change: (lines: readonly string[], at: number, random: Random) => readonly string[]): Mutation {
  return (bytes, random) => {
    const lines = linesOf(bytes);
    const at = upTo(lines.length, random);
    return bytesOf(lines.toSpliced(at, 1, ...change(lines, at, random)));
  };
}

// Bytes as letters one to one, so that a line may be changed wherever it is no longer UTF-8.
const linesOf = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString("latin1").split("\r\n");
const bytesOf = (lines: readonly string[]): Uint8Array => new Uint8Array(Buffer.from(lines.join("\r\n"), "latin1"));

function sources(): readonly Uint8Array[] {
  const names = readdirSync(fixtures).filter((name) => name.endsWith(".ics"));
  const files = names.map((name) => new Uint8Array(readFileSync(join(fixtures, name))));
  const generated = [3, 20, 60, 200].map((events, index) => new Uint8Array(Buffer.from(generateCalendar(events, seed + index))));
  return [...files, ...generated];
}

interface Toll {
  readonly names: Set<string>;
  longestMs: number;
  slow: number;
  events: number;
  occurrences: number;
  /** Files in which something was said to be wrong. */
  noticed: number;
  /** Files of which no event was left. */
  empty: number;
}

const eventsIn = ({ series }: Calendar): number =>
  series.reduce((sum, { master, overrides }) => sum + (master ? 1 : 0) + overrides.length, 0);

test(
  "damaged calendars are read and expanded in a quarter of a second each, without an error, and what is good in them is found",
  { timeout: sized(60_000, 600_000) },
  () => {
    const random = randomFrom(seed);
    const files = sources();
    expect(files.length).toBeGreaterThanOrEqual(7);
    const whole = files.map((bytes) => eventsIn(parseCalendar(bytes)));
    const toll: Toll = { names: new Set(), longestMs: 0, slow: 0, events: 0, occurrences: 0, noticed: 0, empty: 0 };
    let possible = 0;
    for (let number = 0; number < count; number++) {
      const source = number % files.length;
      const { bytes, names } = mutate(files[source]!, random);
      for (const name of names) toll.names.add(name);
      if (!names.includes("the end lost")) possible += whole[source]!;
      take(bytes, names.includes("the end lost"), toll);
    }
    const figure = `${count} damaged files, ${toll.events} events and ${toll.occurrences} occurrences found, the slowest took ${Math.round(toll.longestMs)} ms`;
    found("Hostile calendars are read, each within 250 ms", toll.slow === 0, figure);
    expect([...toll.names].toSorted()).toEqual(Object.keys(mutations).toSorted());
    expect(toll.slow, figure).toBe(0);
    // Where the end is not lost, damage to a few lines costs a few events.
    expect(toll.events).toBeGreaterThan(0.9 * possible);
    expect(toll.occurrences).toBeGreaterThan(10 * count);
    expect(toll.noticed).toBeGreaterThan(count / 2);
    expect(toll.empty).toBeLessThan(count / 20);
  },
);

/** A file with one to four kinds of damage. */
function mutate(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly names: readonly string[] } {
  const all = Object.entries(mutations);
  const chosen = Array.from({ length: 1 + upTo(4, random) }, () => all[upTo(all.length, random)]!);
  let mutant = bytes;
  for (const [, mutation] of chosen) if (mutant.length > 0) mutant = mutation(mutant, random);
  return { bytes: mutant, names: chosen.map(([name]) => name) };
}

/** Reads and expands one file. A file that took too long is tried once more: what somebody else on the machine did is no fault of it. */
function take(bytes: Uint8Array, isCut: boolean, toll: Toll): void {
  let read = readOnce(bytes);
  if (read.ms > mostMs) read = readOnce(bytes);
  toll.longestMs = Math.max(toll.longestMs, read.ms);
  if (read.ms > mostMs) toll.slow++;
  for (const problem of read.problems) checkProblem(problem);
  if (read.problems.length > 0) toll.noticed++;
  toll.occurrences += read.occurrences;
  if (isCut) return;
  toll.events += read.events;
  if (read.events === 0) toll.empty++;
}

function readOnce(bytes: Uint8Array) {
  const began = performance.now();
  const calendar = parseCalendar(bytes);
  const all = occurrences(calendar, year);
  const ms = performance.now() - began;
  for (const [index, start] of all.starts.entries())
    if (!(start <= all.ends[index]!)) throw new Error("An occurrence ends before it starts.");
  return { ms, events: eventsIn(calendar), occurrences: all.count, problems: [...calendar.problems, ...all.problems] };
}

/** A problem is a sentence with a line, for people. */
function checkProblem({ line, message }: Problem): void {
  if (!(line >= 1) || !/[.!?]$/.test(message) || /undefined|NaN|\[object/.test(message.replaceAll(/“[^”]*”/g, "")))
    throw new Error(`This is no sentence about a line: ${line}, ${message}`);
}
