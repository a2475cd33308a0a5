// Reads every calendar file of a directory with our engine and with its peers, then mutants of them: who hangs, who throws, who finds
// how many events. `node bench/calendar-corpora.ts DIRECTORY [MUTANTS=10000] [SEED=1]`. The files are other people's, and stay outside of the
// tree: the .ics files of the tests of collective/icalendar, ical.js and libical make a good directory.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { occurrences, parseCalendar } from "../src/engine/calendar/index.ts";

interface Reader {
  readonly name: string;
  /** How many events that have a start it finds. */
  readonly read: (bytes: Uint8Array) => number;
}

interface Tally {
  parsed: number;
  events: number;
  untyped: number;
  thrown: number;
  slow: number;
  longestMs: number;
}

const [directory, mutants = "10000", seed = "1"] = process.argv.slice(2);
const slowMs = 250;

function main(): void {
  if (!directory) {
    console.error("usage: node bench/calendar-corpora.ts DIRECTORY [MUTANTS] [SEED]");
    process.exitCode = 2;
    return;
  }
  // A peer has a warning for every second line of these files.
  console.warn = () => {};
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name)));
  const readers = [ours, ...peers()];
  console.log(`${files.length} files`);
  for (const reader of readers) console.log(line(reader, measure(reader, files)));
  const changed = mutantsOf(files, Number(mutants), Number(seed));
  console.log(`${changed.length} mutants (seed ${seed})`);
  for (const reader of readers) console.log(line(reader, measure(reader, changed)));
}

const ours: Reader = {
  name: "Enough",
  read(bytes) {
    const { series } = parseCalendar(bytes);
    occurrences(series, { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1), zone: "Europe/Berlin" });
    return series.reduce((sum, { master, overrides }) => sum + (master ? 1 : 0) + overrides.length, 0);
  },
};

/** Those that are installed under bench/node_modules, or where ENOUGH_PEERS points. They only parse; none of them expands here. */
function peers(): readonly Reader[] {
  const require = createRequire(process.env["ENOUGH_PEERS"] ? join(process.env["ENOUGH_PEERS"], "x.js") : import.meta.url);
  return [peer("ical.js", require, readWithIcalJs), peer("node-ical", require, readWithNodeIcal)].filter((reader) => reader !== undefined);
}

function peer(name: string, require: NodeJS.Require, read: (library: never, bytes: Uint8Array) => number): Reader | undefined {
  try {
    const library = require(name) as { readonly default?: never };
    const usable = library.default ?? (library as never);
    return { name, read: (bytes) => read(usable, bytes) };
  } catch {
    console.log(`${name} is not installed and was left out`);
    return undefined;
  }
}

interface IcalJsComponent {
  readonly getAllSubcomponents: (name: string) => readonly IcalJsComponent[];
  readonly getFirstPropertyValue: (name: string) => unknown;
}

interface IcalJs {
  readonly parse: (text: string) => unknown;
  readonly Component: new (parsed: unknown) => IcalJsComponent;
}

function readWithIcalJs({ parse, Component }: IcalJs, bytes: Uint8Array): number {
  const parsed = parse(new TextDecoder().decode(bytes)) as unknown[];
  const tops = (typeof parsed[0] === "string" ? [parsed] : parsed).map((top) => new Component(top));
  const events = tops.flatMap((top) => [...top.getAllSubcomponents("vevent")]);
  return events.filter((event) => event.getFirstPropertyValue("dtstart")).length;
}

interface NodeIcalEvent {
  readonly type?: string;
  readonly start?: Date;
  readonly recurrences?: Readonly<Record<string, NodeIcalEvent>>;
}

interface NodeIcal {
  readonly sync: { readonly parseICS: (text: string) => Readonly<Record<string, NodeIcalEvent | undefined>> };
}

function readWithNodeIcal({ sync }: NodeIcal, bytes: Uint8Array): number {
  const found = new Set<NodeIcalEvent>();
  for (const event of Object.values(sync.parseICS(new TextDecoder().decode(bytes)))) {
    if (event?.type !== "VEVENT") continue;
    // It files each changed occurrence under two keys.
    for (const one of [event, ...Object.values(event.recurrences ?? {})])
      if (one.start instanceof Date && !Number.isNaN(one.start.getTime())) found.add(one);
  }
  return found.size;
}

function measure({ read }: Reader, inputs: readonly Uint8Array[]): Tally {
  const tally: Tally = { parsed: 0, events: 0, untyped: 0, thrown: 0, slow: 0, longestMs: 0 };
  for (const input of inputs) {
    const start = performance.now();
    try {
      tally.events += read(input);
      tally.parsed++;
    } catch (error) {
      tally.thrown++;
      if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) tally.untyped++;
    }
    const ms = performance.now() - start;
    tally.longestMs = Math.max(tally.longestMs, ms);
    if (ms > slowMs) tally.slow++;
  }
  return tally;
}

function line({ name }: Reader, { parsed, events, thrown, untyped, slow, longestMs }: Tally): string {
  return `${name.padEnd(10)} read ${parsed}, events ${events}, threw ${thrown} (${untyped} untyped), over ${slowMs} ms: ${slow}, longest ${longestMs.toFixed(0)} ms`;
}

/** Files with up to four changes each: a byte overwritten, a stretch cut or doubled, a piece of another file put in, the end lost. */
function mutantsOf(files: readonly Uint8Array[], count: number, seed: number): readonly Uint8Array[] {
  const upTo = randomNumbers(seed);
  const small = files.filter(({ length }) => length > 0 && length < 200_000);
  return Array.from({ length: small.length === 0 ? 0 : count }, () => {
    let bytes = Uint8Array.from(small[upTo(small.length)]!);
    for (let changes = 1 + upTo(4); changes > 0; changes--) bytes = changeOnce(bytes, small[upTo(small.length)]!, upTo);
    return bytes;
  });
}

function changeOnce(bytes: Uint8Array<ArrayBuffer>, other: Uint8Array, upTo: (limit: number) => number): Uint8Array<ArrayBuffer> {
  const from = upTo(bytes.length + 1);
  const to = Math.min(bytes.length, from + 1 + upTo(120));
  const start = upTo(other.length);
  const piece = other.slice(start, start + upTo(200));
  const kinds = [
    () => bytes.with(Math.min(from, Math.max(0, bytes.length - 1)), upTo(256)),
    () => joined(bytes.slice(0, from), bytes.slice(to)),
    () => joined(bytes.slice(0, to), bytes.slice(from)),
    () => joined(bytes.slice(0, from), piece, bytes.slice(from)),
    () => bytes.slice(0, from),
  ];
  return bytes.length === 0 ? bytes : kinds[upTo(kinds.length)]!();
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A linear congruential generator (constants of Numerical Recipes): the same mutants for the same seed. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

main();
