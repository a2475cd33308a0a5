import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { crawl, fill, routesOf } from "../support/crawl.ts";
import { ownerOf, rowsOf } from "../support/digest.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { type Answer, type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../support/house.ts";
import { type Example, type Life, live } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";

// What programs and forms may send that no page of ours would.

/** Fields that belong to the house, and names that objects answer to by themselves. */
const more = JSON.parse(
  `{"owner_id": "X", "household_id": "X", "person_id": "X", "owner": {"id": "X"}, "kind": "rules", "kindVersion": 9, "shelf": "X", "box": "X",
    "row_version": 99, "rowVersion": 99, "key_version": 9, "head": 9, "gone": 1, "day_": "1999-01-01", "created_at": 0, "role": "admin",
    "admin": true, "strength": "open", "stays": false, "captured": true, "source": "timer", "since": 1, "state": "kept", "history": [],
    "__proto__": {"polluted": true, "name": "X"}, "constructor": {"prototype": {"polluted": true}}, "prototype": {"polluted": true},
    "toString": "X", "hasOwnProperty": "X", "valueOf": 1}`,
);

describe.each(engines)("fields that nobody asked for, on $name", ({ open }) => {
  test("change nothing in what any action does", async () => {
    const place = await open();
    const house = openTestHouse(place.engine);
    const plain = await live(house, "nora");
    const laden = await live(house, "ines", undefined, more);
    expect(await saidBy(laden.browser)).toEqual(await saidBy(plain.browser));
    const [rows, others] = await Promise.all(
      [plain, laden].map(async ({ browser }) => rowsOf(place.engine, [await ownerOf(house, browser)])),
    );
    for (const [table, own] of Object.entries(rows!)) expect([table, others![table]!.length]).toEqual([table, own.length]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    const done = new Set(plain.examples.map(({ action }) => action));
    const writing = [...house.house.actions.values()].filter(({ route }) => route.startsWith("POST"));
    expect(writing.filter(({ name }) => !done.has(name)).map(({ name }) => name)).toEqual([]);
    await place.dispose();
  });
});

/** All that a notebook says, without the names of its records. */
async function saidBy(browser: Browser): Promise<readonly string[]> {
  const { records } = (await browser.get("/notebook/export")).json() as { readonly records: readonly { readonly id: string }[] };
  const nameless = records.map(({ id: _id, ...said }) => JSON.stringify(said).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "ID"));
  return nameless.toSorted();
}

/** Values that are of the wrong kind, too much, too far, or of letters that are none. */
const values: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  9e15,
  "",
  [],
  {},
  ["a", "b"],
  JSON.parse('{"__proto__": {"title": "x"}}'),
  "__proto__",
  "constructor",
  "a".repeat(100_000),
  "nul\0nul",
  "half a letter \uD83D",
  "\u202Edrawkcab\u202C",
  "2026-02-30",
  "9999-12-31",
  "-271821-04-20",
];
const textsOfForms = ["", "constructor", "a".repeat(20_000), "nul\0nul", "half a letter \uD83D", "\u001B[31mred\r\nSet-Cookie: a=b"];

const sentence = /^[\p{Lu}\d“‘-].*[.?!”]$/su;

