import { fc, test as check } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "./beta.ts";
import { bothTails, edgeOf, upperTail } from "./student.ts";

const degrees = fc.double({ min: 1, max: 4000, noNaN: true });

describe("Student's t", () => {
  // Abramowitz and Stegun (1964), table 26.10, and the arctangent and square root that it is at one and two degrees.
  test.each([
    [0.1, 1, 6.314],
    [0.05, 2, 4.303],
    [0.05, 5, 2.571],
    [0.05, 10, 2.228],
    [0.01, 30, 2.75],
    [0.001, 120, 3.373],
  ])("has the edges that the tables have: %d outside at %d degrees is %d", (alpha, at, edge) => {
    expect(edgeOf(alpha, at)).toBeCloseTo(edge, 3);
  });

  test("is exact where it can be written down", () => {
    for (const t of [1e-6, 0.3, 1, 5, 80, 1e5]) {
      expect(bothTails(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 10);
      expect(bothTails(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 10);
    }
    expect(bothTails(40, 200) / 2.2487396535e-97).toBeCloseTo(1, 8);
    // More degrees than t² and a tail of 17 zeros, as R has it.
    expect(bothTails(9.3723759391635486, 186.49652169967942) / 2.3918362941710958e-17).toBeCloseTo(1, 8);
  });

  check.prop([fc.double({ min: 1e-6, max: 0.999, noNaN: true }), degrees])("has its edge where its tails say", (alpha, at) => {
    expect(bothTails(edgeOf(alpha, at), at)).toBeCloseTo(alpha, 9);
  });

  check.prop([fc.double({ min: -50, max: 50, noNaN: true }), degrees])("has two tails that make a whole", (t, at) => {
    expect(upperTail(t, at) + upperTail(-t, at)).toBeCloseTo(1, 12);
    expect(bothTails(t, at)).toBeCloseTo(2 * upperTail(Math.abs(t), at), 12);
  });
});

check.prop([
  fc.integer({ min: 0, max: 4096 }).map((part) => part / 4096),
  fc.double({ min: 0.5, max: 500, noNaN: true }),
  fc.double({ min: 0.5, max: 500, noNaN: true }),
])("the incomplete beta function is the same from either end", (x, a, b) => {
  expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
});

test("the incomplete beta function is a polynomial for whole numbers", () => {
  for (const x of [0, 0.01, 0.2, 0.5, 0.73, 1]) {
    expect(incompleteBeta(x, 1, 3)).toBeCloseTo(1 - (1 - x) ** 3, 13);
    expect(incompleteBeta(x, 2, 2)).toBeCloseTo(x * x * (3 - 2 * x), 13);
  }
});
