import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

// A week around the end of October 2026, in which the clocks of Berlin go back on the night to Sunday the 25th.
const now = Date.parse("2026-10-28T09:00:00Z");
const work = (uid: string, start: string, end: string, more: readonly string[] = []) => ({
  uid,
  start: `202610${start}00`,
  end: `202610${end}00`,
  title: "Work on the report",
  more,
});
const met = [
  "ORGANIZER:mailto:lead@corp.example",
  "ATTENDEE;PARTSTAT=ACCEPTED:mailto:lead@corp.example",
  "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@corp.example",
];

describe.each(engines)("what is known by the day, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, now);
    ({ browser } = await makePerson(house, "mara"));
    const events = [
      work("a", "21T0900", "21T1800"),
      work("b", "21T2200", "21T2300"),
      work("c", "22T0800", "22T1200"),
      work("d", "22T0930", "22T1030", met),
      work("e", "22T1000", "22T1100", met),
      work("f", "24T2300", "25T0330"),
    ];
    const brought = await browser.post("/imports", { files: [icsFile("work.ics", calendarOf("Work", events))] });
    await browser.post(`${brought.location}/keep`);
    await browser.json("POST", "/api/check-ins", { at: Date.parse("2026-10-21T18:00:00Z"), mood: 4, stress: 8 });
    await browser.json("POST", "/api/check-ins", { at: Date.parse("2026-10-21T20:00:00Z"), mood: 7 });
  });
  afterAll(() => place.dispose());

  async function known(): Promise<(id: string, day: string) => number | null> {
    const { from, figures } = (await browser.json("GET", "/api/days")).json().result;
    return (id, day) =>
      figures.find((figure: { id: string }) => figure.id === id).values[(Date.parse(day) - Date.parse(from)) / 86_400_000];
  }

  test("what was felt is a day's mean; a day without is a gap", async () => {
    const on = await known();
    expect([on("mood", "2026-10-21"), on("stress", "2026-10-21"), on("mood", "2026-10-22")]).toEqual([5.5, 8, null]);
  });

  test("work after hours, the end of work and the rest before the next are by the wall clock, across the clock change too", async () => {
    const on = await known();
    expect([on("after-hours", "2026-10-21"), on("last-work", "2026-10-21"), on("rest", "2026-10-22")]).toEqual([90, 23, 9]);
    // From 23:00 to 03:30, with the hour from two to three lived twice: five and a half hours on the clock's evening of the 24th.
    expect([on("after-hours", "2026-10-24"), on("after-hours", "2026-10-25"), on("last-work", "2026-10-24")]).toEqual([60, 270, 27.5]);
    expect(on("after-hours", "2026-10-23")).toBe(null);
  });

  test("meetings count once where they overlap, and the overlap is double-booked; room to focus is what they leave of agreed hours", async () => {
    const on = await known();
    expect([on("meetings", "2026-10-22"), on("double-booked", "2026-10-22"), on("focus", "2026-10-22")]).toEqual([90, 30, 390]);
    expect(on("focus", "2026-10-24")).toBe(null);
  });

  test("no time for an area is an answer where the day is known, a gap where it is not", async () => {
    const on = await known();
    expect([on("area:family", "2026-10-21"), on("area:family", "2026-10-23")]).toEqual([0, null]);
    await browser.json("POST", "/api/entries", { day: "2026-10-23", areas: ["family"], label: "Games", minutes: 50 });
    expect((await known())("area:family", "2026-10-23")).toBe(50);
  });

  test("it leaves as a table with a row a day, which holds nothing of anybody else", async () => {
    const csv = await browser.get("/days.csv");
    expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(csv.body.split("\n")[0]).toMatch(/^date,mood,energy,stress,after-hours,last-work,rest,/);
    expect(csv.body).toContain("\n2026-10-21,5.5,,8,90,23,,");
    const { browser: other } = await makePerson(house, "ines");
    expect((await other.get("/days.csv")).body).toBe("date\n");
    expect((await other.json("GET", "/api/days")).json().result).toEqual({ from: null, to: null, figures: [] });
  });
});
