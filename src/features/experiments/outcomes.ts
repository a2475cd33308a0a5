import type { ExperimentNames } from "../../engine/stats/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, clockWords, type Day, dayNumber, lengthWords } from "../../kernel/time/index.ts";
import { areasOf } from "../areas/index.ts";
import { allDayFigures, type Kind, kindsOf } from "../days/index.ts";
import { type CheckIn, checkInsOf } from "../log/index.ts";

/** What an experiment may look at: what is felt in check-ins, and what is worked out of each day. */
export function outcomesOf(notebook: Desk["notebook"]): readonly Kind[] {
  return kindsOf(areasOf(notebook));
}

/** An area may be gone by the time that its experiment is over: then its days hold nothing, and its name is not known. */
export function outcomeOf(notebook: Desk["notebook"], id: string): Kind {
  const gone: Kind = { id: `area:${id}`, label: "time for an area that is not here any more", unit: "minutes", source: "measured" };
  return outcomesOf(notebook).find((outcome) => outcome.id === id) ?? gone;
}

export interface OutcomeNames extends Pick<ExperimentNames, "outcome" | "size"> {
  readonly more: string;
  readonly less: string;
}

/** What more and less of an outcome is called, and how a difference of it is said. */
export function namesOf({ label, unit }: Kind): OutcomeNames {
  const outcome = `your ${label.replace(/^the /, "")}`;
  if (unit === "0 to 10") return { outcome, more: "higher", less: "lower" };
  const size = (value: number) => lengthOf(unit === "minutes" ? value : 60 * value);
  return unit === "o’clock" ? { outcome, more: "later", less: "earlier", size } : { outcome, more: "longer", less: "shorter", size };
}

/** One day's value: "6.5", "1 h 20", "17:45". */
export function valueWords({ unit }: Kind, value: number): string {
  if (unit === "0 to 10") return String(Number(value.toFixed(1)));
  if (unit === "o’clock") return clockWords(Math.round(60 * value) % (24 * 60));
  return lengthWords(unit === "minutes" ? value : 60 * value);
}

function lengthOf(minutes: number): string {
  return minutes < 0.5 ? "less than a minute" : lengthWords(minutes);
}

/** The outcome of each day, null where it is not known. Today is not over, so what is worked out of a day is not known of it yet. */
export async function outcomesOn(desk: Desk, { id, source }: Kind, days: readonly Day[]): Promise<readonly (number | null)[]> {
  return source === "felt" ? feltOn(desk, id as Felt, days) : measuredOn(desk, id, days);
}

type Felt = "mood" | "energy" | "stress";

async function feltOn({ notebook, zone, reach }: Desk, rating: Felt, days: readonly Day[]): Promise<readonly (number | null)[]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  await reach(first);
  const byDay = Map.groupBy(checkInsOf(notebook, first, addDays(last, 1), zone), ({ day }: CheckIn) => day);
  return days.map((day) => {
    const ratings = (byDay.get(day) ?? []).flatMap((checkIn) => checkIn[rating] ?? []);
    return ratings.length === 0 ? null : ratings.reduce((sum, value) => sum + value, 0) / ratings.length;
  });
}

async function measuredOn(desk: Desk, id: Kind["id"], days: readonly Day[]): Promise<readonly (number | null)[]> {
  const known = await allDayFigures(desk);
  const values = known?.figures.find((figure) => figure.id === id)?.values;
  return days.map((day) => {
    const value = known && values ? values[dayNumber(day) - dayNumber(known.first)] : undefined;
    return value === undefined || Number.isNaN(value) ? null : value;
  });
}
