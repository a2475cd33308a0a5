import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays, weekday } from "../../kernel/time/index.ts";
import { type Experiment, planDays, standingOf } from "./model.ts";

const monday = "2026-09-14";
const plan = { change: "no mail after seven", outcome: "mood", expected: "higher", belief: 7 };

test("before and after are two whole weeks each, and stand where their days are", () => {
  const days = planDays("before-after", "2026-09-16", () => true);
  expect(days.map(({ condition }) => condition).join("")).toBe("B".repeat(14) + "A".repeat(14));
  const experiment = { ...plan, design: "before-after", beliefAfter: null, days, stopped: null } as unknown as Experiment;
  expect(["2026-09-15", "2026-09-16", "2026-10-13", "2026-10-14"].map((today) => standingOf(experiment, today))).toEqual([
    "to come",
    "running",
    "running",
    "over",
  ]);
  expect(standingOf({ ...experiment, stopped: "2026-09-20" }, "2026-09-20")).toBe("over");
});

describe.each(engines)("experiments on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  const noon = Date.parse(`${monday}T10:00:00Z`);
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  afterAll(() => place.dispose());

  const someone = async (): Promise<Browser> => (await makePerson(house, randomUUID())).browser;
  const list = async (browser: Browser) => (await browser.json("GET", "/api/experiments")).json().result;

  /** An experiment that is over, brought in with a file: every day has a check-in, better by `better` on days with the change. */
  async function lived(browser: Browser, better: number): Promise<string> {
    const days = planDays(
      "pairs",
      addDays(monday, -28),
      (() => {
        let flips = 0;
        return () => (flips++ * 7) % 3 === 0;
      })(),
    );
    const id = randomUUID();
    const experiment = { ...plan, design: "pairs", beliefAfter: null, days, stopped: null };
    const checkIns = days.map(({ date, condition }, index) => ({
      id: randomUUID(),
      kind: "check-ins",
      version: 1,
      day: date,
      data: {
        day: date,
        items: [{ id: randomUUID(), at: Date.parse(`${date}T18:00:00Z`), mood: 4 + (index % 3) / 2 + (condition === "A" ? better : 0) }],
      },
    }));
    const records = [{ id, kind: "experiment", version: 1, day: "", data: experiment }, ...checkIns];
    const brought = await browser.json("POST", "/api/notebook/import", {
      format: "enough-notebook",
      version: 1,
      records,
      whenDifferent: "replace",
    });
    expect(brought.status, brought.body).toBe(200);
    return id;
  }

  test("draws 28 days in pairs from tomorrow on, shows no result on the way, and can be taken back", async () => {
    const browser = await someone();
    const begun = await browser.post("/experiments", { ...plan, belief: "7" });
    expect(begun.status, begun.body).toBe(303);
    const [experiment] = await list(browser);
    expect(experiment).toMatchObject({ ...plan, design: "pairs", standing: "to come", result: null, beliefAfter: null });
    expect(experiment.days).toHaveLength(28);
    expect(experiment.days[0].date).toBe("2026-09-15");
    for (const pair of Map.groupBy(experiment.days as Experiment["days"], ({ pair }) => pair).values()) {
      expect(pair.map(({ condition }) => condition).toSorted()).toEqual(["A", "B"]);
      expect(new Set(pair.map(({ date }) => weekday(date) > 5)).size).toBe(1);
    }
    const page = (await browser.get(begun.location!)).body;
    expect(page).toContain("28 days, drawn in pairs, until Monday 12 October.");
    expect((await browser.get("/today")).body).not.toContain("Your experiment");
    await browser.post(/\/undo\/[\w-]+/.exec(page)![0], {});
    expect(await list(browser)).toEqual([]);
  });

  test("says on the page of today what was drawn, and takes one tap for what was done; the draw stays", async () => {
    const browser = await someone();
    const { id } = (await browser.json("POST", "/api/experiments", { ...plan, from: monday })).json().result;
    const drawn = (await list(browser))[0].days[0];
    const today = (await browser.get("/today")).body;
    expect(today).toContain(
      drawn.condition === "A" ? "Today is with “no mail after seven”." : "Today is as usual, without “no mail after seven”.",
    );
    const other = drawn.condition === "A" ? "B" : "A";
    const said = await browser.post(`/experiments/${id}/days/${monday}`, { done: other, _back: "/today" });
    expect(said.location).toMatch(/^\/today\?/);
    expect((await list(browser))[0].days[0]).toEqual({ ...drawn, done: other });
    expect((await browser.get("/today")).body).toContain(other === "A" ? "You did it today." : "You did not do it today.");
    for (const [day, sentence] of [
      ["2026-09-15", "This day has not begun yet."],
      ["2026-09-13", "This day is not one of the experiment."],
    ] as const)
      expect((await browser.json("POST", `/api/experiments/${id}/days/${day}`, { done: "A" })).json().problems[0].message).toBe(sentence);
  });

  test("lets one go on at a time, and refuses what cannot begin, with what was typed", async () => {
    const browser = await someone();
    const refused = async (part: object) =>
      (await browser.json("POST", "/api/experiments", { ...plan, ...part })).json().problems[0].message;
    expect(await refused({ from: "2026-09-13" })).toContain("This day is over.");
    expect(await refused({ from: "2027-09-13" })).toContain("more than two months away");
    expect(await refused({ belief: 11 })).toBeTruthy();
    expect(await refused({ outcome: "luck" })).toMatch(
      /^“luck” is nothing that is known by the day\. There are: mood, energy, stress, after-hours, /,
    );
    const again = await browser.post("/experiments", { ...plan, belief: "7", from: "2026-09-13" });
    expect([again.status, again.body]).toEqual([422, expect.stringContaining('value="no mail after seven"')]);
    await browser.json("POST", "/api/experiments", plan);
    expect(await refused({})).toContain("One experiment goes on already.");
    expect((await browser.get("/experiments")).body).not.toContain("Draw the days");
  });

  test("stops at any time, says what too few days cannot, and lets another begin", async () => {
    const browser = await someone();
    const { id } = (await browser.json("POST", "/api/experiments", { ...plan, from: monday })).json().result;
    expect((await browser.json("POST", `/api/experiments/${id}/belief`, { belief: 3 })).json().problems[0].message).toContain(
      "still goes on",
    );
    await browser.post(`/experiments/${id}/stop`, {});
    const [stopped] = await list(browser);
    expect(stopped).toMatchObject({ standing: "over", stopped: monday, result: { effect: null, p: null } });
    expect((await browser.get(`/experiments/${id}`)).body).toContain("so there is nothing to compare.");
    expect((await browser.json("POST", `/api/experiments/${id}/stop`, {})).json().problems[0].message).toContain("over already");
    expect((await browser.json("POST", "/api/experiments", plan)).status).toBe(200);
  });

  test("puts the result beside what was expected, with its interval and no cause, and takes the belief again", async () => {
    const browser = await someone();
    const id = await lived(browser, 1.5);
    const page = (await browser.get(`/experiments/${id}`)).body;
    expect(page).toContain("Higher on days with the change.");
    expect(page).toMatch(
      /With “no mail after seven”, your mood was about 1\.\d+ higher than with your usual way \(95 % interval: [\d.]+ to [\d.]+ higher\)/,
    );
    expect(page).toContain("Before, you were 7 of 10 sure that your mood would be higher on days with the change.");
    expect(page).not.toContain("By what was done");
    expect(page).not.toMatch(/because of|caused/);
    await browser.post(`/experiments/${id}/belief`, { belief: "9" });
    expect((await browser.get(`/experiments/${id}`)).body).toContain("on days with the change. Now you are 9 of 10 sure.");
    const [view] = await list(browser);
    expect(view.result).toMatchObject({ n: 28, strength: "strong" });
    expect(view.result.p).toBeLessThan(0.05);
    const nothing = await someone();
    expect((await nothing.get(`/experiments/${await lived(nothing, 0)}`)).body).toContain("It does not tell the two apart.");
  });

  test("is nobody else's, and goes when it is removed", async () => {
    const [browser, other] = [await someone(), await someone()];
    const { id } = (await browser.json("POST", "/api/experiments", plan)).json().result;
    expect((await other.get(`/experiments/${id}`)).status).toBe(404);
    expect((await browser.post(`/experiments/${id}/remove`, {})).location).toMatch(/^\/experiments\?/);
    expect([(await browser.get(`/experiments/${id}`)).status, await list(browser)]).toEqual([404, []]);
  });
});
