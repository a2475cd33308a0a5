import { thoughtTopics } from "../../content/thought-topics.ts";
import { addDays, type Day, dayNumber, daysWords, lengthWords } from "../../kernel/time/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { DayFigures } from "../days/index.ts";
import { type Band, formatBand } from "../meaning/index.ts";
import { wordsIn } from "./search.ts";

/** Something that a notebook knows and that may bear on a thought: a sentence, and the days that it rests on. Whether it speaks for or against the thought is not said. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  /** How many days it rests on, all within `from` and `to`. */
  readonly n: number;
  readonly from: Day;
  readonly to: Day;
  /** The areas of life that it tells of; none for what was felt. */
  readonly areas: readonly string[];
}

/** What facts are made of. */
export interface Known {
  readonly figures: Pick<DayFigures, "first" | "last" | "figures">;
  readonly areas: readonly Area[];
  readonly bands: Readonly<Record<string, Band>>;
  /** The area that hours are agreed for. */
  readonly worked: string;
  readonly today: Day;
}

const daysLookedAt = 28;
/** Fewer days say too little to be held against a thought. */
const fewestDays = 8;
const mostFacts = 3;
const ratings = ["mood", "energy"] as const;
type Rating = (typeof ratings)[number];

/** At most three facts of the last four weeks, those first that touch what a text is about. */
export function factsAbout(text: string, known: Known): readonly Fact[] {
  const words = wordsIn(text);
  const touched = (areas: readonly string[]) =>
    thoughtTopics
      .filter((topic) => (areas.length === 0 ? topic.areas.length === 0 : topic.areas.some((area) => areas.includes(area))))
      .reduce((sum, topic) => sum + words.filter((word) => topic.words.some((begin) => word.startsWith(begin))).length, 0);
  const ranked = factsOf(known).map((fact) => ({ fact, touches: touched(fact.areas) }));
  return ranked
    .toSorted((a, b) => b.touches - a.touches)
    .slice(0, mostFacts)
    .map(({ fact }) => fact);
}

/** Every fact that the last four weeks hold. */
function factsOf(known: Known): readonly Fact[] {
  const { figures, areas, bands } = known;
  const from = [addDays(figures.last, 1 - daysLookedAt), figures.first].toSorted().at(-1)!;
  const look: Look = { known, from, to: figures.last };
  const found = [
    workAfterHours(look),
    ...ratings.map((rating) => felt(look, rating)),
    ...areas.map((area) => againstBand(look, area, bands[area.id])),
  ];
  return found.filter((fact) => fact !== undefined);
}

interface Look {
  readonly known: Known;
  readonly from: Day;
  readonly to: Day;
}

/** The days of four weeks on which a figure is known, each with its value. */
function valuesOf({ known: { figures }, from, to }: Look, id: string): ReadonlyMap<Day, number> {
  const values = figures.figures.find((figure) => figure.id === id)?.values ?? new Float64Array();
  const begin = dayNumber(from) - dayNumber(figures.first);
  const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => [addDays(from, at), values[begin + at]!] as const);
  return new Map(days.filter(([, value]) => !Number.isNaN(value ?? Number.NaN)));
}

function workAfterHours(look: Look): Fact | undefined {
  const { from, to, known } = look;
  const after = valuesOf(look, "after-hours");
  const n = after.size;
  if (n < fewestDays) return undefined;
  const free = [...after].flatMap(([day, minutes]) => (minutes < 1 ? [day] : []));
  const rest = [...after.keys()].filter((day) => !free.includes(day));
  const how =
    free.length === 0
      ? "On each of them there was some"
      : free.length === n
        ? "On none of them was there any"
        : `On ${free.length} of them there was none`;
  const text = `From ${daysWords(from, to, known.today)}, it is known of ${n} days whether there was work after hours. ${how}.${nextDay(look, free, rest)}`;
  return { id: "after-hours", text, n, from, to, areas: [known.worked] };
}

/** What was felt on the days after; nothing when fewer than eight of them have a check-in. */
function nextDay(look: Look, free: readonly Day[], rest: readonly Day[]): string {
  const feltAfter = (days: readonly Day[], rating: Rating) => {
    const values = valuesOf(look, rating);
    return days.flatMap((day) => values.get(addDays(day, 1)) ?? []);
  };
  const [rating, felt] = ratings
    .map((rating) => [rating, feltAfter(free, rating)] as const)
    .toSorted(([, a], [, b]) => b.length - a.length)[0]!;
  if (felt.length < fewestDays) return "";
  const said = ` The day after those, your ${rating} was ${mean(felt)} of 10 on average (${felt.length} days).`;
  const others = feltAfter(rest, rating);
  return others.length < fewestDays ? said : `${said} The day after the others, it was ${mean(others)} (${others.length} days).`;
}

function felt(look: Look, rating: Rating): Fact | undefined {
  const { from, to, known } = look;
  const values = [...valuesOf(look, rating).values()].toSorted((a, b) => a - b);
  const n = values.length;
  if (n < fewestDays) return undefined;
  const middle = (values[Math.floor((n - 1) / 2)]! + values[Math.floor(n / 2)]!) / 2;
  const spread =
    values[0] === values.at(-1)
      ? "It was the same each time"
      : `The lowest day was ${tenth(values[0]!)}, the highest ${tenth(values.at(-1)!)}`;
  const text = `From ${daysWords(from, to, known.today)}, you noted your ${rating} on ${n} days. In the middle it was ${tenth(middle)} of 10. ${spread}.`;
  return { id: rating, text, n, from, to, areas: [] };
}

function againstBand(look: Look, area: Area, band: Band | undefined): Fact | undefined {
  const { from, to, known } = look;
  if (!band || (band.from === undefined && band.to === undefined)) return undefined;
  const minutes = [...valuesOf(look, `area:${area.id}`).values()];
  const n = minutes.length;
  if (n < fewestDays) return undefined;
  const week = (7 * minutes.reduce((sum, value) => sum + value, 0)) / n;
  const text = `From ${daysWords(from, to, known.today)}, time for ${inSentence(area)} is known of ${n} days. Seven days like them on average hold ${lengthWords(week)}. Your band of enough is ${formatBand(band)} a week.`;
  return { id: `area:${area.id}`, text, n, from, to, areas: [area.id] };
}

function mean(values: readonly number[]): string {
  return tenth(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function tenth(value: number): string {
  return String(Number(value.toFixed(1)));
}
