import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { sessionOf } from "../../kernel/identity/index.ts";
import { all, tallySource } from "../../kernel/storage/index.ts";
import { digestOf, type FileRecord, type NotebookFile } from "./file.ts";

/** A file with these records, as “Take it out” would make it. */
function fileOf(records: readonly FileRecord[], more: object = {}): NotebookFile {
  return {
    format: "enough-notebook",
    version: 1,
    exportedAt: "2026-09-15T11:10:00.000Z",
    person: { name: "Nora", zone: "Europe/Berlin" },
    digest: digestOf(records),
    records,
    ...more,
  };
}

/** An id that a name stands for. */
const idOf = (name: string): string => `00000000-0000-4000-8000-${Buffer.from(name).toString("hex").padEnd(12, "0").slice(0, 12)}`;

const record = (name: string, part: Partial<FileRecord> = {}): FileRecord => ({
  id: idOf(name),
  kind: "later-kind",
  version: 1,
  day: "",
  data: { name },
  ...part,
});
const areasOf = (label: string): FileRecord => record("areas", { kind: "areas", data: { labels: { work: label }, added: [], hidden: [] } });
const asFile = (content: unknown): File => new File([typeof content === "string" ? content : JSON.stringify(content)], "enough.json");

async function exported(browser: Browser): Promise<NotebookFile> {
  return (await browser.get("/notebook/export")).json();
}

