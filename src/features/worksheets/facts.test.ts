import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import type { Facts } from "../../content/pack.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { emptyCabinet, openNotebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, lengthWords, weekday } from "../../kernel/time/index.ts";
import { checkInsRecord } from "../log/index.ts";
import { sampleNow } from "../sample/index.ts";
import { factNames, factsFor, type FromCourses, noCourses } from "./facts/facts.ts";
import { type OwnFacts, thin } from "./facts/own-facts.ts";

const today = "2026-09-15";

/** Somebody with a check-in on each of some days, in the order of `felt`, the last one yesterday; null is a day without. */
function deskWith(felt: readonly ({ stress?: number; mood?: number } | null)[]): Desk {
  const notebook = openNotebook(emptyCabinet({ household: "one", id: "one" }, null, ""), { next: randomUUID, setting: (kind) => kind });
  for (const [index, ratings] of felt.entries()) {
    const day = addDays(today, index - felt.length);
    if (ratings) notebook.add(checkInsRecord, { day, items: [{ id: randomUUID(), at: Date.parse(`${day}T10:00:00Z`), ...ratings }] });
  }
  return { notebook, now: Date.parse(`${today}T10:00:00Z`), zone: "Europe/Berlin", today, reach: async () => {} };
}

const dayAt = (index: number, of: number): Day => addDays(today, index - of);
const linesOf = (facts: OwnFacts) => (facts.kind === "known" ? facts.lines : []);
const each = <T>(days: number, felt: (index: number) => T): readonly T[] => Array.from({ length: days }, (_, index) => felt(index));

test("with nothing known, each says what is missing, and none makes up a number", async () => {
  for (const name of factNames) {
    const facts = await factsFor(deskWith([]), name);
    expect([name, facts.kind]).toEqual([name, "thin"]);
    expect((facts as { says: string }).says).toMatch(/^[A-Z].*\.$/);
  }
});

describe("calm days", () => {
  test("are not told of nine days, and are of ten", async () => {
    const felt = each(10, (index) => ({ stress: index === 4 ? 1 : 5 }));
    expect(await factsFor(deskWith(felt.slice(0, 9)), "calm-days")).toMatchObject({ kind: "thin", says: expect.stringMatching(/ 9\.$/) });
    const told = await factsFor(deskWith(felt), "calm-days");
    expect(linesOf(told)[0]).toBe("Your calmest day: Wednesday 9 September (stress 1 of 10).");
    const alike = await factsFor(deskWith(each(12, () => ({ stress: 4 }))), "calm-days");
    expect(linesOf(alike)).toEqual(["No days stand out as calm: on half of them or more, stress was 4 of 10, and on none was it lower."]);
    expect(told).toMatchObject({ kind: "known", rests: "Over 10 days with a check-in, 5 to 14 September." });
  });

  test("name the weekday whose median is lowest, and none when two are alike", async () => {
    const on = (stress: (day: number) => number) => each(28, (index) => ({ stress: stress(weekday(dayAt(index, 28))) }));
    const told = linesOf(await factsFor(deskWith(on((day) => (day === 4 ? 2 : day === 5 ? 3 : 6))), "calm-days"));
    expect(told[1]).toBe(
      "Of the weekdays that you noted 3 times or more, your calmest is Thursday: 2 of 10 in the middle (4 days), next Friday with 3.",
    );
    const alike = linesOf(await factsFor(deskWith(on((day) => (day > 3 ? 2 : 6))), "calm-days"));
    expect(alike.some((line) => line.includes("your calmest is"))).toBe(false);
  });

  test("say what they have more often than the others, with both counts", async () => {
    // Days without agreed hours are Saturday and Sunday, until somebody says otherwise.
    const felt = each(28, (index) => ({ stress: weekday(dayAt(index, 28)) > 5 ? 1 : 7 }));
    expect(linesOf(await factsFor(deskWith(felt), "calm-days")).at(-1)).toBe(
      "On 8 of 8 calm days you had no agreed hours; on the others, on 0 of 20.",
    );
  });
});

