import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { type Engine, openSqlite } from "../../kernel/storage/index.ts";
import { toMarkdown } from "./markdown.ts";
import { crisisProtocol } from "./crisis-protocol.ts";
import { numbers } from "./numbers.ts";
import { privacy } from "./privacy.ts";
import { promised } from "./promised.ts";
import { promises } from "./promises.ts";
import { readable, type Whose } from "./readable.ts";

const atTheFoot = [privacy, promises, numbers];
const texts = [...atTheFoot, crisisProtocol];
const root = join(import.meta.dirname, "..", "..", "..");
let folder: string;
let engine: Engine;
let house: TestHouse;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "enough-trust-"));
  engine = openSqlite(join(folder, "enough.db"), { synchronous: "off" });
  house = openTestHouse(engine);
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(texts)("/$name", (text) => {
  test("is open to everybody, and leads to those at the foot of each page", async () => {
    const { status, body } = await house.browser().get(`/${text.name}`);
    expect(status).toBe(200);
    for (const { name } of atTheFoot) expect(body).toContain(`<a href="/${name}">`);
    for (const { id } of text.sections) expect(body).toContain(`<a href="#${id}">`);
    expect(body.match(/<section/g)).toHaveLength(text.sections.length + 1);
  });

  test("shows no mark of its markup", async () => {
    const { body } = await house.browser().get(`/${text.name}`);
    expect(body).not.toMatch(/\*\*|`|\]\(/);
  });

  test("says the same as its file in docs", async () => {
    await expect(toMarkdown(text)).toMatchFileSnapshot(join(root, "docs", `${text.name}.md`));
  });

  test("its file leads to files that exist", () => {
    const links = [...toMarkdown(text).matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link!);
    for (const link of links) expect(existsSync(join(root, "docs", link)), link).toBe(true);
  });
});

describe("what stays readable", () => {
  test("is told of every column of every table that the database has", () => {
    const database = new DatabaseSync(join(folder, "enough.db"), { readOnly: true });
    const columns = database
      .prepare("select t.name as 'table', c.name as 'column' from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'")
      .all();
    database.close();
    const whose = new Set<unknown>(["household_id", "owner_id", "person_id"] satisfies Whose[]);
    const found = columns
      .filter(({ table, column }) => table !== "schema_migrations" && !whose.has(column))
      .map(({ table, column }) => `${String(table)}.${String(column)}`);
    const told = Object.entries(readable).flatMap(([table, { columns }]) => Object.keys(columns).map((column) => `${table}.${column}`));
    expect(found.length).toBeGreaterThan(30);
    expect(told.toSorted()).toEqual(found.toSorted());
  });

  test("of what a person writes, the database shows the name to sign in with and nothing else", async () => {
    const { browser, recoveryCode } = await makePerson(house, "Quillon");
    const marked = ["Wexcombe", "Pacific/Chatham", recoveryCode];
    await browser.post("/settings/about", { name: marked[0]!, zone: marked[1]! });
    expect((await browser.get("/settings")).body).toContain(marked[0]);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    const lies = (spelling: Uint8Array) => files.some((bytes) => bytes.includes(spelling));
    expect(lies(Buffer.from("quillon"))).toBe(true);
    for (const word of marked) expect(spellings(word).filter(lies), word).toEqual([]);
  });
});

/** A word as somebody might find it in raw bytes: as text in two encodings, and in base 64 at each of its three phases. */
function spellings(word: string): readonly Buffer[] {
  const phases = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(" ".repeat(shift) + word).toString("base64");
    return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, -4));
  });
  return [Buffer.from(word), Buffer.from(word.toLowerCase()), Buffer.from(word, "utf16le"), ...phases];
}

describe("promises", () => {
  test("what is said to hold names a test that exists", () => {
    const held = promised.flatMap(({ held }) => held);
    expect(held.length).toBeGreaterThan(15);
    for (const { file, test } of held) expect(readFileSync(join(root, file), "utf8"), `${file}: ${test}`).toContain(test);
  });

  test("a promise says what is open unless all of it is tested", () => {
    expect(promised).toHaveLength(12);
    for (const { held, open, title } of promised) expect(held.length > 0 || open, title).toBeTruthy();
  });
});

describe("numbers", () => {
  test("the worked example shows what the program computes", () => {
    const example = toMarkdown(numbers);
    for (const row of [
      "| Work | 47 h | up to 40 h | 6 of 10 | hold | 0.85 | 0.04 |",
      "| Family | 7 h | 10 h and more | 9 of 10 | lean in | 0.60 | 0.22 |",
      "| Health | 1.5 h | 3 h and more | 5 of 10 | hold | 0.50 | 0.10 |",
      "| Friends | 0 h | 2 h and more | 4 of 10 | paused | left out | left out |",
      "the alignment is 0.64 at least",
      "it would be 0.75",
    ]) {
      expect(example).toContain(row);
    }
  });
});
