import type { CueKind } from "../../content/recognition/language.ts";
import { aboutLife, type Around, isFiction, isNegated, isPast, isUrgent, reach, readAround, whoseIs } from "./context.ts";
import { type Cue, type Idiom, lists } from "./lists.ts";
import { findPhrases, type Hit } from "./phrases.ts";
import { findTogether } from "./together.ts";
import { symbolsOf } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** From the least pressing to the most. */
const levels = ["none", "low", "moderate", "high", "imminent"] as const;
export type Level = (typeof levels)[number];
/** From the least pressing to the most: the most pressing decides. */
export const actions = ["none", "check_in", "help_other_card", "abuse_card", "crisis_card"] as const;
export type Action = (typeof actions)[number];

/** What a text asks for. `none` with a level of `low`: a soft sign, not enough to ask about. */
export interface Checked {
  readonly action: Action;
  readonly level: Level;
}

/** A text with so many cues is answered by its first ones, and by the words around them. */
const mostCues = 150;

export const nothing: Checked = { action: "none", level: "none" };

/**
 * The signs that the rules find, in time linear in the number of words. `lang` (ISO 639-1) settles words that two languages share; without it,
 * and for a language that we have no lists of, the text does.
 */
export function findSigns(words: readonly Word[], lang: string | undefined): readonly Sign[] {
  const found = findHits(words);
  return found.cues.length === 0 ? [] : signsIn(found, lang);
}

/** What signs ask for by the rules, each by itself and all of them together. */
export function answerOf(signs: readonly Sign[]): Checked {
  const meant = signs.filter(({ denied }) => !denied);
  return meant.length === 0 ? nothing : strongest([...meant.filter((sign) => !isWorry(sign, meant)).map(answerTo), together(meant)]);
}

interface Found {
  readonly words: readonly Word[];
  readonly idioms: readonly Hit<Idiom>[];
  readonly cues: readonly Hit<Cue>[];
  /** The languages in which the text says that it is meant. */
  readonly earnest: ReadonlySet<string>;
}

function findHits(words: readonly Word[]): Found {
  const { signs, gathered } = lists();
  const [cues, idioms, earnest] = [new Array<Hit<Cue>>(), new Array<Hit<Idiom>>(), new Set<string>()];
  for (const { meaning, ...place } of findPhrases(signs, words, symbolsOf(signs, words))) {
    if (meaning.is === "cue") cues.push({ meaning, ...place });
    else if (meaning.is === "idiom") idioms.push({ meaning, ...place });
    else earnest.add(meaning.code);
    // No phrase is longer than what belongs to it reaches.
    if (cues.length === mostCues) return { words: words.slice(0, place.start + 2 * reach), idioms, cues, earnest };
  }
  for (const cue of findTogether(gathered, words, symbolsOf(gathered, words))) if (cues.push(cue) === mostCues) break;
  return { words, idioms, cues, earnest };
}

/** Something in a text that a rule knows, with the places of its words. */
export interface Sign {
  readonly kind: CueKind;
  readonly who: "self" | "other";
  readonly past: boolean;
  readonly urgent: boolean;
  /** Whether the words around say that it is not so, or only told. */
  readonly denied: boolean;
  readonly start: number;
  readonly end: number;
  readonly places?: readonly number[];
}

function signsIn(found: Found, lang: string | undefined): Sign[] {
  const { words, idioms, earnest } = found;
  const best = inBestLanguage(found, lang);
  const arounds = new Map<string, Around>();
  for (const { meaning } of best)
    if (!arounds.has(meaning.code)) {
      const own = idioms.filter((idiom) => idiom.meaning.code === meaning.code);
      arounds.set(meaning.code, readAround(meaning.code, words, own, earnest.has(meaning.code)));
    }
  return best.map((cue) => {
    const around = arounds.get(cue.meaning.code)!;
    const who = whoseIs(around, cue);
    const denied = isNegated(around, cue) || isFiction(around, cue, who);
    const { start, end, places, meaning } = cue;
    const past = isPast(around, cue);
    return { kind: meaning.kind, who, past, urgent: isUrgent(around, cue), denied, start, end, ...(places && { places }) };
  });
}

