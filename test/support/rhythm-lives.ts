import type { Notes } from "../../src/engine/stats/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";

/** How somebody's check-ins are simulated: a rating from 0 to 10, one to four times a day. */
export interface CheckInPlan {
  readonly days: number;
  /** How much of what is slow each day keeps from the day before, AR(1); "mixed" is a share of their own for each, from 0 to 0.8. */
  readonly kept: number | "mixed";
  /** Added on each evening of weekday 1, in standard deviations. */
  readonly spike: number;
  /** Standard deviations of what weekdays, parts of the day, and parts of weekdays bring of themselves. */
  readonly differences?: { readonly weekday: number; readonly part: number; readonly both: number };
}

export interface CheckInLife {
  readonly notes: Notes;
  /** What a part of a weekday truly brings, in the unit of the rating, by weekday + 7 × part. */
  readonly truth: Float64Array;
}

export const evening = 3;
const parts = 5;
const scale = 1.5;
/** When a tired person has a hand free: in the morning and in the evening, seldom at midday. */
const usual = [0.7, 0.25, 0.4, 0.8, 0.3];

/** Days 10 to 30 in 100 of which are missing, with a trend, with check-ins at uneven hours of which those of one day are alike. */
export function simulateCheckIns({ days, kept, spike, differences }: CheckInPlan, seed: number): CheckInLife {
  const random = randomFrom(seed);
  const normal = normalFrom(random);
  const hours = usual.map((share) => share * (0.5 + random()));
  const keeps = kept === "mixed" ? 0.8 * random() : kept;
  const [missing, ofDay, trend, wanted] = [0.1 + 0.2 * random(), 0.3 + 0.5 * random(), normal(), 1 + Math.floor(4 * random())];
  const { weekday, part, both } = differences ?? { weekday: 0, part: 0, both: 0 };
  const [byWeekday, byPart] = [Array.from({ length: 7 }, () => weekday * normal()), Array.from({ length: parts }, () => part * normal())];
  const truth = Float64Array.from(
    { length: 7 * parts },
    (_, cell) => byWeekday[cell % 7]! + byPart[Math.floor(cell / 7)]! + both * normal(),
  );
  truth[1 + 7 * evening]! += spike;
  const notes = { days: [] as number[], parts: [] as number[], values: [] as number[] };
  let slow = normal();
  for (let day = 0; day < days; day++) {
    slow = keeps * slow + Math.sqrt(1 - keeps * keeps) * normal();
    if (random() < missing) continue;
    const times = Math.max(1, wanted - (random() < 0.3 ? 1 : 0));
    let moment = normal();
    for (const at of Array.from({ length: times }, () => drawn(hours, random)).toSorted()) {
      moment = 0.3 * moment + Math.sqrt(1 - 0.09) * normal();
      const lived = Math.sqrt(ofDay) * slow + Math.sqrt(1 - ofDay) * moment + truth[(day % 7) + 7 * at]! + trend * (day / days - 0.5);
      notes.days.push(day);
      notes.parts.push(at);
      notes.values.push(Math.max(0, Math.min(10, Math.round(5 + scale * lived))));
    }
  }
  return {
    notes: { days: Int32Array.from(notes.days), parts: Int32Array.from(notes.parts), values: Float64Array.from(notes.values) },
    truth: truth.map((value) => scale * value),
  };
}

/** Minutes of something, once a day, none on about half of the days; 10 to 30 in 100 days are missing. No weekday differs. */
export function simulateMinutes({ days, kept }: { readonly days: number; readonly kept: number }, seed: number): Notes {
  const random = randomFrom(seed);
  const normal = normalFrom(random);
  const missing = 0.1 + 0.2 * random();
  let slow = normal();
  const all = Array.from({ length: days }, (_, day) => {
    slow = kept * slow + Math.sqrt(1 - kept * kept) * normal();
    return { day, minutes: Math.max(0, 60 * slow) };
  }).filter(() => random() >= missing);
  return {
    days: Int32Array.from(all, ({ day }) => day),
    parts: new Int32Array(all.length),
    values: Float64Array.from(all, ({ minutes }) => minutes),
  };
}

/** Numbers from the normal distribution, with mean 0 and variance 1 (Box and Muller 1958). */
function normalFrom(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function drawn(shares: readonly number[], random: () => number): number {
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  const at = shares.findIndex((share) => (left -= share) < 0);
  return at === -1 ? shares.length - 1 : at;
}
