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

  test("refuses what is wrong in a file with one sentence on standard error and status 2, and wants one file", async () => {
    const { status, out, err } = await experiment({ design: "pairs", days: [{ ...calmer[0], outcome: "good" }] }, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^enough: .*days\.json: days\[0\]: outcome is "good"\. Write a number, or null when it is not known\.\n$/);
    const none = await home.run(["experiment"]);
    expect([none.status, none.err]).toEqual([2, expect.stringContaining("Name one file")]);
  });
});
