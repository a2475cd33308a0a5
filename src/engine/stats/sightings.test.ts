import { describe, expect, test } from "vitest";
import { randomFrom } from "../random/index.ts";
import { simulateLife } from "../../../test/support/lives.ts";
import { associations } from "./association.ts";
import type { Diary } from "./day-series.ts";
import { type Schedule, type Sighting, sightings } from "./sightings.ts";

const question = { outcomes: ["mood"], factors: ["f0", "f1", "f2"], lags: [0, 1] };
const life = simulateLife({ days: 365, factors: 3, kept: 0.4, missing: 0.1, r: 0.6 }, 12);

/** Every thirty days from the sixtieth on. */
function monthly(days: number): Schedule {
  const looks = Array.from({ length: Math.floor(days / 30) - 1 }, (_, index) => 60 + 30 * index);
  return { looks, tries: looks };
}

function changed({ firstWeekday, series }: Diary, name: string, change: (values: Float64Array) => Float64Array): Diary {
  return { firstWeekday, series: series.map((one) => (one.name === name ? { name, values: change(one.values) } : one)) };
}

function upTo({ firstWeekday, series }: Diary, days: number): Diary {
  return { firstWeekday, series: series.map(({ name, values }) => ({ name, values: values.subarray(0, days) })) };
}

const named = ({ factor, lagDays, standing }: Sighting) => `${factor} ${lagDays} ${standing}`;

describe("sightings", () => {
  test("begin as a first sign, and are confirmed by new days", () => {
    const seen = sightings(life, question, monthly(365)).find(({ factor, lagDays }) => factor === "f0" && lagDays === 0)!;
    expect(seen).toMatchObject({ standing: "confirmed", direction: 1, lost: null });
    expect(seen.confirmedAt! - seen.seenAt).toBeGreaterThanOrEqual(30);
    const then = sightings(life, question, monthly(seen.seenAt)).map(named);
    expect(then).toContain("f0 0 sign");
  });

  test("are told the same of the past, whatever comes later", () => {
    const random = randomFrom(8);
    const other = changed(life, "mood", (values) => values.map((value, day) => (day < 240 ? value : 10 * random())));
    expect(sightings(other, question, monthly(240))).toEqual(sightings(upTo(life, 240), question, monthly(240)));
  });

  test("fade openly when new days tell of nothing any more", () => {
    const random = randomFrom(3);
    const long = simulateLife({ days: 720, factors: 3, kept: 0.4, missing: 0.1, r: 0.6 }, 12);
    const fading = changed(long, "f0", (values) => values.map((value, day) => (day < 400 ? value : 8 * (random() - 0.5))));
    const seen = sightings(fading, question, monthly(720)).find(({ factor, lagDays }) => factor === "f0" && lagDays === 0)!;
    expect(seen.standing).toBe("faded");
    expect(seen.confirmedAt).toBeLessThan(400);
    expect(seen.lost).toBe("newest days");
  });

  test("are not borne out when new days do not hold them", () => {
    const random = randomFrom(5);
    const brief = changed(life, "f0", (values) => values.map((value, day) => (day < 90 ? value : 8 * (random() - 0.5))));
    const { looks, tries } = monthly(365);
    const found = sightings(brief, question, { looks: looks.slice(0, 2), tries });
    expect(found.map(named)).toEqual(["f0 0 not borne out"]);
  });

  test("ask for each look once, and can be given what was seen then", () => {
    const asked: number[] = [];
    const schedule = monthly(365);
    const given = sightings(life, question, schedule, (days) => {
      asked.push(days);
      return associations(upTo(life, days), question).tested;
    });
    expect(given).toEqual(sightings(life, question, schedule));
    expect(new Set(asked)).toEqual(new Set(schedule.looks));
  });

  test("are none before the first look", () => {
    expect(sightings(life, question, { looks: [], tries: [] })).toEqual([]);
  });
});
