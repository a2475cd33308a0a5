import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { applyWrites, type Engine, openSqlite, StorageError } from "../../src/kernel/storage/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

const images = sized(60, 300);

describe("a database that is not what it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-damaged-"));
  const sound = join(folder, "sound.db");
  beforeAll(async () => {
    const engine = openSqlite(sound, { synchronous: "off" });
    const owner = { household: randomUUID(), id: randomUUID() };
    const puts = Array.from({ length: 60 }, () => ({
      id: randomUUID(),
      shelf: "s",
      day: "",
      keyVersion: 1,
      expected: 0,
      box: randomBytes(1309),
    }));
    await engine.write({ owners: [] }, (queries) => applyWrites(queries, { owner, puts, removals: [], taken: [] }));
    await engine.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A data directory with this database in it. */
  const place = (bytes: Uint8Array): string => {
    const data = join(folder, randomUUID());
    mkdirSync(data);
    writeFileSync(join(data, "enough.db"), bytes);
    return data;
  };

  const serve = async (data: string): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [join(inject("dist"), "main.js"), "serve", "--port", "0"],
        { env: { PATH: process.env["PATH"], ENOUGH_DATA: data } },
        (_error, _stdout, stderr) => resolve({ code: child.exitCode ?? -1, said: stderr }),
      );
      // One that starts all the same is stopped, and its exit status says so.
      child.stdout!.once("data", () => child.kill());
    });

  const changed = (change: (bytes: Buffer) => Uint8Array): Uint8Array => change(readFileSync(sound));

  test.each<[string, () => Uint8Array, string]>([
    ["no database at all", () => Buffer.from("Dear diary, today was long.\n".repeat(300)), "is not an Enough database"],
    ["cut short", () => changed((bytes) => bytes.subarray(0, bytes.length - 5000)), "Restore the newest backup with: enough restore FILE"],
    [
      "flipped in its middle",
      () => changed((bytes) => bytes.fill(0x5a, 4096, 4096 + 700)),
      "Restore the newest backup with: enough restore FILE",
    ],
    ["from a newer version", newer, "written by a newer version of Enough"],
    ["another program’s", anothers, "is not an Enough database"],
  ])("%s: the server says so in a sentence, leaves the file alone and ends with 2", async (_, make, words) => {
    const bytes = make();
    const data = place(bytes);
    const { code, said } = await serve(data);
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(join(data, "enough.db")).equals(bytes)).toBe(true);
    expect(existsSync(join(data, "enough.lock"))).toBe(false);
  });

  test("emptied: it is not taken for a new one", async () => {
    const data = place(new Uint8Array(0));
    writeFileSync(join(data, "enough.reserve"), "");
    expect(await serve(data)).toMatchObject({ code: 2, said: expect.stringContaining("enough restore FILE") });
  });

  test(
    `${images} times damaged anywhere: it starts or it says why not, and a refused file stays as it is`,
    { timeout: 120_000 },
    async () => {
      const random = randomFrom(9);
      const toll = { refused: 0, started: 0 };
      for (let count = 0; count < images; count++) {
        const bytes = changed((whole) =>
          count % 3 === 0 ? whole.subarray(0, Math.floor(random() * whole.length)) : flipped(whole, random),
        );
        const path = join(place(bytes), "enough.db");
        const outcome = startOn(path);
        if (outcome instanceof Error) toll.refused++;
        else {
          toll.started++;
          await outcome.close();
        }
        expect(outcome instanceof StorageError ? readFileSync(path).equals(bytes) : "close" in outcome).toBe(true);
      }
      found(
        "10. It says why not: damaged database at the start",
        true,
        `${images} damaged files: ${toll.refused} refused in words and untouched, ${toll.started} started (damage inside sealed boxes, noticed when they are opened), 0 crashes`,
      );
      expect(toll.refused).toBeGreaterThan(images / 3);
    },
  );

  function newer(): Uint8Array {
    return altered("insert into schema_migrations (name) values ('2099-01-01-later')");
  }

  function anothers(): Uint8Array {
    const path = join(folder, `${randomUUID()}.db`);
    const db = new DatabaseSync(path);
    db.exec("create table bookmarks (url text); insert into bookmarks values ('https://example.org')");
    db.close();
    return readFileSync(path);
  }

  function altered(sql: string): Uint8Array {
    const path = join(folder, `${randomUUID()}.db`);
    copyFileSync(sound, path);
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    return readFileSync(path);
  }
});

test("a backup restores over a database that is damaged, and the damaged one is kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-damaged-"));
  const enough = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [join(inject("dist"), "main.js"), ...args],
        { env: { PATH: process.env["PATH"], ENOUGH_DATA: folder } },
        (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
      );
    });
  await openSqlite(join(folder, "enough.db"), { synchronous: "off" }).close();
  const file = join(folder, "one.backup");
  expect(await enough("backup", file)).toMatchObject({ code: 0 });
  writeFileSync(join(folder, "enough.db"), "no database any more");
  expect(await enough("verify")).toMatchObject({ code: 1, said: expect.stringContaining("is not an Enough database") });
  const restored = await enough("restore", file);
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining("kept as") });
  const kept = readdirSync(folder).find((name) => name.startsWith("enough.before-"))!;
  expect(readFileSync(join(folder, kept), "utf8")).toBe("no database any more");
  expect(await enough("restore", join(folder, kept))).toMatchObject({
    code: 2,
    said: expect.stringContaining("is not a backup of Enough"),
  });
  expect(await enough("restore")).toMatchObject({ code: 2 });
  expect(await enough("restore", join(folder, "nothing.backup"))).toMatchObject({
    code: 2,
    said: expect.stringContaining("There is no file"),
  });
  rmSync(folder, { recursive: true });
});

function startOn(path: string): Engine | Error {
  try {
    return openSqlite(path, { synchronous: "off" });
  } catch (error) {
    return error as Error;
  }
}

function flipped(whole: Buffer, random: () => number): Uint8Array {
  for (let flips = 1 + Math.floor(random() * 8); flips > 0; flips--)
    whole[Math.floor(random() * whole.length)]! ^= 1 << Math.floor(random() * 8);
  return whole;
}
