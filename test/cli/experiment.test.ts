import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/kernel/time/index.ts";
import { type Ended, type Home, makeHome } from "../support/command.ts";

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const days = (conditions: string, outcome: (condition: string, index: number) => number) =>
  Array.from(conditions, (condition, index) => ({
    date: addDays("2026-03-02", index),
    condition,
    outcome: outcome(condition, index),
  }));
const coin = "ABBABAABABBABA";
const calmer = days(coin, (condition, index) => (condition === "A" ? 6.5 : 4) + (index % 3) / 4);

async function experiment(content: unknown, ...args: readonly string[]): Promise<Ended> {
  writeFileSync(join(home.folder, "days.json"), typeof content === "string" ? content : JSON.stringify(content));
  return home.run(["experiment", join(home.folder, "days.json"), ...args]);
}

describe("enough experiment", () => {
  test("tells what drawn pairs show, for scripts and for people", async () => {
    const { status, out, err } = await experiment({ design: "pairs", days: calmer }, "--json");
    expect([status, err]).toEqual([0, ""]);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ p: 2 / 128, n: 14, strength: "strong", notes: [] });
    expect(result.interval[0]).toBeGreaterThan(2);
    expect(result.interval[1]).toBeLessThan(3);
    expect(result.method).toBe("sign-flip permutation over 7 pairs of days, exact");
    const words = await experiment({ design: "pairs", days: calmer });
    expect(words.out).toBe(`${result.sentence}\n\n14 days, p = 0.016 (${result.method}; a drawn experiment, the strong kind).\n`);
  });

  test("tells what before and after shows, and that it is weaker", async () => {
    const phases = days("B".repeat(14) + "A".repeat(14), (condition, index) => (condition === "A" ? 45 : 10) + ((index * 5) % 7));
    const { status, out } = await experiment({ design: "before-after", days: phases }, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ effect: 35, n: 28, strength: "weak" });
    expect(JSON.parse(out).notes[0]).toContain("Before and after is the weaker way");
  });

  test("has a sentence and no number when there is nothing to compare, with status 1", async () => {
    const onlyA = { design: "pairs", days: days("AAAAAAAAAAAAAA", (_, index) => index) };
    const { status, out, err } = await experiment(onlyA, "--json");
    expect([status, err]).toEqual([1, ""]);
    const sentence = "There is no day with B, so there is nothing to compare.";
    expect(JSON.parse(out)).toMatchObject({ effect: null, interval: null, p: null, n: 0, sentence });
    expect((await experiment(onlyA)).out).toBe(`${sentence}\n`);
  });

  const planned = (conditions: string, done: (condition: string, index: number) => string | null) =>
    days(conditions, (_, index) => index % 5).map((day, index) => ({ ...day, done: done(day.condition, index) }));

  test.each([
    ["no day with A", "pairs", days("BBBBBBBBBBBBBB", (_, index) => index), "There is no day with A"],
    ["no day with B, before and after", "before-after", days("A".repeat(28), (_, index) => index), "There is no day with B"],
    ["no day at all", "pairs", [], "There is no day with A"],
    [
      "no outcome on days with B",
      "pairs",
      calmer.map((day) => (day.condition === "B" ? { ...day, outcome: null } : day)),
      "is not known on any day with B",
    ],
    [
      "one day with B",
      "before-after",
      days("A".repeat(27) + "B", (_, index) => index),
      "27 days with A and 1 with B. It takes 7 of each to say anything: 6 more days.",
    ],
    ["one outcome throughout", "pairs", days(coin, () => 5), "the same on every day"],
    [
      "a plan of pairs that was done as two stretches",
      "pairs",
      days("B".repeat(14) + "A".repeat(14), (_, index) => index % 6),
      "both days were of one kind",
    ],
    [
      "most days otherwise",
      "pairs",
      planned(coin, (_, index) => (index % 4 === 0 ? null : "neither")),
      "On 10 of 14 days something else was done than planned",
    ],
    [
      "a change that was never made",
      "before-after",
      planned("B".repeat(14) + "A".repeat(14), () => "B"),
      "On 14 of 14 days with A something else was done",
    ],
  ])("has a sentence and no number for %s", async (_, design, list, words) => {
    const { status, out, err } = await experiment({ design, days: list }, "--json");
    expect([status, err]).toEqual([1, ""]);
    const { effect, interval, p, n, sentence, notes } = JSON.parse(out);
    expect({ effect, interval, p, n, notes }).toEqual({ effect: null, interval: null, p: null, n: 0, notes: [] });
    expect(sentence).toContain(words);
  });

  test("says of a chance that is hardly one that it is below, and takes no number beyond all numbers", async () => {
    const apart = days("B".repeat(14) + "A".repeat(14), (condition, index) => (condition === "A" ? 500 : 3) + (index % 3));
    expect((await experiment({ design: "before-after", days: apart })).out).toContain("28 days, p below 0.000001");
    const { status, err } = await experiment({ design: "pairs", days: days(coin, (_, index) => (index % 2 ? 1e308 : -1e308)) });
    expect([status, err]).toEqual([2, expect.stringContaining("days[0]: outcome is -1e+308, which is too large. Use a larger unit.")]);
  });

  test("refuses what is wrong in a file with one sentence on standard error and status 2, and wants one file", async () => {
    const { status, out, err } = await experiment({ design: "pairs", days: [{ ...calmer[0], outcome: "good" }] }, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^enough: .*days\.json: days\[0\]: outcome is "good"\. Write a number, or null when it is not known\.\n$/);
    const none = await home.run(["experiment"]);
    expect([none.status, none.err]).toEqual([2, expect.stringContaining("Name one file")]);
  });
});
