import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../../src/engine/random/index.ts";
import { portableKinds, recordOf } from "../promises/samples.ts";
import { crawl, fill, parametersOf, type Route, routesOf, type Visit } from "../support/crawl.ts";
import { digestOf, ownerOf } from "../support/digest.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { type Answer, type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../support/house.ts";
import { type Life, live, week } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";

// Two people, each with a word in all that is theirs. Whatever the one asks for, by whatever name, the other's word never comes.
const [noras, toms] = ["canaryofnora", "canaryoftom"];

/** What anybody may read. A route that is new has to be listed here, or be closed. */
const open = new Set([
  "/",
  "/healthz",
  "/assets/:file",
  "/help",
  "/crisis-protocol",
  "/privacy",
  "/promises",
  "/numbers",
  "/notebooks/new",
  "/sign-in",
  "/recover",
  "/leave/blank.svg",
  "/api/openapi.json",
]);
/** Where a form that was sent leads back to when it is reloaded. */
const redirects = new Set([
  "/lines",
  "/lines/preview",
  "/journal/drafts",
  "/shutdown/draft",
  "/priorities/places",
  "/life-line/moments",
  "/life-line/threads",
  "/life-line/afterwards",
  "/life-line/birth-year",
  "/asks/strains",
]);
const ofCapture = new Set(["/capture"]);

