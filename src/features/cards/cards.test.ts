import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { cards } from "../../content/cards/index.ts";
import type { Help } from "../../content/pack.ts";
import type { Room } from "../../content/place.ts";
import { wayTo } from "../worksheets/index.ts";
import { findCards } from "./search.ts";
import { familyNames, helpNames } from "./words.ts";

const noon = Date.parse("2026-09-15T10:00:00Z");

describe("the search", () => {
  const ids = (find: string) => findCards(cards, find).map(({ id }) => id);

  test("finds what holds all words or their beginnings, in names and in texts, whatever their case and marks", () => {
    expect(ids("LÁTE mail")[0]).toBe("week-without-late-mail");
    expect(ids("kettle")).toEqual(expect.arrayContaining(["slow-breath", "loosen-a-thought"]));
    expect(ids("Sheeran").length).toBeGreaterThan(3);
    for (const card of findCards(cards, "phone night")) {
      const text = JSON.stringify(card).toLowerCase();
      expect([card.id, text.includes("phone"), text.includes("night")]).toEqual([card.id, true, true]);
    }
    expect(ids("supper zebra")).toEqual([]);
    expect(ids(" … ")).toEqual([]);
  });

  test("puts a name before what is about it, and that before what names it by the way", () => {
    const [first, ...rest] = ids("sleep");
    expect(first).toBe("slow-down-to-sleep");
    expect(rest.indexOf("phone-sleeps-elsewhere")).toBeLessThan(rest.indexOf("close-the-day"));
  });
});

const linked = (body: string) => [...body.matchAll(/href="\/practice\/cards\/([\w-]+)"/g)].map(([, id]) => id!);

