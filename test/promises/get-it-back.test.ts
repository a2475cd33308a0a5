import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  applyWrites,
  BackupError,
  careFor,
  type Engine,
  lastProof,
  openPostgres,
  openSqlite,
  type Owner,
  type Put,
  readBackup,
  restoreBackup,
  startCare,
  tallySource,
  writeBackup,
} from "../../src/kernel/storage/index.ts";
import { engines } from "../support/engines.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

const execute = promisify(execFile);
const megabytes = sized(20, 300);
const damages = sized(60, 300);
const boxBytes = 1309;
const now = Date.parse("2026-11-22T03:10:00Z");

const someone = (): Owner => ({ household: randomUUID(), id: randomUUID() });
const put = (id: string, expected: number, bytes = 40): Put => ({
  id,
  shelf: "s",
  day: "",
  keyVersion: 1,
  expected,
  box: randomBytes(bytes),
});

async function write(engine: Engine, owner: Owner, puts: readonly Put[]): Promise<void> {
  const set = { owner, puts, removals: [], taken: [] };
  const applied = await engine.write({ owners: [owner.id] }, (queries) => applyWrites(queries, set));
  if (applied.kind !== "written") throw new Error(`Not written: ${applied.kind}`);
}

/** Fills a database with about as many bytes of boxes as asked for. */
async function fill(engine: Engine, bytes: number): Promise<void> {
  for (let left = Math.ceil(bytes / boxBytes); left > 0; left -= 1000)
    await write(
      engine,
      someone(),
      Array.from({ length: Math.min(left, 1000) }, () => put(randomUUID(), 0, boxBytes)),
    );
}

describe("a backup while people write", () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-back-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`${megabytes} MB beside a running server: no write waits long, none goes wrong`, { timeout: 300_000 }, async () => {
    const engine = openSqlite(join(folder, "enough.db"));
    await fill(engine, megabytes * 1e6);
    const file = join(folder, "one.backup");
    const run = execute(process.execPath, [join(inject("dist"), "main.js"), "backup", file, "--json"], {
      env: { ...process.env, ENOUGH_DATA: folder },
    });
    const state = { done: false };
    const ended = run.finally(() => (state.done = true));
    const waits: number[] = [];
    const owner = someone();
    while (!state.done) {
      const started = performance.now();
      await write(engine, owner, [put(randomUUID(), 0)]);
      waits.push(performance.now() - started);
    }
    const made = JSON.parse((await ended).stdout) as { bytes: number; seconds: number; digest: string };
    await engine.close();
    const p99 = waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)]!;
    const per300 = (made.seconds * 300) / megabytes;
    const figure = `${megabytes} MB of boxes in ${made.seconds.toFixed(1)} s (${per300.toFixed(1)} s per 300 MB) beside ${waits.length} writes: 0 errors, p99 ${p99.toFixed(1)} ms`;
    found("5. You can always get it back: backup while writing", made.seconds <= Math.max(5, megabytes / 60) && p99 <= 50, figure);
    expect((await readBackup(file)).digest).toBe(made.digest);
    expect(waits.length).toBeGreaterThan(20);
    expect(made.seconds).toBeLessThanOrEqual(sized(20, 10));
  });

  test.each(engines)("on $name it is one moment of the database: what is written together is there together", async ({ name, open }) => {
    const place = await open();
    const owner = someone();
    const [left, right] = [randomUUID(), randomUUID()];
    await write(place.engine, owner, [put(left, 0), put(right, 0)]);
    await fill(place.engine, 2e6);
    const state = { done: false };
    const versions: number[][] = [];
    const backups = (async () => {
      for (let count = 0; count < 5; count++) {
        const file = join(folder, `${name}-${count}.backup`);
        await writeBackup(place.engine.source, file, now);
        await readBackup(file, {
          rows: async ({ columns }, rows) => {
            const at = (column: string) => columns.findIndex((known) => known.name === column);
            const pair = rows.filter((row) => row[at("id")] === left || row[at("id")] === right);
            if (pair.length > 0) versions.push(pair.map((row) => Number(row[at("row_version")])));
          },
        });
      }
      state.done = true;
    })();
    for (let version = 1; !state.done; version++) {
      await write(place.engine, owner, [put(left, version), put(right, version)]);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await backups;
    await place.dispose();
    const pairs = versions.flat();
    expect(pairs.length).toBe(10);
    // Batches may part the two; by backup they are in order.
    for (let index = 0; index < pairs.length; index += 2) expect(pairs[index]).toBe(pairs[index + 1]);
  });
});

