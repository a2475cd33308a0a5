import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { exercises } from "../../content/exercises.ts";
import { ownPack } from "../../content/own-pack.ts";
import { helpedBy } from "./helps.ts";
import { dropWords, intervalWords } from "./words.ts";

const noon = Date.parse("2026-09-14T10:00:00Z");
const hour = 3_600_000;

describe("what helps", () => {
  const done = (exercise: string, before: number | null, after: number | null) => ({
    id: randomUUID(),
    exercise,
    at: noon,
    minutes: 5,
    before,
    after,
  });

  test("nothing is said below five times that were rated before and after", () => {
    const four = [7, 8, 6, 7].map((before) => done("box", before, 3));
    expect(helpedBy([...four, done("box", 9, null), done("box", null, 1)])).toMatchObject([{ times: 4, drop: null }]);
    expect(helpedBy([...four, done("box", 9, 9)])).toMatchObject([{ times: 5, drop: { median: 4, interval: null } }]);
    expect(helpedBy([...four, done("box", 9, 9), done("box", 3, 5)])).toMatchObject([
      { times: 6, drop: { median: 3.5, interval: [-2, 5] } },
    ]);
    expect(helpedBy([done("constructor", 9, 1)])).toEqual([]);
  });

  test("what fell most stands first, what is not known last", () => {
    const five = (exercise: string, after: number) => Array.from({ length: 5 }, () => done(exercise, 6, after));
    const helped = helpedBy([done("body-scan", 9, 0), ...five("box", 5), ...five("coherent", 2), ...five("4-7-8", 7)]);
    expect(helped.map(({ exercise, drop }) => [exercise.id, drop?.median])).toEqual([
      ["coherent", 4],
      ["box", 1],
      ["4-7-8", -1],
      ["body-scan", undefined],
    ]);
  });

  test("a rise is called a rise", () => {
    expect([2, 1, 0.5, 0, -1].map(dropWords)).toEqual([
      "2 points lower after than before",
      "1 point lower after than before",
      "0.5 points lower after than before",
      "the same after as before",
      "1 point higher after than before",
    ]);
    expect(
      (
        [
          [1, 3],
          [-3, -1],
          [-2, 5],
          [2, 2],
          [0, 0],
          [0, 3],
          [-2, 0],
        ] as const
      ).map(intervalWords),
    ).toEqual([
      "95 % interval: 1 to 3 points lower",
      "95 % interval: 1 to 3 points higher",
      "95 % interval: from 5 points lower to 2 points higher",
      "95 % interval: 2 points lower",
      "95 % interval: 0 points",
      "95 % interval: 0 to 3 points lower",
      "95 % interval: 0 to 2 points higher",
    ]);
  });
});

