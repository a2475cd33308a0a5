import { setImmediate } from "node:timers/promises";
import type { Desk } from "../../kernel/actions/index.ts";
import {
  addDays,
  addWeeks,
  type Day,
  dayNumber,
  daysBetween,
  firstDayOf,
  type Week,
  weekday,
  weekOf,
  zoneKey,
} from "../../kernel/time/index.ts";
import { areasOf } from "../areas/index.ts";
import { checkInsOf, checkInsRecord, entriesOf, entriesRecord, type LoggedEntry } from "../log/index.ts";
import { meaningOn, wakingRecord } from "../meaning/index.ts";
import { beginOfEvidence } from "../sources/index.ts";
import { evidenceKinds, evidenceOf, keptShelves, unplacedOf } from "../week/index.ts";
import { type DayFigures, type Figure, kindsOf } from "./figures.ts";
import { figuresOfWeek, type WeekFigures } from "./of-week.ts";

const [beginning, endless] = ["0001-01-01", "9999-12-31"] as const;
// Further back lie birthdays and other people's histories, not days that somebody lived by a calendar.
const mostYears = 12;
/** Whoever waits for another page is let in between weeks after so many milliseconds. */
const turnMilliseconds = 25;

/**
 * Everything that is known by the day, from the first day of which anything is to yesterday: today is not over. Null before anything is
 * known. Weeks are kept in memory and worked out anew when what they are made of changes.
 */
export async function allDayFigures(desk: Desk): Promise<DayFigures | null> {
  return dayFiguresFrom(desk, beginning);
}

/** The same from a day on, or from a later one: for whoever needs no more, so that the archive stays closed. */
export async function dayFiguresFrom(desk: Desk, from: Day): Promise<DayFigures | null> {
  await desk.reach(from);
  const last = addDays(desk.today, -1);
  const known = firstDayKnown(desk);
  const first = known !== undefined && known < from ? from : known;
  if (first === undefined || first > last) return null;
  const entries = entriesByWeek(desk);
  const weeks: WeekFigures[] = [];
  let since = performance.now();
  for (let week = weekOf(first); week <= weekOf(last); week = addWeeks(week, 1)) {
    weeks.push(weekKept(desk, week, entries.get(week)));
    if (performance.now() - since < turnMilliseconds) continue;
    await setImmediate();
    since = performance.now();
  }
  return laidOut(desk, first, last, weeks);
}

function firstDayKnown({ notebook, today }: Desk): Day | undefined {
  const noted = [notebook.list(checkInsRecord)[0]?.data.day, notebook.list(entriesRecord)[0]?.data.day];
  const days = [...noted, beginOfEvidence(keptShelves(notebook))].filter((day) => day !== undefined);
  const earliest = addDays(today, -Math.round(mostYears * 365.25));
  return days.map((day) => (day < earliest ? earliest : day)).toSorted()[0];
}

interface WeekEntries {
  /** From the day before the week to the day after it. */
  readonly entries: readonly LoggedEntry[];
  /** All that they say. */
  readonly text: string;
}

function entriesByWeek({ notebook, zone }: Desk): ReadonlyMap<Week, WeekEntries> {
  return notebook.memo(`entries by week ${zoneKey(zone)}`, [entriesRecord], () => {
    const all = entriesOf(notebook, beginning, endless, zone);
    const touched = all.flatMap((entry) =>
      [...new Set([-1, 0, 1].map((days) => weekOf(addDays(entry.day, days))))].map((week) => ({ week, entry })),
    );
    const byWeek = Map.groupBy(touched, ({ week }) => week);
    return new Map(
      [...byWeek].map(([week, ofWeek]) => {
        const entries = ofWeek.map(({ entry }) => entry);
        return [week, { entries, text: JSON.stringify(entries) }] as const;
      }),
    );
  });
}

// A day's entries change often, and change one week alone; the rest of what a week is made of seldom does, and changes them all.
const basis = [...evidenceKinds.filter(({ kind }) => kind !== entriesRecord.kind), wakingRecord];

function weekKept(desk: Desk, week: Week, { entries, text }: WeekEntries = { entries: [], text: "" }): WeekFigures {
  const { notebook, zone, now } = desk;
  const all = notebook.memo(
    `figures by the day ${zoneKey(zone)}`,
    basis,
    () => new Map<Week, { readonly of: string; readonly figures: WeekFigures }>(),
  );
  // What is to come may still be open; what is past is not.
  const of = addDays(firstDayOf(week), 8) > desk.today ? `${Math.floor(now / 600_000)} ${text}` : text;
  const known = all.get(week);
  if (known?.of === of) return known.figures;
  const { stretches, away } = evidenceOf(desk, week);
  const meaning = meaningOn(notebook, addDays(firstDayOf(week), 6));
  const areas = areasOf(notebook).map(({ id }) => id);
  const figures = figuresOfWeek(week, { stretches, away, unplaced: unplacedOf(entries), meaning, areas }, zone);
  all.set(week, { of, figures });
  return figures;
}

type Felt = "mood" | "energy" | "stress";

/** Lays weeks in a row, with what was felt beside them, from the first day of which anything is known. */
function laidOut(desk: Desk, first: Day, last: Day, weeks: readonly WeekFigures[]): DayFigures | null {
  const skip = weekday(first) - 1;
  const length = dayNumber(last) - dayNumber(first) + 1;
  const inARow = (valuesOf: (week: WeekFigures) => ArrayLike<number> | undefined) =>
    Float64Array.from({ length }, (_, day) => valuesOf(weeks[Math.floor((day + skip) / 7)]!)?.[(day + skip) % 7] ?? Number.NaN);
  const felt = feltByDay(desk, first, last);
  const figures = kindsOf(areasOf(desk.notebook)).map((kind): Figure => ({
    ...kind,
    values: kind.source === "felt" ? felt(kind.id as Felt) : inARow(({ values }) => values.get(kind.id)),
  }));
  const hasEvidence = Uint8Array.from(inARow(({ hasEvidence }) => hasEvidence));
  const begin = daysBetween(first, addDays(last, 1)).findIndex((_, day) => figures.some(({ values }) => !Number.isNaN(values[day]!)));
  if (begin === -1) return null;
  return {
    first: addDays(first, begin),
    last,
    firstWeekday: weekday(addDays(first, begin)) - 1,
    figures: figures.map((figure) => ({ ...figure, values: figure.values.subarray(begin) })),
    hasEvidence: hasEvidence.subarray(begin),
  };
}

/** The mean of a day's check-ins. */
function feltByDay({ notebook, zone }: Desk, first: Day, last: Day): (rating: Felt) => Float64Array {
  const byDay = notebook.memo(`felt by day ${zoneKey(zone)}`, [checkInsRecord], () =>
    Map.groupBy(checkInsOf(notebook, beginning, endless, zone), ({ day }) => day),
  );
  const days = daysBetween(first, addDays(last, 1));
  return (rating) =>
    Float64Array.from(days, (day) => {
      const said = (byDay.get(day) ?? []).flatMap(({ [rating]: value }) => value ?? []);
      return said.length === 0 ? Number.NaN : said.reduce((sum, value) => sum + value, 0) / said.length;
    });
}
