import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, makeHome } from "../support/command.ts";

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const check = (lines: readonly unknown[], ...args: readonly string[]) =>
  home.run(["check-text", ...args], lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));

describe("enough check-text", () => {
  test("answers each line with one, in their order", async () => {
    const { status, out, err } = await check(
      [
        { text: "I want to die" },
        { text: "This deadline is killing me" },
        "",
        { text: "Quiero morirme", lang: "es" },
        { text: "I want to die", surface: "calendar" },
        { text: "I want to die", surface: "partner" },
      ],
      "--json",
    );
    expect([status, err]).toEqual([0, ""]);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { action: "crisis_card", level: "high" },
      { action: "none", level: "none" },
      { action: "crisis_card", level: "high" },
      { action: "none", level: "none" },
      { action: "help_other_card", level: "high" },
    ]);
  });

  test("answers people in words", async () => {
    const { status, out } = await check([{ text: "I want to die" }, { text: "Lunch at noon" }]);
    expect([status, out]).toEqual([0, "help for themselves, now (crisis_card, high)\nnothing to ask about\n"]);
  });

  test.each([
    ["no JSON", ["{", /^enough: Line 2 is not a JSON object/]],
    ["a list", [[], /^enough: Line 2 is not a JSON object/]],
    ["no text", [{ words: "x" }, /^enough: Line 2: “text” is missing/]],
    ["another surface", [{ text: "x", surface: "wall" }, /^enough: Line 2: “surface” is one of own, calendar, partner/]],
    ["another language", [{ text: "x", lang: 7 }, /^enough: Line 2: “lang” is a language/]],
  ] as const)("says which line is wrong and prints nothing: %s", async (_, [line, sentence]) => {
    const { status, out, err } = await check([{ text: "fine" }, line, { text: "fine" }], "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  test("says so when there is nothing to read", async () => {
    const { status, err } = await check([]);
    expect(status).toBe(2);
    expect(err).toContain("There is nothing to read");
  });
});