describe("what no page of ours would send", () => {
  let place: TestEngine;
  let house: TestHouse;
  let life: Life;
  beforeAll(async () => {
    place = await engines[0]!.open();
    house = openTestHouse(place.engine);
    life = await live(house, "nora");
  });
  afterAll(() => place.dispose());

  /** What is wrong with an answer to something odd: it broke, or it says no without saying why. */
  const faultOf = ({ status, body }: Answer, what: string): readonly string[] => {
    if (![200, 303, 400, 409, 422].includes(status)) return [`${status} ${what}`];
    if (status !== 422 || !body.startsWith("{")) return [];
    const { problems } = JSON.parse(body) as { readonly problems: readonly { readonly message: string }[] };
    return problems.length > 0 && problems.every(({ message }) => sentence.test(message))
      ? []
      : [`no sentence: ${body.slice(0, 200)} ${what}`];
  };
  const sound = async (): Promise<readonly string[]> => {
    const starts = routesOf(house).flatMap((route) => (route.method === "GET" ? [fill(route, (name) => idFor(life, route, name))] : []));
    return (await crawl(house, life.browser, starts)).filter(({ answer }) => answer.status >= 500).map(({ path }) => path);
  };

  test("as a value of any field of any action: a sentence, or it is kept and every page still opens", { timeout: 120_000 }, async () => {
    const odd: string[] = [];
    let sent = 0;
    for (const example of oneOfEach(life.examples))
      for (const path of fieldsOf(house, example))
        for (const value of values) {
          const answer = await life.browser.json("POST", `/api${example.path}`, put(example.body, path, value));
          odd.push(...faultOf(answer, `${example.action} ${path.join(".")} = ${JSON.stringify(value).slice(0, 40)}`));
          sent++;
        }
    expect(odd).toEqual([]);
    expect(await sound()).toEqual([]);
    expect(sent).toBeGreaterThan(1000);
  });

  test("as fields of any form, once, twice, or as a file: a page, and every page still opens", { timeout: 120_000 }, async () => {
    const forms = routesOf(house).filter(({ method, path }) => method === "POST" && !path.startsWith("/api/"));
    const file = new File(["a file"], "name\r\n.txt");
    const odd: string[] = [];
    for (const example of oneOfEach(life.examples).filter(({ path }) => forms.some((route) => matches(route.path, path))))
      for (const path of leavesOf(example.body))
        for (const value of [...textsOfForms, ["one", "two"], [file, file]]) {
          const answer = await life.browser.post(example.path, { ...asFields(example.body), [path.join(".")]: value });
          odd.push(...faultOf(answer, `${example.path} ${path.join(".")}`));
        }
    expect(odd).toEqual([]);
    expect(await sound()).toEqual([]);
  });

  test.each([
    ["no object", "[1]", 400],
    ["null", "null", 400],
    ["a text", '"text"', 400],
    ["cut off", '{"name": "x', 400],
    ["not JSON", "name=x", 400],
    ["a hundred thousand brackets", "[".repeat(100_000), 400],
    ["a key ninety thousand times", `{${'"name":"x",'.repeat(90_000)}"zone":"UTC"}`, 200],
    ["a name twice", '{"name":"x","name":["y"],"zone":"UTC"}', 422],
    ["__proto__ as everything", '{"__proto__":{"name":"x","zone":"UTC"}}', 422],
  ])("JSON that is %s", async (_, body, status) => {
    const cookie = [...life.browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { Host: "localhost:4747", "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json", Cookie: cookie };
    const answer = await house.app.request("http://localhost:4747/api/settings/about", { method: "POST", headers, body });
    expect([answer.status, status === 200 ? "" : (await answer.json()).problems[0].message]).toEqual([
      status,
      status === 200 ? "" : expect.stringMatching(sentence),
    ]);
  });

  test.each([
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "multipart/form-data; boundary=",
    "application/x-www-form-urlencoded; charset=utf-7",
  ])("a form that is no %s is answered with a page, wherever it is sent, to whomever", async (type) => {
    const odd: string[] = [];
    for (const route of routesOf(house).filter(({ method }) => method !== "GET"))
      for (const browser of [house.browser(), (await makePerson(house, crypto.randomUUID())).browser]) {
        const answer = await browser.json(
          "POST",
          fill(route, (name) => idFor(life, route, name)),
          "--x\r\nbroken",
          { "Content-Type": type },
        );
        if (answer.status >= 500 || answer.body.length + (answer.location ?? "").length + answer.status === 204)
          odd.push(`${answer.status} ${route.path}`);
      }
    expect(odd).toEqual([]);
  });
});

describe.each(engines)("names and passphrases of any letters, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  const names = [
    "a\0b",
    "\uD83D",
    "\u202Eevil",
    "ﬁ ＡＢＣ",
    `long${" ".repeat(50_000)}gap`,
    "각".repeat(60),
    "x".repeat(100_000),
    "' or 1=1 --",
    "%",
    "😀👨‍👩‍👧",
    "__proto__",
    "\u001B[31m",
  ];
  test.each(names.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
    "%s: a notebook that opens again by that name, or a sentence",
    async (_, name) => {
      const browser = house.browser();
      const made = await browser.post("/notebooks", { name, passphrase, zone: "UTC" });
      expect([303, 422]).toContain(made.status);
      house.now += 11 * 60_000;
      const opened = await house.browser().post("/sign-in", { name, passphrase });
      expect(opened.status).toBe(made.status);
      // A form cannot send half a letter, JSON can.
      const token = await house.browser().json("POST", "/api/sessions", { name: name.toWellFormed(), passphrase });
      expect(token.status).toBe(made.status === 303 ? 200 : 422);
      const renamed = await (await makePerson(house, crypto.randomUUID())).browser.post("/settings/sign-in-name", { login: `${name} too` });
      expect([303, 422]).toContain(renamed.status);
      const recovered = await house.browser().post("/recover", { name, code: "0000-0000-0000-0000-0000-0000-0000-0000-0000", passphrase });
      expect(recovered.status).toBe(422);
      if (made.status === 303) for (const path of ["/settings", "/notebook"]) expect((await browser.get(path)).status).toBe(200);
    },
  );

  test.each([
    ["null"],
    ["[]"],
    ["7"],
    ['"text"'],
    ["{"],
    [""],
    ['{"name":"\\ud83d","passphrase":"\\u0000"}'],
    ['{"name":{},"passphrase":[]}'],
    ['{"name":"x"}'],
  ])("a token is not given for %j", async (body) => {
    const headers = { Host: "localhost:4747", "Content-Type": "application/json" };
    const answer = await house.app.request("http://localhost:4747/api/sessions", { method: "POST", headers, body });
    expect([answer.status, (await answer.json()).problems]).toEqual([422, [{ message: expect.stringMatching(sentence) }]]);
  });
});

/** Where an example has values, and the fields that its action would take besides. */
function fieldsOf(house: TestHouse, { action, body }: Example): readonly (readonly string[])[] {
  const schema = z.toJSONSchema(house.house.actions.get(action)!.input, { io: "input", unrepresentable: "any" });
  const inPath = house.house.actions.get(action)!.route.split("/");
  const others = Object.keys(schema.properties ?? {}).filter((name) => !(name in body) && !inPath.includes(`:${name}`));
  return [...leavesOf(body), ...others.map((name) => [name])];
}

function oneOfEach(examples: readonly Example[]): readonly Example[] {
  return [...new Map(examples.map((example) => [example.action, example])).values()];
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]));
  return path.length === 0 ? below : [path, ...below];
}

function put(body: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  const copy = Array.isArray(body) ? [...body] : { ...(body as object) };
  return Object.assign(copy, { [first]: put(Reflect.get(copy, first), rest, value) });
}

function asFields(body: object, prefix = ""): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): readonly (readonly [string, string | readonly string[]])[] => {
      if (Array.isArray(value)) return [[prefix + name, value.map(String)]];
      return typeof value === "object" && value !== null
        ? Object.entries(asFields(value, `${prefix + name}.`))
        : [[prefix + name, String(value)]];
    }),
  );
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
}
