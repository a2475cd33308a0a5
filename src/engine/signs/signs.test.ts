import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Sign, type SignDays, shiftAt, shiftBars, signalsOf, signsAt, standingOf } from "./index.ts";

const week = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const weeks = fc.array(week, { minLength: 30, maxLength: 40 }).map((values) => Float64Array.from(values));
const end = 29;

describe("the last weeks against the weeks before", () => {
  test.prop([weeks, fc.integer({ min: -50, max: 50 }), fc.constantFrom(0.5, 2, 3)])(
    "are read the same whatever the zero and the unit",
    (values, zero, unit) => {
      const plain = shiftAt(values, end, 1);
      const other = shiftAt(
        values.map((value) => zero + unit * value),
        end,
        unit,
      );
      expect(other === null).toBe(plain === null);
      if (!plain || !other) return;
      expect(other.usual).toBeCloseTo(zero + unit * plain.usual, 6);
      expect(other.change).toBeCloseTo(unit * plain.change, 6);
      for (const side of [0, 1] as const) expect(other.interval[side]).toBeCloseTo(unit * plain.interval[side], 5);
    },
  );

  test.prop([weeks])("turn over with their sign", (values) => {
    const [plain, turned] = [
      shiftAt(values, end, 1),
      shiftAt(
        values.map((value) => -value),
        end,
        1,
      ),
    ];
    expect(turned?.change ?? null).toBe(plain === null ? null : -plain.change || 0);
  });

  test.prop([weeks, week])("hang on no other week", (values, stray) => {
    const longer = Float64Array.from([stray, ...values, stray]);
    expect(shiftAt(longer, end + 1, 1)?.interval).toEqual(shiftAt(Float64Array.from([Number.NaN, ...values]), end + 1, 1)?.interval);
  });

  test.prop([weeks])("say nothing of too few", (values) => {
    const count = (from: number, to: number) => values.subarray(from, to).filter((value) => !Number.isNaN(value)).length;
    const [before, now] = [count(0, 26), count(26, 30)];
    expect(shiftAt(values, end, 1) === null).toBe(before < shiftBars.fewestBefore || now < shiftBars.fewestRecent);
  });

  test.prop([weeks, fc.integer({ min: 0, max: 50 })])("stay raised when the last weeks weigh heavier still", (values, more) => {
    const signal = { id: "stress", source: "stress", heavier: 1, least: 1 } as const;
    const heavier = values.map((value, index) => (index > 25 ? value + more : value));
    const [before, after] = [values, heavier].map((each) => signsAt([{ ...signal, weeks: each }], end)[0]!);
    if (before!.isRaised) expect(after!.isRaised).toBe(true);
  });

  test("a week away among the last does not hide what the others say, and a wild one alone says nothing", () => {
    const usual = Array.from({ length: 26 }, (_, index) => 30 + 6 * Math.sin(5 * index));
    const raised = (...last: readonly number[]) => {
      const signal = {
        id: "after-hours",
        source: "working hours",
        heavier: 1,
        least: 10,
        weeks: Float64Array.from([...usual, ...last]),
      } as const;
      return signsAt([signal], end)[0]!.isRaised;
    };
    expect(raised(80, 85, 0, 90)).toBe(true);
    expect(raised(30, 28, 33, 400)).toBe(false);
    expect(raised(31, 36, 38, 39)).toBe(false);
  });
});

