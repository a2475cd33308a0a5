import type { SignDays } from "../../src/engine/signs/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

/** A working life as it is simulated: nothing changes in it, but for what creeps in from a week on. */
export interface WorkedLife {
  readonly weeks: number;
  /** How much feelings keep from a day to the next, AR(1). */
  readonly kept: number;
  /** From this week on work after hours grows by two hours a week each month, and rest shrinks with it. */
  readonly creepsFrom?: number;
}

const workdays = [true, true, true, true, true, false, false];

/**
 * Days with feelings as ratings that share a common mood and weekends, work after hours that is mostly nothing and now and then a lot, calmer
 * and fuller weeks that follow one another, nights, three areas with their hours, 10 to 30 % of check-ins missing, and some weeks away.
 */
export function simulateWork({ weeks, kept, creepsFrom = Infinity }: WorkedLife, seed: number): SignDays {
  const random = randomFrom(seed);
  const days = 7 * weeks;
  const skips = 0.1 + 0.2 * random();
  const [often, usual] = [0.15 + 0.45 * random(), 20 + 60 * random()];
  const busy = keeping(weeks, 0.3, random);
  const away = new Set(Array.from({ length: weeks }, (_, week) => week).filter(() => random() < 0.05));
  const common = keeping(days, kept, random);
  const felt = (level: number, weekend: number, share: number): Float64Array => {
    const own = keeping(days, kept, random);
    const noted = own.map(
      (value, day) => level + 1.5 * (share * common[day]! + Math.sqrt(1 - share * share) * value) + (isFree(day) ? weekend : 0),
    );
    return noted.map((value) => (random() < skips ? Number.NaN : Math.max(0, Math.min(10, Math.round(value)))));
  };
  const crept = (day: number): number => (Math.max(0, Math.floor(day / 7) - creepsFrom + 1) * 30) / 5;
  const afterHours = Float64Array.from({ length: days }, (_, day) => {
    const week = Math.floor(day / 7);
    if (away.has(week)) return 0;
    const lot = random() < often * (isFree(day) ? 0.3 : 1) ? usual * Math.exp(0.6 * normal(random) + 0.4 * busy[week]!) : 0;
    return random() < 0.03 ? Number.NaN : lot + (isFree(day) ? 0 : crept(day) * 2 * random());
  });
  const rest = afterHours.map((minutes, day) =>
    day % 7 === 0 || isFree(day) || away.has(Math.floor(day / 7))
      ? Number.NaN
      : 13.5 + 0.7 * normal(random) - (afterHours[day - 1]! || 0) / 60 - minutes / 600,
  );
  const areas = ["family", "rest", "friends"].map((id, index) => {
    const byWeek = keeping(weeks, 0.3, random);
    const from = 300 + 200 * index;
    const level = (from / 7) * (0.6 + 0.8 * random());
    const minutes = Float64Array.from({ length: days }, (_, day) =>
      random() < 0.05 ? Number.NaN : Math.max(0, level * (1 + 0.25 * byWeek[Math.floor(day / 7)]! + 0.5 * normal(random))),
    );
    return { id, importance: 6 + index, from, minutes };
  });
  return {
    afterHours,
    rest,
    energy: felt(5.5, 0.8, 0.6),
    stress: felt(4.5, -1.2, -0.6),
    eveningMood: felt(6, 0.6, 0.6),
    isFree: Uint8Array.from({ length: days }, (_, day) => Number(isFree(day))),
    areas,
  };
}

function isFree(day: number): boolean {
  return !workdays[day % 7];
}

function keeping(count: number, kept: number, random: () => number): Float64Array {
  let value = normal(random);
  return Float64Array.from({ length: count }, () => (value = kept * value + Math.sqrt(1 - kept * kept) * normal(random)));
}

/** A number from the normal distribution, with mean 0 and variance 1 (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
