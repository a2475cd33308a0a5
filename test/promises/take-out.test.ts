import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import type { FileRecord, NotebookFile } from "../../src/features/data/file.ts";
import { erasePerson } from "../../src/kernel/identity/index.ts";
import { openSqlite, type Owner, run } from "../../src/kernel/storage/index.ts";
import { type TestEngine, engines } from "../support/engines.ts";
import { type Browser, makePerson, openTestHouse } from "../support/house.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { portableKinds, recordOf } from "./samples.ts";
import { search } from "./scan.ts";
import { startProcess } from "./server-process.ts";
import { found, sized } from "./size.ts";

const passphrase = "teapot lantern quiet otter";
const random = randomFrom(6);

/** Examples of every kind, and some of a kind and a version that nobody here knows yet. */
function everyKind(): readonly FileRecord[] {
  const known = portableKinds.flatMap((kind) => [1, 2, 3].map(() => recordOf(kind, random, () => "a word or two")));
  const later = ["kind-of-later", portableKinds[0]!.kind].map((kind) => ({
    id: randomUUID(),
    kind,
    version: 99,
    day: "2031-01-02",
    data: [1, "two", { three: null }],
  }));
  return [...known, ...later];
}

test.each([
  ["sqlite", "sqlite"],
  ["sqlite", "postgres"],
  ["postgres", "sqlite"],
  ["postgres", "postgres"],
] as const)("a notebook with every kind of record, taken out of %s and put into an empty one on %s, is equal", async (from, to) => {
  const [old, next] = [await openHouse(from), await openHouse(to)];
  const records = everyKind();
  expect((await old.browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records })).status).toBe(200);
  const file: NotebookFile = (await old.browser.get("/notebook/export")).json();
  expect(file.records).toHaveLength(records.length);
  const put = await next.browser.json("POST", "/api/notebook/import", file);
  expect([put.status, put.json().result?.added]).toEqual([200, records.length]);
  const again: NotebookFile = (await next.browser.get("/notebook/export")).json();
  found(
    `6. Take it all: from ${from} to ${to}`,
    again.digest === file.digest,
    `${records.length} records of ${portableKinds.length + 1} kinds, digest ${again.digest.slice(0, 12)}…`,
  );
  expect(again).toEqual({ ...file, exportedAt: again.exportedAt });
  await Promise.all([old.place.dispose(), next.place.dispose()]);
});

async function openHouse(name: string): Promise<{ readonly place: TestEngine; readonly browser: Browser }> {
  const place = await engines.find((engine) => engine.name === name)!.open();
  return { place, browser: (await makePerson(openTestHouse(place.engine), "Nora")).browser };
}

test("after erasure no byte of a name or a record is left in any file of the running server", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-erased-"));
  const server = await startProcess({ dist: inject("dist"), folder });
  const name = `canary9z ${randomUUID()}`;
  const records = Array.from({ length: 200 }, (_, data) => ({ id: randomUUID(), kind: "later", version: 1, day: "", data }));
  const telling = ["canary9z", ...records.slice(0, 20).map(({ id }) => id)];
  const ask = async (path: string, cookie: string, body: BodyInit) => {
    const json = typeof body === "string" ? { "Content-Type": "application/json" } : undefined;
    const answer = await fetch(server.address + path, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin", ...json },
      body,
    });
    await answer.arrayBuffer();
    return answer;
  };
  const made = await ask("/notebooks", "", new URLSearchParams({ name, passphrase, zone: "UTC", own: "on" }));
  const cookie = made.headers.getSetCookie()[0]!.split(";")[0]!;
  expect((await ask("/api/notebook/import", cookie, JSON.stringify({ format: "enough-notebook", version: 1, records }))).status).toBe(200);
  // A name and ids are what lies open: that they are found before is what makes it mean something that they are not found after.
  for (const text of telling) expect(search([folder], [text]).open.length).toBeGreaterThan(0);
  expect((await ask("/notebook/erase", cookie, new URLSearchParams({ login: name }))).status).toBe(303);
  const after = search([folder], telling);
  await server.stop();
  const stopped = search([folder], telling);
  const left = after.open.length + stopped.open.length;
  found(
    "6. Make it vanish",
    left === 0,
    `${records.length} records and their names erased; ${after.files} files, ${(after.bytes / 1e6).toFixed(0)} MB searched: ${left} found`,
  );
  expect([after.open, stopped.open]).toEqual([[], []]);
  rmSync(folder, { recursive: true });
});

test("pages that split and merged on the way keep nothing of those who left among those who stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "enough-erased-"));
  const engine = openSqlite(join(folder, "enough.db"), { synchronous: "off" });
  const people = Array.from({ length: sized(300, 2000) }, (_, index) => ({
    owner: { household: randomUUID(), id: randomUUID() },
    login: `canary${index % 2 === 0 ? "leaves" : "stays"}${randomBytes(index % 40).toString("hex")}`,
  }));
  for (const { owner, login } of people)
    await engine.write({ owners: [] }, (queries) => run(queries.insertInto("people").values(personRow(owner, login + owner.id))));
  for (const { owner } of people.filter((_, index) => index % 2 === 0).toSorted(() => random() - 0.5)) await erasePerson(engine, owner);
  expect(search([folder], ["canaryleaves"]).open).toEqual([]);
  expect(search([folder], ["canarystays"]).open).not.toEqual([]);
  await engine.close();
  rmSync(folder, { recursive: true });
});

function personRow({ household, id }: Owner, login: string) {
  const some = Buffer.alloc(60, 1);
  const keys = { salt: some, proof: some, by_passphrase: some, by_recovery: some, public_key: some, private_key: some };
  return { household_id: household, id, login, kdf_memory: 1, kdf_passes: 1, kdf_lanes: 1, key_version: 1, ...keys };
}