describe("a level", () => {
  const sign = (id: Sign["signal"]["id"], source: Sign["signal"]["source"], held: number, known = true): Sign => ({
    signal: { id, source, heavier: 1, least: 1, weeks: new Float64Array() },
    shift: known ? { usual: 0, now: 0, change: 0, interval: [0, 0], weeksBefore: 26, weeksNow: 4 } : null,
    isRaised: held > 0,
    held,
  });
  const level = (...of: Parameters<typeof standingOf>) => standingOf(...of)?.level ?? null;

  test("is nothing where too little is known, and steady where it is and nothing is raised", () => {
    expect(level([sign("rest", "working hours", 0, false), sign("stress", "stress", 0)], null)).toBeNull();
    expect(level([sign("rest", "working hours", 0), sign("stress", "stress", 0)], null)).toBe("steady");
    expect(level([], 20)).toBeNull();
  });

  test("takes two ends of weeks to watch, and two sources over three to act", () => {
    expect(level([sign("rest", "working hours", 1), sign("stress", "stress", 1)], null)).toBe("steady");
    expect(level([sign("rest", "working hours", 2), sign("stress", "stress", 2)], null)).toBe("watch");
    expect(level([sign("rest", "working hours", 3), sign("after-hours", "working hours", 3)], null)).toBe("watch");
    expect(level([sign("rest", "working hours", 3), sign("stress", "stress", 3)], null)).toBe("act");
  });

  test("counts a questionnaire as a source of its own, and alone from “often” on", () => {
    expect(level([], 50)).toBe("watch");
    expect(level([sign("rest", "working hours", 3)], 50)).toBe("act");
    expect(level([sign("rest", "working hours", 2)], 74)).toBe("watch");
    expect(level([], 75)).toBe("act");
  });

  const any = fc.array(
    fc.record({
      id: fc.constantFrom("after-hours", "rest", "weekends", "areas", "stress"),
      source: fc.constantFrom("working hours", "energy", "areas", "stress"),
      held: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 7 },
  );
  test.prop([any, any, fc.option(fc.integer({ min: 0, max: 100 }))])("never falls by another sign", (some, more, burnout) => {
    const rank = (...of: Parameters<typeof standingOf>) => [null, "steady", "watch", "act"].indexOf(level(...of));
    const signs = (of: typeof some) => of.map(({ id, source, held }) => sign(id as "rest", source as "stress", held));
    expect(rank(signs([...some, ...more]), burnout)).toBeGreaterThanOrEqual(rank(signs(some), burnout));
  });
});

describe("the figures of a week", () => {
  const none = () => new Float64Array(7).fill(Number.NaN);
  const days = (part: Partial<SignDays>): SignDays => ({
    ...{ afterHours: none(), rest: none(), energy: none(), stress: none(), eveningMood: none(), areas: [] },
    isFree: Uint8Array.of(0, 0, 0, 0, 0, 1, 1),
    ...part,
  });
  const figure = (id: string, part: Partial<SignDays>) => signalsOf(days(part)).find((signal) => signal.id === id)!.weeks[0]!;
  const n = Number.NaN;

  test("are means of the days that are known, and unknown where few are", () => {
    expect(figure("after-hours", { afterHours: Float64Array.of(60, 0, n, 20, n, n, 0) })).toBe(20);
    expect(figure("after-hours", { afterHours: Float64Array.of(60, 0, n, 20, n, n, n) })).toBeNaN();
    expect(figure("detachment", { afterHours: Float64Array.of(60, 14, n, 15, n, n, 0) })).toBe(0.5);
    expect(figure("weekends", { energy: Float64Array.of(1, 1, 1, 1, 1, n, 7) })).toBe(7);
  });

  test("areas are full at their lower ends and count by their importance", () => {
    const area = (id: string, importance: number, from: number, minutes: number) => ({
      id,
      importance,
      from,
      minutes: new Float64Array(7).fill(minutes),
    });
    expect(figure("areas", { areas: [area("family", 9, 700, 50), area("rest", 3, 70, 100)] })).toBeCloseTo((9 * 0.5 + 3) / 12);
    expect(figure("areas", { areas: [area("family", 0, 700, 50)] })).toBeNaN();
    expect(figure("areas", {})).toBeNaN();
  });

  test("stress spills over into a lower evening or a lower next day", () => {
    const stress = Float64Array.of(9, 3, 9, 3, 3, n, n);
    expect(figure("spill-over", { stress, energy: Float64Array.of(6, 2, 6, 6, 6, 6, n) })).toBeCloseTo(1 / 5);
    expect(figure("spill-over", { stress, eveningMood: Float64Array.of(6, 6, 2, 6, 6, n, n) })).toBeCloseTo(1 / 5);
    expect(figure("spill-over", { stress })).toBeNaN();
  });
});
