// What is learned from corrections: how many events of later weeks are sorted right, by the number of corrections made before them.
import { type AreaId, type Clue, defaultAreas, learnFrom, makeSorter } from "../src/features/areas/index.ts";
import { type Adult, adults, launchBegins, zone } from "../src/features/sample/household.ts";
import { settings } from "../src/features/sample/settings.ts";
import { evidenceBetween, readFiles } from "../src/features/sources/index.ts";
import { shelvesOfReadings } from "../src/features/week/index.ts";
import { meaningOfProfile } from "../src/features/meaning/index.ts";
import { addDays, startOfDay } from "../src/kernel/time/index.ts";
import { firstDay, householdOf, lastDay } from "./classify/household.ts";
import { limitRow, median, milliseconds, row, type Row } from "./row.ts";

const steps = [0, 5, 10, 20, 40, 80];
const fewest = 20;
const seeds = [1, 2, 3];
const [trainedOn, placed, mostMilliseconds, rounds] = [2000, 20_000, 100, 11];
// What it speaks of at all it holds for as likely as this.
const fewestRight = 0.8;

type Corrections = Parameters<typeof learnFrom>[0];

interface Event {
  readonly clue: Clue;
  readonly truth: AreaId;
  readonly from: number;
}

export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const adult of adults) {
    const households = await Promise.all(seeds.map((seed) => eventsOf(adult, seed)));
    for (const step of steps) {
      const scores = households.flatMap((events) => scoreAfter(step, events));
      if (scores.length < seeds.length) throw new Error(`${adult} never has ${step} things to correct.`);
      rows.push(accuracyRow(`classify, ${adult}, ${step} corrections`, scores));
      if (step >= fewest) rows.push(placedRow(`classify, ${adult}, ${step} corrections, of what it placed`, scores));
    }
  }
  return [...rows, await timeRow(await eventsOf("nora", seeds[0]!))];
}

/** All that takes place in somebody's calendars, in its order, with the agreed hours that are usual. */
async function eventsOf(adult: Adult, seed: number): Promise<readonly Event[]> {
  const { files, truthOf } = householdOf(adult, seed);
  const now = startOfDay(addDays(lastDay, 1), zone);
  const shelves = shelvesOfReadings(await readFiles(files, { rules: [], zone, now }));
  const { agreed } = meaningOfProfile({}, firstDay);
  const eyes = { zone, now, self: new Set(settings[adult].addresses), rules: [], agreed };
  return evidenceBetween(shelves, firstDay, addDays(lastDay, 1), eyes).stretches.map(({ clue, from }) => ({
    clue,
    from,
    truth: truthOf(clue),
  }));
}

/** In their order, what somebody would correct who looks at each week: what the rules that they have by then do not put where it belongs. */
function correctionsIn(events: readonly Event[]): Corrections {
  const made: Corrections[number][] = [];
  for (const { clue, truth } of events) {
    if (makeSorter(made.toReversed()).place(clue).area === truth) continue;
    const { title, calendar, domains = [], metInHours } = clue;
    // As the page offers it first: whenever it is called this.
    made.push({ when: { title }, area: truth, from: "correction", of: [{ title, calendar, domain: domains[0], metInHours }] });
  }
  return made.toReversed();
}

interface Score {
  /** Of all events of the launch season: the share that is sorted right. */
  readonly rules: number;
  readonly learned: number;
  /** Of those that only what was learned can place: how many it does, and how many of them wrong. */
  readonly places: number;
  readonly wrong: number;
}

/** How the launch season is sorted after so many corrections in the weeks before it; none when those weeks hold fewer. */
function scoreAfter(step: number, events: readonly Event[]): readonly Score[] {
  const begins = startOfDay(launchBegins, zone);
  const all = correctionsIn(events.filter(({ from }) => from < begins));
  if (all.length < step) return [];
  const rules = all.slice(all.length - step);
  const alone = makeSorter(rules);
  const together = makeSorter(rules, learnFrom(rules, defaultAreas, true).guess);
  const held = events.filter(({ from }) => from >= begins);
  const share = (sorter: typeof alone) => held.filter(({ clue, truth }) => sorter.place(clue).area === truth).length / held.length;
  const learned = held.filter(({ clue }) => together.place(clue).by === "learned");
  const wrong = learned.filter(({ clue, truth }) => together.place(clue).area !== truth);
  return [{ rules: share(alone), learned: share(together), places: learned.length, wrong: wrong.length }];
}

function accuracyRow(name: string, scores: readonly Score[]): Row {
  const ours = mean(scores.map(({ learned }) => learned));
  const peer = mean(scores.map(({ rules }) => rules));
  return row({ name, unit: "right", ours, against: "rules alone", peer, ratio: ours / peer, bar: 1 });
}

function placedRow(name: string, scores: readonly Score[]): Row {
  const places = scores.reduce((sum, { places }) => sum + places, 0);
  const ours = 1 - scores.reduce((sum, { wrong }) => sum + wrong, 0) / Math.max(1, places);
  return row({
    name,
    unit: "right",
    ours,
    against: "how likely it holds it, at least",
    peer: fewestRight,
    ratio: ours / fewestRight,
    bar: 1,
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Learning from as many corrections as a notebook may hold, with every one held out in turn, and sorting years of events by it. */
async function timeRow(events: readonly Event[]): Promise<Row> {
  const rules: Corrections = Array.from({ length: trainedOn }, (_, index) => {
    const { clue, truth } = events[index % events.length]!;
    const title = `${clue.title} ${index}x`;
    return { when: { title }, area: truth, from: "correction", of: [{ title, calendar: clue.calendar, domain: clue.domains?.[0] }] };
  });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    times.push(
      await milliseconds(() => {
        const { guess } = learnFrom([...rules], defaultAreas, true);
        if (!guess) throw new Error("What was learned does not speak.");
        for (let index = 0; index < placed; index++) guess(events[index % events.length]!.clue);
      }),
    );
  return limitRow("classify, 2,000 corrections learned, 20,000 placed", "ms", median(times.slice(1)), mostMilliseconds);
}
