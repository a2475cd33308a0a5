import { type Occurrence, occurrences, type Series } from "../../engine/calendar/index.ts";
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  homeOf,
  isZone,
  offsetAt,
  type Range,
  type Stay,
  wallMinutes,
  type Zone,
  zoneTable,
} from "../../kernel/time/index.ts";
import { isJourney, isLodging, isRemote } from "./event-words.ts";

/** Days, the first and the last included, on which somebody may have been in another zone than they said. */
export interface Whereabouts {
  readonly from: Day;
  readonly to: Day;
  readonly zone: string;
}

/** An event that one has to be there for, by the clock of another place. */
interface Sign {
  readonly zone: string;
  /** Its days there, the first and the last included. */
  readonly from: Day;
  readonly to: Day;
  /** It begins after noon: whoever came for it woke up elsewhere. */
  readonly late: boolean;
  /** A flight or a bed: nobody books these for where they are not. */
  readonly sure: boolean;
}

// A weekend between two days of a conference is spent there.
const longestPause = 3;
const longestStay = 92;
const fewestDays = 2;
const fewestUnsure = 3;
// A calendar that is kept by another clock altogether says nothing by its zone.
const fewestToJudge = 5;
const noon = 12 * 60;

/**
 * Where a calendar may have been with its owner, the latest first: events that one has to be there for, on two days or more, by the clock of
 * a place whose time differs from theirs. One of them is a journey or a bed, or there are three. What repeats, what people join from
 * anywhere, and a zone in which the calendar is kept anyway do not count. It is a question, never an answer.
 */
export function likelyStays(series: readonly Series[], range: Range, zone: Zone): readonly Whereabouts[] {
  const single = series.filter(isSingle);
  const timed = [...occurrences(single, { ...range, zone })].filter(counts);
  const signs = timed.flatMap((occurrence) => signOf(occurrence, zone));
  return [...Map.groupBy(signs, (sign) => sign.zone)]
    .flatMap(([there, ofZone]) => runsOf(ofZone).flatMap((run) => stayOf(run, there, timed, zone)))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

function isSingle({ master, overrides }: Series): boolean {
  return master !== null && overrides.length === 0 && master.rules.length + master.extraDates.length === 0;
}

function counts({ allDay, event, start, end }: Occurrence): boolean {
  return !allDay && end > start && event.status !== "CANCELLED" && event.transparency === "OPAQUE" && event.busyStatus !== "FREE";
}

function signOf({ event, start, end }: Occurrence, zone: Zone): readonly Sign[] {
  const [from, to] = [zoneNameOf(event.start), zoneNameOf(event.end ?? event.start)];
  const flies = from !== undefined && to !== undefined && !agree(from, to, start);
  const journey = flies || isJourney(event.summary);
  const sure = journey || isLodging(event.summary);
  const there = flies && agree(from, zone, start) ? to : from;
  if (there === undefined || agree(there, zone, start)) return [];
  if (!sure && (isRemote(event.summary, event.location, event.url) || !event.location?.trim())) return [];
  const [begins, ends] = [flies && there === to ? end : start, flies && there === from ? start : end - 1];
  return [
    { zone: there, from: dayOf(begins, there), to: dayOf(Math.max(begins, ends), there), late: wallMinutes(begins, there) >= noon, sure },
  ];
}

/** The name of the zone that a time is written in; none for UTC and for offsets, which programs write for times of any place. */
function zoneNameOf({ zone }: Occurrence["event"]["start"]): string | undefined {
  const name = zone?.table?.zone;
  return name === undefined || !name.includes("/") || name.startsWith("Etc/") || !isZone(name) ? undefined : name;
}

/** Whether two clocks show the same time at an instant. */
function agree(a: Zone, b: Zone, instant: number): boolean {
  return offsetAt(zoneTable(a), instant) === offsetAt(zoneTable(b), instant);
}

function runsOf(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const runs: Sign[][] = [];
  let end = "";
  for (const sign of signs.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (end !== "" && sign.from <= addDays(end, longestPause)) runs.at(-1)!.push(sign);
    else runs.push([sign]);
    end = runs.at(-1)!.length === 1 || sign.to > end ? sign.to : end;
  }
  return runs;
}

function stayOf(run: readonly Sign[], there: string, timed: readonly Occurrence[], zone: Zone): readonly Whereabouts[] {
  const to = run
    .map((sign) => sign.to)
    .toSorted()
    .at(-1)!;
  const days = new Set(run.flatMap((sign) => daysBetween(sign.from, addDays(sign.to, 1))));
  const enough = days.size >= fewestDays && (run.some(({ sure }) => sure) || run.length >= fewestUnsure);
  const first = run[0]!.from;
  if (!enough || to > addDays(first, longestStay) || isKeptIn(there, timed, first, to)) return [];
  const from = run.every((sign) => sign.from > first || sign.late) ? addDays(first, 1) : first;
  const atHome = daysBetween(addDays(first, 1), to).filter((day) => timed.some((occurrence) => isMetAtHome(occurrence, day, zone)));
  return atHome.length >= days.size ? [] : [{ from, to, zone: there }];
}

/** Whether most of what a calendar has on other days is written by this clock too: then it is how the calendar is kept. */
function isKeptIn(there: string, timed: readonly Occurrence[], from: Day, to: Day): boolean {
  const [before, after] = [addDays(from, -2), addDays(to, 2)];
  const others = timed.filter(({ start }) => dayOf(start, there) < before || dayOf(start, there) > after);
  const same = others.filter(({ event, start }) => {
    const name = zoneNameOf(event.start);
    return name !== undefined && agree(name, there, start) && !isJourney(event.summary) && !isLodging(event.summary);
  });
  return others.length >= fewestToJudge && same.length > others.length / 2;
}

function isMetAtHome({ event, start }: Occurrence, day: Day, zone: Zone): boolean {
  const name = zoneNameOf(event.start);
  if (name === undefined || !agree(name, homeOf(zone), start) || dayOf(start, zone) !== day) return false;
  return Boolean(event.location?.trim()) && !isRemote(event.summary, event.location, event.url) && !isJourney(event.summary);
}

/** The first of some whereabouts that nobody has spoken of yet: none of its days is one of a stay, or of that place when one was not there. */
export function unspoken(all: readonly Whereabouts[], stays: readonly Stay[], elsewhere: readonly Whereabouts[]): Whereabouts | undefined {
  return all.find(({ from, to, zone }) => {
    const spoken: readonly Stay[] = [...stays, ...elsewhere.filter((other) => other.zone === zone)];
    return spoken.every((other) => other.from > to || (other.to !== null && other.to < from));
  });
}
