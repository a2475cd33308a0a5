import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { count, type Example, judge, signTest } from "./index.ts";

// Few names, so that features and labels meet often.
const feature: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e");
const features = fc.array(feature, { maxLength: 5 });
const label = fc.constantFrom("home", "rest", "work");
const example = fc.record({ features, label });
const examples = fc.array(example, { maxLength: 25 });
const shareOf = (label: string, known: readonly Example[], features: readonly string[]): number => {
  const verdict = judge(count(known), features);
  return verdict?.label === label ? verdict.share : 0;
};

describe("learning from examples", () => {
  test.prop([examples, features, fc.infiniteStream(fc.nat())])("does not depend on any order", (known, asked, chance) => {
    const shuffled = <T>(list: readonly T[]): readonly T[] =>
      list
        .map((item) => ({ item, key: chance.next().value! }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ item }) => item);
    expect(judge(count(shuffled(known)), shuffled(asked))).toEqual(judge(count(known), asked));
  });

  test.prop([examples, features])("counts a feature once, however often it is named", (known, asked) => {
    const doubled = known.map(({ features, label }) => ({ features: [...features, ...features], label }));
    expect(judge(count(doubled), [...asked, ...asked])).toEqual(judge(count(known), asked));
  });

  test.prop([examples, examples, features])("leaves examples out as if they had never been there", (known, out, asked) => {
    const all = count([
      ...known,
      ...out,
      { features: [], label: "home" },
      { features: [], label: "rest" },
      { features: [], label: "work" },
    ]);
    const rest = [...known, { features: [], label: "home" }, { features: [], label: "rest" }, { features: [], label: "work" }];
    expect(judge(all, asked, count(out))).toEqual(judge(count(rest), asked));
  });

  test.prop([fc.array(example, { minLength: 1, maxLength: 25 }), features])(
    "names a label that is there, with counts that are",
    (known, asked) => {
      const verdict = judge(count(known), asked);
      const seen = known.some(({ features }) => features.some((feature) => asked.includes(feature)));
      expect(verdict !== null).toBe(seen);
      if (!verdict) return;
      const having = known.filter(({ features }) => features.includes(verdict.feature));
      expect(verdict.of).toBe(having.length);
      expect(verdict.held).toBe(having.filter(({ label }) => label === verdict.label).length);
      expect(asked).toContain(verdict.feature);
      expect(verdict.share).toBeGreaterThan(0);
      expect(verdict.share).toBeLessThanOrEqual(1);
    },
  );

  test.prop([examples, fc.array(feature, { minLength: 1, maxLength: 5 }), label])(
    "holds what was said of a thing for likelier once it is said again",
    (known, asked, label) => {
      // All three labels are known from the start: a new one takes from the others just by being there.
      const before = [...known, ...["home", "rest", "work"].map((label) => ({ features: [], label }))];
      const after = [...before, { features: asked, label }];
      expect(shareOf(label, after, asked)).toBeGreaterThanOrEqual(shareOf(label, before, asked) - 1e-12);
    },
  );

  test("nine of ten say more than one of one", () => {
    const known = [
      ...Array.from({ length: 9 }, () => ({ features: ["stand-up"], label: "work" })),
      { features: ["stand-up"], label: "rest" },
      { features: ["once"], label: "work" },
    ];
    expect(judge(count(known), ["stand-up", "once", "never"])).toMatchObject({ label: "work", feature: "stand-up", held: 9, of: 10 });
    expect(judge(count(known), ["never"])).toBeNull();
    expect(judge(count([]), ["stand-up"])).toBeNull();
  });

  test("stays a number when there is much to weigh", () => {
    const many = Array.from({ length: 400 }, (_, index) => `word ${index}`);
    const known = Array.from({ length: 2000 }, (_, index) => ({
      features: index % 3 === 0 ? many : [],
      label: index % 3 === 0 ? "work" : "rest",
    }));
    expect(judge(count(known), many)).toMatchObject({ label: "work", share: 1 });
  });
});

describe("the sign test", () => {
  test.each([
    [5, 0, 1 / 32],
    [9, 1, 11 / 1024],
    [0, 0, 1],
    [0, 3, 1],
    [1, 1, 3 / 4],
  ])("%d gains and %d losses: %d", (gains, losses, chance) => {
    expect(signTest(gains, losses)).toBeCloseTo(chance, 12);
  });

  test.prop([fc.nat({ max: 3000 }), fc.nat({ max: 3000 })])(
    "is a chance: less with a gain more, more with a loss more",
    (gains, losses) => {
      const chance = signTest(gains, losses);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(signTest(gains + 1, losses)).toBeLessThanOrEqual(chance + 1e-9);
      expect(signTest(gains, losses + 1)).toBeGreaterThanOrEqual(chance - 1e-9);
    },
  );
});