describe.each(engines)("practice on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  afterAll(() => place.dispose());

  const someone = async (): Promise<Browser> => (await makePerson(house, randomUUID())).browser;
  /** Somebody on a device of their own, where the notebook stays open over a day. */
  const someoneAtHome = async (): Promise<Browser> => {
    const name = randomUUID();
    await makePerson(house, name);
    const browser = house.browser();
    await browser.post("/sign-in", { name, passphrase, own: "on" });
    return browser;
  };
  const list = async (browser: Browser) => (await browser.json("GET", "/api/practice")).json().result;

  test("is a place, and each exercise stands there with its steps in words and seconds, without anything to run", async () => {
    const browser = await someone();
    const today = (await browser.get("/today")).body;
    expect(today).toContain('<a href="/practice"');
    const practice = (await browser.get("/practice")).body;
    for (const { id, name, lengths, opening, round, closing } of exercises) {
      expect(practice).toContain(`/practice/exercises/${id}`);
      const { body, status } = await browser.get(`/practice/exercises/${id}`);
      expect(status).toBe(200);
      expect(body).toContain(`>${name}</h1>`);
      for (const { cue } of [...opening, ...round, ...closing]) expect(body).toContain(`>${cue}</strong>`);
      expect([...body.matchAll(/data-for="/g)]).toHaveLength(opening.length + round.length + closing.length);
      if (lengths[0]!.rounds > 1) expect(body).toContain(`data-times="${lengths[0]!.rounds}"`);
    }
    expect((await browser.get("/practice/exercises/constructor")).status).toBe(404);
    expect((await browser.get("/practice/exercises/box?minutes=1")).body).toContain('data-times="3"');
    expect((await browser.get("/practice/exercises/box?minutes=7")).body).toContain('data-times="18"');
  });

  test("leads to every exercise, worksheet, course and challenge, so that each is two steps from Today", async () => {
    const browser = await someone();
    const { body } = await browser.get("/practice");
    const ids = (kind: "worksheets" | "courses" | "challenges") => ownPack[kind].map(({ id }) => `/${kind}/${id}`);
    const paths = [
      ...exercises.map(({ id }) => `/practice/exercises/${id}`),
      ...ids("worksheets"),
      ...ids("courses"),
      ...ids("challenges"),
    ];
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      expect(body).toContain(`href="${path}"`);
      expect([path, (await browser.get(path)).status]).toEqual([path, 200]);
    }
  });

  test("keeps what was tapped before for the day, and lays it beside what is tapped after; it can be taken back", async () => {
    const browser = await someone();
    const tapped = await browser.post("/practice/exercises/box/before", {
      tension: "7",
      _back: "/practice/exercises/box?minutes=1#player",
    });
    expect([tapped.status, tapped.location]).toEqual([303, "/practice/exercises/box?minutes=1#player"]);
    expect((await browser.get("/practice/exercises/box")).body).toContain("You said 7.");
    expect((await browser.get("/practice/exercises/coherent")).body).not.toContain("You said");
    const kept = await browser.post("/practice/exercises/box/sittings", { tension: "4", minutes: "1" });
    expect(kept.location).toMatch(/^\/practice\?/);
    expect((await list(browser)).sittings).toMatchObject([{ exercise: "box", at: noon, minutes: 1, before: 7, after: 4 }]);
    expect((await browser.get("/practice/exercises/box")).body).not.toContain("You said");
    const page = (await browser.get(kept.location!)).body;
    expect(page).toContain("Kept in your notebook, for your eyes alone.");
    expect(page).toContain("Tension 7 before, 4 after.");
    await browser.post(/\/undo\/[\w-]+/.exec(page)![0], {});
    expect((await list(browser)).sittings).toEqual([]);
    expect((await browser.get("/practice/exercises/box")).body).toContain("You said 7.");
  });

  test("leaves out what was skipped, and forgets a rating of yesterday", async () => {
    const browser = await someoneAtHome();
    await browser.post("/practice/exercises/body-scan/before", { tension: "0" });
    house.now = noon + 24 * hour;
    try {
      expect((await browser.get("/practice/exercises/body-scan")).body).not.toContain("You said");
      await browser.post("/practice/exercises/body-scan/sittings", { minutes: "10" });
    } finally {
      house.now = noon;
    }
    expect((await list(browser)).sittings).toMatchObject([{ minutes: 10, before: null, after: null }]);
    expect((await browser.get("/practice")).body).toContain("Not rated.");
  });

  test("says what helped from the fifth time on, with how often, and nothing before", async () => {
    const browser = await someone();
    const once = async (after: number) => {
      await browser.json("POST", "/api/practice/exercises/box/before", { tension: 8 });
      await browser.json("POST", "/api/practice/exercises/box/sittings", { tension: after });
    };
    for (const after of [7, 6, 5, 6]) await once(after);
    let page = (await browser.get("/practice")).body;
    expect(page).toContain("What helps you is not known yet.");
    expect(page).toContain("Rated before and after four times.");
    expect(page).not.toContain("points lower");
    for (const after of [4, 3]) await once(after);
    page = (await browser.get("/practice")).body;
    expect(page).toContain("In the middle, 2.5 points lower after than before.");
    expect(page).toContain("Rated before and after six times. 95 % interval: 1 to 5 points lower.");
    expect(page).toContain("A tense moment often eases by itself");
    const { helped } = (await list(browser)).exercises.find(({ id }: { id: string }) => id === "box");
    expect(helped).toEqual({ times: 6, median: 2.5, interval: [1, 5] });
  });

  test("refuses what it does not know with a sentence, and removes one thing at a time", async () => {
    const browser = await someone();
    const refused = async (path: string, body: object) => {
      const answer = await browser.json("POST", `/api${path}`, body);
      return [answer.status, answer.json().problems[0].message];
    };
    expect(await refused("/practice/exercises/yoga/before", { tension: 3 })).toEqual([
      422,
      expect.stringMatching(/^There is no exercise “yoga”\. There are: cyclic-sighing, /),
    ]);
    expect(await refused("/practice/exercises/box/sittings", { minutes: 7 })).toEqual([
      422,
      "“Box breathing” takes 5 or 1 minutes. Choose one of these.",
    ]);
    expect((await browser.json("POST", "/api/practice/exercises/box/before", { tension: 11 })).status).toBe(422);
    for (const tension of [3, 4]) await browser.json("POST", "/api/practice/exercises/coherent/sittings", { tension });
    const [{ id }] = (await list(browser)).sittings;
    const removed = await browser.post(`/practice/history/${id}/remove`, {});
    expect(removed.location).toMatch(/^\/practice\?.*#history$/);
    expect((await list(browser)).sittings).toHaveLength(1);
    expect(await refused(`/practice/history/${id}/remove`, {})).toEqual([422, "This is not here any more."]);
    expect((await list(await someone())).sittings).toEqual([]);
  });

  test("is offered on Today when the agreed hours are over, not before, and not when none were agreed", async () => {
    const browser = await someoneAtHome();
    const offered = async (at: string) => {
      house.now = Date.parse(at);
      try {
        return (await browser.get("/today")).body.includes("Five minutes to close the day of work");
      } finally {
        house.now = noon;
      }
    };
    expect(await offered("2026-09-14T16:00:00Z")).toBe(false);
    await browser.json("POST", "/api/meaning/hours", { area: "work", week: { mo: ["9-12:30, 13:15-17:30"] } });
    expect(await offered("2026-09-14T11:00:00Z")).toBe(false);
    expect(await offered("2026-09-14T15:29:00Z")).toBe(false);
    expect(await offered("2026-09-14T15:30:00Z")).toBe(true);
    expect(await offered("2026-09-14T18:31:00Z")).toBe(false);
    // A Tuesday without hours.
    expect(await offered("2026-09-15T15:31:00Z")).toBe(false);
  });
});
