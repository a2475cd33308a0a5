import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crisisLines, freshDays } from "../../content/crisis-lines.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

const soon = Date.parse("2026-12-01T12:00:00Z");

describe.each(engines)("safety on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let stranger: Browser;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, soon);
    stranger = house.browser();
  });
  afterAll(() => place.dispose());

  test("help is there without signing in, and is kept nowhere", async () => {
    const help = await stranger.get("/help");
    expect([help.status, help.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(help.body).toContain("<title>Help · Enough</title>");
    expect(help.body).toContain('href="/help" aria-current="page"');
    for (const { source, name } of crisisLines) {
      expect(help.body, name).toContain(name);
      expect(help.body, name).toContain(source);
    }
    expect(stranger.cookies.size).toBe(0);
  });

  test("a country shows its own lines and emergency number, and no other's", async () => {
    const { body } = await stranger.get("/help?country=DE");
    expect(body).toContain("In Germany, call");
    expect(body).toContain('href="tel:112"');
    expect(body).toContain('href="tel:08001110111"');
    expect(body).toContain("Listed by Spektrum in September 2022");
    expect(body).not.toContain("tel:988");
    expect(body).toContain('<option value="DE" selected="">');
  });

  test("lines that go by a word say it, and write it", async () => {
    const { body } = await stranger.get("/help?country=GB");
    expect(body).toContain('href="sms:85258?body=SHOUT"');
    expect(body).toContain("Text the word SHOUT");
  });

  test("the country is never taken from the browser's language", async () => {
    const german = await stranger.get("/help", { "Accept-Language": "de-DE" });
    expect(german.body).toBe((await stranger.get("/help", { "Accept-Language": "pt-BR" })).body);
  });

  test.each(["EU", "elsewhere", "XX"])(
    "where no line is known (%s), the directory is named and nothing is loaded from it",
    async (country) => {
      const { body } = await stranger.get(`/help?country=${country}`);
      expect(body).toContain('<a href="https://findahelpline.com">');
      expect(body).not.toMatch(/(src|action)="https?:/);
    },
  );

  test("lines that nobody checked for half a year give way to the emergency number and the directory", async () => {
    house.now = Date.parse(crisisLines[0]!.verifiedOn) + (freshDays + 1) * 86_400_000;
    const old = await stranger.get("/help?country=US");
    const all = await stranger.get("/help");
    house.now = soon;
    expect(old.body).not.toContain("tel:988");
    expect(old.body).not.toContain("tel:18007997233");
    expect(old.body).toContain("tel:911");
    for (const { body } of [old, all]) expect(body).toContain("findahelpline.com");
    expect(all.body).not.toContain('class="helplines"');
  });

  test("who is frightened at home finds the line, the way out, and what it cannot do", async () => {
    const { body } = await stranger.get("/help?country=US");
    expect(body).toContain('id="home"');
    for (const words of ["tel:18007997233", "START", "Shift three", "five seconds", "cannot clear the history", "www.bbc.com"]) {
      expect(body).toContain(words);
    }
  });

  test("every page has the way to help and the way out", async () => {
    const { browser: person } = await makePerson(house, "Yara");
    const paths = new Set(house.app.routes.filter(({ method, path }) => method === "GET" && !/[:*]/.test(path)).map(({ path }) => path));
    let seen = 0;
    for (const path of [...paths, "/nothing/here"]) {
      for (const browser of [stranger, person]) {
        const { headers, body } = await browser.get(path);
        if (!headers.get("Content-Type")?.startsWith("text/html")) continue;
        seen++;
        expect(body, path).toContain('<a href="/help"');
        expect(body, path).toContain('<form method="post" action="/leave"><leave-quickly data-to="https://www.bbc.com/weather">');
      }
    }
    expect(seen).toBeGreaterThan(10);
  });
});
