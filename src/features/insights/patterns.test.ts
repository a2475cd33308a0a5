import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../../engine/random/index.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays, type Day, weekday } from "../../kernel/time/index.ts";

const today = "2026-09-14";
const tuesday = 2;

interface Level {
  readonly weekday: number | null;
  readonly part: { readonly name: string } | null;
  readonly level: number;
}

describe.each(engines)("patterns by weekday and hour on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse(`${today}T10:00:00Z`));
  });
  afterAll(() => place.dispose());

  /** Check-ins of so many days before today, in Berlin in summer, two hours ahead: stress by the day and the hour of its wall clock. */
  async function lived(days: number, hours: readonly number[], stressAt: (day: Day, hour: number) => number): Promise<Browser> {
    const { browser } = await makePerson(house, randomUUID());
    const all = Array.from({ length: days }, (_, index) => addDays(today, index - days));
    await bringIn(
      browser,
      "check-ins",
      all.map((day) => ({
        day,
        items: hours.map((hour) => ({
          id: randomUUID(),
          at: Date.parse(`${day}T00:00:00Z`) + (hour - 2) * 3_600_000,
          stress: stressAt(day, hour),
        })),
      })),
    );
    return browser;
  }

  async function bringIn(browser: Browser, kind: string, data: readonly { readonly day: Day }[]): Promise<void> {
    const records = data.map((one) => ({ id: randomUUID(), kind, version: 1, day: one.day, data: one }));
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    const brought = await browser.json("POST", "/api/notebook/import", file);
    expect(brought.status, brought.body).toBe(200);
  }

  const patterns = async (browser: Browser) => (await browser.json("GET", "/api/insights/patterns")).json().result;
  const noise = (seed: number, most: number) => {
    const random = randomFrom(seed);
    return () => Math.floor(random() * (most + 1));
  };

  test("says when stress is highest, how sure that is, from how many days, beside the usual; as a picture and as a table", async () => {
    const few = noise(4, 2);
    const browser = await lived(84, [8, 19], (day, hour) => few() + (weekday(day) === tuesday && hour === 19 ? 6 : 2));
    const page = (await browser.get("/insights")).body;
    expect(page).toMatch(
      /Stress is highest on Tuesday evenings: about [67]\.\d of 10 \(6\.\d to 7\.\d\), from 12 days; your usual is 3\.\d\./,
    );
    expect(page).toMatch(/<th scope="row">on Tuesday evenings<\/th><td>[67]\.\d<\/td><td>\d\.\d to \d\.\d<\/td><td>12<\/td><td>yes<\/td>/);
    expect(page).toMatch(/on Wednesday mornings<\/th><td>\d\.\d<\/td><td>[^<]+<\/td><td>12<\/td><td>not surely<\/td>/);
    expect(page).toContain("From the morning to the evening stress rises by about");
    expect(page.slice(page.indexOf(`id="pattern-`))).not.toMatch(/because|caused/);
    const { from, to, patterns: all } = await patterns(browser);
    expect([from, to]).toEqual([addDays(today, -84), addDays(today, -1)]);
    const [stress] = all;
    expect(page).toContain(stress.sentence);
    const level = stress.levels.find((one: Level) => one.weekday === tuesday && one.part?.name === "evening");
    expect(level).toMatchObject({ days: 12, standsApart: true, part: { from: 18, to: 22 } });
    expect(level.q).toBeLessThan(0.001);
    expect(level.interval[0]).toBeGreaterThan(stress.usual);
  });

  test("says where it drops off", async () => {
    const few = noise(8, 3);
    const browser = await lived(84, [9, 20], (_, hour) => few() + (hour === 20 ? 1 : 5));
    const page = (await browser.get("/insights")).body;
    expect(page).toMatch(/Stress is higher than usual in the morning|Stress is highest in the morning/);
    expect(page).toMatch(/It is lower than usual in the evening|It is lowest in the evening/);
    expect(page).toMatch(/From the morning to the evening stress falls by about [34]\.\d \([34]\.\d to [345]\.\d\)\./);
  });

  test("what is noted after midnight belongs to the evening before", async () => {
    const few = noise(6, 2);
    const browser = await lived(84, [8, 24.5], (day, hour) => few() + (weekday(day) === tuesday && hour > 24 ? 7 : 1));
    const [{ levels, sentence }] = (await patterns(browser)).patterns;
    expect(sentence).toContain("Stress is highest late on Tuesdays");
    expect(levels.find((level: Level) => level.part?.name === "morning" && level.weekday === 3).level).toBeLessThan(3);
  });

  test("says nothing where there is nothing, and after how many days more it would most likely show", async () => {
    const any = noise(12, 10);
    const page = (await (await lived(60, [8, 13, 19], any)).get("/insights")).body;
    expect(page).toContain("No weekday and no time of day stands apart in stress so far.");
    expect(page).toMatch(/60 days tell little of one part of one weekday\. It takes about \d+ more/);
    expect(page).not.toContain(">yes<");
  });

  test("says how many days more it takes when there are too few, and that nothing changes when nothing does", async () => {
    const [thin, same] = [await lived(10, [8, 19], noise(2, 10)), await lived(60, [8, 19], () => 4)];
    expect((await thin.get("/insights")).body).toContain("About 18 more days with stress noted, and its highs and lows can be told.");
    const [{ usual, levels, moreDays }] = (await patterns(thin)).patterns;
    expect([usual, levels, moreDays]).toEqual([null, [], 18]);
    expect((await same.get("/insights")).body).toContain("Stress was the same on all 60 days");
  });

  test("tells apart weekdays in what was measured", async () => {
    const { browser } = await makePerson(house, randomUUID());
    const more = noise(5, 40);
    const days = Array.from({ length: 70 }, (_, index) => addDays(today, index - 70)).filter((day) => weekday(day) < 6);
    const at = (day: Day, minutes: number) => Date.parse(`${day}T00:00:00Z`) + (minutes - 120) * 60_000;
    const stretch = (day: Day, from: number, minutes: number) => ({
      id: randomUUID(),
      areas: ["work"],
      label: "Work",
      from: at(day, from),
      to: at(day, from + minutes),
      minutes,
      source: "hand",
    });
    const evening = (day: Day) => stretch(day, 20 * 60, (weekday(day) === 4 ? 90 : 10) + more());
    await bringIn(
      browser,
      "entries",
      days.map((day) => ({ day, items: [stretch(day, 9 * 60, 8 * 60), evening(day)] })),
    );
    const page = (await browser.get("/insights")).body;
    expect(page).toMatch(/Work after hours is longest on Thursdays: about 1 h \d\d \(.+? to .+?\), from 10 days; your usual is \d\d min\./);
    expect(page).toContain("When your week is hard and when it eases is not known yet.");
  });

  test("is nobody else's", async () => {
    const { browser } = await makePerson(house, randomUUID());
    expect(await patterns(browser)).toEqual({ from: null, to: null, patterns: [] });
    expect((await browser.get("/insights")).body).not.toContain("Stress is");
  });
});