describe("a backup that was made", () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-back-"));
  const file = join(folder, "whole.backup");
  beforeAll(async () => {
    const engine = openSqlite(join(folder, "enough.db"), { synchronous: "off" });
    await fill(engine, 100_000);
    await writeBackup(engine.source, file, now);
    await engine.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`${damages} times damaged, it is refused ${damages} times`, { timeout: 120_000 }, async () => {
    const whole = readFileSync(file);
    const random = randomFrom(5);
    const harmed = join(folder, "harmed.backup");
    let refused = 0;
    for (let count = 0; count < damages; count++) {
      writeFileSync(harmed, damage(whole, random));
      const outcome = await readBackup(harmed).catch((error: unknown) => error);
      if (outcome instanceof BackupError) refused++;
    }
    found("5. You can always get it back: damaged backups refused", refused === damages, `${refused} of ${damages} refused`);
    expect(refused).toBe(damages);
    expect((await readBackup(file)).tables.find(({ name }) => name === "records")!.rows).toBeGreaterThan(50);
  });

  test("from the embedded database to PostgreSQL and back, it is equal", async () => {
    const first = await readBackup(file);
    const postgres = { kind: "postgres", url: inject("postgresUrl"), schema: `t_round_${randomUUID().slice(0, 8)}` } as const;
    await (await openPostgres(postgres)).close();
    await restoreBackup(file, postgres, Date.now());
    const there = await tallySource(postgres);
    const second = join(folder, "second.backup");
    await writeBackup(postgres, second, now);
    const path = join(folder, "again.db");
    await restoreBackup(second, { kind: "sqlite", path }, now);
    const back = await tallySource({ kind: "sqlite", path });
    const equal = first.digest === there.digest && there.digest === back.digest;
    found("5. You can always get it back: SQLite → PostgreSQL → SQLite", equal, `digest ${back.digest.slice(0, 12)}… in all three`);
    expect([there.digest, back.digest]).toEqual([first.digest, first.digest]);
  });

  test("each day one is made, seven are kept, and the newest is proven; one that is damaged later is said", async () => {
    const backups = join(folder, "backups");
    const source = { kind: "sqlite", path: join(folder, "enough.db") } as const;
    const day = 86_400_000;
    for (let count = 0; count < 9; count++) await careFor({ source, folder: backups, daily: true }, Date.now() + count * day);
    const proof = lastProof(backups)!;
    expect(proof).toMatchObject({ held: true, said: "", digest: (await tallySource(source)).digest });
    const kept = (await execute("ls", [backups])).stdout.split("\n").filter((name) => name.startsWith("daily-"));
    expect(kept).toHaveLength(7);
    expect(kept.at(-1)).toBe(proof.file);
    writeFileSync(join(backups, proof.file), damage(readFileSync(join(backups, proof.file)), randomFrom(1)));
    await careFor({ source, folder: backups, daily: false }, Date.now() + 10 * day);
    expect(lastProof(backups)).toMatchObject({ held: false, said: expect.stringMatching(/^daily-.*(damaged|not a backup)/) });
    mkdirSync(join(backups, "empty"));
    await careFor({ source, folder: join(backups, "empty"), daily: false }, now);
    expect(lastProof(join(backups, "empty"))).toBeUndefined();
  });

  test.each(["the sources", "the build"])(
    "the thread that cares for backups runs from %s, beside a database that is open",
    async (where) => {
      const place = mkdtempSync(join(folder, "care-"));
      const backups = join(place, "backups");
      const engine = openSqlite(join(place, "enough.db"), { synchronous: "off" });
      const kept = { source: engine.source, folder: backups, daily: true };
      const stop = where === "the sources" ? startCare(kept, Date.now, 1) : startBuilt(kept);
      while (!lastProof(backups)) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(lastProof(backups)).toMatchObject({ held: true, digest: (await tallySource(engine.source)).digest });
      await stop();
      await engine.close();
    },
  );
});

function startBuilt(kept: object): () => Promise<unknown> {
  const worker = new Worker(join(inject("dist"), "care-worker.js"), { workerData: { ...kept, now: Date.now() } });
  return () => worker.terminate();
}

/** Bytes with something wrong: some flipped, the end gone, a stretch of zeros, or two stretches swapped. */
function damage(whole: Buffer, random: () => number): Buffer {
  const at = (): number => Math.floor(random() * (whole.length - 600));
  const harmed = Buffer.from(whole);
  const kind = Math.floor(random() * 4);
  if (kind === 1) return harmed.subarray(0, at());
  if (kind === 2) return harmed.fill(0, at()).subarray(0, whole.length);
  if (kind === 3) {
    const [one, other] = [at(), at()];
    whole.copy(harmed, one, other, other + 512);
    whole.copy(harmed, other, one, one + 512);
    if (!harmed.equals(whole)) return harmed;
  }
  for (let flips = 1 + Math.floor(random() * 8); flips > 0; flips--) {
    const where = Math.floor(random() * harmed.length);
    harmed[where] = harmed[where]! ^ (1 << Math.floor(random() * 8));
  }
  return harmed.equals(whole) ? damage(whole, random) : harmed;
}
