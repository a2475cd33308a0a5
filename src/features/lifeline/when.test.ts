import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readWhen, whenBy } from "./when.ts";

describe("when a moment was, out of somebody’s words", () => {
  test.each([
    ["1994", "year", 1994, 1994],
    ["the summer of 1994, in Lyon", "year", 1994, 1994],
    ["1987–1991", "year", 1987, 1991],
    ["from 1999 to 2003", "year", 1999, 2003],
    ["2001 to 1998", "year", 1998, 2001],
    ["1994-96", "year", 1994, 1996],
    ["1994/5", "year", 1994, 1995],
    ["the 1980s", "year", 1980, 1989],
    ["7", "age", 7, 7],
    ["age 7", "age", 7, 7],
    ["when I was seven", "age", 7, 7],
    ["twelve to fifteen", "age", 12, 15],
    ["from 12 to 15", "age", 12, 15],
    ["about 30 years old", "age", 30, 30],
    ["I was 4 or 5, in the new flat", "age", 4, 5],
    ["my 18th birthday", "age", 18, 18],
    ["the winter in the new flat", undefined, 0, 0],
    ["the year with the 3 cats", undefined, 0, 0],
    ["flat 12345", undefined, 0, 0],
    ["I was 999", undefined, 0, 0],
    ["", undefined, 0, 0],
  ] as const)("%s", (words, by, from, to) => {
    expect(readWhen(words)).toEqual(by === undefined ? undefined : { by, from, to });
  });

  test.prop([fc.string({ maxLength: 80 })])("never ends before it begins, and is never out of all bounds", (words) => {
    const when = readWhen(words);
    if (!when) return;
    expect(when.from).toBeLessThanOrEqual(when.to);
    expect(when.to).toBeLessThanOrEqual(when.by === "age" ? 120 : 2099);
  });

  test.prop([fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 20 })])(
    "stands at the same place by years and by ages, for who said when they were born; else not at all",
    (born, from, length) => {
      const age = { by: "age", from, to: from + length } as const;
      expect(whenBy("age", whenBy("year", age, born)!, born)).toEqual(age);
      expect(whenBy("year", age, born)).toMatchObject({ from: born + from });
      expect(whenBy("year", age, null)).toBeUndefined();
    },
  );
});
