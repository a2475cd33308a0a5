import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findCompiler } from "../../tools/system.mjs";
import type { OpenPerson } from "../../src/kernel/identity/index.ts";
import { all, openSqlite, raw, StorageError } from "../../src/kernel/storage/index.ts";
import { openDisk, readLog } from "./power-cut.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { isWhole, openWriters, readSaved } from "./saved.ts";
import { startProcess } from "./server-process.ts";
import { found, sized } from "./size.ts";
import { type Ack, makeWriters, writeAll, type Writer } from "./writers.ts";

const images = sized(150, 1000);
const writes = sized(1000, 10_000);
// The control has to see losses, not to count them.
const controlImages = sized(40, 1000);
const controlWrites = sized(400, 3000);
const people = sized(8, 24);
const compiler = findCompiler();
if (!compiler) console.warn("No C compiler: the power cut is skipped. Install one (on Debian: apt-get install gcc libc6-dev).");
// In memory where there is such a place: what is looked at for a moment need not reach a disk.
const imagePlace = join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), `enough-image-${process.pid}`);

/** A run of the server whose every change to the disk was written down. */
interface Recorded {
  readonly log: string;
  readonly acks: readonly Ack[];
  readonly writers: readonly Writer[];
}

/** What the power cuts left. */
interface Toll {
  readonly writes: number;
  readonly images: number;
  /** Images in which a write is missing that the server said it had kept. */
  readonly lost: number;
  readonly mostLost: number;
  readonly torn: number;
  readonly corrupt: number;
}

describe.skipIf(!compiler)("saved is saved, also when the power goes", () => {
  let folder: string;
  let library: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "enough-power-"));
    library = join(folder, "powerlog.so");
    const source = join(import.meta.dirname, "powerlog.c");
    execFileSync(compiler!, ["-O2", "-shared", "-fPIC", "-o", library, source, "-ldl", "-lpthread"], { stdio: "pipe" });
  });
  afterAll(() => {
    for (const path of [folder, imagePlace]) rmSync(path, { recursive: true, force: true });
  });

  test(
    `${images} power cuts into ${writes} writes: nothing that was acknowledged is missing, nothing is torn`,
    { timeout: sized(120_000, 1_800_000) },
    async () => {
      const toll = await cutPower(await recordRun(folder, library, "full", writes), images);
      found("1. Saved is saved: power cut", toll.lost + toll.torn + toll.corrupt === 0, inWords(toll));
      expect(toll).toMatchObject({ images, lost: 0, mostLost: 0, torn: 0, corrupt: 0 });
    },
  );

  test("the same without a sync at each commit loses writes: the test can see it", { timeout: sized(120_000, 1_800_000) }, async () => {
    const toll = await cutPower(await recordRun(folder, library, "normal", controlWrites), controlImages);
    found("1. Saved is saved: the power cut's own control, without a sync", toll.lost > 0, inWords(toll));
    expect(toll.lost).toBeGreaterThan(controlImages / 10);
  });
});

async function recordRun(folder: string, library: string, synchronous: "full" | "normal", writes: number): Promise<Recorded> {
  const data = join(folder, `data-${synchronous}`);
  mkdirSync(data);
  const log = join(folder, `${synchronous}.log`);
  const dist = inject("dist");
  const control = ["--import", join(import.meta.dirname, "../../tools/jsx.mjs"), join(import.meta.dirname, "serve-normal.ts"), dist, data];
  const server = await startProcess({
    dist,
    folder: data,
    env: { LD_PRELOAD: library, POWERLOG: log, POWERLOG_FOLDER: data },
    ...(synchronous === "normal" ? { program: [process.execPath, ...control] } : {}),
  });
  try {
    const writers = await makeWriters(server.address, people);
    const acks: Ack[] = [];
    await writeAll(
      server.address,
      writers,
      () => acks.length >= writes,
      (ack) => acks.push(ack),
    );
    return { log, acks, writers };
  } finally {
    // Not asked to stop: closing the database would put it in order.
    await server.stop("SIGKILL");
  }
}

/** Plays the log to many moments, cuts the power at each, starts on what is left, and counts what is missing. */
async function cutPower({ log, acks, writers }: Recorded, images: number): Promise<Toll> {
  const entries = readLog(log);
  const random = randomFrom(4747);
  const disk = openDisk();
  const toll = { writes: acks.length, images: 0, lost: 0, mostLost: 0, torn: 0, corrupt: 0 };
  const opened = await openFinal(entries, writers);
  let played = 0;
  for (const moment of momentsOf(entries, acks, images, random)) {
    for (; played < moment; played++) disk.play(entries[played]!);
    const at = entries[moment]?.at ?? BigInt(Number.MAX_SAFE_INTEGER);
    const due = acks.filter((ack) => ack.at < at);
    const left = await startOn(disk.cut(random), opened);
    toll.images++;
    if (left === undefined) {
      if (due.length > 0) toll.corrupt++;
      continue;
    }
    const lost = due.filter(({ key }) => !left.keys.has(key)).length;
    if (lost > 0) toll.lost++;
    toll.mostLost = Math.max(toll.mostLost, lost);
    toll.torn += left.torn;
    if (!left.sound) toll.corrupt++;
  }
  return toll;
}

/** Moments to cut the power at: any, and those right after an answer went out. */
function momentsOf(entries: ReturnType<typeof readLog>, acks: readonly Ack[], images: number, random: () => number): readonly number[] {
  const moments = Array.from({ length: images }, (_, index) => {
    if (index % 2 === 0) return 1 + Math.floor(random() * entries.length);
    const { at } = acks[Math.floor(random() * acks.length)]!;
    const next = entries.findIndex((entry) => entry.at > at);
    return next < 0 ? entries.length : next;
  });
  return moments.toSorted((a, b) => a - b);
}

/** Some of the writers with their keys, by signing in to the disk as it was when all was written. */
async function openFinal(entries: ReturnType<typeof readLog>, writers: readonly Writer[]): Promise<readonly OpenPerson[]> {
  const disk = openDisk();
  for (const entry of entries) disk.play(entry);
  const place = layOut(disk.cut(() => 0.3));
  const engine = openSqlite(place, { synchronous: "off" });
  const opened = await openWriters(engine, writers.slice(0, 1));
  await engine.close();
  return opened;
}

/** Starts on what a power cut left. Undefined when there is no database to start on. */
async function startOn(files: ReadonlyMap<string, Buffer>, opened: readonly OpenPerson[]) {
  try {
    const engine = openSqlite(layOut(files), { synchronous: "off" });
    const [check] = await engine.read({ owners: [] }, (queries) =>
      all(raw(queries, sql<{ integrity_check: string }>`pragma integrity_check(1)`)),
    );
    const saved = await readSaved(engine, []);
    let sound = check?.integrity_check === "ok";
    // Before the first answer a person may not be there yet.
    for (const person of saved.keys.size > 0 ? opened : []) sound &&= await isWhole(engine, person);
    await engine.close();
    return { ...saved, sound };
  } catch (error) {
    if (error instanceof StorageError) return undefined;
    throw error;
  }
}

function layOut(files: ReadonlyMap<string, Buffer>): string {
  rmSync(imagePlace, { recursive: true, force: true });
  mkdirSync(imagePlace);
  for (const [path, bytes] of files) writeFileSync(join(imagePlace, basename(path)), bytes);
  return join(imagePlace, "enough.db");
}

function inWords({ writes, images, lost, mostLost, torn, corrupt }: Toll): string {
  return `${images} images after ${writes} acknowledged writes: ${lost} with lost writes (at most ${mostLost}), ${torn} torn, ${corrupt} corrupt`;
}
