import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { addDays, type Day, dayFromNumber } from "../../kernel/time/index.ts";
import { begin, change, end, type KeptSeason, keptSeason, type SaidSeason, seasonOn, seasonsBefore } from "./seasons.ts";

const said = (name: string, from: Day, more: Partial<SaidSeason> = {}): SaidSeason => ({
  name,
  from,
  review: addDays(from, 28),
  stances: { work: "lean in" },
  goodEnough: {},
  ...more,
});

const kept = (seasons: ReturnType<typeof begin>): readonly KeptSeason[] => {
  if ("problem" in seasons) throw new Error(seasons.problem);
  return seasons;
};

const nameOn = (seasons: readonly KeptSeason[], day: Day) => seasonOn(seasons, day)?.name ?? null;
const day = fc.integer({ min: 20_000, max: 20_060 }).map(dayFromNumber);
const step = fc.record({ kind: fc.constantFrom("begin", "change", "end"), today: day, from: day });

describe("seasons", () => {
  test.prop([fc.array(step, { maxLength: 12 }), day])(
    "whatever is done to them, a day has at most one, and they stay in order",
    (steps, day) => {
      let seasons: readonly KeptSeason[] = [];
      for (const [index, { kind, today, from }] of steps.entries()) {
        const began = seasonOn(seasons, today)?.from ?? from;
        const next =
          kind === "begin"
            ? begin(seasons, said(`s${index}`, from), today)
            : kind === "change"
              ? change(seasons, began, said(`s${index}`, from), today)
              : (end(seasons, began, today) ?? seasons);
        if (!("problem" in next)) seasons = next;
      }
      for (const season of seasons) expect(keptSeason.safeParse(season).success).toBe(true);
      const starts = seasons.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].toSorted());
      const season = seasonOn(seasons, day);
      if (season) expect(season.from <= day).toBe(true);
    },
  );

  test("a new one ends the one before it; earlier days keep theirs", () => {
    const one = kept(begin([], said("Launch", "2026-08-24"), "2026-09-01"));
    const two = kept(begin(one, said("Rest", "2026-10-12"), "2026-10-12"));
    expect(["2026-08-23", "2026-08-24", "2026-10-11", "2026-10-12"].map((day) => nameOn(two, day))).toEqual([
      null,
      "Launch",
      "Launch",
      "Rest",
    ]);
    expect(seasonsBefore(two, "2026-10-12").map(({ season, last }) => [season.name, last])).toEqual([["Launch", "2026-10-11"]]);
  });

  test("one that is planned waits for its day, and can be dropped so that the other goes on", () => {
    const one = kept(begin([], said("Launch", "2026-08-24"), "2026-08-24"));
    const planned = kept(begin(one, said("Rest", "2026-10-12"), "2026-09-15"));
    expect([nameOn(planned, "2026-09-15"), nameOn(planned, "2026-10-12")]).toEqual(["Launch", "Rest"]);
    expect(nameOn(end(planned, "2026-10-12", "2026-09-16")!, "2026-10-12")).toBe("Launch");
  });

  test("ended, it is over the same day, and stays readable for the days before", () => {
    const seasons = end(kept(begin([], said("Launch", "2026-08-24"), "2026-08-24")), "2026-08-24", "2026-09-15")!;
    expect([nameOn(seasons, "2026-09-14"), nameOn(seasons, "2026-09-15")]).toEqual(["Launch", null]);
    expect(end(seasons, "2026-08-24", "2026-09-16")).toBeUndefined();
    expect(nameOn(kept(begin(seasons, said("Rest", "2026-09-20"), "2026-09-20")), "2026-09-20")).toBe("Rest");
  });

  test("past its expected end it goes on until the person ends it", () => {
    const seasons = kept(begin([], said("Launch", "2026-08-24", { until: "2026-10-11" }), "2026-08-24"));
    expect(nameOn(seasons, "2026-12-24")).toBe("Launch");
  });

  test("a change of stances counts from its day on; a change of dates or name is for the whole", () => {
    const one = kept(begin([], said("Launch", "2026-08-24"), "2026-08-24"));
    const now = said("Harbour launch", "2026-08-17", { stances: { work: "hold", home: "good enough" }, goodEnough: { home: 240 } });
    const seasons = kept(change(one, "2026-08-24", now, "2026-09-15"));
    expect(seasons).toHaveLength(1);
    expect(
      [seasonOn(seasons, "2026-08-17"), seasonOn(seasons, "2026-09-14"), seasonOn(seasons, "2026-09-15")].map((season) => season?.stances),
    ).toEqual([{ work: "lean in" }, { work: "lean in" }, { work: "hold", home: "good enough" }]);
    expect(seasonOn(seasons, "2026-08-20")?.name).toBe("Harbour launch");
  });

  test("one cannot begin before the one that is going on, nor move past its neighbours", () => {
    const one = kept(begin([], said("Launch", "2026-08-24"), "2026-08-24"));
    expect(begin(one, said("Rest", "2026-08-01"), "2026-09-15")).toMatchObject({
      field: "from",
      problem: expect.stringContaining("Monday 24 August"),
    });
    const two = kept(begin(one, said("Rest", "2026-10-12"), "2026-09-15"));
    expect(change(two, "2026-08-24", said("Launch", "2026-11-01"), "2026-09-15")).toMatchObject({ field: "from" });
    expect(change(two, "2026-10-12", said("Rest", "2026-08-24"), "2026-09-15")).toMatchObject({ field: "from" });
    expect(change(two, "2026-01-01", said("Rest", "2026-01-01"), "2026-09-15")).toMatchObject({
      problem: expect.stringContaining("not there"),
    });
  });

  test("beginning again on the same day replaces", () => {
    const one = kept(begin([], said("Launch", "2026-08-24"), "2026-08-24"));
    expect(kept(begin(one, said("Newborn", "2026-08-24"), "2026-08-24")).map(({ name }) => name)).toEqual(["Newborn"]);
  });
});
