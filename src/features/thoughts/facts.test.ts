import { expect, test } from "vitest";
import { addDays } from "../../kernel/time/index.ts";
import { factsAbout, type Known } from "./facts.ts";

const first = "2026-08-19";
const today = "2026-09-16";
const days = 28;

/** Four weeks: each figure by its id, a value a day, null where it is not known. */
function known(values: Readonly<Record<string, readonly (number | null)[]>>, part: Partial<Known> = {}): Known {
  const figures = Object.entries(values).map(([id, given]) => ({
    id,
    values: Float64Array.from({ length: days }, (_, day) => given[day] ?? Number.NaN),
  }));
  return {
    figures: { first, last: addDays(first, days - 1), figures: figures as unknown as Known["figures"]["figures"] },
    areas: [
      { id: "work", label: "Work" },
      { id: "family", label: "Family" },
    ],
    bands: {},
    worked: "work",
    today,
    ...part,
  };
}

const each = <T>(valueOf: (day: number) => T): readonly T[] => Array.from({ length: days }, (_, day) => valueOf(day));

test("days without work after hours, and what was felt on the day after each kind", () => {
  // Every second day is free of it; the day after those is a 7, the day after the others a 4.
  const [fact] = factsAbout(
    "",
    known({ "after-hours": each((day) => (day % 2 === 0 ? 0 : 45)), mood: each((day) => (day % 2 === 1 ? 7 : 4)) }),
  );
  expect(fact).toEqual({
    id: "after-hours",
    text: "From 19 August to 15 September, it is known of 28 days whether there was work after hours. On 14 of them there was none. The day after those, your mood was 7 of 10 on average (14 days). The day after the others, it was 4 (13 days).",
    n: 28,
    from: first,
    to: "2026-09-15",
    areas: ["work"],
  });
});

test("the day after is left out when fewer than eight such days have a check-in", () => {
  const afterHours = each((day) => (day < 10 ? 0 : 30));
  const [fact] = factsAbout("", known({ "after-hours": afterHours, energy: each((day) => (day >= 1 && day <= 7 ? 5 : null)) }));
  expect(fact!.text).toMatch(/On 10 of them there was none\.$/);
  const [more] = factsAbout("", known({ "after-hours": afterHours, energy: each((day) => (day >= 1 && day <= 8 ? 5 : null)) }));
  expect(more!.text).toMatch(/your energy was 5 of 10 on average \(8 days\)\.$/);
});

test("what was usual, and time against a band", () => {
  const all = known(
    { mood: each((day) => (day < 9 ? 3 + (day % 3) : null)), "area:family": each((day) => (day < 10 ? 60 : null)) },
    { bands: { family: { from: 570 } } },
  );
  expect(factsAbout("", all).map(({ text, n }) => ({ text, n }))).toEqual([
    {
      text: "From 19 August to 15 September, you noted your mood on 9 days. In the middle it was 4 of 10. The lowest day was 3, the highest 5.",
      n: 9,
    },
    {
      text: "From 19 August to 15 September, time for family is known of 10 days. Seven days like them on average hold 7 h. Your band of enough is 9 h 30 or more a week.",
      n: 10,
    },
  ]);
  expect(factsAbout("My daughter waits for me", all)[0]!.id).toBe("area:family");
  expect(factsAbout("I feel sad", all)[0]!.id).toBe("mood");
});

test("nothing is offered of fewer than eight days, and at most three of many", () => {
  const few = each((day) => (day < 7 ? 5 : null));
  expect(factsAbout("", known({ "after-hours": few, mood: few, "area:family": few }, { bands: { family: { to: 60 } } }))).toEqual([]);
  const many = each(() => 5);
  const full = known(
    { "after-hours": many, mood: many, energy: many, "area:family": many, "area:work": many },
    { bands: { family: { to: 60 }, work: { from: 10 } } },
  );
  expect(factsAbout("", full)).toHaveLength(3);
});

test("every number in a sentence is of the days or of their values, and no sentence says why", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = (day: number, salt: number) => ((day + 1) * (seed + 7) * (salt + 3) * 2654435761) % 11;
    const all = known(
      {
        "after-hours": each((day) => (roll(day, 1) > 8 ? null : roll(day, 1) > 4 ? 0 : 20)),
        mood: each((day) => (roll(day, 2) > 7 ? null : roll(day, 2))),
        energy: each((day) => (roll(day, 3) > 9 ? null : roll(day, 3))),
      },
      { bands: { family: { from: 60 } } },
    );
    for (const fact of factsAbout("", all)) {
      const values = all.figures.figures.find(({ id }) => id === fact.id)!.values;
      expect(fact.n).toBe(values.filter((value) => !Number.isNaN(value)).length);
      expect(fact.n).toBeGreaterThanOrEqual(8);
      expect(fact.text).toContain(`${fact.n} days`);
      expect(fact.text).not.toMatch(/because|cause|therefore|thanks to|leads? to|effect|makes?\b/i);
    }
  }
});