describe("before and after", () => {
  const since = (day: Day): FromCourses => ({ ...noCourses, since: () => day });

  test("holds ten days before against ten since, and no fewer", async () => {
    const felt = each(20, (index) => ({ mood: (index < 10 ? 4 : 6) + (index % 2) }));
    const told = linesOf(await factsFor(deskWith(felt), "before-and-after", since(dayAt(10, 20))));
    expect(told).toEqual([
      expect.stringMatching(
        /^Mood: 4\.5 of 10 before \(10 days\), 6\.5 of 10 since \(10 days\)\. The difference lies between [\d.]+ (more|less) and [\d.]+ more\.$/,
      ),
    ]);
    for (const day of [dayAt(9, 20), dayAt(11, 20)])
      expect((await factsFor(deskWith(felt), "before-and-after", since(day))).kind).toBe("thin");
  });

  test("does not find a range in days that are all the same", async () => {
    const told = linesOf(await factsFor(deskWith(each(24, () => ({ mood: 5 }))), "before-and-after", since(dayAt(12, 24))));
    expect(told).toEqual(["Mood: 5 of 10 before (12 days), 5 of 10 since (12 days). The same on each day."]);
  });
});

test("homework is what the courses say it is", async () => {
  const homework = async (courses: FromCourses) => factsFor(deskWith([]), "homework", courses);
  expect(await homework({ ...noCourses, homework: () => thin("Not begun.") })).toEqual({ kind: "thin", says: "Not begun." });
  expect(await homework(noCourses)).toMatchObject({ says: expect.stringContaining("no course is under way") });
});

describe("a notebook with a season in it", () => {
  let place: TestEngine;
  let house: TestHouse;
  let visitor: Browser;
  let days: readonly Day[];
  let values: (id: string) => readonly (number | null)[];
  beforeAll(async () => {
    place = await engines[0]!.open();
    house = openTestHouse(place.engine, sampleNow);
    visitor = house.browser();
    await visitor.post("/sample");
    const { from, figures } = (await visitor.json("GET", "/api/days")).json().result;
    const lengthOf = figures[0].values.length as number;
    days = each(lengthOf, (index) => addDays(from, index));
    values = (id) => figures.find((figure: { id: string }) => figure.id === id).values;
  });
  afterAll(() => place.dispose());

  const told = async (facts: Facts): Promise<{ says: readonly string[]; rests: string | null }> =>
    (await visitor.json("GET", `/api/worksheets/facts/${facts}`)).json().result;

  test("tells all that a season knows, each with what it rests on", async () => {
    const unknown = new Set(["before-and-after", "thoughts"]);
    for (const name of factNames) expect([name, (await told(name)).rests === null]).toEqual([name, unknown.has(name)]);
  });

  test("evenings are counted as anybody can count them in the figures by the day", async () => {
    const last = days.length - 56;
    const after = values("after-hours").slice(last);
    const known = after.flatMap((minutes, index) =>
      minutes === null ? [] : [{ minutes, next: values("energy")[last + index + 1] ?? null }],
    );
    const free = known.filter(({ minutes }) => minutes < 1);
    const felt = free.flatMap(({ next }) => next ?? []);
    const mean = felt.reduce((sum, value) => sum + value, 0) / felt.length;
    const { says } = await told("evenings");
    expect(says[0]).toBe(`On ${free.length} of ${known.length} days there was no work outside your agreed hours.`);
    expect(says[1]).toBe(`The day after those, your energy was ${Number(mean.toFixed(1))} of 10 on average (${felt.length} days).`);
  });

  test("hours end where the figures by the day end", async () => {
    const ends = values("last-work")
      .slice(-28)
      .flatMap((end) => end ?? [])
      .toSorted((a, b) => a - b);
    const middle = (ends[Math.floor((ends.length - 1) / 2)]! + ends[Math.floor(ends.length / 2)]!) / 2;
    const [, hours, minutes] = /it ended at (\d+):(\d+) /.exec((await told("hours")).says[1]!)!;
    expect(Math.abs(Number(hours) * 60 + Number(minutes) - 60 * middle)).toBeLessThanOrEqual(1);
  });

  test("hours by area are the averages of the weeks as their pages tell them", async () => {
    const weeks = await Promise.all(
      ["2026-W41", "2026-W42", "2026-W43", "2026-W44"].map((week) => visitor.json("GET", `/api/weeks/${week}`)),
    );
    const family = weeks.map((answer) => answer.json().result.areas.find((area: { id: string }) => area.id === "family").minutes as number);
    const mean = family.reduce((sum, minutes) => sum + minutes, 0) / family.length;
    expect((await told("areas")).says[0]).toContain(`Family: ${lengthWords(mean)} a week`);
  });
});