describe.each(engines)("taking out and putting back on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  const fresh = async (name: string) => (await makePerson(house, name)).browser;
  const send = (browser: Browser, content: unknown) => browser.post("/notebook/import", { file: asFile(content) });

  test("the file has a name with its day, is kept by no cache, and says whose it is", async () => {
    const browser = await fresh("Anna");
    const answer = await browser.get("/notebook/export");
    expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="enough-2026-09-15.json"');
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.json()).toMatchObject({ format: "enough-notebook", version: 1, person: { name: "Anna", zone: "Europe/Berlin" } });
    expect((await house.browser().get("/notebook/export")).status).toBe(401);
  });

  test("an unconfirmed recovery code and what can be taken back are in no export", async () => {
    const browser = house.browser();
    await browser.post("/notebooks", { name: "Bela", passphrase, zone: "UTC" });
    await browser.post("/settings/about", { name: "Bela B.", zone: "UTC" });
    const file = await exported(browser);
    expect(file.records.map(({ kind }) => kind)).toEqual(["about"]);
  });

  test("into an empty notebook: equal digest, and the same file comes out again", async () => {
    const old = await fresh("Carla");
    await send(old, fileOf([areasOf("The office"), record("r1", { day: "2019-02-03" }), record("r2", { version: 99 })]));
    const file = await exported(old);
    expect(file.records).toHaveLength(4);
    const next = await fresh("Carla elsewhere");
    expect((await send(next, file)).location).toBe("/notebook?done=data.import");
    const again = await exported(next);
    expect(again.digest).toBe(file.digest);
    expect(again.records).toEqual(file.records);
    expect((await next.get("/settings")).body).toContain('value="Carla"');
    expect((await next.get("/notebook")).body).toContain(file.digest);
  });

  test("into a notebook that holds something: nothing happens before the person chose, and nothing is lost by keeping", async () => {
    const browser = await fresh("Dora");
    await send(browser, fileOf([areasOf("The office"), record("mine")]));
    const before = await exported(browser);
    const asked = await send(browser, fileOf([record("new"), record("mine"), areasOf("The desk")]));
    expect(asked.status).toBe(200);
    expect(asked.body.match(/<strong>1 record<\/strong>/g)).toHaveLength(3);
    expect((await exported(browser)).digest).toBe(before.digest);
    const held = /name="held" value="([\w-]+)"/.exec(asked.body)![1]!;
    await browser.post("/notebook/import", { held, whenDifferent: "keep" });
    const kept = await exported(browser);
    expect(kept.records).toHaveLength(before.records.length + 1);
    expect(kept.records).toContainEqual(areasOf("The office"));
    await browser.post("/notebook/import", { held, whenDifferent: "replace" });
    expect((await exported(browser)).records).toContainEqual(areasOf("The desk"));
    house.now += 11 * 60_000;
    expect((await browser.post("/notebook/import", { held, whenDifferent: "keep" })).body).toContain("Choose it once more");
  });

  test("a setting of which there is one stays one, whatever id the file gives it", async () => {
    const browser = await fresh("Egon");
    await send(browser, fileOf([record("mine")]));
    const about = record("about-elsewhere", { kind: "about", data: { name: "Egon from the file", zone: "UTC" } });
    const answer = await browser.json("POST", "/api/notebook/import", { ...fileOf([about]), whenDifferent: "replace" });
    expect(answer.json().result).toEqual({ added: 0, replaced: 1, kept: 0, same: 0, unread: 0 });
    const abouts = (await exported(browser)).records.filter(({ kind }) => kind === "about");
    expect(abouts).toEqual([about]);
  });

  test("the same import sent twice is done once, and answers the same", async () => {
    const browser = await fresh("Fritz");
    const key = { "Idempotency-Key": "import-of-fritz-1" };
    const [one, two] = [
      await browser.json("POST", "/api/notebook/import", fileOf([record("r1")]), key),
      await browser.json("POST", "/api/notebook/import", fileOf([record("r1")]), key),
    ];
    expect(one.json()).toEqual(two.json());
    expect(one.json().result).toMatchObject({ added: 1, unread: 1 });
  });

  const deep = `{"format":"enough-notebook","version":1,"records":[{"data":${"[".repeat(10_000)}${"]".repeat(10_000)}}]}`;
  const whole = JSON.stringify(fileOf([record("r1"), areasOf("x")]), null, 1);
  test.each<[string, unknown, string]>([
    ["no JSON", "BEGIN:VCALENDAR", "not JSON"],
    ["bytes that are no text", "\uD800\u0000\u0001", "not JSON"],
    ["nothing", "", "Choose a file first"],
    ["a file that breaks off", whole.slice(0, -20), "breaks off at line"],
    ["a file with a slip in it", whole.replace('"day":', '"day"'), "cannot be read from line"],
    ["another format", { format: "toggl" }, "not a notebook of Enough"],
    ["a list", [1, 2], "not a notebook of Enough"],
    ["null", "null", "not a notebook of Enough"],
    ["a backup", { format: "enough-backup", version: 1 }, "enough restore FILE"],
    ["version 2", { ...fileOf([]), version: 2 }, "format 2"],
    ["no version", { ...fileOf([]), version: undefined }, "which version"],
    ["no records", { ...fileOf([]), records: {} }, "no list of records"],
    ["a changed record", { ...fileOf([record("r1")]), records: [record("r1", { data: "changed" })] }, "digest does not fit"],
    ["a missing record", { ...fileOf([record("r1"), record("r2")]), records: [record("r1")] }, "digest does not fit"],
    ["the same id twice", fileOf([record("r1"), record("r1")]), "twice"],
    ["an id that says something", fileOf([record("r1", { id: "setting-areas" })]), "Record 1 (later-kind): its id"],
    ["a strange day", fileOf([record("r1", { day: "2026-02-30" })]), "its day"],
    [
      "data of the wrong shape",
      fileOf([record("r1", { kind: "about", day: "2026-02-03", data: { name: 7 } })]),
      "Record 1 (about, 2026-02-03): what",
    ],
    ["a recovery code", fileOf([record("r1", { kind: "recovery-code", data: { code: "0000" } })]), "never leave"],
    ["__proto__", JSON.stringify(fileOf([record("r1", { data: { a: { proto: 1 } } })])).replace('"proto"', '"__proto__"'), "“__proto__”"],
    ["ten thousand brackets", deep, "nested more than 100 levels deep at line 1"],
  ])("%s is refused in words, and nothing of it is kept", async (_, content, words) => {
    const browser = house.browser();
    await browser.post("/notebooks", { name: `G ${Math.random()}`, passphrase, zone: "UTC" });
    const before = await exported(browser);
    const answer = await send(browser, content);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    expect((await exported(browser)).digest).toBe(before.digest);
  });

  test("a thousand bad records are said in twenty sentences", async () => {
    const browser = await fresh("Hanna");
    const answer = await send(browser, fileOf(Array.from({ length: 1000 }, (_, index) => record("r", { id: `r ${index}` }))));
    expect(answer.body).toContain("And 980 more like these.");
  });

  test("erasing takes the name, and leaves no row, no session and no way in", async () => {
    const before = (await tallySource(place.engine.source)).digest;
    const { browser } = await makePerson(house, "Ida Erased");
    await send(browser, fileOf([record("r1"), record("r2")]));
    const { owner } = (await sessionOf(place.engine, browser.cookies.get("enough")))!;
    const sessions = () =>
      place.engine.read({ owners: [owner.id] }, (queries) =>
        all(queries.selectFrom("sessions").selectAll().where("person_id", "=", owner.id)),
      );
    const other = house.browser();
    await other.post("/sign-in", { name: "Ida Erased", passphrase, own: "on" });
    const slip = await browser.post("/notebook/erase", { login: "ida" });
    expect(slip.status).toBe(422);
    expect(slip.body).toContain("Nothing was erased");
    expect([(await tallySource(place.engine.source)).digest === before, (await sessions()).length]).toEqual([false, 3]);
    const erased = await browser.post("/notebook/erase", { login: " IDA  erased " });
    expect([erased.status, erased.location]).toEqual([303, "/?done=data.erased"]);
    expect(erased.headers.get("Clear-Site-Data")).toContain("storage");
    expect([(await tallySource(place.engine.source)).digest === before, (await sessions()).length]).toEqual([true, 0]);
    expect((await browser.get("/notebook")).status).toBe(401);
    expect((await other.get("/notebook")).status).toBe(401);
    expect((await browser.post("/sign-in", { name: "Ida Erased", passphrase })).status).toBe(422);
    expect((await browser.get("/?done=data.erased")).body).toContain("Your notebook is erased");
  });

  test("nobody erases, exports or fills somebody else's notebook", async () => {
    const one = await fresh("Jan");
    const before = await exported(one);
    const other = await fresh("Kim");
    expect((await other.post("/notebook/erase", { login: "jan" })).status).toBe(422);
    expect((await house.browser().post("/notebook/erase", { login: "jan" })).status).toBe(401);
    await send(other, fileOf([record("r1")]));
    expect((await exported(one)).digest).toBe(before.digest);
  });
});
