import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import {
  addToInbox,
  all,
  type Applied,
  applyWrites,
  dueFeeds,
  emptyFeedBox,
  findHead,
  leaseFeed,
  listFeeds,
  listInbox,
  listRecords,
  type Owner,
  type Put,
  putFeed,
  raw,
  run,
  settleFeed,
  type WriteSet,
} from "./index.ts";

const someone = (): Owner => ({ household: randomUUID(), id: randomUUID() });
const put = (part: Partial<Put> = {}): Put => ({
  id: randomUUID(),
  shelf: "s",
  day: "",
  keyVersion: 1,
  expected: 0,
  box: Buffer.from("box"),
  ...part,
});
const set = (owner: Owner, part: Partial<WriteSet> = {}): WriteSet => ({ owner, puts: [], removals: [], taken: [], ...part });

describe.each(engines)("storage on $name", ({ open }) => {
  let place: TestEngine;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.dispose());

  const write = (writes: WriteSet): Promise<Applied> =>
    place.engine.write({ owners: [writes.owner.id] }, (queries) => applyWrites(queries, writes));
  const records = (owner: Owner, since = 0) =>
    place.engine.read({ owners: [owner.id] }, (queries) => listRecords(queries, owner, { since }));

  test("what was written is read back, byte for byte, and the head says that there is news", async () => {
    const owner = someone();
    const box = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    expect(await write(set(owner, { puts: [put({ id: "r1", day: "2026-09-14", box })] }))).toEqual({ kind: "written", head: 1 });
    const [row] = await records(owner);
    expect(row).toMatchObject({ id: "r1", day: "2026-09-14", row_version: 1, head: 1, gone: 0 });
    expect(Buffer.from(row!.box)).toEqual(box);
    expect(await place.engine.read({ owners: [owner.id] }, (queries) => findHead(queries, owner))).toBe(1);
  });

  test("a write against an older version changes nothing, not even its other records", async () => {
    const owner = someone();
    await write(set(owner, { puts: [put({ id: "r1" })] }));
    await write(set(owner, { puts: [put({ id: "r1", expected: 1, box: Buffer.from("second") })] }));
    const late = await write(set(owner, { puts: [put({ id: "r2" }), put({ id: "r1", expected: 1, box: Buffer.from("late") })] }));
    expect(late).toEqual({ kind: "conflict", id: "r1" });
    expect(await write(set(owner, { puts: [put({ id: "r1" })] }))).toEqual({ kind: "conflict", id: "r1" });
    const rows = await records(owner);
    expect(rows.map(({ id, row_version, box }) => [id, row_version, Buffer.from(box).toString()])).toEqual([["r1", 2, "second"]]);
  });

  test("a removed record stays as a note for other readers, without its box", async () => {
    const owner = someone();
    await write(set(owner, { puts: [put({ id: "r1" }), put({ id: "r2" })] }));
    const { head } = (await write(set(owner, { removals: [{ id: "r1", expected: 1 }] }))) as { head: number };
    expect((await records(owner, head - 1)).map(({ id, gone, box }) => [id, gone, box.length])).toEqual([["r1", 1, 0]]);
  });

  test("a removed record can come back under its id, as new", async () => {
    const owner = someone();
    await write(set(owner, { puts: [put({ id: "r1" })] }));
    await write(set(owner, { puts: [put({ id: "r1", expected: 1 })] }));
    await write(set(owner, { removals: [{ id: "r1", expected: 2 }] }));
    expect(await write(set(owner, { puts: [put({ id: "r1", box: Buffer.from("back") })] }))).toMatchObject({ kind: "written" });
    expect((await records(owner)).map(({ id, row_version, gone, box }) => [id, row_version, gone, Buffer.from(box).toString()])).toEqual([
      ["r1", 1, 0, "back"],
    ]);
  });

  test("the same request twice writes once and answers the same", async () => {
    const owner = someone();
    const receipt = { key: randomUUID(), madeOn: "2026-11-22", box: Buffer.from("answer") };
    const [one, two] = await Promise.all([write(set(owner, { receipt, puts: [put()] })), write(set(owner, { receipt, puts: [put()] }))]);
    expect([one.kind, two.kind].toSorted()).toEqual(["repeated", "written"]);
    const repeated = one.kind === "repeated" ? one : two;
    expect(repeated.kind === "repeated" && Buffer.from(repeated.box).toString()).toBe("answer");
    expect(await records(owner)).toHaveLength(1);
  });

  test("a hundred writers at once: every write is kept, and each has a head of its own", async () => {
    const owner = someone();
    const applied = await Promise.all(Array.from({ length: 100 }, () => write(set(owner, { puts: [put()] }))));
    const heads = applied.map((outcome) => (outcome.kind === "written" ? outcome.head : 0));
    expect(heads.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(await records(owner)).toHaveLength(100);
  });

  test("a program that fails undoes its own writes and leaves its neighbours' alone", async () => {
    const owner = someone();
    const failing = place.engine.write({ owners: [owner.id] }, function* (queries) {
      yield* applyWrites(queries, set(owner, { puts: [put({ id: "lost" })] }));
      throw new Error("a fault");
    });
    const kept = write(set(owner, { puts: [put({ id: "kept" })] }));
    await expect(failing).rejects.toThrow("a fault");
    await kept;
    expect((await records(owner)).map(({ id }) => id)).toEqual(["kept"]);
  });

  test("slices: from a day on with what has no day, before a day, and more records than one statement takes", async () => {
    const owner = someone();
    const days = Array.from(
      { length: 130 },
      (_, index) => `2026-${String(1 + Math.floor(index / 28)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
    );
    await write(set(owner, { puts: [put({ id: "setting" }), ...days.map((day) => put({ id: day, day }))] }));
    const ids = async (slice: Parameters<typeof listRecords>[2]) =>
      (await place.engine.read({ owners: [owner.id] }, (queries) => listRecords(queries, owner, slice))).map(({ id }) => id).toSorted();
    expect(await ids({ from: "2026-05-10" })).toEqual([...days.filter((day) => day >= "2026-05-10"), "setting"]);
    expect(await ids({ before: "2026-05-10" })).toEqual(days.filter((day) => day < "2026-05-10"));
  });

  test("inbox items come in once and go when they were taken in", async () => {
    const owner = someone();
    const add = (id: string) => place.engine.write({ owners: [owner.id] }, (queries) => addToInbox(queries, owner, id, Buffer.from(id)));
    await Promise.all([add("i1"), add("i2"), add("i1")]);
    await write(set(owner, { taken: ["i1"] }));
    const left = await place.engine.read({ owners: [owner.id] }, (queries) => listInbox(queries, owner));
    expect(left.map(({ id }) => id)).toEqual(["i2"]);
  });

  describe("feeds", () => {
    const empty = new Uint8Array(0);
    const columns: Parameters<typeof putFeed>[3] = {
      kept: "server",
      state: "on",
      access: Buffer.from("access"),
      base: empty,
      latest: Buffer.from("latest"),
      box: empty,
      box_id: "",
      due_at: "2026-09-15T10:00:00Z",
      leased_until: "",
      checked_at: "",
      failures: 0,
      trouble: empty,
    };
    const [now, until, later] = ["2026-09-15T11:00:00Z", "2026-09-15T11:05:00Z", "2026-09-15T11:06:00Z"];
    const put = (owner: Owner, id: string, changes: Partial<Parameters<typeof putFeed>[3]> = {}) =>
      place.engine.write({ owners: [owner.id] }, (queries) => putFeed(queries, owner, id, { ...columns, ...changes }));
    const lease = (owner: Owner, id: string, at = now, to = until) =>
      place.engine.write({ owners: [owner.id] }, (queries) => leaseFeed(queries, owner, id, at, to));
    const due = async (owner: Owner, at: string) =>
      (await place.engine.read({ owners: [], round: "feeds" }, (queries) => dueFeeds(queries, at, 100))).flatMap((feed) =>
        feed.owner.id === owner.id ? [feed.id] : [],
      );

    test("are due when they are on, may be looked at by the server, and nobody is looking", async () => {
      const owner = someone();
      await put(owner, "due");
      await put(owner, "later", { due_at: later });
      await put(owner, "person's", { kept: "person" });
      await put(owner, "paused", { state: "paused" });
      await put(owner, "older", { due_at: "2026-09-14T10:00:00Z" });
      expect(await due(owner, now)).toEqual(["older", "due"]);
      await lease(owner, "due");
      expect(await due(owner, now)).toEqual(["older"]);
      expect(await due(owner, later)).toEqual(["older", "due", "later"]);
    });

    test("are looked at by one alone, and settled by none whose time was over", async () => {
      const owner = someone();
      await put(owner, "f");
      const leases = await Promise.all(Array.from({ length: 10 }, () => lease(owner, "f")));
      expect(leases.filter(Boolean)).toHaveLength(1);
      const settle = (until: string, failures: number) =>
        place.engine.write({ owners: [owner.id] }, (queries) => settleFeed(queries, owner, "f", until, { failures }));
      expect(await lease(owner, "f", later, "2026-09-15T11:11:00Z")).toBeDefined();
      expect(await settle(until, 1)).toBe(false);
      expect(await settle("2026-09-15T11:11:00Z", 2)).toBe(true);
      const [row] = await place.engine.read({ owners: [owner.id] }, (queries) => listFeeds(queries, owner));
      expect([row!.failures, row!.leased_until]).toEqual([2, ""]);
    });

    test("raise the head with what came; a box that was taken in goes, one that came since stays", async () => {
      const owner = someone();
      await put(owner, "f");
      const headOf = () => place.engine.read({ owners: [owner.id] }, (queries) => findHead(queries, owner));
      const before = await headOf();
      const arrive = async (boxId: string) => {
        await lease(owner, "f");
        const found = { box: Buffer.from(boxId), box_id: boxId, latest: Buffer.from(`up to ${boxId}`) };
        await place.engine.write({ owners: [owner.id] }, (queries) => settleFeed(queries, owner, "f", until, found));
      };
      const take = (boxId: string) => place.engine.write({ owners: [owner.id] }, (queries) => emptyFeedBox(queries, owner, "f", boxId));
      const boxes = async () =>
        (await place.engine.read({ owners: [owner.id] }, (queries) => listFeeds(queries, owner))).map(({ box, base }) =>
          [box, base].map((bytes) => Buffer.from(bytes).toString()),
        );
      await arrive("one");
      expect(await headOf()).toBe(before + 1);
      await arrive("two");
      await take("one");
      expect(await boxes()).toEqual([["two", ""]]);
      await take("two");
      expect(await boxes()).toEqual([["", "up to two"]]);
    });
  });

  test.each([undefined, Number.NaN, {}, [], new Date(0), true])("a value that cannot be bound is refused: %j", async (value) => {
    const query = place.engine.read({ owners: [] }, (queries) => all(raw(queries, sql`select ${value} as answer`)));
    await expect(query).rejects.toThrow(TypeError);
  });

  test("text that looks like SQL is text", async () => {
    const owner = someone();
    const nasty = `'; drop table records; -- \u0000`.replace("\u0000", "");
    await write(set(owner, { puts: [put({ id: nasty, shelf: nasty })] }));
    expect((await records(owner))[0]?.shelf).toBe(nasty);
  });
});

describe("the walls of PostgreSQL", () => {
  const { open } = engines.find(({ name }) => name === "postgres")!;
  let place: TestEngine;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.dispose());

  test("a query that forgot to ask whose rows still sees nobody else's, and writes nothing for them", async () => {
    const [one, other] = [someone(), someone()];
    for (const owner of [one, other])
      await place.engine.write({ owners: [owner.id] }, (queries) => applyWrites(queries, set(owner, { puts: [put()] })));
    const seen = (owners: readonly string[]) =>
      place.engine.read({ owners }, (queries) => all(queries.selectFrom("records").select("owner_id")));
    expect((await seen([one.id])).map((row) => row.owner_id)).toEqual([one.id]);
    expect(await seen([])).toEqual([]);
    expect(await seen([one.id, other.id])).toHaveLength(2);
    await expect(
      place.engine.write({ owners: [one.id] }, (queries) => applyWrites(queries, set(other, { puts: [put()] }))),
    ).rejects.toThrow(/row-level security/);
    await place.engine.write({ owners: [one.id] }, (queries) => run(queries.deleteFrom("records")));
    expect(await seen([other.id])).toHaveLength(1);
  });

  test("a round sees the feeds of all and nothing else of theirs, and changes none of them", async () => {
    const owner = someone();
    const empty = new Uint8Array(0);
    const columns = { kept: "server", state: "on", access: empty, base: empty, latest: empty, box: empty, box_id: "" } as const;
    const times = { due_at: "", leased_until: "", checked_at: "", failures: 0, trouble: empty };
    await place.engine.write({ owners: [owner.id] }, (queries) => putFeed(queries, owner, "f", { ...columns, ...times }));
    await place.engine.write({ owners: [owner.id] }, (queries) => applyWrites(queries, set(owner, { puts: [put()] })));
    const round = { owners: [], round: "feeds" } as const;
    expect((await place.engine.read(round, (queries) => all(queries.selectFrom("feeds").select("owner_id")))).length).toBeGreaterThan(0);
    expect(await place.engine.read({ owners: [] }, (queries) => all(queries.selectFrom("feeds").select("owner_id")))).toEqual([]);
    expect(await place.engine.read(round, (queries) => all(queries.selectFrom("records").select("owner_id")))).toEqual([]);
    await expect(place.engine.write(round, (queries) => run(queries.updateTable("feeds").set({ state: "paused" })))).rejects.toThrow(
      /row-level security/,
    );
  });

  test("the walls cannot be carried from one transaction into the next", async () => {
    const owner = someone();
    await place.engine.write({ owners: [owner.id] }, (queries) => applyWrites(queries, set(owner, { puts: [put()] })));
    const counts = await Promise.all(
      Array.from({ length: 30 }, () => place.engine.read({ owners: [] }, (queries) => all(queries.selectFrom("records").select("id")))),
    );
    expect(counts.every((rows) => rows.length === 0)).toBe(true);
  });
});
