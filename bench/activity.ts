// A million events of ActivityWatch from a file to a week, by the command that needs no account: read, flooded, cut to presence, sorted.
// And the same file into a sealed notebook, over HTTP, by the command that brings files in; then once more, which changes nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../tools/build.mjs";
import { generateActivity } from "./generate-activity.ts";
import { makePlace } from "./house/place.ts";
import { peakOf, startServer } from "./house/server.ts";
import { lifeOf } from "./life/life.ts";
import { growth, growthRow, limitRow, median, type Row } from "./row.ts";

const usual = 1_000_000;
const sizes = [usual / 16, usual / 4, usual];
const rounds = 3;
const seed = 5;
const [mostMilliseconds, mostMegabytes] = [15_000, 600];

interface Run {
  readonly milliseconds: number;
  /** Bytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
  readonly week: string;
}

export async function run(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "enough-bench-"));
  try {
    const files = sizes.map((events) => ({ events, path: join(folder, `${events}.json`) }));
    for (const { events, path } of files) writeFileSync(path, generateActivity(events, seed));
    const found: Run[][] = [];
    for (let round = 0; round < rounds; round++) {
      const runs: Run[] = [];
      for (const { path } of files) runs.push(await readWeek(path, folder));
      found.push(runs);
    }
    const brought: Brought[] = [];
    for (let round = 0; round < rounds; round++) brought.push(await bringIn(files.at(-1)!.path));
    return [...rowsOf(found), ...broughtRows(brought)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(found: readonly (readonly Run[])[]): readonly Row[] {
  const whole = found.map((runs) => runs.at(-1)!);
  if (new Set(whole.map(({ week }) => week)).size > 1) throw new Error("The same file was read in two ways.");
  const memory = whole.flatMap(({ memory }) => memory ?? []);
  const exponents = found.map((runs) => growth(runs.map(({ milliseconds }, index) => ({ size: sizes[index]!, cost: milliseconds }))));
  const name = `activity, ${usual.toLocaleString("en")} events`;
  return [
    limitRow(name, "ms", median(whole.map(({ milliseconds }) => milliseconds)), mostMilliseconds),
    ...(memory.length > 0 ? [limitRow(name, "MB", median(memory) / 1e6, mostMegabytes)] : []),
    growthRow("activity, 1× 4× 16×", exponents, 1.1),
  ];
}

function broughtRows(brought: readonly Brought[]): readonly Row[] {
  const name = "activity, brought in";
  const memory = (of: (one: Brought) => number | undefined) => brought.flatMap((one) => of(one) ?? []);
  const [command, server] = [memory(({ command }) => command), memory(({ server }) => server)];
  return [
    limitRow(name, "ms", median(brought.map(({ milliseconds }) => milliseconds)), mostMilliseconds),
    ...(command.length > 0 ? [limitRow(`${name}, command`, "MB", median(command) / 1e6, mostMegabytes)] : []),
    ...(server.length > 0 ? [limitRow(`${name}, server`, "MB", median(server) / 1e6, mostMegabytes)] : []),
  ];
}

interface Brought {
  readonly milliseconds: number;
  /** Bytes; undefined where the system does not tell. */
  readonly command: number | undefined;
  readonly server: number | undefined;
}

/** Brings a file into a new notebook, twice. */
async function bringIn(path: string): Promise<Brought> {
  const place = await makePlace(lifeOf(1 / 12, new Date().toISOString().slice(0, 10), seed), Date.now());
  const server = await startServer(place.folder);
  try {
    const config = join(place.folder, "config");
    mkdirSync(join(config, "enough"), { recursive: true });
    writeFileSync(join(config, "enough", "tokens.json"), JSON.stringify({ [place.folder]: place.secret }));
    const args = ["import", path, "--json"];
    const first = await runCommand(args, place.folder, config);
    const again = await runCommand(args, place.folder, config);
    const [one, two] = [JSON.parse(first.said), JSON.parse(again.said)] as { id: string; before: boolean; state: string }[];
    if (one!.state !== "kept" || one!.before || two!.id !== one!.id || !two!.before)
      throw new Error(`It was not brought in once: ${again.said}`);
    return { milliseconds: first.milliseconds, command: first.memory, server: server.peakMemory() };
  } finally {
    await server.stop();
    place.dispose();
  }
}

const lookEvery = 20;

async function readWeek(path: string, folder: string): Promise<Run> {
  const { said: week, ...rest } = await runCommand(["week", "--files", path, "--zone", "Europe/Berlin", "--json"], folder, folder);
  if (JSON.parse(week).coverage.minutes === 0) throw new Error(`The file was not read: ${week}`);
  return { ...rest, week };
}

/** Runs a command and watches how much memory it takes. */
async function runCommand(args: readonly string[], folder: string, config: string) {
  const main = join(await ensureBuilt(), "main.js");
  const began = performance.now();
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env["PATH"], ENOUGH_DATA: folder, XDG_CONFIG_HOME: config },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let memory: number | undefined;
  const watch = setInterval(() => (memory = peakOf(child.pid!) ?? memory), lookEvery);
  const parts: string[] = [];
  child.stdout.on("data", (part) => parts.push(String(part)));
  const [status] = await once(child, "close");
  clearInterval(watch);
  const said = parts.join("");
  if (status !== 0) throw new Error(`enough ${args.join(" ")} ended with ${status}: ${said}`);
  return { milliseconds: performance.now() - began, memory, said };
}
