// A million events of ActivityWatch from a file to a week, by the command that needs no account: read, flooded, cut to presence, sorted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../tools/build.mjs";
import { generateActivity } from "./generate-activity.ts";
import { peakOf } from "./house/server.ts";
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
    return rowsOf(found);
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

const lookEvery = 20;

/** Runs the command on a file and watches how much memory it takes. */
async function readWeek(path: string, folder: string): Promise<Run> {
  const main = join(await ensureBuilt(), "main.js");
  const began = performance.now();
  const child = spawn(process.execPath, [main, "week", "--files", path, "--zone", "Europe/Berlin", "--json"], {
    env: { PATH: process.env["PATH"], ENOUGH_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let memory: number | undefined;
  const watch = setInterval(() => (memory = peakOf(child.pid!) ?? memory), lookEvery);
  const parts: string[] = [];
  child.stdout.on("data", (part) => parts.push(String(part)));
  const [status] = await once(child, "close");
  clearInterval(watch);
  const week = parts.join("");
  if (status !== 0 || JSON.parse(week).coverage.minutes === 0) throw new Error(`The file was not read: ${week}`);
  return { milliseconds: performance.now() - began, memory, week };
}
