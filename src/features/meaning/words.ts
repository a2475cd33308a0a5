import type { WallRange, Weekday, WeeklyWindows } from "../../engine/spans/index.ts";
import { clockWords, type Day, dayName, dayNumber } from "../../kernel/time/index.ts";
import { capital, listWords } from "../../kernel/web/index.ts";
import { type Area, type AreaId, inSentence } from "../areas/index.ts";
import { type Band, formatBand } from "./bands.ts";
import { dayKeys, dayNames } from "./hours.ts";
import type { FitMode, Value } from "./model.ts";
import type { Season } from "./seasons.ts";

// What was set, in sentences.

/** "Presence, honesty and craft". What a person named themselves keeps its capitals. */
export function sayValues(values: readonly Value[]): string {
  return capital(listWords(values.map(({ name, line }) => (line === undefined ? name : name.toLowerCase()))));
}

/** "Family 9, work 6; friends left out; rest is open." */
export function sayImportance(areas: readonly Area[], importance: Readonly<Record<AreaId, number>>): string {
  const said = areas.filter(({ id }) => (importance[id] ?? 0) > 0).toSorted((a, b) => importance[b.id]! - importance[a.id]!);
  const out = areas.filter(({ id }) => importance[id] === 0).map(inSentence);
  const open = areas.filter(({ id }) => importance[id] === undefined).map(inSentence);
  const parts = [
    ...(said.length > 0 ? [listWords(said.map((area) => `${inSentence(area)} ${importance[area.id]}`))] : []),
    ...(out.length > 0 ? [`${listWords(out)} left out`] : []),
    ...(open.length > 0 ? [`${listWords(open)} still open`] : []),
  ];
  return `${capital(parts.join("; "))}.`;
}

/** "Work 38–42 h, family 18 h or more." Null when no area of these has a band. */
export function sayBands(areas: readonly Area[], bands: Readonly<Record<AreaId, Band>>): string | null {
  const set = areas.flatMap((area) => (bands[area.id] ? [`${inSentence(area)} ${formatBand(bands[area.id]!)}`] : []));
  return set.length > 0 ? `${capital(listWords(set))}.` : null;
}

/** "Monday to Friday 9:00–17:30; Saturday 10:00–12:00". */
export function sayWindows(windows: WeeklyWindows): string {
  const days = dayKeys.map((key, index) => ({ name: dayNames[key], hours: sayRanges(windows[(index + 1) as Weekday] ?? []) }));
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const [index, { name, hours }] of days.entries()) {
    const run = runs.at(-1);
    if (run && days[index - 1]!.hours === hours) run.last = name;
    else runs.push({ first: name, last: name, hours });
  }
  const told = runs.filter(({ hours }) => hours !== "");
  if (told.length === 0) return "no hours";
  if (runs.length === 1) return `every day ${runs[0]!.hours}`;
  return told.map(({ first, last, hours }) => `${first === last ? first : `${first} to ${last}`} ${hours}`).join("; ");
}

function sayRanges(ranges: readonly WallRange[]): string {
  // A word joiner keeps a heading from breaking a line after the dash.
  return listWords(ranges.map(({ from, to }) => `${clockWords(from)}–\u2060${clockWords(to)}`));
}

/** "Harbour launch, since Monday 24 August, until Sunday 11 October as far as you can tell." */
export function saySeason({ name, from, until }: Season, day: Day): string {
  const since = `${name}, since ${dayName(from, day)}`;
  if (until === undefined) return `${since}, with an open end.`;
  return day > until
    ? `${since}. Its expected end is past: does it go on?`
    : `${since}, until ${dayName(until, day)} as far as you can tell.`;
}

/** "week 3 of 7"; past its expected end, "week 9, past its expected end". */
export function sayWeekOf({ from, until }: Season, day: Day): string {
  const weekAt = (day: Day) => Math.floor((dayNumber(day) - dayNumber(from)) / 7) + 1;
  if (until === undefined) return `week ${weekAt(day)}`;
  return day > until ? `week ${weekAt(day)}, past its expected end` : `week ${weekAt(day)} of ${weekAt(until)}`;
}

/** "Lean into work; hold rest and family; good enough for home (4 h); growth is paused." */
export function sayStances(areas: readonly Area[], { stances, goodEnough }: Season): string {
  const where = (wanted: string) => areas.filter(({ id }) => (stances[id] ?? "hold") === wanted);
  const enough = where("good enough").map((area) => {
    const minutes = goodEnough[area.id];
    return minutes === undefined ? inSentence(area) : `${inSentence(area)} (${formatBand({ from: minutes })})`;
  });
  // What belongs nowhere else is held by nobody.
  const held = where("hold").filter(({ id }) => id !== "other");
  const [lean, hold, paused] = [where("lean in"), held, where("pause")].map((areas) => areas.map(inSentence));
  const parts = [
    ...(lean!.length > 0 ? [`lean into ${listWords(lean!)}`] : []),
    ...(hold!.length > 0 ? [`hold ${listWords(hold!)}`] : []),
    ...(enough.length > 0 ? [`good enough for ${listWords(enough)}`] : []),
    ...(paused!.length > 0 ? [`${listWords(paused!)} ${paused!.length === 1 ? "is" : "are"} paused`] : []),
  ];
  return `${capital(parts.join("; "))}.`;
}

export const fitModeWords: Readonly<Record<FitMode, string>> = {
  both: "Hours and feeling",
  hours: "Hours alone",
  feeling: "Feeling alone",
};
