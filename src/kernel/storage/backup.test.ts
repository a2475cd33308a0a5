import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import {
  addToInbox,
  applyWrites,
  BackupError,
  type Engine,
  openPostgres,
  openSqlite,
  putFeed,
  readBackup,
  restoreBackup,
  type Source,
  tallySource,
  writeBackup,
} from "./index.ts";

const now = Date.parse("2026-11-22T14:30:05Z");

const feed = {
  kept: "server",
  state: "on",
  access: randomBytes(300),
  base: new Uint8Array(0),
  latest: randomBytes(5000),
  box: randomBytes(20),
  box_id: randomUUID(),
  due_at: "2026-11-22T15:00:00Z",
  leased_until: "",
  checked_at: "",
  failures: 2,
  trouble: new Uint8Array(0),
} as const;

/** Two owners with records of all sizes, some of them gone, receipts, inbox items and feeds. */
async function furnish(engine: Engine): Promise<void> {
  for (let someone = 0; someone < 2; someone++) {
    const owner = { household: randomUUID(), id: randomUUID() };
    const puts = [0, 1, 28, 300, 70_000].map((bytes) => ({
      id: randomUUID(),
      shelf: "ärger “quoted” \\ \u2028",
      day: bytes === 0 ? "" : "2026-09-14",
      keyVersion: 1,
      expected: 0,
      box: randomBytes(bytes),
    }));
    const receipt = { key: randomUUID(), madeOn: "2026-11-22", box: randomBytes(20) };
    const write = (set: object) =>
      engine.write({ owners: [owner.id] }, (queries) => applyWrites(queries, { owner, puts: [], removals: [], taken: [], ...set }));
    await write({ puts, receipt });
    await write({ removals: [{ id: puts[1]!.id, expected: 1 }] });
    await engine.write({ owners: [owner.id] }, (queries) => addToInbox(queries, owner, randomUUID(), randomBytes(40)));
    await engine.write({ owners: [owner.id] }, (queries) => putFeed(queries, owner, randomUUID(), feed));
  }
}

describe.each(engines)("a backup of $name", ({ open }) => {
  let place: TestEngine;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "enough-backup-"));
    file = join(folder, "one.backup");
    place = await open();
    await furnish(place.engine);
    await writeBackup(place.engine.source, file, now);
  });
  afterAll(async () => {
    await place.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const restored = async (): Promise<Source> => {
    const path = join(mkdtempSync(join(folder, "place-")), "enough.db");
    await restoreBackup(file, { kind: "sqlite", path }, now);
    return { kind: "sqlite", path };
  };

  test("holds what the database holds, and is readable for its owner alone", async () => {
    const backup = await readBackup(file);
    expect(backup.digest).toBe((await tallySource(place.engine.source)).digest);
    expect(Object.fromEntries(backup.tables.map(({ name, rows }) => [name, rows]))).toEqual({
      feeds: 2,
      heads: 2,
      inbox: 2,
      people: 0,
      receipts: 2,
      records: 10,
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
  });

  test("restored into the embedded engine it is equal, and so is a backup of that", async () => {
    const source = await restored();
    const again = await writeBackup(source, join(folder, `${randomUUID()}.backup`), now);
    expect(again.digest).toBe((await readBackup(file)).digest);
  });

  test("restored over another database, that one is kept beside it", async () => {
    const source = await restored();
    if (source.kind !== "sqlite") return;
    const engine = openSqlite(source.path, { synchronous: "off" });
    await furnish(engine);
    await engine.close();
    const before = await tallySource(source);
    const { kept, backup } = await restoreBackup(file, source, now);
    expect((await tallySource({ kind: "sqlite", path: kept! })).digest).toBe(before.digest);
    expect((await tallySource(source)).digest).toBe(backup.digest);
  });

  test("replaces no other file", async () => {
    await expect(writeBackup(place.engine.source, file, now)).rejects.toThrow(BackupError);
  });

  test("cut off at any place, or with anything after its end, it is refused", async () => {
    const whole = readFileSync(file);
    const harmed = join(folder, "harmed.backup");
    const lengths = [0, 1, whole.indexOf(10), whole.indexOf(10) + 1, whole.length >> 1, whole.length - 1];
    for (const bytes of [...lengths.map((length) => whole.subarray(0, length)), Buffer.concat([whole, Buffer.from("\n")])]) {
      writeFileSync(harmed, bytes);
      await expect(readBackup(harmed)).rejects.toThrow(BackupError);
    }
  });

  test.each([
    ["of a later format", (text: string) => text.replace('"version":1', '"version":2'), "newer version"],
    ["of a later schema", (text: string) => text.replace('"steps":["', '"steps":["2099-01-01-later","'), "newer version"],
    ["that is something else", () => '{"format":"enough-notebook"}\n', "not a backup"],
    ["that is one long line", () => "x".repeat(3 * 1024 * 1024), "not a backup"],
  ])("a file %s is refused in words", async (_, change, words) => {
    const harmed = join(folder, "other.backup");
    writeFileSync(harmed, change(readFileSync(file, "utf8")));
    await expect(restoreBackup(harmed, { kind: "sqlite", path: join(folder, "never.db") }, now)).rejects.toThrow(words);
    expect(readdirSync(folder)).not.toContain("never.db");
  });

  test("into a folder that cannot be written it says so", async () => {
    const path = join(folder, "nowhere", "one.backup");
    await expect(writeBackup(place.engine.source, path, now)).rejects.toThrow("no folder for it");
  });
});

test("a backup is not restored into PostgreSQL while a server runs there; then it is, and equal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-backup-"));
  const source = { kind: "postgres", url: inject("postgresUrl"), schema: `t_restore_${Date.now()}` } as const;
  const engine = await openPostgres(source);
  await furnish(engine);
  const file = join(folder, "one.backup");
  const backup = await writeBackup(source, file, now);
  await furnish(engine);
  await expect(restoreBackup(file, source, now)).rejects.toThrow("server of Enough is running");
  await engine.close();
  const { kept } = await restoreBackup(file, source, now);
  expect((await tallySource(source)).digest).toBe(backup.digest);
  expect((await tallySource({ ...source, schema: kept! })).tables.find(({ name }) => name === "records")!.rows).toBe(20);
  const again = await openPostgres(source);
  await furnish(again);
  await again.close();
  rmSync(folder, { recursive: true, force: true });
});
