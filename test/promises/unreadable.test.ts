import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { features } from "../../src/features.ts";
import type { FileRecord } from "../../src/features/data/file.ts";
import { undoRecord } from "../../src/kernel/actions/index.ts";
import { sessionOf } from "../../src/kernel/identity/index.ts";
import { listRecords, type Owner, type Queries, run } from "../../src/kernel/storage/index.ts";
import { engines } from "../support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../support/house.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { portableKinds, recordOf } from "./samples.ts";
import { countIn, disguisesOf, search } from "./scan.ts";
import { type ServerProcess, startProcess } from "./server-process.ts";
import { found } from "./size.ts";

const wanted = 1000;
// Records of each kind: enough for what a kind leaves open, and for those that hold no words at all.
const fewest = 5;
const most = 20;
// Each canary begins like this, so that a part of one is found too.
const canary = "canary7q";
const passphrase = "teapot lantern quiet otter";

const random = randomFrom(3);
let sung = 0;
const sing = (): string => `${canary}-${(sung++).toString(36).padStart(6, "0")}`;

/** A notebook's file with examples of every kind that can be in one, with enough canaries in each that holds words at all. */
function fileOfEveryKind() {
  const goal = Math.ceil(wanted / portableKinds.length);
  const ofKinds = portableKinds.map((kind) => {
    const records: FileRecord[] = [];
    while (records.length < fewest || (records.length < most && countCanaries(records) < goal)) records.push(recordOf(kind, random, sing));
    return records;
  });
  const silent = ofKinds.filter((records) => countCanaries(records) === 0);
  const records = ofKinds.flat();
  return { file: { format: "enough-notebook", version: 1, records }, canaries: countCanaries(records), silent: silent.length };
}

function countCanaries(records: readonly FileRecord[]): number {
  return JSON.stringify(records).split(canary).length - 1;
}

test.each(disguisesOf(canary).map((disguise) => [disguise.toString("latin1"), disguise] as const))(
  "the search finds %j in a file",
  (_, disguise) => {
    const folder = mkdtempSync(join(tmpdir(), "enough-search-"));
    writeFileSync(join(folder, "harmless"), Buffer.alloc(5000, 7));
    expect(search([folder], [canary]).open).toEqual([]);
    writeFileSync(join(folder, "telling"), Buffer.concat([Buffer.alloc(4095, 7), disguise, Buffer.alloc(99)]));
    expect(search([folder], [canary]).open).toEqual([join(folder, "telling")]);
    rmSync(folder, { recursive: true });
  },
);

test("the search finds a text inside a longer one, whatever surrounds it", () => {
  for (const encoding of ["utf8", "utf16le", "base64", "base64url", "hex"] as const)
    for (let before = 0; before < 4; before++) {
      const text = `${"ü".repeat(before)}x${canary}-000000 and more`;
      const bytes =
        encoding === "utf8" || encoding === "utf16le" ? Buffer.from(text, encoding) : Buffer.from(Buffer.from(text).toString(encoding));
      expect(countIn(bytes, [canary])).toBeGreaterThan(0);
    }
});

const { file, canaries, silent } = fileOfEveryKind();

describe.each(["sqlite", "postgres"] as const)("even the operator cannot read it, on %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "enough-unreadable-"));
  let postgres: TestPostgres | undefined;
  let server: ServerProcess | undefined;
  afterAll(async () => {
    await server?.stop();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`${wanted} canaries in records of every kind: none in any file, backup, lock, log or session`, { timeout: 120_000 }, async () => {
    if (engine === "postgres") postgres = await startPostgres({ durable: true });
    const env = postgres ? { DATABASE_URL: postgres.url } : {};
    server = await startProcess({ dist: inject("dist"), folder, env });
    const { cookie, recoveryCode } = await signUp(server.address);
    await send(server.address, cookie, "POST", "/api/notebook/import", JSON.stringify(file), 200);
    await fillTheRest(server.address, cookie);
    mkdirSync(join(folder, "backups"));
    execFileSync(process.execPath, [join(inject("dist"), "main.js"), "backup", join(folder, "backups", "one.backup")], {
      env: { ...process.env, ENOUGH_DATA: folder, ...env },
    });
    const places = [folder, ...(postgres ? [postgres.data] : [])];
    const needles = [canary, recoveryCode, recoveryCode.replaceAll("-", ""), passphrase];
    const running = search(places, needles);
    const exported = await send(server.address, cookie, "GET", "/notebook/export", undefined, 200);
    expect(exported.split(canary).length).toBeGreaterThan(wanted);
    await server.stop();
    const stopped = search(places, needles);
    const open = [...running.open, ...stopped.open, ...(countIn(Buffer.from(server.said()), needles) > 0 ? ["the log"] : [])];
    const figure = `${canaries} canaries in ${portableKinds.length} kinds of record (${silent} of them hold no words); ${running.files + stopped.files} files, ${((running.bytes + stopped.bytes) / 1e6).toFixed(0)} MB searched: ${open.length} found`;
    found(`3. Even the operator cannot read it (${engine})`, open.length === 0, figure);
    expect(open).toEqual([]);
    expect(running.files).toBeGreaterThanOrEqual(4);
  });
});

test("every kind of record was searched for", () => {
  const kinds = new Set([...features.flatMap(({ records }) => records), undoRecord].map(({ kind }) => kind));
  // The recovery code is on its page until it is confirmed, an undo is left by every change, a calendar was followed, and a question answered: all written above.
  expect(kinds).toEqual(new Set([...portableKinds.map(({ kind }) => kind), "recovery-code", "undo", "feed-access", "check"]));
  expect(portableKinds.length).toBeGreaterThan(2);
  expect(canaries).toBeGreaterThanOrEqual(wanted);
});

