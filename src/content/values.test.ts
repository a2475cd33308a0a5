import { describe, expect, test } from "vitest";
import { seasonExamples } from "./seasons.ts";
import { values } from "./values.ts";

const banned = /\b(should|shouldn’t|must|only|fail\w*|streak\w*|productiv\w*|therap\w*|diagnos\w*|balanced?)\b/i;

describe("values to choose from", () => {
  test("there are forty, each with an id and a name of its own", () => {
    expect(values).toHaveLength(40);
    for (const part of ["id", "name", "line"] as const) expect(new Set(values.map((value) => value[part].toLowerCase())).size).toBe(40);
  });

  test.each(values)("$name is told in one short sentence that orders nobody about", ({ id, name, line }) => {
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect(name.length).toBeLessThanOrEqual(20);
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line.length).toBeGreaterThan(25);
    expect(line.length).toBeLessThanOrEqual(80);
    expect(`${name} ${line}`).not.toMatch(banned);
  });
});

describe("seasons to start from", () => {
  test("each has an id of its own, an end in sight and an area to lean into", () => {
    expect(seasonExamples.length).toBeGreaterThanOrEqual(5);
    expect(new Set(seasonExamples.map(({ id }) => id)).size).toBe(seasonExamples.length);
    for (const { name, line, weeks, stances } of seasonExamples) {
      expect(`${name} ${line}`).not.toMatch(banned);
      expect(weeks).toBeGreaterThan(0);
      expect(Object.values(stances)).toContain("lean in");
      // Nobody leans into everything: something gives way for it.
      expect(Object.values(stances)).toContain("good enough");
    }
  });
});
