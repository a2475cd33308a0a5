import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays } from "../../kernel/time/index.ts";

const now = Date.parse("2026-09-15T18:00:00Z");
const monday = "2026-05-04";
let people = 0;

/** Check-ins with the energy of each week on its first three days, from 4 May on; null for a week without. */
const weeksOf = (...energy: readonly (number | null)[]) => weeksFrom(monday, energy);
const weeksFrom = (monday: string, energy: readonly (number | null)[]) =>
  energy.flatMap((value, week) =>
    value === null
      ? []
      : [0, 1, 2].map((day) => {
          const date = addDays(monday, 7 * week + day);
          const data = { day: date, items: [{ id: "x", at: Date.parse(`${date}T16:00:00Z`), energy: value }] };
          return { id: crypto.randomUUID(), kind: "check-ins", version: 1, day: date, data };
        }),
  );
/** Work on the days of some weeks, with or without an evening. */
const workOf = (weeks: readonly (readonly [week: number, late: boolean])[]) =>
  calendarOf(
    "Work",
    weeks.flatMap(([week, late]) =>
      [0, 1, 2, 3, 4].flatMap((day) => {
        const on = addDays(monday, 7 * week + day).replaceAll("-", "");
        const event = (uid: string, start: string, end: string) => ({
          uid: uid + on,
          start: `${on}T${start}`,
          end: `${on}T${end}`,
          title: "Report",
        });
        return [event("d", "090000", "173000"), ...(late ? [event("e", "200000", "210000")] : [])];
      }),
    ),
  );

describe.each(engines)("coming back on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, now);
  });
  afterAll(() => place.dispose());

  async function someone(records: readonly object[], calendar?: string): Promise<Browser> {
    const { browser } = await makePerson(house, `Somebody ${++people}`);
    if (calendar !== undefined) {
      const brought = await browser.post("/imports", { files: [icsFile("work.ics", calendar)] });
      await browser.post(`${brought.location}/keep`);
    }
    await browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records, whenDifferent: "replace" });
    return browser;
  }
  const read = async (browser: Browser) => (await browser.json("GET", "/api/resilience")).json().result;

  test("too little says how much it takes", async () => {
    const browser = await someone(weeksOf(6, 5, 6, null, 7));
    expect(await read(browser)).toMatchObject({ resilience: null, differed: null });
    expect((await browser.get("/resilience")).body).toContain("Four weeks with energy are known; it takes eight to see how you come back.");
    expect((await (await someone([])).get("/resilience")).body).toContain("How you come back from hard weeks is not known yet.");
  });

  test("marks the dips, says how soon one was back, and counts the open one", async () => {
    const browser = await someone(weeksOf(6, 7, 3, 6, 7, 3, 5, 6, 7, 6, null, 7, 6, 7, 6, 7, 6, 7, 3));
    const { weeks, resilience } = await read(browser);
    expect(weeks[2]).toEqual({ week: "2026-W21", energy: 3 });
    expect(weeks[10].energy).toBeNull();
    expect(resilience).toMatchObject({
      usual: 6,
      medianWeeks: 1,
      dips: [
        { week: "2026-W21", weeks: 1, open: false },
        { week: "2026-W24", weeks: 2, open: false },
        { week: "2026-W37", weeks: 0, open: true },
      ],
    });
    const { body } = await browser.get("/resilience");
    expect(body).toContain("Half of the hard weeks were over within one week. The last one is still open.");
    expect(body.match(/<circle class="peak"/g)).toHaveLength(3);
    expect(body.match(/<circle class="area"/g)).toHaveLength(15);
    expect(body).toContain('<a href="/week/2026-W24">8 to 14 June</a></th><td class="number">3.0</td><td>Back after two weeks</td>');
    expect(body).toContain("So far three hard weeks are marked.");
  });

  test("lays the last three ways back beside the three before them", async () => {
    const backs = [
      [7, 7, 2, 7],
      [2, 6, 7],
      [2, 7, 7, 7],
      [2, 6, 6, 7],
      [7, 2, 7, 7],
      [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7],
      [2, 6],
    ].flat();
    const browser = await someone(weeksFrom(addDays("2026-09-14", -7 * backs.length), backs));
    expect((await read(browser)).resilience.dips.map(({ weeks }: { weeks: number }) => weeks)).toEqual([1, 2, 1, 3, 1, 1]);
    expect((await browser.get("/resilience")).body).toContain(
      "The last three took 3, 1 and 1 so far weeks, the three before them 1, 2 and 1.",
    );
  });

  test("tells what the weeks back held in the quicker ones, with how many there were", async () => {
    const energy = weeksOf(7, 3, 7, 6, 3, 7, 6, 3, 5, 7, 6, 3, 5, 7, 6, 7, 7, 7);
    const browser = await someone(
      energy,
      workOf([
        [2, false],
        [5, false],
        [8, true],
        [9, true],
        [12, true],
        [13, true],
      ]),
    );
    const { differed } = await read(browser);
    expect(differed).toMatchObject({ quick: 2, slow: 2 });
    expect(differed.rows).toContainEqual({ id: "after-hours", quick: 0, slow: 60 });
    expect(differed.rows).toContainEqual({ id: "rest", quick: 15.5, slow: 12 });
    const { body } = await browser.get("/resilience");
    expect(body).toContain("In the quicker ones work after hours came to 0 min a day, in the others to 1 h a day.");
    expect(body).toContain("In the quicker ones (2)");
  });
});