// What stands on the pages comes from our own texts, so one engine is enough.
describe("the pages of cards", () => {
  let place: TestEngine;
  let browser: Browser;
  beforeAll(async () => {
    place = await engines[0]!.open();
    browser = (await makePerson(openTestHouse(place.engine, noon), "nora")).browser;
  });
  afterAll(() => place.dispose());

  test("stand by family on a page that practice leads to, each once", async () => {
    expect((await browser.get("/practice")).body).toContain('href="/practice/cards"');
    const { body } = await browser.get("/practice/cards");
    for (const name of Object.values(familyNames)) expect(body).toContain(`>${name}: `);
    expect(linked(body).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });

  test("can be asked for by what it is about", async () => {
    const list = (await browser.get("/practice/cards")).body;
    for (const help of Object.keys(helpNames) as Help[]) {
      expect(list).toContain(`href="/practice/cards?about=${help}"`);
      const { body } = await browser.get(`/practice/cards?about=${help}`);
      const about = cards.filter(({ helps }) => helps.includes(help));
      expect(linked(body).toSorted()).toEqual(about.map(({ id }) => id).toSorted());
      const [first] = linked(body).map((id) => about.find((card) => card.id === id)!);
      expect(first!.kind).toBe("technique");
      expect(first!.effort).toBe(Math.min(...about.flatMap(({ kind, effort }) => (kind === "technique" ? [effort] : []))));
    }
    expect((await browser.get("/practice/cards?about=low-mood")).body).toContain("People who help");
    expect((await browser.get("/practice/cards?about=constructor")).body).toContain("What is it about?");
  });

  test("are found by words that are posted, without anything to run; no words get a sentence", async () => {
    const found = await browser.post("/practice/cards", { find: "late mail" });
    expect(found.status).toBe(200);
    expect(linked(found.body)[0]).toBe("week-without-late-mail");
    expect(found.body).toContain('value="late mail"');
    expect((await browser.post("/practice/cards", { find: "zebra" })).body).toContain("No cards with “zebra”.");
    const empty = await browser.post("/practice/cards", { find: " . " });
    expect([empty.status, empty.body.includes("Write a word or two")]).toEqual([422, true]);
    const long = await browser.post("/practice/cards", { find: "x".repeat(50_000) });
    expect([long.status, long.body.includes("This is long for a search.")]).toEqual([422, true]);
  });

  test("each say all that is known of them on a page of their own", async () => {
    const read = (body: string) => body.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
    for (const card of cards) {
      const { body, status } = await browser.get(`/practice/cards/${card.id}`);
      expect(status).toBe(200);
      for (const text of [card.name, card.about, ...card.steps, card.firstStep, card.ifThen.when, ...card.leave, card.limits])
        expect(read(body)).toContain(text);
      for (const { author, year, found } of card.evidence) expect(read(body)).toContain(`${author} (${year})</span><span>${found}`);
      const way = card.place && wayTo(card.place);
      expect(body.includes("Go there")).toBe(way !== undefined);
      if (way) expect(body).toContain(`href="${way.path}"`);
    }
    expect((await browser.get("/practice/cards/constructor")).status).toBe(404);
  });

  test("lead to rooms that answer", async () => {
    const rooms = Object.keys({
      ...{ "check-in": 1, log: 1, week: 1, thoughts: 1, experiments: 1, journal: 1, letters: 1, shutdown: 1, measures: 1, insights: 1 },
      ...{ signs: 1, values: 1, importance: 1, season: 1, enough: 1, hours: 1, asks: 1, priorities: 1, "life-line": 1 },
      ...{ renegotiations: 1, "safety-plan": 1 },
    } satisfies Record<Room, 1>) as Room[];
    const ways = [...rooms.map((room) => ({ kind: "room", room }) as const), ...cards.flatMap((card) => card.place ?? [])].flatMap(
      (place) => wayTo(place) ?? [],
    );
    expect(ways.length).toBeGreaterThan(30);
    for (const { path } of new Map(ways.map((way) => [way.path, way])).values()) {
      const [page, part] = path.split("#") as [string, string?];
      const { status, body } = await browser.get(page);
      expect([path, status]).toEqual([path, 200]);
      if (part !== undefined) expect([path, body.includes(`id="${part}"`)]).toEqual([path, true]);
    }
  });
});

describe.each(engines)("cards on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  afterAll(() => place.dispose());

  const someone = async (): Promise<Browser> => (await makePerson(house, randomUUID())).browser;
  const said = async (browser: Browser): Promise<object> => {
    const list = (await browser.json("GET", "/api/practice/cards")).json().result as { id: string; choice: string | null }[];
    return Object.fromEntries(list.flatMap(({ id, choice }) => (choice === null ? [] : [[id, choice]])));
  };

  test("what is for two is offered nowhere after a sign of abuse, without a word about it, until somebody says it was not meant so", async () => {
    const browser = await someone();
    const forTwo = cards.filter((card) => card.forTwo).map(({ id }) => id);
    expect(forTwo).toContain("thirty-minutes-for-us");
    await browser.post("/practice/cards/thirty-minutes-for-us/try", {});
    const offered = async () => {
      const pages = [
        await browser.get("/practice/cards"),
        await browser.get("/practice/cards?about=connection"),
        await browser.get("/practice"),
      ];
      const found = await browser.post("/practice/cards", { find: "both" });
      const listed = (await browser.json("GET", "/api/practice/cards")).json().result as { id: string }[];
      const seen = new Set([...[...pages, found].flatMap(({ body }) => linked(body)), ...listed.map(({ id }) => id)]);
      return forTwo.filter((id) => seen.has(id));
    };
    expect(await offered()).toEqual(forTwo);
    await browser.json("POST", "/api/journal", { text: "My husband hits me when I come home late." });
    expect(await offered()).toEqual([]);
    await browser.json("POST", "/api/check/not-meant", {});
    expect(await offered()).toEqual(forTwo);
  });

  test("one that somebody would like to try stands on the page of practice, until it is taken off; both can be taken back", async () => {
    const browser = await someone();
    const tried = await browser.post("/practice/cards/close-the-day/try", {});
    expect([tried.status, tried.location]).toEqual([303, expect.stringMatching(/^\/practice\?/)]);
    const practice = (await browser.get(tried.location!)).body;
    expect(practice).toContain("What you would like to try");
    expect(linked(practice)).toEqual(["close-the-day"]);
    expect((await browser.get("/practice/cards/close-the-day")).body).toContain("You would like to try it.");
    await browser.post(/\/undo\/[\w-]+/.exec(practice)![0], {});
    expect(await said(browser)).toEqual({});
    for (const card of ["close-the-day", "a-clear-ask"]) await browser.post(`/practice/cards/${card}/try`, {});
    expect(linked((await browser.get("/practice")).body)).toEqual(["a-clear-ask", "close-the-day"]);
    const off = await browser.post("/practice/cards/close-the-day/clear", { _back: "/practice#cards" });
    expect(await said(browser)).toEqual({ "a-clear-ask": "try" });
    const undo = /\/undo\/[\w-]+/.exec((await browser.get(off.location!)).body)![0];
    await browser.post(undo, {});
    expect(await said(browser)).toEqual({ "close-the-day": "try", "a-clear-ask": "try" });
  });

  test("one that is not for somebody is offered nowhere, and can be brought back", async () => {
    const browser = await someone();
    await browser.post("/practice/cards/worry-time/not-for-me", {});
    const list = (await browser.get("/practice/cards")).body;
    expect(linked(list).filter((id) => id === "worry-time")).toHaveLength(1);
    expect(list.slice(list.indexOf('id="put-away"'))).toContain("worry-time");
    expect(linked((await browser.get("/practice/cards?about=sleep")).body)).not.toContain("worry-time");
    expect((await browser.get("/practice/cards/worry-time")).body).toContain("You put it away.");
    await browser.post("/practice/cards/worry-time/clear", {});
    expect(await said(browser)).toEqual({});
    expect((await browser.get("/practice/cards")).body).not.toContain('id="put-away"');
  });

  test("are there as JSON, with a sentence for one that is not", async () => {
    const browser = await someone();
    await browser.json("POST", "/api/practice/cards/slow-breath/try", {});
    const shown = await browser.json("GET", "/api/practice/cards/slow-breath");
    expect(shown.json().result).toMatchObject({ choice: "try", place: "/practice/exercises/coherent", minutes: 5 });
    const found = await browser.json("POST", "/api/practice/cards", { find: "slow box" });
    expect(found.json().result).toMatchObject([{ id: "slow-breath", choice: "try" }]);
    for (const what of ["try", "not-for-me", "clear"]) {
      const gone = await browser.json("POST", `/api/practice/cards/constructor/${what}`, {});
      expect([gone.status, gone.json().problems[0].message]).toEqual([422, expect.stringContaining("There is no card “constructor”")]);
    }
  });
});
