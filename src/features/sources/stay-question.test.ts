import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

const question = "From 14 to 18 September your calendar is in New York time. Were you there?";

const lines = (title: string, from: string, to: string) => ["BEGIN:VEVENT", `UID:${title}`, from, to, `SUMMARY:${title}`, "END:VEVENT"];
const trip = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "X-WR-CALNAME:Mine",
  ...lines("Hotel Belleclaire", "DTSTART;TZID=America/New_York:20260913T150000", "DTEND;TZID=America/New_York:20260918T110000"),
  // Half past eight in the evening in New York; half past two at night in Berlin.
  ...lines("Papers for work", "DTSTART:20260916T003000Z", "DTEND:20260916T013000Z"),
  // An event without a zone is meant by the clock of where one is.
  ...lines("Slides for work", "DTSTART:20260917T190000", "DTEND:20260917T200000"),
  "END:VCALENDAR",
  "",
].join("\r\n");

describe.each(engines)("the question where somebody was, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T18:00:00Z"));
  });
  afterAll(() => place.dispose());

  async function withTrip(): Promise<{ browser: Browser; path: string }> {
    const { browser } = await makePerson(house, randomUUID());
    const brought = await browser.post("/imports", { files: [icsFile("mine.ics", trip)] });
    await browser.post(`${brought.location}/keep`, {});
    return { browser, path: brought.location! };
  }

  const week = async (browser: Browser) => (await browser.json("GET", "/api/weeks/2026-W38")).json().result;
  const answer = (browser: Browser, there: string) =>
    browser.post("/stays/answers", { from: "2026-09-14", to: "2026-09-18", zone: "America/New_York", there, _back: "/today" });

  test("stands on the page of the import and on today’s, and changes nothing before it is answered", async () => {
    const { browser, path } = await withTrip();
    expect((await browser.get(path)).body).toContain(question);
    expect((await browser.get("/today")).body).toContain(question);
    expect((await week(browser)).days.map(({ minutes }: { minutes: number }) => minutes)).toEqual(Array.from({ length: 7 }, () => 1440));
    expect((await week(browser)).afterHours.latestEnd).toBe("03:30");
  });

  test("a yes moves those days to where they were, and is not asked again; taken back, it is", async () => {
    const { browser, path } = await withTrip();
    const kept = await answer(browser, "yes");
    expect([kept.status, kept.location?.startsWith("/today?")]).toEqual([303, true]);
    const today = (await browser.get(kept.location!)).body;
    expect(today).not.toContain(question);
    expect((await browser.get(path)).body).not.toContain(question);
    const there = await week(browser);
    expect(there.days.map(({ minutes }: { minutes: number }) => minutes)).toEqual([1440, 1440, 1440, 1440, 1440, 1080, 1440]);
    expect(there.days[0].zone).toBe("America/New_York");
    expect(there.afterHours).toEqual({ minutes: 120, sessions: 2, latestEnd: "21:30" });
    const evidence = (await browser.get("/week/2026-W38/evidence")).body;
    expect(evidence).toContain("20:30–21:30");
    expect(evidence).toContain("19:00–20:00");
    await browser.post(/\/undo\/[\w-]+/.exec(today)![0], {});
    expect((await browser.get("/today")).body).toContain(question);
  });

  test("a no is remembered: nobody asks again, and the days stay those of home", async () => {
    const { browser, path } = await withTrip();
    await answer(browser, "no");
    expect((await browser.get("/today")).body).not.toContain(question);
    expect((await browser.get(path)).body).not.toContain(question);
    expect((await week(browser)).days[0]).toMatchObject({ day: "2026-09-14", zone: "Europe/Berlin", minutes: 1440 });
  });
});
