import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dayFromNumber } from "../../kernel/time/index.ts";
import { inForceOn, withChange } from "./dated.ts";

const day = fc.integer({ min: 20_000, max: 20_040 }).map(dayFromNumber);
const said = fc.record({ since: day, byArea: fc.dictionary(fc.constantFrom("work", "family"), fc.integer({ min: 0, max: 3 })) });

describe("what was set from a day on", () => {
  test.prop([fc.array(said), day])("what was said last counts from its day on, and each earlier day keeps what it had", (earlier, day) => {
    const before = earlier.reduce(withChange<(typeof earlier)[number]>, []);
    const now = { since: day, byArea: { work: 9 } };
    const after = withChange(before, now);
    expect(inForceOn(after, day)).toBe(now);
    expect(inForceOn(after, "2999-01-01")).toBe(now);
    const first = before[0]?.since;
    if (first !== undefined && first < day) expect(inForceOn(after, first)).toEqual(inForceOn(before, first));
  });

  test.prop([fc.array(said)])("a history is in order, has one state a day, and no two neighbours say the same", (all) => {
    const history = all.reduce(withChange<(typeof all)[number]>, []);
    for (const [index, state] of history.entries()) {
      const before = history[index - 1];
      if (!before) continue;
      expect(before.since < state.since).toBe(true);
      expect(before.byArea).not.toEqual(state.byArea);
    }
  });

  test.prop([fc.array(said), said])("saying it twice is saying it once", (earlier, now) => {
    const once = withChange(earlier.reduce(withChange<(typeof earlier)[number]>, []), now);
    expect(withChange(once, now)).toEqual(once);
  });

  test("before anything was set, what was set first counts; with nothing set, nothing does", () => {
    const history = [
      { since: "2026-03-01", at: 1 },
      { since: "2026-09-01", at: 2 },
    ];
    expect(["2026-01-01", "2026-03-01", "2026-08-31", "2026-09-01"].map((day) => inForceOn(history, day)?.at)).toEqual([1, 1, 1, 2]);
    expect(inForceOn([], "2026-01-01")).toBeUndefined();
  });

  test("a day that lies later, set before flying west, gives way to what is said now", () => {
    const history = withChange([{ since: "2026-09-15", at: 1 }], { since: "2026-09-14", at: 2 });
    expect(inForceOn(history, "2026-09-16")?.at).toBe(2);
  });
});
