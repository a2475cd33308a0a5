// Ten years of one person's log: minutes by area and week with overlaps counted once, across clock changes, and work outside agreed hours.
import { type Tally, tally } from "../src/engine/spans/index.ts";
import { growth, median, milliseconds, row, type Row, sideBySide } from "./row.ts";
import { duckdb } from "./spans/duckdb.ts";
import { areaCount, type Input, inputOf, work } from "./spans/input.ts";
import type { Answer, Asked } from "./spans/sql.ts";
import { sqlite } from "./spans/sqlite.ts";

const intervals = 1_000_000;
const seed = 37;
const pairs = 7;

const peers = [
  { open: duckdb, bar: 10 },
  { open: sqlite, bar: 40 },
];
// The loop reads every interval once and passes over all that makes the question hard. We may cost six times as much.
const bareLoopBar = 1 / 6;

export async function run(): Promise<readonly Row[]> {
  const input = inputOf(intervals, seed);
  const ours = () => tally(input.evidence, input.days, input.hours, areaCount);
  const rows: Row[] = [];
  for (const { open, bar } of peers) {
    const peer = await open(input);
    await checkAgreement(peer, ours());
    rows.push(row({ name: "spans", unit: "ms", against: peer.name, bar, ...(await sideBySide(ours, peer.ask, pairs)) }));
    peer.close();
  }
  const pair = await sideBySide(ours, () => bareLoop(input), 10 * pairs);
  rows.push(row({ name: "spans", unit: "ms", against: "sum of end − start by area", bar: bareLoopBar, ...pair }));
  return [...rows, await growthRow()];
}

function bareLoop({ evidence: { starts, ends, areas } }: Input): Float64Array {
  const sums = new Float64Array(areaCount);
  for (let index = 0; index < starts.length; index++) sums[areas[index]!]! += ends[index]! - starts[index]!;
  return sums;
}

/** Throws unless a peer finds the same minutes for the same weeks and areas. */
async function checkAgreement(peer: Asked, { byWeek }: Tally): Promise<void> {
  const answers = peer.answers(await peer.ask());
  const differs = ([week, area, minutes, outside]: Answer) => {
    const cell = week * areaCount + area;
    const ourOutside = area === work ? byWeek.outside[cell]! : 0;
    return Math.abs(minutes - byWeek.minutes[cell]!) > 1e-6 || Math.abs(outside - ourOutside) > 1e-6;
  };
  const wrong = answers.find(differs);
  if (wrong) throw new Error(`${peer.name} finds other minutes than we do, for week ${wrong[0]}, area ${wrong[1]}: ${wrong.join(", ")}.`);
  const ours = byWeek.minutes.filter((minutes) => minutes > 0).length;
  if (answers.length !== ours || ours === 0) throw new Error(`${peer.name} finds ${answers.length} sums, we find ${ours}.`);
}

/** A sixteenth of the ten years, a quarter of them, and all, in turns: the median of each turn's exponent. */
async function growthRow(): Promise<Row> {
  const inputs = [16, 4, 1].map((part) => inputOf(intervals / part, seed));
  const exponents: number[] = [];
  for (let round = 0; round < 10 * pairs; round++) {
    const points: { size: number; cost: number }[] = [];
    for (const { evidence, days, hours } of inputs) {
      points.push({ size: evidence.starts.length, cost: await milliseconds(() => tally(evidence, days, hours, areaCount)) });
    }
    exponents.push(growth(points));
  }
  const exponent = median(exponents);
  return row({ name: "spans, 1× 4× 16×", unit: "exponent", ours: exponent, against: "linear", peer: 1, ratio: 1 / exponent, bar: 0.9 });
}