describe.each(engines)("somebody else, on $name", ({ open: openEngine }) => {
  let place: TestEngine;
  let house: TestHouse;
  let nora: Life;
  let tom: Life;
  let names: readonly string[];
  beforeAll(async () => {
    place = await openEngine();
    house = openTestHouse(place.engine);
    nora = await live(house, "nora", noras);
    tom = await live(house, "tom", toms);
    const file = { format: "enough-notebook", version: 1, records: recordsWith(noras), whenDifferent: "keep" };
    const brought = await nora.browser.json("POST", "/api/notebook/import", file);
    expect(brought.status).toBe(200);
    const own = [...Object.values(nora.ids), (await ownerOf(house, nora.browser)).id];
    const records = (await idsIn(nora.browser)).filter((id) => !own.includes(id));
    // What a name opens is decided before it reaches either engine: on one of them, some names are enough.
    const some = place.engine.kind === "sqlite" ? records : records.slice(0, 8);
    names = [...new Set([...own, ...some])];
  });
  afterAll(() => place.dispose());

  const gets = () => routesOf(house).filter(({ method }) => method === "GET");
  const starts = () => gets().map((route) => fill(route, (name) => idFor(nora, route, name)));
  const singing = (visits: readonly Visit[], word: string): readonly string[] =>
    visits.filter(({ answer }) => textOf(answer).includes(word)).map(({ path }) => path);

  test("the words are there to be found: their owner sees them on most pages", async () => {
    const pages = await crawl(house, nora.browser, starts());
    expect(singing(pages, noras).length).toBeGreaterThan(20);
    expect(pages.filter(({ answer }) => answer.status >= 500).map(({ path }) => path)).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  test("finds none of them by crawling every page with the other's addresses", async () => {
    expect(singing(await crawl(house, tom.browser, starts()), noras)).toEqual([]);
    expect(singing(await crawl(house, nora.browser, starts()), toms)).toEqual([]);
  });

  test(
    "cannot tell a name that is another's from one that nobody has, on any route, and changes nothing by it",
    { timeout: 120_000 },
    async () => {
      const owner = await ownerOf(house, nora.browser);
      const before = await digestOf(place.engine, [owner]);
      const told: string[] = [];
      let compared = 0;
      for (const route of routesOf(house).filter((route) => parametersOf(route).includes("id"))) {
        // What nobody has looks like an id, or like a digest; a route answers to each in one way.
        const missing = new Map<string, string>();
        for (const name of names) {
          const nobodys = /^[0-9a-f]{64}$/.test(name) ? "f".repeat(64) : "00000000-0000-4000-8000-000000000000";
          if (!missing.has(nobodys)) missing.set(nobodys, seenBy(await ask(tom.browser, route, nobodys), nobodys));
          const foreign = await ask(tom.browser, route, name);
          compared++;
          if (seenBy(foreign, name) !== missing.get(nobodys)) told.push(`${route.method} ${route.path} ${name}`);
          if (textOf(foreign).includes(noras)) told.push(`the words of ${name} by ${route.path}`);
        }
      }
      expect(told).toEqual([]);
      expect(await digestOf(place.engine, [owner])).toBe(before);
      expect(compared).toBeGreaterThan(250);
    },
  );

  test.each([
    ["another case", (id: string) => id.toUpperCase()],
    ["a space", (id: string) => `${id} `],
    ["a NUL", (id: string) => `${id}\0`],
    ["a way up", (id: string) => `../${id}`],
    ["a last letter less", (id: string) => id.slice(0, -1)],
    ["a wildcard", () => "%"],
    ["a condition", (id: string) => `${id}' or '1'='1`],
    ["a name of every object", () => "__proto__"],
    ["a constructor", () => "constructor"],
    ["ten thousand letters", () => "a".repeat(10_000)],
    ["a letter that is none", () => "\uFFFD"],
  ])("a name with %s finds nothing and breaks nothing, one's own least of all", async (_, tampered) => {
    const odd: string[] = [];
    for (const route of routesOf(house).filter((route) => parametersOf(route).length > 0))
      for (const life of [nora, tom]) {
        const answer = await ask(tom.browser, route, tampered(idFor(life, route, parametersOf(route)[0]!)));
        if (answer.status >= 500 || textOf(answer).includes(noras)) odd.push(`${answer.status} ${route.path}`);
      }
    expect(odd).toEqual([]);
  });

  test("a stranger reads what is open to everybody, and a closed notebook's device what it may note", async () => {
    const policy: string[] = [];
    for (const route of gets()) {
      const path = fill(route, (name) => (name === "file" ? "nothing.css" : idFor(nora, route, name)));
      const [stranger, device] = [await house.browser().get(path), await nora.capturing.get(path)];
      const shown = open.has(route.path) || redirects.has(route.path);
      if (stranger.status === 401 ? shown : !shown) policy.push(`a stranger: ${stranger.status} ${path}`);
      if (device.status === 401 ? shown || ofCapture.has(route.path) : !shown && !ofCapture.has(route.path))
        policy.push(`a device: ${device.status} ${path}`);
      if ([stranger, device].some((answer) => textOf(answer).includes(noras))) policy.push(`the words by ${path}`);
    }
    expect(policy).toEqual([]);
    expect(gets().length).toBeGreaterThan(30);
  });

  test("a stranger and a closed notebook's device change nothing, but for what the device may note", async () => {
    const owner = await ownerOf(house, nora.browser);
    const before = await digestOf(place.engine, [owner]);
    const answers: string[] = [];
    for (const example of nora.examples)
      for (const browser of [house.browser(), nora.capturing]) {
        const answer = await browser.json("POST", `/api${example.path}`, example.body);
        if (answer.status !== 401 || textOf(answer).includes(noras)) answers.push(`${answer.status} ${example.path}`);
      }
    expect(answers).toEqual([]);
    expect(await digestOf(place.engine, [owner])).toBe(before);
    expect(nora.examples.length).toBeGreaterThan(35);
  });
});

describe.each(engines)("access that has ended, on $name", ({ open: openEngine }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await openEngine();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  /** The same cookies in another browser: what somebody has who copied them. */
  const copy = (from: Browser): Browser => {
    const browser = house.browser();
    for (const [name, value] of from.cookies) browser.cookies.set(name, value);
    return browser;
  };
  const ways: readonly [string, (browser: Browser, name: string) => Promise<unknown>][] = [
    ["signing out", (browser) => browser.post("/sign-out")],
    ["leaving quickly", (browser) => browser.post("/leave")],
    ["ending all others from elsewhere", async (_, name) => (await signedIn(name)).post("/sessions/end")],
    [
      "ending it from elsewhere",
      async (_, name) => {
        const elsewhere = await signedIn(name);
        const id = /\/sessions\/([0-9a-f]{64})\/end/.exec((await elsewhere.get("/settings")).body)![1]!;
        await elsewhere.post(`/sessions/${id}/end`);
      },
    ],
    [
      "a new passphrase elsewhere",
      async (_, name) =>
        (await signedIn(name)).post("/settings/passphrase", { current: passphrase, passphrase: "copper violin seldom marsh" }),
    ],
    ["erasing elsewhere", async (_, name) => (await signedIn(name)).post("/notebook/erase", { login: name })],
  ];
  const signedIn = async (name: string): Promise<Browser> => {
    const browser = house.browser();
    await browser.post("/sign-in", { name, passphrase });
    return browser;
  };

  test.each(ways)("after %s the next request with that cookie reads and writes nothing", async (_, end) => {
    const name = randomUUID();
    const { browser } = await makePerson(house, name);
    const copied = copy(browser);
    expect((await copied.get("/settings")).status).toBe(200);
    await end(browser, name);
    expect((await copied.get("/settings")).status).toBe(401);
    expect((await copied.json("POST", "/api/check-ins", { energy: 5 })).status).toBe(401);
    expect((await copied.get("/notebook/export")).body).not.toContain("records");
  });

  test("a look around is seen by nobody else, and is gone when it is left", async () => {
    const visitor = house.browser();
    const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260914T080000Z\r\nDTEND:20260914T090000Z\r\nSUMMARY:${noras}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const looked = await visitor.post("/look", { files: new File([calendar], "own.ics"), zone: "Europe/Berlin" });
    const path = looked.location!;
    await visitor.post(`${path}/keep`);
    expect((await visitor.get("/week")).body + (await visitor.get("/week/2026-W38/evidence")).body).toContain(noras);
    const { browser: tom } = await makePerson(house, randomUUID());
    const other = house.browser();
    await other.post("/look", { files: new File([calendar.replace(noras, "another")], "another.ics") });
    const copied = copy(visitor);
    for (const browser of [tom, other, house.browser()])
      for (const page of [path, "/imports", "/week/2026-W38/evidence", "/api/imports", "/notebook/export"])
        expect((await browser.get(page)).body).not.toContain(noras);
    await visitor.post("/sign-out");
    expect((await copied.get(path)).status).toBe(401);
  });
});

/** One record of every kind that can come with a file, with the word wherever a kind takes a text of somebody's own. */
function recordsWith(word: string) {
  const random = randomFrom(7);
  return portableKinds.flatMap((kind) => [recordOf(kind, random, () => word), recordOf(kind, random, () => word)]);
}

/** The names of everything in a notebook, records and what is in them. */
async function idsIn(browser: Browser): Promise<readonly string[]> {
  return [...(await browser.get("/notebook/export")).body.matchAll(/"id":"([\w-]{8,64})"/g)].map(([, id]) => id!);
}

function ask(browser: Browser, route: Route, id: string): Promise<Answer> {
  const path = fill(route, (name) => (name === "id" ? id : name === "week" ? week : id));
  if (route.method === "GET") return browser.get(path);
  return path.startsWith("/api/")
    ? browser.json("POST", path, { went: "yes", areas: ["work"], minutes: 5, rows: {} })
    : browser.post(path, { went: "yes", areas: "work", minutes: "5" });
}

/** All that somebody gets to see of an answer, but for the name that they asked by and what is drawn by lot for each form. */
function seenBy({ status, headers, body }: Answer, id: string): string {
  const plain = (text: string) =>
    text.replaceAll(id, "ID").replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, "LOT");
  return `${status} ${plain(JSON.stringify([...headers]))} ${body.length} ${plain(body)}`;
}

function textOf({ headers, body }: Answer): string {
  return JSON.stringify([...headers]) + body;
}
