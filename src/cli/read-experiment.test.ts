import { describe, expect, test } from "vitest";
import { InputError } from "./command.ts";
import { readExperiment } from "./read-experiment.ts";

describe("the file of an experiment", () => {
  const first = { date: "2026-03-02", condition: "A", outcome: 5 };
  const second = { date: "2026-03-03", condition: "B", outcome: null, done: "neither" };

  test("says the design and its days; what it leaves out is not known", () => {
    expect(readExperiment({ design: "pairs", note: "mine", days: [first, second, { date: "2026-03-04", condition: "A" }] }, "")).toEqual({
      design: "pairs",
      days: [
        { ...first, done: null, pair: undefined },
        { ...second, pair: undefined },
        { date: "2026-03-04", condition: "A", outcome: null, done: null, pair: undefined },
      ],
    });
  });

  test.each([
    ["a list", [], /It has to be an object/],
    ["another design", { design: "ABAB", days: [first, second] }, /design is "ABAB"\. Write "pairs" or "before-after"\./],
    ["no days", { design: "pairs" }, /days is missing\. Write a list of days/],
    ["a day that is none", { design: "pairs", days: [{ ...first, date: "2026-02-30" }] }, /days\[0\]: date is "2026-02-30"\./],
    ["a condition that is none", { design: "pairs", days: [{ ...first, condition: "C" }] }, /condition is "C"\. Write "A" or "B"\./],
    ["a word for an outcome", { design: "pairs", days: [{ ...first, outcome: "5,5" }] }, /days\[0\]: outcome is "5,5"\. Write a number/],
    ["a number without end", { design: "pairs", days: [{ ...first, outcome: JSON.parse("1e999") }] }, /outcome is Infinity/],
    ["a deed that is none", { design: "pairs", days: [{ ...first, done: "yes" }] }, /done is "yes"\./],
    ["a date twice", { design: "pairs", days: [first, second, first] }, /days\[2\]: 2026-03-02 is there already, as days\[0\]\./],
    ["some pairs named", { design: "pairs", days: [second, { ...first, pair: 1 }] }, /Some days name their pair/],
    ["far too many days", { design: "pairs", days: Array.from({ length: 4000 }, () => first) }, /days has 4000 of them/],
    ["days that are no days", { design: "pairs", days: [null] }, /days\[0\] is null\. Write a day:/],
  ])("%s is refused with a sentence that says where", (_, given, sentence) => {
    expect(() => readExperiment(given, "days.json")).toThrow(InputError);
    expect(() => readExperiment(given, "days.json")).toThrow(/^days\.json: .*\.$/);
    expect(() => readExperiment(given, "days.json")).toThrow(sentence);
  });
});
