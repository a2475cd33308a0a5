import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { readDaylio } from "./daylio.ts";
import type { DiaryPiece } from "./reading.ts";

const fixture = readFileSync(new URL("../../../test/fixtures/daylio.csv", import.meta.url), "utf8");
const head = "full_date,date,weekday,time,mood,activities,note_title,note";
const asFile = (text: string) => new File([text], "daylio_export.csv");

function read(text: string) {
  const steps = readDaylio(new TextEncoder().encode(text), "d.csv", "Europe/Berlin");
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const items = (step.value.pieces as readonly DiaryPiece[]).flatMap(({ items }) => items);
    return { ...step.value, items: items.map(({ at, label, words }) => [new Date(at).toISOString().slice(0, 16), label, words]) };
  }
}

describe("reading Daylio", () => {
  test("moods, moments and plain words; several in one minute; what is no time is said with its line", () => {
    const { items, problems, moods } = read(fixture);
    expect(items).toEqual([
      ["2026-09-14T20:00", "rad", ""],
      ["2026-09-15T05:05", "wobbly", "One line\n\nand another"],
      ["2026-09-16T19:15", "meh", 'Deck until midnight, missed bedtime\nSaid sorry to "Ida" & Ben'],
      ["2026-09-16T19:15", "good", "After the walk"],
    ]);
    expect(problems).toEqual([{ file: "d.csv", line: 8, message: "“26:00” is not a time. It was left out." }]);
    expect(moods).toContainEqual({ label: "meh", entries: 1 });
  });

  test.each([
    [
      "an old export, of seven columns",
      "year,date,weekday,time,mood,activities,note\n2019,September 14,Saturday,22:00,good,,x\n",
      "2019-09-14T20:00",
    ],
    ["a newer one, with scales", `${head},scales\n2026-09-14,September 14,Monday,22:00,good,,,x,Energy: 3\n`, "2026-09-14T20:00"],
    ["an hour that the clocks skip", `${head}\n2026-03-29,March 29,Sunday,02:30,good,,,x\n`, "2026-03-29T01:30"],
    ["an hour that comes twice", `${head}\n2026-10-25,October 25,Sunday,02:30,good,,,x\n`, "2026-10-25T00:30"],
  ])("%s", (_, text, at) => {
    expect(read(text).items).toEqual([[at, "good", "x"]]);
  });

  test("without a mood, a day or room for all its words, an entry is left out or cut, and that is said", () => {
    const { items, problems } = read(
      `${head}\n2026-09-14,,,22:00,,,,x\n14.9.,,,22:00,good,,,x\n2026-09-14,,,22:00,good,,,${"a".repeat(2100)}\n`,
    );
    expect(items.map(([, , words]) => words!.length)).toEqual([2000]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe.each(engines)("a diary on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T18:00:00Z"));
  });
  afterAll(() => place.dispose());

  async function bring(browser: Browser, text: string): Promise<string> {
    const answer = await browser.post("/imports", { files: [asFile(text)] });
    expect(answer.status, answer.body).toBe(303);
    house.now += 1000;
    return answer.location!.split("/").at(-1)!;
  }

  /** The moods that are noted as check-ins, with their words. */
  async function checkIns(browser: Browser): Promise<readonly string[]> {
    const { result } = (await browser.json("GET", "/api/notebook/export")).json();
    return (result.records as { kind: string; data: { items: { mood?: number; words?: string }[] } }[])
      .filter(({ kind }) => kind === "check-ins")
      .flatMap(({ data }) => data.items.map(({ mood, words = "" }) => `${mood} ${words.slice(0, 8)}`.trim()))
      .toSorted();
  }

  const usual = ["10", "5 Deck unt", "7.5 After th"];

  test("moods are asked for, counted as said, written as check-ins, and taken back with the import and nothing else", async () => {
    const { browser } = await makePerson(house, "Maria");
    await browser.json("POST", "/api/check-ins", { mood: 3, words: "mine", at: Date.parse("2026-09-16T19:15:00Z") });
    const id = await bring(browser, fixture);
    const { body } = await browser.get(`/imports/${id}`);
    expect(body).toContain("One of your moods has no number yet.");
    expect(body).toContain("Keep these 4 check-ins");
    expect(body).toContain("Line 8");
    expect(await checkIns(browser)).toEqual(["3 mine"]);
    const kept = await browser.post(`/imports/${id}/keep`, { "moods.0.label": "wobbly", "moods.0.mood": "4" });
    expect(kept.status, kept.body).toBe(303);
    expect(await checkIns(browser)).toEqual(["10", "3 mine", "4 One line", "5 Deck unt", "7.5 After th"]);
    expect((await browser.get(`/imports/${id}`)).body).toContain("What your moods count as.");
    await browser.post(`/imports/${id}/remove`);
    expect(await checkIns(browser)).toEqual(["3 mine"]);
  });

  test("a mood that is left out writes nothing, and an answer is remembered for the next export", async () => {
    const { browser } = await makePerson(house, "Nils");
    const id = await bring(browser, fixture);
    await browser.post(`/imports/${id}/keep`, {
      "moods.0.label": "wobbly",
      "moods.0.mood": "none",
      "moods.1.label": "meh",
      "moods.1.mood": "6",
    });
    expect(await checkIns(browser)).toEqual(["10", "6 Deck unt", "7.5 After th"]);
    const next = await bring(browser, `${head}\n2026-09-17,,,20:00,meh,,,later\n`);
    await browser.post(`/imports/${next}/keep`);
    expect(await checkIns(browser)).toEqual(["10", "6 Deck unt", "6 later", "7.5 After th"]);
  });

  test("the same file, and a newer export that overlaps, double nothing; each is undone by itself", async () => {
    const { browser } = await makePerson(house, "Olga");
    const first = await bring(browser, fixture);
    await browser.post(`/imports/${first}/keep`);
    expect(await checkIns(browser)).toEqual(usual);
    expect((await browser.post("/imports", { files: [asFile(fixture)] })).location).toContain("?done=sources.before");
    const newer = fixture.replace(`${head}\n`, `${head}\n2026-09-17,September 17,Thursday,8:00 pm,bad,,,new\n`);
    const second = await bring(browser, newer);
    await browser.post(`/imports/${second}/keep`);
    expect(await checkIns(browser)).toEqual(["10", "2.5 new", "5 Deck unt", "7.5 After th"]);
    await browser.post(`/imports/${first}/remove`);
    expect(await checkIns(browser)).toEqual(["10", "2.5 new", "5 Deck unt", "7.5 After th"]);
    await browser.post(`/imports/${second}/remove`);
    expect(await checkIns(browser)).toEqual([]);
  });

  test("kept twice with other answers, it holds what was said last", async () => {
    const { browser } = await makePerson(house, "Pia");
    const id = await bring(browser, fixture);
    await browser.post(`/imports/${id}/keep`, { "moods.0.label": "wobbly", "moods.0.mood": "4" });
    await browser.post(`/imports/${id}/keep`, { "moods.0.label": "wobbly", "moods.0.mood": "none" });
    expect(await checkIns(browser)).toEqual(usual);
    const wrong = await browser.post(`/imports/${id}/keep`, { "moods.0.label": "wobbly", "moods.0.mood": "11" });
    expect(wrong.status).toBe(422);
  });
});