test.each(engines)("on $name, boxes that were swapped and one that was set back in time are noticed, and said", async ({ open }) => {
  const place = await open();
  const house = openTestHouse(place.engine);
  const { browser } = await makePerson(house, "Nora");
  const records = [1, 2, 3].map((data) => ({ id: randomUUID(), kind: "of-another-version", version: 1, day: "2026-09-14", data }));
  const [one, two, three] = records.map(({ id }) => id) as [string, string, string];
  await browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records });
  const rowsOf = () => place.engine.read({ owners: [owner.id] }, (queries) => listRecords(queries, owner, { since: 0 }));
  const owner = await ownerOf(house, browser);
  const put = async (id: string, box: Uint8Array): Promise<void> => {
    const update = (queries: Queries) =>
      run(queries.updateTable("records").set({ box }).where("owner_id", "=", owner.id).where("id", "=", id));
    await place.engine.write({ owners: [owner.id] }, update);
    house.house.notebooks.drop(owner.id);
  };
  const boxOf = async (id: string) => (await rowsOf()).find((row) => row.id === id)!.box;
  const [boxOne, boxTwo] = [await boxOf(one), await boxOf(two)];
  await put(one, boxTwo);
  await put(two, boxOne);
  const swapped = (await browser.get("/notebook/export")).json();
  expect([swapped.damaged, swapped.records.map(({ id }: { id: string }) => id)]).toEqual([2, expect.not.arrayContaining([one, two])]);
  expect((await browser.get("/notebook")).body).toContain("2 records do not open");
  await put(one, boxOne);
  await put(two, boxTwo);
  expect((await browser.get("/notebook/export")).json().damaged).toBeUndefined();
  const say = (data: unknown) =>
    browser.json("POST", "/api/notebook/import", {
      format: "enough-notebook",
      version: 1,
      records: [{ ...records[2], data }],
      whenDifferent: "replace",
    });
  await say("earlier");
  const earlier = await boxOf(three);
  await say("later");
  await put(three, earlier);
  expect((await browser.get("/notebook/export")).json().damaged).toBe(1);
  await place.dispose();
});

async function ownerOf({ house }: TestHouse, browser: Browser): Promise<Owner> {
  return (await sessionOf(house.engine, browser.cookies.get("enough")))!.owner;
}

async function signUp(address: string): Promise<{ readonly cookie: string; readonly recoveryCode: string }> {
  const answer = await fetch(`${address}/notebooks`, {
    method: "POST",
    redirect: "manual",
    headers: { "Sec-Fetch-Site": "same-origin" },
    body: new URLSearchParams({ name: "someone", passphrase, zone: "UTC", own: "on" }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((given) => given.split(";")[0])
    .join("; ");
  const page = await send(address, cookie, "GET", "/recovery-code", undefined, 200);
  return { cookie, recoveryCode: [...page.matchAll(/<code>([0-9A-Z]{4})<\/code>/g)].map(([, group]) => group).join("-") };
}

/** Leaves canaries wherever a request can: in what can be taken back, in addresses, in what is refused, in labels of sessions. */
async function fillTheRest(address: string, cookie: string): Promise<void> {
  await send(address, cookie, "POST", "/api/settings/about", JSON.stringify({ name: sing(), zone: "UTC" }), 200);
  await send(address, cookie, "POST", "/api/settings/about", JSON.stringify({ name: sing(), zone: "UTC" }), 200);
  await send(address, cookie, "POST", "/api/settings/about", JSON.stringify({ name: sing(), zone: sing() }), 422);
  await send(address, cookie, "POST", "/api/settings/about", `{"name":"${sing()}"`, 400);
  await send(address, cookie, "GET", `/nowhere/${sing()}?q=${sing()}`, undefined, 404);
  await send(address, cookie, "POST", `/undo/${sing()}`, new URLSearchParams({ _back: `/${sing()}` }), 422);
  // An address that is refused before anything is sent, with a name and a password, in the notebook and in the table of feeds.
  for (const kept of ["server", "person"])
    await send(
      address,
      cookie,
      "POST",
      "/api/feeds",
      JSON.stringify({ url: `http://127.0.0.1:1/${sing()}`, name: sing(), user: sing(), password: sing(), kept }),
      200,
    );
  await send(address, cookie, "GET", "/feeds", undefined, 200);
  await send(address, cookie, "POST", "/api/check", JSON.stringify({ answer: "no" }), 200);
  await send(address, cookie, "POST", "/api/sessions", JSON.stringify({ name: "someone", passphrase, label: sing() }), 200);
  await send(address, cookie, "POST", "/api/sessions", JSON.stringify({ name: sing(), passphrase: sing() }), 422);
}

async function send(
  address: string,
  cookie: string,
  method: string,
  path: string,
  body: BodyInit | undefined,
  status: number,
): Promise<string> {
  const headers = {
    Cookie: cookie,
    "Sec-Fetch-Site": "same-origin",
    ...(typeof body === "string" ? { "Content-Type": "application/json" } : {}),
  };
  const answer = await fetch(address + path, { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  expect([path.split("?")[0], answer.status, status === answer.status ? "" : text.slice(0, 500)]).toEqual([path.split("?")[0], status, ""]);
  return text;
}
