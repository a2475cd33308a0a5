import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromRanges, localDays, union, windowsOn } from "../spans/index.ts";
import { agreed, agreedWeek, autumn, berlinSpans, log, rangesOf, workdays, zone } from "./fixtures.ts";
import { outcomes, turnOfDay } from "./index.ts";

const known = Array.from({ length: 7 }, () => true);
const of = (...work: readonly string[]) => outcomes(berlinSpans(...work), agreed, workdays, known);

describe("outcomes", () => {
  test("finishing up or one short look holds, a stretch of work or a second look bends", () => {
    const monday = (...work: readonly string[]) => of(...work)[0];
    expect(monday()).toBe("held");
    expect(monday("Mo 08:45-17:45")).toBe("held");
    expect(monday("Mo 09:00-17:59")).toBe("held");
    expect(monday("Mo 09:00-18:00")).toBe("bent");
    expect(monday("Mo 20:10-20:24")).toBe("held");
    expect(monday("Mo 20:10-20:25")).toBe("bent");
    expect(monday("Mo 20:10-20:12", "Mo 20:50-20:52")).toBe("held");
    expect(monday("Mo 20:10-20:12", "Mo 22:30-22:31")).toBe("bent");
  });

  test("an evening is in one piece, and a free day has no hours to finish up from", () => {
    expect(of("Mo 23:50-24:10")).toEqual(["bent", "held", "held", "held", "held", "held", "held"]);
    expect(of("Sa 11:00-11:14", "Su 11:00-11:15").slice(5)).toEqual(["held", "bent"]);
  });

  test("silence is unknown, but evidence of work bends a day of which little else is known", () => {
    const unknown = Array.from({ length: 7 }, () => false);
    const found = outcomes(berlinSpans("Tu 20:00-21:00"), agreed, workdays, unknown);
    expect(found.slice(0, 3)).toEqual(["unknown", "bent", "unknown"]);
  });

  test("people set their own tolerance", () => {
    const strict = { graceMinutes: 0, stretchMinutes: 1, clockHours: 1 };
    expect(outcomes(berlinSpans("Mo 17:29-17:31"), agreed, workdays, known, strict)[0]).toBe("bent");
    const lenient = { graceMinutes: 60, stretchMinutes: 60, clockHours: 9 };
    expect(outcomes(berlinSpans("Mo 17:29-18:31", "Mo 20:00-20:59"), agreed, workdays, known, lenient)[0]).toBe("held");
  });

  test.prop([log, log, agreedWeek, zone])("more work never turns a bent day into a held one", (stretches, added, windows, zone) => {
    const days = localDays(autumn.from, autumn.to, zone, turnOfDay);
    const hours = windowsOn(windows, autumn.from, autumn.to, zone);
    const accounted = days.days.map(() => true);
    const work = fromRanges(rangesOf(stretches, days.bounds[0]!));
    const before = outcomes(work, hours, days, accounted);
    const after = outcomes(union(work, fromRanges(rangesOf(added, days.bounds[0]!))), hours, days, accounted);
    expect(before.every((outcome, day) => outcome === "held" || after[day] === "bent")).toBe(true);
  });
});
