import { randomUUID } from "node:crypto";
import { fc, test as law } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, daysBetween, zoneOn, zonesOf } from "../../kernel/time/index.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { findZone, type KeptStay, withStay } from "./stays.ts";

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-08-01", days));
const stay: fc.Arbitrary<KeptStay> = fc
  .record({
    from: day,
    length: fc.option(fc.nat({ max: 20 }), { freq: 8 }),
    zone: fc.constantFrom("Asia/Tokyo", "America/New_York", "UTC", "Europe/Berlin"),
  })
  .map(({ from, length, zone }) => ({ from, to: length === null ? null : addDays(from, length), zone, by: "you" }));

describe("stays", () => {
  law.prop([fc.array(stay, { maxLength: 10 })])("are what was said last of each day", (said) => {
    const kept = said.reduce<readonly KeptStay[]>((stays, stay) => withStay(stays, stay, "Europe/Berlin"), []);
    const zone = zonesOf("Europe/Berlin", kept);
    for (const day of daysBetween("2026-07-25", "2026-11-10")) {
      const last = said.findLast(({ from, to }) => from <= day && (to === null || day <= to));
      expect(zoneOn(day, zone)).toBe(last?.zone ?? "Europe/Berlin");
    }
    for (const [index, { from, to, zone }] of kept.entries()) {
      expect(zone).not.toBe("Europe/Berlin");
      expect(to === null || from <= to).toBe(true);
      expect(index === 0 || kept[index - 1]!.to! < from).toBe(true);
    }
  });

  test("a place is found by its zone, in any case, and by the city that the zone is named after", () => {
    expect(
      ["America/New_York", "new york", "NEW_YORK", " tokyo ", "sao paulo", "são paulo", "Atlantis", "", "12:00"].map(findZone),
    ).toEqual([
      "America/New_York",
      "America/New_York",
      "America/New_York",
      "Asia/Tokyo",
      "America/Sao_Paulo",
      "America/Sao_Paulo",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe.each(engines)("where somebody is, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T10:00:00Z"));
  });
  afterAll(() => place.dispose());
  const someone = async (): Promise<Browser> => (await makePerson(house, randomUUID())).browser;

  test("is said on the settings page, holds for those days alone, and can be taken back", async () => {
    const browser = await someone();
    const settings = (await browser.get("/settings")).body;
    expect(settings).toContain("Your days go by Berlin time.");
    const refused = await browser.post("/stays", { place: "Atlantis", from: "2026-09-14", to: "2026-09-18" });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain("“Atlantis” is no time zone that is known here.");
    expect(refused.body).toContain('value="Atlantis"');
    const turned = await browser.post("/stays", { place: "New York", from: "2026-09-18", to: "2026-09-14" });
    expect(turned.body).toContain("Turn the two days round.");
    const added = await browser.post("/stays", { place: "New York", from: "2026-09-14", to: "2026-09-18" });
    expect(added.status).toBe(303);
    const after = (await browser.get(added.location!)).body;
    expect(after).toContain("14 to 18 September");
    expect((await browser.json("GET", "/api/stays")).json().result).toEqual([
      { from: "2026-09-14", to: "2026-09-18", zone: "America/New_York", by: "you" },
    ]);
    const week = await lengthsOf(browser);
    expect(week).toEqual([1440, 1440, 1440, 1440, 1440, 1080, 1440]);
    await browser.post(/\/undo\/[\w-]+/.exec(after)![0], {});
    expect((await browser.json("GET", "/api/stays")).json().result).toEqual([]);
    expect(await lengthsOf(browser)).toEqual([1440, 1440, 1440, 1440, 1440, 1440, 1440]);
  });

  test("is removed by its first day, and once only", async () => {
    const browser = await someone();
    await browser.json("POST", "/api/stays", { place: "Asia/Tokyo", from: "2026-09-19" });
    expect((await browser.get("/settings")).body).toContain("Today goes by Tokyo time.");
    expect((await browser.post("/stays/2026-09-19/remove", {})).status).toBe(303);
    const again = await browser.post("/stays/2026-09-19/remove", {});
    expect([again.status, again.body]).toEqual([422, expect.stringContaining("This is not here any more.")]);
    expect((await browser.get("/settings")).body).toContain("Your days go by Berlin time.");
  });

  test("decides on which day of the log something lies, also when it is said later", async () => {
    const browser = await someone();
    // At two at night in Berlin it is eight in the evening of the day before in New York.
    await browser.json("POST", "/api/entries", { areas: ["work"], label: "Late papers", day: "2026-09-16", from: "2:00", to: "3:00" });
    expect((await browser.get("/days/2026-09-16")).body).toContain("Late papers");
    await browser.json("POST", "/api/stays", { place: "New York", from: "2026-09-14", to: "2026-09-18" });
    const there = (await browser.get("/days/2026-09-15")).body;
    expect(there).toContain("20:00–21:00");
    expect((await browser.get("/days/2026-09-16")).body).not.toContain("Late papers");
  });

  test("a no is remembered, a yes makes a stay of those days", async () => {
    const browser = await someone();
    const answer = (there: string) =>
      browser.json("POST", "/api/stays/answers", { from: "2026-09-14", to: "2026-09-18", zone: "America/New_York", there });
    expect((await answer("no")).json().result).toEqual({ stays: [] });
    expect((await answer("yes")).json().result).toEqual({
      stays: [{ from: "2026-09-14", to: "2026-09-18", zone: "America/New_York", by: "calendar" }],
    });
    expect((await answer("maybe")).status).toBe(422);
  });

  test("asks on the page of today what only the device can know, and goes on until one is home again", async () => {
    const browser = await someone();
    const stays = async () => (await browser.json("GET", "/api/stays")).json().result;
    const today = (await browser.get("/today")).body;
    expect(today).toContain('<here-zone hidden="" data-zone="Europe/Berlin" data-answered="">');
    await browser.post("/stays/answers", { from: ["2026-09-20", "2026-09-21"], zone: "Asia/Tokyo", there: "yes" });
    expect(await stays()).toEqual([{ from: "2026-09-21", to: null, zone: "Asia/Tokyo", by: "you" }]);
    await browser.post("/stays/answers", { from: "2026-09-25", zone: "Europe/Berlin", there: "yes" });
    expect(await stays()).toEqual([{ from: "2026-09-21", to: "2026-09-24", zone: "Asia/Tokyo", by: "you" }]);
    await browser.post("/stays/answers", { from: "2026-09-20", zone: "America/Chicago", there: ["yes", "no"] });
    expect((await browser.get("/today")).body).toContain('data-answered="America/Chicago"');
  });
});

/** The minutes of each day of the week of 14 September. */
async function lengthsOf(browser: Browser): Promise<readonly number[]> {
  const { days } = (await browser.json("GET", "/api/weeks/2026-W38")).json().result;
  return days.map(({ minutes }: { minutes: number }) => minutes);
}