/**
 * Where cues of two languages cover the same words, the language counts that more of the words around is written in. Where they are plainly
 * of one language, what looks like a habit or a quarrel in another is chance; a wish to die is heard in any.
 */
function inBestLanguage({ words, idioms, cues, earnest }: Found, lang: string | undefined): readonly Hit<Cue>[] {
  const covers = new Map<string, Uint8Array>();
  for (const { meaning, start, end } of idioms) {
    const cover = covers.get(meaning.code) ?? new Uint8Array(words.length);
    covers.set(meaning.code, cover.fill(1, start, end));
  }
  const judged = cues.map((cue) => {
    const { sentence } = words[cue.start]!;
    const near = words.slice(Math.max(0, cue.start - wordsToTellBy), cue.end + wordsToTellBy).filter((word) => word.sentence === sentence);
    const scores = scoreLanguages(near, lang);
    const score = scores.get(cue.meaning.code) ?? 0;
    // A figure of speech counts in its own language: “me … the” is none in Dutch when the rest is Portuguese.
    const isMeant = earnest.has(cue.meaning.code) && aboutLife.has(cue.meaning.kind);
    const isCovered = (cover: Uint8Array): boolean => coversEnough(cover, cue);
    const bar = score < sure ? score : score + 1;
    const isMoreOf = (code: string): boolean => code === cue.meaning.code || scores.get(code)! >= bar;
    const isFigure = !isMeant && covers.entries().some(([code, cover]) => isMoreOf(code) && isCovered(cover));
    return { cue, score, most: Math.max(...scores.values()), isFigure };
  });
  const literal = judged.filter(({ isFigure }) => !isFigure);
  const highest = new Map<string, Int32Array>();
  for (const { cue, score } of judged) {
    const marks = highest.get(cue.meaning.code) ?? new Int32Array(words.length);
    highest.set(cue.meaning.code, marks);
    for (let at = cue.start; at < cue.end; at += 1) marks[at] = Math.max(marks[at]!, score);
  }
  // Cues of one language never rule each other out, though they look at words that are not quite the same.
  const isOutdone = (cue: Hit<Cue>, score: number): boolean =>
    highest
      .entries()
      .some(([code, marks]) => code !== cue.meaning.code && marks.subarray(cue.start, cue.end).some((other) => other > score));
  return literal
    .filter(({ cue, score }) => !isOutdone(cue, score))
    .filter(({ cue, score, most }) => !cue.meaning.loose || score + 1 >= most)
    .filter(({ cue, score, most }) => aboutLife.has(cue.meaning.kind) || most < plainlyOne || score * 2 >= most)
    .map(({ cue }) => cue);
}

/** How many words of a cue a figure of speech may leave open and still be what is meant: “il me tue” says more when a threat is around it. */
const mostOpen = 3;

function coversEnough(cover: Uint8Array, { start, end, places }: Hit<Cue>): boolean {
  const all = places ?? Array.from({ length: end - start }, (_, place) => start + place);
  const open = all.filter((at) => cover[at] !== 1).length;
  return open < all.length && (places === undefined ? open <= mostOpen : open * 2 <= all.length);
}

/** From so many frequent words on, another language has to have more of them to have a say. */
const sure = 2;

const wordsToTellBy = 8;
/** With fewer frequent words they are too few to be plainly of one language. */
const plainlyOne = 5;

/** How many words are frequent ones, by language; and one more for the language that was named. */
function scoreLanguages(words: readonly Word[], lang: string | undefined): ReadonlyMap<string, number> {
  return new Map(
    lists()
      .common.entries()
      .map(([code, common]) => [code, words.filter(({ text }) => common.has(text)).length + (code === lang ? 1 : 0)]),
  );
}

const violent = new Set<CueKind>(["abuse", "graveAbuse", "ownViolence"]);

