import { addDays, dayOf, hour, minute, type Range, type Day, wallMinutes, weekday } from "../../kernel/time/index.ts";
import type { CheckIn } from "../log/index.ts";
import { type Happened, ofDay, silence } from "./happened.ts";
import { launchBegins, pastDays, rangeOn, sampleNow, zone } from "./household.ts";
import type { Life } from "./life.ts";
import { type Random, randomOf } from "./random.ts";
import { stressOn } from "./tried-out.ts";

/** What each of these truly does to somebody’s energy, 0 to 10, in this sample. Whether the week page finds it again is its own affair. */
const effects: Readonly<Record<string, number>> = {
  "Breakfast with the children": 1.5,
  "Breakfast, all four": 1.1,
  "Breakfast, shoes, nursery": -0.4,
  "Walk to nursery": 0.8,
  "A slow morning": 0.7,
  "Shoes, bags, nursery": -0.5,
  "Forest walk": 1.7,
  "Swimming lesson, Ada": 0.9,
  "Lake and playground": 0.8,
  "A swim alone": 1.3,
  "Board games and snacks": 0.2,
  "Tea with Tom": 0.9,
  Errands: -0.5,
  "Afternoon with the children": -0.3,
  "Dinner, bath, stories": 0.2,
  "Lunch with Mira": 2.2,
  Reading: 1,
  "A book while Jonas sleeps": 1.2,
  "A nap": 1.1,
  "Sofa with Tom": 0.7,
  "Sofa with Nora": 0.7,
  "Film with Tom": 0.5,
  "Film with Nora": 0.5,
  "Date night": 1.8,
  Piano: 1,
  Guitar: 1.2,
  "Band practice": 2,
  Football: 1.4,
  "Morning run": 1.2,
  "Saturday shopping": -0.8,
  "Kitchen and laundry": -0.5,
  "Week plan": -0.5,
  "Status meeting": -0.9,
  "Launch board": -0.5,
  "Design crit": 0.4,
  "Release call, Singapore": -2.4,
  "Cut-over rehearsal": -2.4,
  "Status deck": -1.4,
  Marking: -1.3,
  "Preparing lessons": -0.4,
  "Staff meeting": -1.4,
};

/** Late work: what takes the evening, and what stress follows it. */
export interface LateWork extends Range {
  readonly stress: number;
}

const after = 100 * minute;

/** How somebody said they were, over the whole season. */
export function checkInsOf(life: Life, happened: readonly Happened[], late: readonly LateWork[], seed: string): readonly CheckIn[] {
  const said: CheckIn[] = [];
  const isSilent = silence(life);
  let mood = 0;
  for (const day of pastDays.filter((day) => day >= life.since)) {
    const random = randomOf(seed, life.adult, "felt", day);
    // One day carries over into the next (a first-order autoregression).
    mood = 0.6 * mood + random.around(0, 0.5);
    const frame = frameOf(day, life, happened, late, mood);
    for (const { at, words } of momentsOn(day, life, frame.late, isSilent, random)) {
      const energy = energyAt(at, frame) + random.around(0, 0.5);
      const stress = stressAt(at, frame) + random.around(0, 0.7);
      const told = words !== undefined || frame.late.length > 0 || random.chance(life.adult === "nora" ? 0.65 : 0.45);
      said.push({
        id: `${life.adult}-${day}-at-${Math.round(wallMinutes(at, zone))}`,
        day,
        at,
        energy: vessel(energy),
        ...(told ? { mood: scale(6.4 + 0.35 * (energy - 5) - 0.4 * (stress - 4)), stress: scale(stress) } : {}),
        ...(words === undefined ? {} : { words }),
      });
    }
  }
  return said;
}

/** A day as it bears on how somebody is. */
interface Frame {
  readonly base: number;
  readonly tense: number;
  readonly happened: readonly Happened[];
  readonly late: readonly LateWork[];
}

function frameOf(day: Day, { adult, ill }: Life, happened: readonly Happened[], late: readonly LateWork[], mood: number): Frame {
  const [launch, free] = [day >= launchBegins, weekday(day) > 5];
  const tired = ofDay(late, addDays(day, -1)).length > 0 ? 0.9 : 0;
  const tried = stressOn(adult, day);
  return {
    base: 5.5 + mood - tired - (launch ? 0.4 : 0) + (free ? 0.3 : 0) - (ill.includes(day) ? 3.5 : 0),
    tense: 3.2 - mood + (launch ? 1.2 : 0) - (free ? 1 : 0) + tried,
    happened: ofDay(happened, day),
    late: ofDay(late, day),
  };
}

function energyAt(at: number, { base, happened }: Frame): number {
  const felt = happened.map(({ title, from, to }) => (effects[title] ?? 0) * Math.min(1, Math.max(0, (at - from) / (to - from))));
  const evening = wallMinutes(at, zone) > 20 * 60 ? -0.3 : 0;
  return base + felt.reduce((sum, effect) => sum + effect, 0) + evening;
}

function stressAt(at: number, { tense, late }: Frame): number {
  const now = late.filter(({ from, to }) => at >= from && at <= to + after).map(({ stress }) => stress);
  const ahead = late.some(({ from }) => at < from && from - at < hour) ? 1 : 0;
  return tense + Math.max(0, ...now) + ahead;
}

/** When this person checked in on a day, with the words that they wrote. The last one of an evening comes after the work. */
function momentsOn(
  day: Day,
  { moments, notes }: Life,
  late: readonly LateWork[],
  isSilent: (at: number) => boolean,
  random: Random,
): readonly { readonly at: number; readonly words?: string | undefined }[] {
  const words = notes.filter((note) => note.day === day);
  const usual = moments.map((moment) => ({ ...moment, drawn: random.next(), shift: random.around(0, 5) }));
  const end = Math.max(0, ...late.map(({ to }) => to));
  const placed = usual.map(({ at, share, drawn, shift }) => {
    const planned = rangeOn(day, { from: Math.round(at + shift), to: 0 }).from;
    const evening = late.length > 0 && at >= 20 * 60;
    const moved = evening && at > 21 * 60 && planned < end ? end + Math.round(Math.abs(shift) + 4) * minute : planned;
    return { at: moved, noted: drawn < (evening ? 0.92 : share) };
  });
  const noted = placed.filter(({ at, noted }) => noted && !isSilent(at));
  const written = words.map((note) => ({ note, at: rangeOn(day, { from: note.at, to: 0 }).from }));
  const spoken = noted.filter(({ at }) => !written.some((other) => Math.abs(other.at - at) < 40 * minute));
  const all = [...spoken.map(({ at }) => ({ at })), ...written.map(({ at, note }) => ({ at, words: note.words }))];
  return all.filter(({ at }) => at <= sampleNow && dayOf(at, zone) === day).toSorted((a, b) => a.at - b.at);
}

/** The energy of the vessel that somebody taps. */
function vessel(energy: number): number {
  return 2 * Math.min(4, Math.max(0, Math.floor(energy / 2))) + 1;
}

function scale(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value)));
}
