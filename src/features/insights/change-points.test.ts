import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { randomFrom } from "../../engine/random/index.ts";
import { type Day, daysBetween, hour, minute, startOfDay, weekday } from "../../kernel/time/index.ts";

const today = "2026-09-15";
const zone = "Europe/Berlin";

/** The records of somebody who checks in on most evenings from `first` on, and works `evenings` minutes after hours on each working day. */
function livedFrom(first: Day, stress: (day: Day) => number, evenings: (day: Day) => number): readonly object[] {
  const random = randomFrom(4);
  const around = () => random() + random() + random() - 1.5;
  const days = daysBetween(first, today).flatMap((day) => {
    const midnight = startOfDay(day, zone);
    const late = weekday(day) > 5 ? 0 : Math.max(0, Math.round(evenings(day) + 15 * around()));
    const at = (hours: number, minutes: number) => {
      const from = midnight + hours * hour;
      return { id: randomUUID(), areas: ["work"], label: "x", from, to: from + minutes * minute, minutes, source: "hand" };
    };
    const items = [...(weekday(day) > 5 ? [] : [at(9, 480)]), ...(late > 0 ? [at(19, late)] : [])];
    const rated = Math.max(0, Math.min(10, Math.round(stress(day) + 1.5 * around())));
    const checkIn = { id: randomUUID(), at: midnight + 21 * hour, stress: rated };
    return [
      ...(items.length > 0 ? [recordOf("entries", day, { day, items })] : []),
      ...(random() < 0.85 ? [recordOf("check-ins", day, { day, items: [checkIn] })] : []),
    ];
  });
  return [recordOf("about", "", { name: "", zone }), ...days];
}

function recordOf(kind: string, day: Day | "", data: object): object {
  return { id: randomUUID(), kind, version: 1, day, data };
}

const season = recordOf("season", "", {
  seasons: [{ name: "The move", from: "2026-05-04", review: "2026-07-01", terms: [{ since: "2026-05-04", stances: {}, goodEnough: {} }] }],
});

describe.each(engines)("changes on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse(`${today}T10:00:00Z`));
  });
  afterAll(() => place.dispose());

  async function bodyOf(records: readonly object[]): Promise<string> {
    const { browser } = await makePerson(house, randomUUID());
    return bodyIn(browser, records);
  }
  async function bodyIn(browser: Browser, records: readonly object[]): Promise<string> {
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    expect((await browser.json("POST", "/api/notebook/import", file)).status).toBe(200);
    return (await browser.get("/insights")).body.replaceAll(/\s+/g, " ");
  }

  test("say since when, from what to what, how sure, from how many days, and what began then, with a picture and a table", async () => {
    const level = (day: Day) => (day < "2026-05-01" ? 3 : 6.2);
    const body = await bodyOf([...livedFrom("2026-01-05", level, (day) => (day < "2026-05-01" ? 10 : 70)), season]);
    expect(body).toMatch(/Since about (?:2\d|30) April|Since about \d May/);
    expect(body).toMatch(/stress is higher: 6\.\d, [23]\.\d before\./);
    expect(body).toMatch(/there is more work after hours: 1 h (?:05|10) a day, \d+ min a day before\./);
    expect(body).toMatch(/3\.\d higher \(\d\.\d to \d\.\d\)/);
    expect(body).toMatch(/\), in 95 of 100 cases\. From \d+ days before and \d+ since\. The first day is/);
    expect(body).toContain("Around the same days:");
    expect(body).toContain("Around then began:");
    expect(body).toContain("Your season “The move” began");
    expect(body).toContain("The same as a table");
    expect(body).toContain("says nothing of what brought about what");
    expect(body).not.toMatch(/because of|caused|\bNaN\b|undefined/);
  });

  test("give what came little by little no day", async () => {
    const body = await bodyOf(
      livedFrom(
        "2026-01-05",
        (day) => 2 + (5 * (Date.parse(day) - Date.parse("2026-01-05"))) / (Date.parse(today) - Date.parse("2026-01-05")),
        () => 0,
      ),
    );
    expect(body).toMatch(/Stress went up between 5 January and 1\d September: \d\.\d in the earlier days, \d\.\d in the later ones\./);
    expect(body).toContain("little by little, or at once: that cannot be told");
    expect(body).not.toContain("Since about");
  });

  test("say from how many days that nothing stands out", async () => {
    const body = await bodyOf(
      livedFrom(
        "2026-02-02",
        () => 4,
        () => 30,
      ),
    );
    expect(body).toContain("No change in your days stands out.");
    expect(body).toMatch(/figures were looked at, over 225 days\./);
  });

  test("say how many more days it takes", async () => {
    const body = await bodyOf(
      livedFrom(
        "2026-08-24",
        () => 4,
        () => 30,
      ),
    );
    expect(body).toMatch(/Too few days yet to see a change: about \d+ more\./);
    expect(body).toMatch(/Known on too few days yet: stress \(about \d+ more\)/);
  });

  test("say that something may be changing just now, and no more than that", async () => {
    const body = await bodyOf(
      livedFrom(
        "2026-03-02",
        (day) => (day < "2026-09-05" ? 3 : 8),
        () => 0,
      ),
    );
    expect(body).toContain("Stress may be changing just now.");
    expect(body).toContain("No change in your days stands out.");
  });

  test("put the newest three first, and the rest behind them", async () => {
    const levels = [2, 7, 3, 8, 2, 7];
    const body = await bodyOf(
      livedFrom(
        "2025-06-02",
        (day) => levels[Math.floor((Date.parse(day) - Date.parse("2025-06-02")) / (79 * 86_400_000))]!,
        () => 0,
      ),
    );
    const sentences = [...body.matchAll(/<h([23])[^>]*>Since about (\d+ \w+(?: \d+)?)/g)].map(([, level, day]) => [level, day]);
    expect(sentences.map(([level]) => level)).toEqual(["2", "2", "2", "3", "3"]);
    expect(body).toContain("Two earlier changes");
    expect(body).toContain("Your days changed five times.");
  });
});
