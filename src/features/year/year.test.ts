import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays } from "../../kernel/time/index.ts";

// 2026-09-15 is a Tuesday, in week 38.
const now = Date.parse("2026-09-15T18:00:00Z");
let people = 0;

/** Entries of so many days from a Monday on, each of so many minutes for an area. */
const entries = (monday: string, days: number, area: string, minutes: number) =>
  Array.from({ length: days }, (_, index) => {
    const day = addDays(monday, index);
    const item = { id: `${area}${day}`, areas: [area], label: "", from: null, to: null, minutes, source: "hand" };
    return { id: crypto.randomUUID(), kind: "entries", version: 1, day, data: { day, items: [item] } };
  });
const checkIn = (day: string, energy: number) => ({
  ...{ id: crypto.randomUUID(), kind: "check-ins", version: 1, day },
  data: { day, items: [{ id: "x", at: Date.parse(`${day}T16:00:00Z`), energy }] },
});

describe.each(engines)("a year on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, now);
  });
  afterAll(() => place.dispose());

  async function someone(records: readonly object[] = []): Promise<Browser> {
    const { browser } = await makePerson(house, `Somebody ${++people}`);
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    if (records.length > 0) expect((await browser.json("POST", "/api/notebook/import", file)).status).toBe(200);
    return browser;
  }
  const read = async (browser: Browser, year = 2026) => (await browser.json("GET", `/api/year/${year}`)).json();

  const family = [
    ...entries("2025-12-29", 5, "family", 100),
    ...entries("2026-08-10", 7, "family", 90),
    ...entries("2026-08-17", 5, "family", 60),
    ...entries("2026-08-24", 4, "family", 60),
    ...entries("2026-08-31", 2, "family", 90),
    ...entries("2026-09-07", 7, "family", 120),
  ];
  const settings = [
    {
      ...{ id: crypto.randomUUID(), kind: "enough", version: 1, day: "" },
      data: { history: [{ since: "2026-01-01", bands: { family: { from: 600, to: 800 } } }] },
    },
    {
      ...{ id: crypto.randomUUID(), kind: "season", version: 1, day: "" },
      data: {
        seasons: [
          { name: "Harvest", from: "2026-08-20", review: "2026-10-01", terms: [{ since: "2026-08-20", stances: {}, goodEnough: {} }] },
        ],
      },
    },
  ];

  test("each week stands beside the band of its day; few days are a gap, or less so far", async () => {
    const browser = await someone([
      ...family,
      ...settings,
      ...["2026-08-10", "2026-08-11", "2026-08-13"].map((day, index) => checkIn(day, 4 + index)),
    ]);
    const { result } = await read(browser);
    expect(result.areas).toEqual([{ id: "family", label: "Family" }]);
    const standing = (week: string) => result.weeks.find((one: { week: string }) => one.week === week)?.areas[0];
    // The year's first week began in the year before.
    expect(result.weeks[0].week).toBe("2026-W01");
    expect(standing("2026-W01")).toEqual({ minutes: 500, standing: "under", enough: { from: 600, to: 800 } });
    expect(standing("2026-W33")).toMatchObject({ minutes: 630, standing: "within" });
    expect(standing("2026-W34")).toMatchObject({ minutes: 300, standing: "under" });
    expect(standing("2026-W35")).toMatchObject({ minutes: 240, standing: "open" });
    expect(standing("2026-W36")).toMatchObject({ minutes: null, standing: "gap" });
    expect(standing("2026-W37")).toMatchObject({ minutes: 840, standing: "over" });
    expect(result.weeks.at(-1).week).toBe("2026-W38");
    const of = (week: string) => result.weeks.find((one: { week: string }) => one.week === week);
    expect([of("2026-W33").energy, of("2026-W34").energy]).toEqual([5, null]);
    expect([of("2026-W33").season, of("2026-W34").season]).toEqual([null, "Harvest"]);
  });

  test("the page says it in a sentence, leads to each week, marks the season, and tells marks apart by words", async () => {
    const browser = await someone([...family, ...settings]);
    const { body } = await browser.get("/year");
    expect(body).toContain("Family had enough in one of 4 weeks.");
    expect(body.match(/<a href="\/week\/2026-W\d\d"/g)).toHaveLength(38);
    expect(body).toContain("10 h 30, enough (10 h to 13 h 20)");
    expect(body).toContain("14 h, more than enough");
    expect(body).toContain('<tr class="year-begins"><th scope="row"><a href="/week/2026-W34">34');
    expect(body.match(/Harvest<\/td>/g)).toHaveLength(1);
    expect(body).toContain('role="region" aria-label="Every week of 2026"');
    expect(body).toContain('<a href="/year/2025">2025</a>');
    expect(body).not.toContain('href="/year/2027"');
  });

  test("a year of which nothing is known, one to come and one that is none", async () => {
    const browser = await someone();
    expect((await browser.get("/year/2025")).body).toContain("Nothing is known of 2025, and that is fine.");
    for (const none of ["2027", "1582", "26", "next"]) expect((await browser.get(`/year/${none}`)).status).toBe(404);
    const refused = await browser.json("GET", "/api/year/2027");
    expect([refused.status, refused.json().problems[0].message]).toEqual([422, "2027 has not begun yet. Ask for 2026 or one before it."]);
    expect((await read(browser)).result.weeks).toEqual([]);
  });
});
