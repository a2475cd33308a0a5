import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { hour } from "../../kernel/time/index.ts";
import { alignment, type AreaWeek, measure, questions, type UnaccountedBlock } from "./index.ts";

const area = (id: string, minutes: number, from: number, importance = 5): AreaWeek => ({
  id,
  minutes,
  enough: { from },
  importance,
  stance: "hold",
});
const week = [area("family", 300, 600), area("rest", 600, 600)];
const block = (label: string, hours: number, areas: readonly string[], at = 0): UnaccountedBlock => ({
  from: at * hour,
  to: (at + hours) * hour,
  label,
  areas,
});

describe("an alignment", () => {
  test("is shown from three accounted days on, while its interval is not wider than 0.4", () => {
    expect(alignment({ areas: week, unaccountedMinutes: 120, accountedDays: 3 })).toMatchObject({ shown: true, from: 0.75, to: 0.85 });
    expect(alignment({ areas: week, unaccountedMinutes: 120, accountedDays: 2 })).toMatchObject({ shown: false, why: "too few days" });
    const wide = [area("family", 0, 600), area("rest", 0, 600)];
    expect(alignment({ areas: wide, unaccountedMinutes: 480, accountedDays: 7 })).toMatchObject({ shown: true });
    expect(alignment({ areas: wide, unaccountedMinutes: 481, accountedDays: 7 })).toMatchObject({ shown: false, why: "too wide" });
    expect(alignment({ areas: [], unaccountedMinutes: 0, accountedDays: 7 })).toBeNull();
  });

  test("that is not shown asks what would narrow it most", () => {
    const found = alignment({
      areas: [area("family", 0, 600, 9), area("rest", 0, 600, 3)],
      unaccountedMinutes: 900,
      accountedDays: 5,
      blocks: [
        block("Monday evening", 2, ["rest", "family"]),
        block("Tuesday evening", 4, ["rest", "family"]),
        block("Sunday", 1, ["family"]),
      ],
    });
    expect(found).toMatchObject({ shown: false, why: "too wide" });
    expect(found?.shown === false && found.wouldNarrow.map((question) => question.block.label)).toEqual([
      "Tuesday evening",
      "Monday evening",
    ]);
  });
});

describe("questions", () => {
  test("are not asked where no answer would narrow anything", () => {
    expect(questions([area("rest", 700, 600)], 600, [block("Friday", 3, ["rest"])])).toEqual([]);
    expect(questions(week, 600, [block("Friday", 3, [])])).toEqual([]);
    expect(questions([], 600, [block("Friday", 3, ["rest"])])).toEqual([]);
  });

  test("of equal worth come longest first, then earliest", () => {
    const enough = [block("Monday", 2, ["family"]), block("Saturday", 4, ["family"]), block("Sunday", 3, ["family"])];
    expect(questions([area("family", 540, 600)], 600, enough).map((question) => question.block.label)).toEqual(["Saturday", "Sunday"]);
    const blocks = [block("Thursday", 2, ["family"], 72), block("Tuesday", 2, ["family"], 24), block("Wednesday", 2, ["family"], 48)];
    expect(questions(week, 360, blocks).map((question) => question.block.label)).toEqual(["Tuesday", "Wednesday"]);
  });

  const drawnAreas = fc
    .array(
      fc.record({
        minutes: fc.nat({ max: 900 }),
        from: fc.nat({ max: 600 }),
        width: fc.nat({ max: 300 }),
        importance: fc.nat({ max: 10 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ minutes, from, width, importance }, index): AreaWeek => ({
        id: `${index}`,
        minutes,
        enough: { from, to: from + width },
        importance,
        stance: "hold",
      })),
    );
  const drawnBlocks = fc
    .array(fc.tuple(fc.nat({ max: 6 }), fc.uniqueArray(fc.constantFrom("0", "1", "2", "3"), { minLength: 1 })), { maxLength: 6 })
    .map((list) => list.map(([hours, areas], index) => block(`${index}`, hours, areas, index * 10)));

  test.prop([drawnAreas, drawnBlocks, fc.nat({ max: 900 })])(
    "no answer widens the interval, and each is told by how much the answers narrow it on the average",
    (areas, blocks, more) => {
      const unaccounted = blocks.reduce((sum, { from, to }) => sum + (to - from) / 60_000, more);
      const width = (areas: readonly AreaWeek[], unaccounted: number) => {
        const measured = measure(areas, unaccounted);
        return measured ? measured.to - measured.from : 0;
      };
      const narrowings = blocks.map(({ from, to, areas: candidates }) => {
        const minutes = (to - from) / 60_000;
        const each = candidates.map((id) => {
          const answered = areas.map((area) => (area.id === id ? { ...area, minutes: area.minutes + minutes } : area));
          return width(areas, unaccounted) - width(answered, unaccounted - minutes);
        });
        for (const narrowing of each) expect(narrowing).toBeGreaterThanOrEqual(-1e-9);
        return each.reduce((sum, narrowing) => sum + narrowing, 0) / each.length;
      });
      const asked = questions(areas, unaccounted, blocks);
      const best = narrowings
        .filter((narrowing) => narrowing > 1e-9)
        .toSorted((a, b) => b - a)
        .slice(0, 2);
      expect(asked).toHaveLength(best.length);
      for (const [index, { narrows }] of asked.entries()) expect(narrows).toBeCloseTo(best[index]!, 9);
    },
  );
});
