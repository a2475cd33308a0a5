import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseJson } from "./json.ts";

test.prop([fc.json({ maxDepth: 20 })])("what JSON.parse reads is read the same", (text) => {
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});

test.prop([fc.string({ unit: fc.constantFrom("[", "]", "{", "}", '"', "\\", ",", ":", "a", "1", "\n", " "), maxLength: 60 })])(
  "whatever comes is read as JSON.parse reads it, or answered with a sentence",
  (text) => {
    const read = parseJson(text);
    if ("problem" in read) expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    else expect(read.value).toEqual(JSON.parse(text));
  },
);

describe("what is wrong is said with its place", () => {
  test.each([
    ["[".repeat(101) + "]".repeat(101), "nested more than 100 levels deep at line 1, column 101"],
    [`{\n "a": [1, 2`, "breaks off at line 2, column 12"],
    [`{\n "a": "tex`, "breaks off at line 2, column 11"],
    [`{\n "a" 1}`, "cannot be read from line 2, column 6 on"],
    ["Dear diary", "not JSON"],
    ["", "breaks off at line 1, column 1"],
  ])("%j", (text, words) => {
    expect(parseJson(text)).toEqual({ problem: expect.stringContaining(words) });
  });

  test("brackets inside texts are words", () => {
    const value = ["[".repeat(500), '\\"[', "{{"];
    expect(parseJson(JSON.stringify(value))).toEqual({ value });
  });

  test.each([
    ["a million brackets", "[".repeat(1_000_000)],
    ["ten million lists", `[${"[],".repeat(10_000_000)}[]]`],
    ["thirty megabytes in one text", `["${"\\\\".repeat(15_000_000)}`],
  ])("%s are answered soon", (_, text) => {
    const started = performance.now();
    expect(parseJson(text)).toHaveProperty("problem");
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
