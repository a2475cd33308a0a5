import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Questionnaire } from "../../content/questionnaire.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import { type Answers, changeBetween, scoreOf, wrongIn } from "./index.ts";

const named = (id: string): Questionnaire => questionnaires.find((one) => one.id === id)!;
const valuesOf = ({ options }: Questionnaire) => options.map(({ value }) => value);
const scored = (id: string, answers: Answers) => scoreOf(named(id), answers);

/** A questionnaire with a whole set of answers. */
const sittings = fc.constantFrom(...questionnaires).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: fc.array(fc.constantFrom(...valuesOf(questionnaire)), {
      minLength: questionnaire.items.length,
      maxLength: questionnaire.items.length,
    }),
    place: fc.nat(questionnaire.items.length - 1),
  }),
);

describe("any questionnaire", () => {
  test.prop([sittings])("scores whole answers within its scale, with every value of every item allowed", ({ questionnaire, answers }) => {
    expect(wrongIn(questionnaire, answers)).toBeUndefined();
    const { score, scale, missing, band } = scoreOf(questionnaire, answers);
    expect(missing).toEqual([]);
    expect(score).toBeGreaterThanOrEqual(scale.min);
    expect(score).toBeLessThanOrEqual(scale.max);
    expect(band === null).toBe(questionnaire.bands.length === 0);
  });

  test.prop([sittings])("rises with an answer, and falls with one that is reversed", ({ questionnaire, answers, place }) => {
    const values = valuesOf(questionnaire).toSorted((a, b) => a - b);
    const [least, most] = [values[0]!, values.at(-1)!];
    const low = scoreOf(questionnaire, answers.with(place, least)).score!;
    const high = scoreOf(questionnaire, answers.with(place, most)).score!;
    const sign = questionnaire.scoring.reversed.includes(place + 1) ? -1 : 1;
    const weight = questionnaire.scoring.by === "sum" ? 1 : questionnaire.items.length;
    expect(high - low).toBeCloseTo((sign * (most - least)) / weight, 9);
  });

  test.prop([sittings])("refuses to score with one answer open, and says which", ({ questionnaire, answers, place }) => {
    const open = scoreOf(questionnaire, answers.with(place, null as never));
    expect(open).toMatchObject({ score: null, band: null, atLine: null, missing: [place + 1] });
    expect(Object.values(open.subscales).every((part) => part === null)).toBe(true);
  });

  test.prop([sittings])("is not the worse for a reordering within what is not reversed", ({ questionnaire, answers }) => {
    const { reversed } = questionnaire.scoring;
    const plain = answers.filter((_, place) => !reversed.includes(place + 1)).toReversed();
    const turned = answers.map((answer, place) => (reversed.includes(place + 1) ? answer : plain.shift()!));
    expect(scoreOf(questionnaire, turned).score).toBeCloseTo(scoreOf(questionnaire, answers).score!, 9);
  });

  test("has its ends where its scale says", () => {
    for (const questionnaire of questionnaires) {
      const values = valuesOf(questionnaire);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const all = (low: number, high: number) =>
        questionnaire.items.map((_, place) => (questionnaire.scoring.reversed.includes(place + 1) ? high : low));
      const { scale } = scoreOf(questionnaire, []);
      expect([questionnaire.id, scoreOf(questionnaire, all(least, most)).score]).toEqual([questionnaire.id, scale.min]);
      expect([questionnaire.id, scoreOf(questionnaire, all(most, least)).score]).toEqual([questionnaire.id, scale.max]);
    }
  });
});

