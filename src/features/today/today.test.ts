import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { minute } from "../../kernel/time/index.ts";
import { spansOf } from "../week/index.ts";
import { shapeOf } from "./shape.ts";

const noon = Date.parse("2026-09-15T10:00:00Z");
const day = { from: noon - 6 * 60 * minute, to: noon + 11 * 60 * minute };
const at = (from: number, to: number, part: object = {}) => ({
  id: `${from}`,
  from: noon + from * minute,
  to: noon + to * minute,
  kind: "event" as const,
  title: "Something",
  source: "Work",
  areas: ["work"],
  because: "",
  when: null,
  clue: {},
  standing: "none" as const,
  people: 1,
  travel: false,
  repeats: false,
  open: false,
  ...part,
});
const agreed = spansOf([{ from: noon - 180 * minute, to: noon + 330 * minute }]);

describe("the shape of a day", () => {
  test("what is over is done, what is to come is open, and work outside the hours says so", () => {
    const { pieces, open } = shapeOf([at(-120, -60), at(30, 90), at(500, 560)], day, agreed, "work", noon);
    expect(pieces.map(({ done, outside }) => [done, outside])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(open.map(({ from, to }) => [(from - noon) / minute, (to - noon) / minute])).toEqual([
      [90, 500],
      [560, 660],
    ]);
  });

  test("work on a device is drawn together over short pauses, and not again where an event tells it", () => {
    const app = (from: number, to: number) => at(from, to, { kind: "activity", title: "Outlook" });
    const { pieces } = shapeOf([app(-180, -150), app(-140, -100), app(-40, -35), at(-60, 0)], day, agreed, "work", noon);
    expect(pieces.map(({ from, to, title }) => [(from - noon) / minute, (to - noon) / minute, title])).toEqual([
      [-180, -100, "Outlook"],
      [-60, 0, "Something"],
    ]);
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: -400, max: 700 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 }),
    fc.integer({ min: -400, max: 700 }),
  ])(
    "pieces lie within the day, those at the same time in lanes beside each other, and nothing is open where something is",
    (stretches, offset) => {
      const now = noon + offset * minute;
      const { pieces, open } = shapeOf(
        stretches.map(([from, length], index) => at(from, from + length, { id: `${index}` })),
        day,
        agreed,
        "work",
        now,
      );
      for (const piece of pieces) expect(piece.from >= day.from && piece.to <= day.to && piece.lane >= 0 && piece.lane <= 2).toBe(true);
      for (const gap of open) {
        expect(gap.from).toBeGreaterThanOrEqual(Math.min(now, day.to));
        expect(pieces.some(({ from, to }) => from < gap.to && to > gap.from)).toBe(false);
      }
    },
  );
});

describe.each(engines)("today on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  test("asks one question at a time, and none when all is said", async () => {
    const browser = house.browser();
    await browser.post("/notebooks", { name: "Nora", passphrase, zone: "Europe/Berlin" });
    const question = async () => /<h2 id="question-h">([^<]+)</.exec((await browser.get("/today")).body)?.[1];
    expect(await question()).toBe("Is your recovery code in a safe place?");
    const shown = (await browser.get("/recovery-code")).body;
    await browser.post("/recovery-code/confirm", { group: [...shown.matchAll(/<code>(\w{4})<\/code>/g)].at(-1)![1]! });
    expect(await question()).toBe("Do you have a calendar file at hand?");
    await browser.post("/check-ins", { energy: "5" });
    expect(await question()).toBe("What matters most in this season?");
    await browser.post("/meaning/importance", { "byArea.work": "6", "byArea.family": "9" });
    expect(await question()).toBe("Which hours have you agreed to work?");
    await browser.json("POST", "/api/meaning/hours", { area: "work", week: { mo: ["09:00-17:00"] } });
    expect(await question()).toBe("How many hours are enough?");
    await browser.post("/meaning/enough", { "bands.family.from": "10" });
    expect(await question()).toBeUndefined();
  });

  test("draws what the calendar holds, what was noted, and what lies outside the hours", async () => {
    const { browser } = await makePerson(house, "Olaf");
    const calendar = calendarOf("Work", [
      { uid: "a", start: "20260915T093000", end: "20260915T100000", title: "Standup" },
      { uid: "b", start: "20260915T203000", end: "20260915T213000", title: "Release call" },
    ]);
    const brought = await browser.post("/imports", { files: [icsFile("work.ics", calendar)] });
    await browser.post(`${brought.location}/keep`);
    await browser.post("/entries", { day: "2026-09-15", from: "07:00", to: "08:00", areas: "family", label: "Breakfast" });
    const { body } = await browser.get("/today");
    expect(body).toContain("One thing is still to come, one of them after your hours.");
    for (const words of ["Breakfast", "Standup", "Release call", "outside your hours", "now"]) expect(body).toContain(words);
    expect(body).toContain("7:00 to 8:00 Breakfast, done");
  });
});
