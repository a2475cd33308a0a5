import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { timeOn, weekday } from "../../kernel/time/index.ts";
import { type ExperimentDay, planDays } from "./model.ts";

// Four weeks from Monday 12 October 2026, in which the clocks of Berlin go back on the 25th, and those of New York a week later.
const first = "2026-10-12";
const now = Date.parse("2026-11-10T10:00:00Z");
let flips = 0;
const days = planDays("pairs", first, () => (flips++ * 7) % 3 === 0);

describe.each(engines)("what an experiment looks at, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, now);
  });
  afterAll(() => place.dispose());

  /** An experiment that is over, as a notebook's file brings it. */
  async function lived(outcome: string, { version = 2, of = days }: { version?: number; of?: readonly ExperimentDay[] } = {}) {
    const { browser } = await makePerson(house, randomUUID());
    const id = randomUUID();
    const data = {
      change: "a walk at six",
      outcome,
      design: "pairs",
      expected: "lower",
      belief: 6,
      beliefAfter: 4,
      days: of,
      stopped: null,
    };
    const records = [{ id, kind: "experiment", version, day: "", data }];
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    expect((await browser.json("POST", "/api/notebook/import", file)).status).toBe(200);
    return { browser, id };
  }
  const viewOf = async (browser: Browser) => (await browser.json("GET", "/api/experiments")).json().result[0];
  const pageOf = async (browser: Browser, id: string) => (await browser.get(`/experiments/${id}`)).body;

  /** A calendar with work from nine to five on weekdays, and until late where `late` has minutes for the day. */
  async function work(browser: Browser, late: (day: ExperimentDay, index: number) => number): Promise<void> {
    const stamp = (date: string, minutes: number) =>
      `${date.replaceAll("-", "")}T${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}00`;
    const events = days.flatMap((day, index) => {
      if (weekday(day.date) > 5) return [];
      const title = "Work on the report";
      const office = { uid: `o${index}`, start: stamp(day.date, 9 * 60), end: stamp(day.date, 17 * 60), title };
      const minutes = late(day, index);
      const evening = { uid: `e${index}`, start: stamp(day.date, 19 * 60), end: stamp(day.date, 19 * 60 + minutes), title };
      return minutes === 0 ? [office] : [office, evening];
    });
    const brought = await browser.post("/imports", { files: [icsFile("work.ics", calendarOf("Work", events))] });
    expect((await browser.post(`${brought.location}/keep`)).status).toBe(303);
  }

  test("work after hours is compared in minutes, and days that nothing tells of are gaps", async () => {
    const { browser, id } = await lived("after-hours");
    await work(browser, ({ condition }, index) => (condition === "A" ? 20 : 80) + 5 * (index % 3));
    const { result, looksAt } = await viewOf(browser);
    expect(looksAt).toEqual({ label: "work after hours", unit: "minutes" });
    expect(result).toMatchObject({ n: 20, strength: "strong", asDone: null });
    expect(result.effect).toBeGreaterThan(-70);
    expect(result.effect).toBeLessThan(-50);
    const page = await pageOf(browser, id);
    expect(page).toContain("Shorter on days with the change.");
    expect(page).toMatch(
      /With “a walk at six”, your work after hours was about (1 h|\d+ min|1 h 0\d) shorter than with your usual way \(95 % interval: .* shorter\), over 10 pairs of days\./,
    );
    expect(page).toContain("8 days were left out, because the other day of the pair or the outcome is missing.");
    expect(page).toContain(
      "Before, you were 6 of 10 sure that your work after hours would be shorter on days with the change. Now you are 4 of 10 sure.",
    );
  });

  test("the end of work is later or earlier by the clock on the wall, before and after the clocks change", async () => {
    const { browser, id } = await lived("last-work");
    await work(browser, ({ condition }, index) => (condition === "A" ? 30 : 60) + (index % 2));
    expect((await viewOf(browser)).result).toMatchObject({ n: 20, effect: expect.closeTo(-0.5, 1) });
    const page = await pageOf(browser, id);
    // Twenty working days and the difference are drawn; the table has the weekends too.
    expect(page.match(/<circle class="area"/g)).toHaveLength(21);
    expect(page.match(/<td class="number">not known</g)).toHaveLength(8);
    expect(page).toMatch(/<td class="number">19:3[01]<\/td>/);
    expect(page).toMatch(/Earlier on days with the change\.[^]*your end of work was about (29|30|31) min earlier/);
  });

  test("what was felt late in the evening is its own day's, at home, in New York, and across both changes of the clocks", async () => {
    const { browser } = await lived("mood");
    const away = { from: "2026-10-29", to: "2026-11-03" };
    await browser.json("POST", "/api/stays", { ...away, place: "New York" });
    for (const [index, { date, condition }] of days.entries()) {
      const zone = date >= away.from && date <= away.to ? "America/New_York" : "Europe/Berlin";
      const felt = { mood: (condition === "A" ? 7 : 4) + (index % 2), at: timeOn(date, 23 * 60 + 30, zone) };
      expect((await browser.json("POST", "/api/check-ins", felt)).status).toBe(200);
    }
    const { result } = await viewOf(browser);
    expect(result).toMatchObject({ n: 28, effect: expect.closeTo(3, 0) });
    expect(result.interval[0]).toBeGreaterThan(2);
  });

  test("a missed day takes its pair along and nothing else, and what was done otherwise stands beside it as the weaker reading", async () => {
    const of = days.map((day, index) =>
      index === 2 || index === 9 ? { ...day, done: day.condition === "A" ? ("B" as const) : ("A" as const) } : day,
    );
    const { browser, id } = await lived("stress", { of });
    for (const [index, { date, condition }] of of.entries())
      if (index !== 5)
        await browser.json("POST", "/api/check-ins", {
          stress: (condition === "A" ? 3 : 5) + (index % 3),
          at: timeOn(date, 20 * 60, "Europe/Berlin"),
        });
    const { result } = await viewOf(browser);
    expect(result).toMatchObject({ n: 26, asDone: { n: 27 } });
    expect(Math.abs(result.asDone.effect)).toBeLessThan(Math.abs(result.effect));
    const page = await pageOf(browser, id);
    expect(page).toContain("On 2 of 28 days something else was done than planned. All days count as they were planned");
    expect(page).toMatch(/By what was done, the weaker reading\.<\/strong> With “a walk at six”, your stress/);
    for (const { date, condition } of of.slice(12))
      await browser.post(`/experiments/${id}/days/${date}`, { done: condition === "A" ? "B" : "A" });
    expect((await viewOf(browser)).result).toMatchObject({ effect: null, interval: null, p: null, asDone: null });
    const unfollowed = await pageOf(browser, id);
    expect(unfollowed).toContain("On 18 of 28 days something else was done than planned, so these days cannot say");
    expect(unfollowed).not.toContain("By what was done");
  });

  test("one of an earlier version is read on, and one of an area that is gone says so without a number", async () => {
    const old = await lived("energy", { version: 1 });
    expect(await viewOf(old.browser)).toMatchObject({
      outcome: "energy",
      looksAt: { label: "energy", unit: "0 to 10" },
      result: { effect: null },
    });
    const gone = await lived("area:boat");
    expect((await viewOf(gone.browser)).result).toMatchObject({ effect: null, p: null });
    expect(await pageOf(gone.browser, gone.id)).toContain("You looked at your time for an area that is not here any more.");
  });

  test("one that was stopped counts what is over: of today, what is worked out is not known yet", async () => {
    const { browser } = await makePerson(house, randomUUID());
    await browser.json("POST", "/api/experiments", {
      change: "x",
      outcome: "area:family",
      expected: "higher",
      belief: 5,
      from: "2026-11-10",
    });
    const { id, looksAt } = await viewOf(browser);
    expect(looksAt).toEqual({ label: "time for family", unit: "minutes" });
    await browser.json("POST", "/api/entries", { day: "2026-11-10", areas: ["family"], label: "Breakfast", minutes: 40 });
    await browser.post(`/experiments/${id}/stop`);
    expect(await viewOf(browser)).toMatchObject({ standing: "over", result: { effect: null, n: 0 } });
  });
});