// Worked out by hand from the published rules.
describe("by hand", () => {
  test.each([
    ["phq-2", [1, 1], 2, "below the line", false],
    ["phq-2", [2, 1], 3, "at or above the line", true],
    ["phq-8", [1, 1, 1, 1, 0, 0, 0, 0], 4, "minimal", false],
    ["phq-8", [1, 1, 1, 1, 1, 1, 1, 2], 9, "mild", false],
    ["phq-8", [2, 2, 1, 1, 1, 1, 1, 1], 10, "moderate", true],
    ["phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 0], 0, "minimal", false],
    ["phq-9", [2, 2, 2, 2, 2, 2, 2, 0, 0], 14, "moderate", true],
    ["phq-9", [3, 2, 2, 2, 2, 2, 2, 0, 0], 15, "moderately severe", true],
    ["phq-9", [3, 3, 3, 3, 3, 2, 2, 1, 0], 20, "severe", true],
    ["gad-7", [1, 2, 1, 2, 1, 2, 0], 9, "mild", false],
    ["gad-7", [2, 2, 2, 2, 2, 2, 3], 15, "severe", true],
    ["swls", [3, 4, 4, 4, 5], 20, "neutral", null],
    ["swls", [6, 6, 6, 6, 7], 31, "extremely satisfied", null],
    ["swls", [1, 2, 2, 2, 2], 9, "extremely dissatisfied", null],
    // (25 + 50 + 75 + 0 + 100 + 50) / 6
    ["cbi-personal", [25, 50, 75, 0, 100, 50], 50, null, null],
    // The last one is reversed: (100 + 75 + 50 + 75 + 25 + 0 + (100 - 75)) / 7
    ["cbi-work", [100, 75, 50, 75, 25, 0, 75], 50, null, null],
    // Items 1, 4, 8, 9, 11 and 12 count as 6 less the answer: (4+4+3+3+5+4+3+2+1+4+2+5) / 12
    ["scs-sf", [2, 4, 3, 3, 5, 4, 3, 4, 5, 4, 4, 1], 40 / 12, "moderate", null],
    // Items 1, 2 and 4 count as 7 less the answer: 5 + 6 + 4 + 4 + 5
    ["mhi-5", [2, 1, 4, 3, 5], 24, null, null],
  ] as const)("%s of %j is %d", (id, answers, score, band, atLine) => {
    expect(scored(id, answers)).toMatchObject({ score, band, atLine, missing: [], flags: [] });
  });

  test("PHQ-4 is two halves, and either one alone can be at the line", () => {
    expect(scored("phq-4", [2, 1, 0, 1])).toMatchObject({ score: 4, subscales: { anxiety: 3, depression: 1 }, band: "mild", atLine: true });
    expect(scored("phq-4", [1, 1, 1, 1])).toMatchObject({ score: 4, subscales: { anxiety: 2, depression: 2 }, atLine: false });
  });

  test("SCS-SF turns from moderate to high at 3.5, and from low to moderate at 2.5", () => {
    const half = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
    expect(scored("scs-sf", half.with(1, 5).with(2, 5).with(4, 5)).score).toBe(3.5);
    expect(scored("scs-sf", half.with(1, 5).with(2, 5).with(4, 5)).band).toBe("high");
    expect(scored("scs-sf", half.with(1, 1).with(2, 1).with(4, 1)).band).toBe("moderate");
    expect(scored("scs-sf", half.with(1, 1).with(2, 1).with(4, 1).with(5, 2)).band).toBe("low");
  });
});

describe("flags", () => {
  test("the ninth question of PHQ-9 is seen whatever else is open", () => {
    expect(scored("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1]).flags).toEqual(["item-9"]);
    expect(scored("phq-9", [null, null, null, null, null, null, null, null, 1])).toMatchObject({ score: null, flags: ["item-9"] });
    expect(scored("phq-9", [3, 3, 3, 3, 3, 3, 3, 3, 0]).flags).toEqual([]);
  });

  test.each([
    ["scs-sf", 3, true],
    ["scs-sf", 1, true],
    ["cbi-work", 0, true],
    ["mhi-5", 1, true],
    ["swls", 7, true],
    ["gad-7", 2, true],
    ["gad-7", 0, false],
    ["phq-8", 0, false],
    ["phq-2", 3, false],
    ["phq-4", 1, false],
  ] as const)("%s with %d throughout: straight-lining %s", (id, answer, straight) => {
    expect(
      scored(
        id,
        named(id).items.map(() => answer),
      ).flags.includes("straight-lining"),
    ).toBe(straight);
  });
});

describe("what is outside the scale", () => {
  test.each([
    ["phq-9", [0, 4], "Answer 2 of PHQ-9 is 4. It has to be one of 0, 1, 2, 3."],
    ["cbi-work", [10], "Answer 1 of CBI, work is 10. It has to be one of 0, 25, 50, 75, 100."],
    ["swls", [0], "Answer 1 of SWLS is 0. It has to be one of 1, 2, 3, 4, 5, 6, 7."],
    ["phq-2", [0, 0, 0], "PHQ-2 has 2 questions, and these are 3 answers. Leave the rest out."],
  ] as const)("%s of %j", (id, answers, sentence) => {
    expect(wrongIn(named(id), answers)).toBe(sentence);
  });
});

describe("a change", () => {
  test("is beyond chance from the published figure on, in both directions", () => {
    expect(changeBetween(named("phq-9"), 14, 9)).toEqual({ points: -5, beyondChance: false });
    expect(changeBetween(named("phq-9"), 14, 8)).toEqual({ points: -6, beyondChance: true });
    expect(changeBetween(named("gad-7"), 3, 7)).toEqual({ points: 4, beyondChance: true });
  });

  test("is left open where no source says how large chance is", () => {
    expect(changeBetween(named("swls"), 10, 30)).toEqual({ points: 20, beyondChance: null });
  });
});
