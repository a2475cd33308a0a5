import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { livedFrom } from "../../../test/support/evenings.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays, type Day, hour } from "../../kernel/time/index.ts";
import { isMadeAlike } from "./question.ts";
import { nextLook, scheduleOf } from "./schedule.ts";

const today = "2026-09-15";
const lived = (from: Day, pull: (day: Day) => number) => livedFrom(from, today, pull);
const noon = Date.parse(`${today}T10:00:00Z`);

describe("when days are looked at", () => {
  test("on the sixtieth, at the end of each month of a year, and of each quarter after it", () => {
    const { looks, tries } = scheduleOf("2025-01-10", "2026-09-14");
    const dayOfLook = (at: number) => addDays("2025-01-10", at - 1);
    expect(looks.slice(0, 4).map(dayOfLook)).toEqual(["2025-03-10", "2025-03-31", "2025-04-30", "2025-05-31"]);
    expect(looks.slice(-4).map(dayOfLook)).toEqual(["2025-11-30", "2025-12-31", "2026-03-31", "2026-06-30"]);
    expect(tries.slice(-3).map(dayOfLook)).toEqual(["2026-06-30", "2026-07-31", "2026-08-31"]);
    expect(scheduleOf("2026-08-01", "2026-09-14")).toEqual({ looks: [], tries: [] });
    expect(nextLook("2026-08-01", "2026-09-14")).toBe("2026-09-29");
    expect(nextLook("2025-01-10", "2026-09-14")).toBe("2026-09-30");
    expect(nextLook("2025-01-10", "2026-09-30")).toBe("2026-12-31");
  });
});

test("what is made of the same hours is not looked at", () => {
  expect(isMadeAlike("after-hours", "area:job", 1, "job")).toBe(true);
  expect(isMadeAlike("double-booked", "meetings", 0, "job")).toBe(true);
  expect(isMadeAlike("area:family", "after-hours", 0, "job")).toBe(true);
  expect(isMadeAlike("area:family", "after-hours", 1, "job")).toBe(false);
  expect(isMadeAlike("stress", "after-hours", 0, "job")).toBe(false);
});

