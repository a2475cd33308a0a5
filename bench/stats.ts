// All associations of a ten-year diary, of the same day and the day after, with honest intervals.
import { associations, type Diary } from "../src/engine/stats/index.ts";
import { randomFrom } from "../src/engine/random/index.ts";
import { growth, growthRow, limitRow, median, milliseconds, row, type Row } from "./row.ts";

const [seriesCount, days, seed] = [30, 3650, 37];
const [rounds, limit, mostGrowth] = [15, 300, 1.1];
// Its main thread, on a machine of the same size: r alone, without intervals or regard to days that resemble each other.
const perfice = { milliseconds: 600, days: 365, noted: "2026-11-22" };
const mostOutside = 0.07;

export async function run(): Promise<readonly Row[]> {
  const [long, short] = [diaryOf(days), diaryOf(perfice.days)];
  check(long);
  await warmUp(long);
  const ours = await timesOf(long);
  const year = await timesOf(short);
  const name = `stats, ${seriesCount} series`;
  const oneYear = {
    unit: "ms",
    ours: year,
    against: `Perfice, measured elsewhere, noted ${perfice.noted}`,
    peer: perfice.milliseconds,
    ratio: perfice.milliseconds / year,
    bar: 1,
  };
  return [
    limitRow(`${name}, ${days} days`, "ms", ours, limit),
    row({ name: `${name}, ${perfice.days} days`, ...oneYear }),
    growthRow("stats, days 1× 4× 16×", await exponents(), mostGrowth),
  ];
}

/** Series that know nothing of each other: each keeps a part of a day on the next, has weekends of its own, and misses a fifth of its days. */
function diaryOf(length: number): Diary {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const series = Array.from({ length: seriesCount }, (_, index) => {
    const [kept, weekend] = [0.8 * random(), 3 * random() - 1.5];
    let value = normal();
    const values = Float64Array.from({ length }, (_, day) => {
      value = kept * value + Math.sqrt(1 - kept * kept) * normal();
      return random() < 0.2 ? Number.NaN : value + (day % 7 >= 5 ? weekend : 0);
    });
    return { name: `series ${index}`, values };
  });
  return { firstWeekday: 0, series };
}

function ask(diary: Diary) {
  const names = diary.series.map(({ name }) => name);
  return associations(diary, { outcomes: names, factors: names, lags: [0, 1] });
}

/** Throws unless all pairs were looked at and their intervals hold the truth, which is zero, about as often as they say. */
function check(diary: Diary): void {
  const { tested } = ask(diary);
  const pairs = (seriesCount * (seriesCount - 1)) / 2;
  if (tested.length !== 3 * pairs) throw new Error(`${tested.length} associations were looked at, of ${3 * pairs}.`);
  const outside = tested.filter(({ interval: [low, high] }) => low > 0 || high < 0).length / tested.length;
  if (!(outside <= mostOutside)) throw new Error(`${(100 * outside).toFixed(1)} % of the intervals miss the truth.`);
}

async function warmUp(diary: Diary): Promise<void> {
  for (let round = 0; round < 3; round++) await milliseconds(() => ask(diary));
}

async function timesOf(diary: Diary): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await milliseconds(() => ask(diary)));
  return median(times);
}

async function exponents(): Promise<readonly number[]> {
  const diaries = [16, 4, 1].map((part) => diaryOf(Math.round(days / part)));
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const points: { size: number; cost: number }[] = [];
    for (const diary of diaries) points.push({ size: diary.series[0]!.values.length, cost: await milliseconds(() => ask(diary)) });
    found.push(growth(points));
  }
  return found;
}
