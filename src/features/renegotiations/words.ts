import { lengthWords } from "../../kernel/time/index.ts";
import { capital, countWord, listWords } from "../../kernel/web/index.ts";
import { type Area, inSentence } from "../areas/index.ts";
import type { Season } from "../meaning/index.ts";
import { type Beside, fewestWeeks, type Usual } from "./figures.ts";
import { countOf, type Kind, type Logged } from "./log.ts";
import type { Review } from "./model.ts";

// What was renegotiated, and what a season asked, in sentences.

export const kindWords: Readonly<Record<Kind, string>> = {
  season: "Season",
  enough: "Enough",
  hours: "Agreed hours",
  importance: "Importance",
  values: "Values",
  waking: "Waking hours",
  review: "A look back",
};

export const decisionWords: Readonly<Record<NonNullable<Review["decision"]>, string>> = {
  keep: "It went on as it was.",
  extend: "It went on for longer.",
  end: "It ended that day.",
};

/** "Seven things were renegotiated in this season. Four of them made room." `where` says in what. */
export function sayCount(entries: readonly Logged[], where: string): string {
  const { changes, makeRoom, withWhy } = countOf(entries);
  if (changes === 0) return `Nothing was renegotiated ${where} so far.`;
  const first = `${capital(countWord(changes))} ${changes === 1 ? "thing was" : "things were"} renegotiated ${where}.`;
  const parts = [...(makeRoom > 0 ? [`${ofThem(makeRoom, changes)} made room`] : []), ...(withWhy > 0 ? [whyWords(withWhy, changes)] : [])];
  return parts.length === 0 ? first : `${first} ${capital(parts.join(", and "))}.`;
}

function ofThem(count: number, all: number): string {
  if (count === all) return all === 1 ? "it" : "all of them";
  return `${countWord(count)} of them`;
}

function whyWords(count: number, all: number): string {
  if (all === 1) return "you said why";
  return count === all ? "you said why of each" : `you said why of ${countWord(count)}`;
}

/** "9 h 30 (7 h to 12 h, 6 weeks)". */
export function sayMinutes(usual: Usual | null): string {
  return sayUsual(usual, lengthWords);
}

/** "6.5 (5 to 8, 4 weeks)". */
export function sayRating(usual: Usual | null): string {
  return sayUsual(usual, (value) => String(Math.round(value * 10) / 10));
}

function sayUsual(usual: Usual | null, say: (value: number) => string): string {
  if (!usual) return "not known yet";
  const { middle, least, most, weeks } = usual;
  const [low, high] = [say(Math.round(least * 10) / 10), say(Math.round(most * 10) / 10)];
  return `${say(middle)} (${low === high ? "each week" : `${low} to ${high}`}, ${weeks} weeks)`;
}

/** Whom an area makes room for: what is leaned into; else the held areas that matter most. Empty when neither is said. */
export function protectedBy(
  area: Area,
  areas: readonly Area[],
  { stances }: Season,
  importance: Readonly<Record<string, number>> | null,
): readonly Area[] {
  const others = areas.filter(({ id }) => id !== area.id);
  const lean = others.filter(({ id }) => stances[id] === "lean in");
  if (lean.length > 0) return lean;
  const held = others.filter(({ id }) => (stances[id] ?? "hold") === "hold" && (importance?.[id] ?? 0) > 0);
  const most = Math.max(0, ...held.map(({ id }) => importance![id]!));
  return held.filter(({ id }) => importance![id] === most);
}

/** "Home is good enough on purpose: it protects work." */
export function sayPurpose(area: Area, season: Season, protects: readonly Area[]): string {
  const how = season.stances[area.id] === "pause" ? "is paused on purpose" : "is good enough on purpose";
  return protects.length === 0
    ? `${area.label} ${how}: it leaves room for what you hold.`
    : `${area.label} ${how}: it protects ${listWords(protects.map(inSentence))}.`;
}

/** What it frees, from the weeks that are known; said plainly when it frees nothing, and when that is not known. */
export function sayFreed({ before, during }: Beside): string {
  if (!before || !during)
    return `What it frees is not known yet: that takes ${countWord(fewestWeeks)} known weeks before the season and as many in it.`;
  const freed = Math.round((before.middle - during.middle) / 15) * 15;
  const first = `In a usual week it took ${sayMinutes(before)} before, and takes ${sayMinutes(during)} now.`;
  if (freed > 0) return `${first} That frees about ${lengthWords(freed)} a week.`;
  return `${first} So far it frees no hours; it may still have freed your head.`;
}
