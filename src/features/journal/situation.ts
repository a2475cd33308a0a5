import type { Need } from "../../content/prompts.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { addDays, dayNumber, lengthWords } from "../../kernel/time/index.ts";
import { listWords } from "../../kernel/web/index.ts";
import { areasOf, inSentence } from "../areas/index.ts";
import { dayFiguresFrom } from "../days/index.ts";
import { checkInsOf } from "../log/index.ts";
import { meaningOn } from "../meaning/index.ts";

/** Something that goes on in a life, the needs that a prompt may then meet, and the sentence that says how it is known. */
export interface Situation {
  readonly needs: readonly Need[];
  readonly because: string;
}

/** When a rule of these speaks. The page of prompts says them in words. */
export const situationBars = {
  lowEnergy: 4,
  energyDays: 3,
  fewestCheckIns: 2,
  lastDays: 7,
  daysBefore: 28,
  fewestLast: 4,
  fewestBefore: 10,
  moreMinutes: 15,
  timesMore: 1.25,
} as const;

/** What goes on by now, what weighs most first; nothing when nothing is known. */
export async function situationsNow(desk: Desk): Promise<readonly Situation[]> {
  return [lowEnergy(desk), await afterHoursRising(desk), season(desk)].filter((situation) => situation !== undefined);
}

function lowEnergy({ notebook, today, zone }: Desk): Situation | undefined {
  const { lowEnergy, energyDays, fewestCheckIns } = situationBars;
  const said = checkInsOf(notebook, addDays(today, 1 - energyDays), addDays(today, 1), zone).flatMap(({ energy }) => energy ?? []);
  const mean = meanOf(said);
  if (said.length < fewestCheckIns || mean > lowEnergy) return undefined;
  return {
    needs: ["rest", "kindness"],
    because: `Energy was ${Number(mean.toFixed(1))} of 10 on average in your ${said.length} check-ins of the last ${energyDays} days.`,
  };
}

async function afterHoursRising(desk: Desk): Promise<Situation | undefined> {
  const { lastDays, daysBefore, fewestLast, fewestBefore, moreMinutes, timesMore } = situationBars;
  const [begin, middle] = [addDays(desk.today, -lastDays - daysBefore), addDays(desk.today, -lastDays)];
  const known = await dayFiguresFrom(desk, begin);
  const values = known?.figures.find(({ id }) => id === "after-hours")?.values;
  if (!known || !values) return undefined;
  const between = (from: number, to: number) =>
    [...values.subarray(Math.max(0, from), Math.max(0, to))].filter((value) => !Number.isNaN(value));
  const place = (day: string) => dayNumber(day) - dayNumber(known.first);
  const [before, last] = [between(place(begin), place(middle)), between(place(middle), place(desk.today))];
  const [usual, now] = [meanOf(before), meanOf(last)];
  if (last.length < fewestLast || before.length < fewestBefore) return undefined;
  if (now < usual + moreMinutes || now < usual * timesMore) return undefined;
  return {
    needs: ["limits"],
    because: `Work after hours came to ${lengthWords(now)} a day in the last ${lastDays} days, and to ${lengthWords(usual)} in the four weeks before.`,
  };
}

function season({ notebook, today }: Desk): Situation | undefined {
  const { season, stances } = meaningOn(notebook, today);
  if (!season) return undefined;
  const inStance = (...wanted: readonly string[]) =>
    areasOf(notebook)
      .filter(({ id }) => wanted.includes(stances[id] ?? ""))
      .map(inSentence);
  const [more, less] = [inStance("lean in"), inStance("good enough", "pause")];
  const asks = [
    ...(more.length > 0 ? [`it leans into ${listWords(more)}`] : []),
    ...(less.length > 0 ? [`it lets ${listWords(less)} be less`] : []),
  ];
  return {
    needs: less.length > 0 ? ["season", "good-enough"] : ["season"],
    because: `You are in the season “${season.name}”${asks.length > 0 ? `: ${asks.join(", and ")}` : ""}.`,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