describe.each(engines)("insights on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let browser: Browser;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
    browser = await someone(lived("2026-01-01", () => 1.2));
  });
  afterAll(() => place.dispose());

  async function someone(records: readonly object[]): Promise<Browser> {
    const { browser } = await makePerson(house, randomUUID());
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    expect((await browser.json("POST", "/api/notebook/import", file)).status).toBe(200);
    return browser;
  }
  const associations = async (of: Browser) => (await of.json("GET", "/api/insights/associations")).json().result;
  const bodyOf = async (of: Browser) => (await of.get("/insights")).body;

  test("tell a finding in its own unit, with its interval, its days, a picture with a table, and no cause", async () => {
    const body = await bodyOf(browser);
    expect(body).toContain("One finding in your days.");
    expect(body).toMatch(
      /On days (?:with about \d+ min more work after hours|on which the end of work is about \d+ min later), stress tends to be 0\.\d higher \(0\.\d to 0\.\d\), from 25\d days\./,
    );
    expect(body).toMatch(/First seen in the days until \d+ March, and confirmed by the days after them, until\s+3\d \w+\./);
    expect(body).toContain("The same seen otherwise");
    expect(body).toContain("The same as a table");
    expect(body).toContain("To go together is not to bring about.");
    expect(body).toMatch(/href="\/experiments\?change=[^"]+outcome=stress&amp;expected=lower"/);
    expect(body).not.toMatch(/because of|caused|\bNaN\b|undefined/);
  });

  test("are there as JSON: effects of a usual difference, and how each stands", async () => {
    const { findings, pairs, nextLook } = await associations(browser);
    expect([pairs, nextLook]).toEqual([8, "2026-09-30"]);
    const late = findings.find(({ factor, lagDays }: { factor: string; lagDays: number }) => factor === "after-hours" && lagDays === 0);
    expect(late).toMatchObject({ outcome: "stress", standing: "confirmed", seen: "2026-03-01", lost: null, daysNeeded: null });
    // By the way in which these days were made: 1.2 points an hour.
    expect((60 * late.effect) / late.step).toBeCloseTo(1.2, 0);
    expect(late.interval[0]).toBeLessThan((1.2 * late.step) / 60);
    expect(late.interval[1]).toBeGreaterThan((1.2 * late.step) / 60);
  });

  test("retire openly what new days do not bear out", async () => {
    const fading = await someone(lived("2025-06-01", (day) => (day < "2026-02-01" ? 1.2 : -0.3)));
    const late = (await associations(fading)).findings.find(({ factor }: { factor: string }) => factor === "after-hours");
    expect(late).toMatchObject({ standing: "faded", lost: "newest days" });
    const body = await bodyOf(fading);
    expect(body).toContain("No longer holds");
    expect(body).toContain("The newest third of the days tells of something else.");
    expect(body).toContain("Stress and work after hours");
  });

  test("say from how many pairs and days nothing was found, as an answer", async () => {
    const body = await bodyOf(await someone(lived("2026-03-01", () => 0)));
    expect(body).toContain("Nothing in your days stands out from luck so far.");
    expect(body).toMatch(/Eight pairs were looked at, same day and next day, in the 184 days until Monday 31 August\./);
    expect(body).toMatch(/mostly shows after about \d+ days/);
  });

  test("say how many more days it takes, instead of nothing", async () => {
    const early = await someone(lived("2026-08-01", () => 1));
    expect(await bodyOf(early)).toContain("Not enough days yet: about 15 more.");
    expect(await associations(early)).toMatchObject({ pairs: 0, nextLook: "2026-09-29", findings: [], from: "2026-08-01" });
    const none = (await makePerson(house, randomUUID())).browser;
    expect(await bodyOf(none)).toContain("What goes together in your days will stand here.");
    expect(await associations(none)).toMatchObject({ from: null, findings: [] });
  });

  test("look at what was chosen, refuse in words what cannot be, and can be taken back", async () => {
    const chooser = await someone(lived("2026-01-01", () => 1.2));
    const chosen = await chooser.post("/insights", { outcomes: "after-hours", factors: ["area:family", "meetings"] });
    expect([chosen.status, chosen.location!.split("?")[0]]).toEqual([303, "/insights"]);
    // Meetings are always none, and time for family is the week alone.
    expect(await associations(chooser)).toMatchObject({ outcomes: ["after-hours"], factors: ["area:family"], findings: [] });
    const undo = /\/undo\/([\w-]+)/.exec((await chooser.get(chosen.location!)).body)![1]!;
    await chooser.post(`/undo/${undo}`, {});
    expect((await associations(chooser)).outcomes).toEqual(["stress"]);
    const ways: readonly (readonly [object, string])[] = [
      [{ outcomes: ["stress"], factors: ["joy"] }, "Nothing called “joy” is known"],
      [{ outcomes: ["stress"], factors: ["mood"] }, "“mood” is how you feel"],
      [{ outcomes: [], factors: ["rest"] }, "at least one thing that matters"],
      [{ outcomes: ["stress"], factors: [] }, "at least one thing that you can change"],
      [{ outcomes: ["stress", "rest", "focus", "meetings", "last-work"], factors: ["rest"] }, "Choose 4 at most"],
    ];
    for (const [body, words] of ways) {
      const answer = await chooser.json("POST", "/api/insights", body);
      expect([answer.status, answer.json().problems[0].message]).toEqual([422, expect.stringContaining(words)]);
    }
    const again = await chooser.post("/insights", { outcomes: "stress" });
    expect([again.status, again.body.includes("at least one thing that you can change")]).toEqual([422, true]);
  });

  test("change with nothing but what was noted: reading writes nothing, and another check-in leaves what was seen", async () => {
    const before = await associations(browser);
    expect(await associations(browser)).toEqual(before);
    await browser.json("POST", "/api/check-ins", { stress: 10 });
    expect(await associations(browser)).toEqual(before);
    const yesterday = await browser.json("POST", "/api/check-ins", { stress: 10, at: noon - 24 * hour });
    expect(yesterday.status).toBe(200);
    const { findings } = await associations(browser);
    expect(findings.map(({ seen }: { seen: string }) => seen)).toEqual(before.findings.map(({ seen }: { seen: string }) => seen));
    expect(findings[0].effect).not.toBe(before.findings[0].effect);
  });
});

describe("the form of an experiment", () => {
  test("begins with what a finding suggests", async () => {
    const place = await engines[0]!.open();
    try {
      const { browser } = await makePerson(openTestHouse(place.engine, noon), "mara");
      const body = (await browser.get("/experiments?change=no+work+after+hours&outcome=stress&expected=lower")).body;
      expect(body).toContain('value="no work after hours"');
      expect(body).toMatch(/<option value="stress" selected/);
      expect(body).toMatch(/<option value="lower" selected/);
    } finally {
      await place.dispose();
    }
  });
});