/** “Scared that she will hurt herself” begins as a fear of her does, and is one for her: what reaches further counts. A threat to do so stays one. */
function isWorry({ kind, end }: Sign, found: readonly Sign[]): boolean {
  if (!violent.has(kind)) return false;
  return found.some((sign) => sign.who === "other" && sign.kind === "deathWish" && sign.start < end && sign.end >= end);
}

const answers: Readonly<Record<CueKind, Checked>> = {
  suicide: { action: "crisis_card", level: "high" },
  deathWish: { action: "crisis_card", level: "moderate" },
  method: { action: "crisis_card", level: "imminent" },
  means: { action: "crisis_card", level: "imminent" },
  preparation: { action: "crisis_card", level: "high" },
  selfHarm: { action: "crisis_card", level: "moderate" },
  burden: { action: "crisis_card", level: "moderate" },
  follow: nothing,
  readying: nothing,
  hour: nothing,
  mention: { action: "check_in", level: "low" },
  loss: { action: "check_in", level: "low" },
  dependence: { action: "check_in", level: "low" },
  sleepless: nothing,
  elation: nothing,
  voices: { action: "check_in", level: "moderate" },
  eating: { action: "check_in", level: "moderate" },
  despair: { action: "check_in", level: "moderate" },
  soft: { action: "none", level: "low" },
  abuse: { action: "abuse_card", level: "moderate" },
  graveAbuse: { action: "abuse_card", level: "high" },
  ownViolence: { action: "abuse_card", level: "high" },
};

const hurried = new Set<CueKind>(["suicide", "deathWish", "preparation", "burden"]);

/** What one sign asks for, taken by itself. */
function answerTo({ kind, who, past, urgent }: Sign): Checked {
  const { action, level } = answers[kind];
  if (past && action !== "none") return { action: "check_in", level: "low" };
  if (who === "other" && !aboutLife.has(kind)) return ofAnother(kind);
  const sooner = hurried.has(kind) && urgent ? "imminent" : level;
  return { action: who === "other" ? "help_other_card" : action, level: sooner };
}

/** Abuse is met whoever suffers it. A low mood, a habit or a loss of somebody else is theirs to tell. */
function ofAnother(kind: CueKind): Checked {
  if (kind === "voices" || kind === "eating") return { action: "help_other_card", level: "low" };
  return kind === "abuse" || kind === "graveAbuse" || kind === "loss" || kind === "ownViolence" ? answers[kind] : nothing;
}

/** What signs ask for together that none of them asks for alone. */
function together(signs: readonly Sign[]): Checked {
  const own = new Set(signs.filter(({ who, past }) => who === "self" && !past).map(({ kind }) => kind));
  if (own.has("preparation") && (own.has("suicide") || own.has("deathWish") || own.has("burden")))
    return { action: "crisis_card", level: "imminent" };
  if (own.has("readying") && own.has("hour")) return { action: "crisis_card", level: "imminent" };
  if (own.has("follow") && signs.some(({ kind }) => kind === "loss" || kind === "mention")) return { action: "crisis_card", level: "high" };
  if (own.has("sleepless") && own.has("elation")) return { action: "check_in", level: "moderate" };
  const soft = signs.filter(({ kind, who, past }) => kind === "soft" && who === "self" && !past);
  return soft.some((one) => soft.some((other) => areApart(one, other))) ? { action: "check_in", level: "low" } : nothing;
}

/** Whether two signs share no word: then they are two, and not one that was heard twice. */
function areApart(one: Sign, other: Sign): boolean {
  if (one.end <= other.start || other.end <= one.start) return true;
  return one.places !== undefined && other.places !== undefined && !one.places.some((at) => other.places!.includes(at));
}

/** The most pressing of several answers. */
export function strongest(found: readonly Checked[]): Checked {
  return found.reduce((best, next) => (rank(next) > rank(best) ? next : best), nothing);
}

/** How pressing an answer is. */
export function rank({ action, level }: Checked): number {
  return actions.indexOf(action) * levels.length + levels.indexOf(level);
}
