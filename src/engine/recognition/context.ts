import type { CueKind } from "../../content/recognition/language.ts";
import { type Cue, lists, type Role } from "./lists.ts";
import { findPhrases, type Hit, takeOut } from "./phrases.ts";
import { symbolsOf } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** What is about somebody's life: theirs who says it, where somebody else is said to have said it. */
export const aboutLife = new Set<CueKind>(["suicide", "deathWish", "method", "means", "preparation", "selfHarm", "burden"]);

/** Where the words of each role stand in a text, read in one language. */
export interface Around {
  readonly words: readonly Word[];
  /** For each word, whether it belongs to the role. */
  readonly marks: ReadonlyMap<Role, Uint8Array>;
  readonly pastIn: ReadonlySet<number>;
  readonly nowIn: ReadonlySet<number>;
  readonly urgentIn: ReadonlySet<number>;
  readonly deniedIn: ReadonlySet<number>;
  readonly fictionIn: ReadonlySet<number>;
  /** The text says that it means what it says, or that a story is the writer's own. */
  readonly earnest: boolean;
}

/** Reads a text in one language. What is an idiom for cues is one here too: “fine now” is no sign of now. */
export function readAround(code: string, words: readonly Word[], idioms: readonly Hit<unknown>[], earnest: boolean): Around {
  const lexicon = lists().roles.get(code)!;
  const symbols = symbolsOf(lexicon, words);
  takeOut(symbols, idioms);
  const hits = [...findPhrases(lexicon, words, symbols)];
  const marks = new Map<Role, Uint8Array>();
  for (const { meaning, start, end } of hits) {
    const mark = marks.get(meaning) ?? new Uint8Array(words.length);
    mark.fill(1, start, end);
    marks.set(meaning, mark);
  }
  const sentencesOf = (role: Role): ReadonlySet<number> =>
    new Set(hits.filter(({ meaning }) => meaning === role).map(({ start }) => words[start]!.sentence));
  return {
    words,
    marks,
    pastIn: sentencesOf("past"),
    nowIn: sentencesOf("now"),
    urgentIn: sentencesOf("urgent"),
    deniedIn: sentencesOf("denials"),
    fictionIn: sentencesOf("fiction"),
    earnest,
  };
}

function has({ marks }: Around, role: Role): boolean {
  return marks.has(role);
}

const is = ({ marks }: Around, role: Role, at: number): boolean => marks.get(role)?.[at] === 1;

const negatorReach = 5;

/** Whether a negation before the cue, or in a gap of it, undoes it: “I am not suicidal”, “ich will nicht sterben”. Or an answer does. */
export function isNegated(around: Around, cue: Hit<Cue>): boolean {
  const { start, end, meaning } = cue;
  if (isDenied(around, cue)) return true;
  if (meaning.negative) return false;
  const negates = (at: number): boolean => is(around, "negators", at) && !is(around, "noNegators", at);
  for (let at = start; at < end; at += 1) if (negates(at)) return true;
  let beyondSubject = false;
  const goesOn = is(around, "ors", start - 1) || is(around, "ors", start - 2);
  for (let at = start - 1; at >= Math.max(0, start - negatorReach); at -= 1) {
    // “Ich habe nicht vor, mir etwas anzutun”: what is meant follows behind the comma.
    if (around.words[at]!.clause !== around.words[start]!.clause || is(around, "joins", at)) return opensClause(around, at, start);
    if (is(around, "farNegators", at)) return true;
    if (!beyondSubject && negates(at)) return true;
    beyondSubject ||= !goesOn && (is(around, "self", at) || is(around, "other", at));
  }
  return false;
}

function opensClause(around: Around, at: number, start: number): boolean {
  return is(around, "farNegators", at) && around.words[at]!.sentence === around.words[start]!.sentence;
}

/** “She asked if I had thoughts of dying. I said no”: asked, and answered in this sentence or the next, and no word of a lie. */
function isDenied(around: Around, cue: Hit<Cue>): boolean {
  if (has(around, "lies")) return false;
  if (isAnsweredNo(around, cue)) return true;
  if (!has(around, "asks") || !has(around, "denials")) return false;
  const { words } = around;
  const { start } = cue;
  const { sentence } = words[start]!;
  for (let at = start - 1; at >= Math.max(0, start - reach) && words[at]!.sentence === sentence; at -= 1)
    if (is(around, "asks", at)) return around.deniedIn.has(sentence) || around.deniedIn.has(sentence + 1);
  return false;
}

/** “The form: thoughts of ending your life? None.” What follows the question begins with a no that is a clause of its own. */
function isAnsweredNo(around: Around, { start, end }: Hit<Cue>): boolean {
  if (!has(around, "noes") || !has(around, "asksBefore")) return false;
  const { words } = around;
  const { sentence } = words[start]!;
  let isAsked = false;
  for (let at = end - 1; at >= Math.max(0, start - reach) && words[at]!.sentence >= sentence - 1; at -= 1)
    isAsked ||= is(around, "asksBefore", at);
  if (!isAsked) return false;
  for (let at = end; at < Math.min(words.length, end + reach); at += 1) {
    const isNewSentence = words[at]!.sentence !== words[at - 1]!.sentence;
    if ((isNewSentence || words[at]!.clause !== words[at - 1]!.clause) && isBareNo(around, at)) return true;
    if (isNewSentence) return false;
  }
  return false;
}

function isBareNo(around: Around, from: number): boolean {
  const { words } = around;
  let to = from;
  while (to < words.length && words[to]!.clause === words[from]!.clause && is(around, "noes", to)) to += 1;
  return to > from && words[to]?.clause !== words[from]!.clause;
}

/** How far around a cue is looked for what belongs to it, in words. It bounds the work on a text without a single full stop. */
export const reach = 40;

/** Whose a cue is: what its words say, else the nearest subject, else the writer's own. */
export function whoseIs(around: Around, cue: Hit<Cue>): "self" | "other" {
  const { start, end, meaning } = cue;
  if (has(around, "askingForFriend")) return "other";
  if (around.words[start]!.quoted) {
    const speaker = speakerOf(around, start);
    if (speaker !== undefined) return speaker;
  }
  if (around.earnest && has(around, "fiction")) return "self";
  if (aboutLife.has(meaning.kind) && saysAnother(around, cue)) return "other";
  if (meaning.who !== undefined) return meaning.who;
  for (let at = end - 1; at >= Math.max(0, start - reach) && around.words[at]!.clause === around.words[start]!.clause; at -= 1) {
    if (is(around, "self", at)) return saidByAnother(around, at) ? "other" : "self";
    if (is(around, "other", at) || is(around, "kin", at)) return "other";
  }
  return "self";
}

/** “My son told me that …”, “scared that she …”: another's, as long as the writer does not come in between, and nothing new begins. */
function saysAnother(around: Around, { start, end }: Hit<Cue>): boolean {
  if (!has(around, "others")) return false;
  const { words } = around;
  const { sentence, stretch } = words[start]!;
  let ofAnother = false;
  for (let at = end - 1; at >= Math.max(0, start - reach) && words[at]!.sentence === sentence; at -= 1) {
    const isNew = at < start && (words[at]!.stretch !== stretch || is(around, "joins", at));
    if (isNew && !ofAnother) return false;
    if (is(around, "others", at)) return true;
    if (is(around, "self", at)) return false;
    ofAnother ||= is(around, "other", at) || is(around, "kin", at);
  }
  return false;
}

/** Who says what stands in quotes: the nearest subject before them in the sentence. */
function speakerOf(around: Around, start: number): "self" | "other" | undefined {
  const { words } = around;
  let at = start;
  while (at > start - reach && words[at]?.quoted) at -= 1;
  for (const last = at - reach; at > last && words[at]?.sentence === words[start]!.sentence; at -= 1) {
    if (is(around, "others", at)) return "other";
    if (is(around, "self", at)) return "self";
    if (is(around, "other", at) || is(around, "kin", at)) return "other";
  }
  return undefined;
}

/** “My son said I want to die.” */
function saidByAnother(around: Around, at: number): boolean {
  if (!is(around, "reports", at - 1)) return false;
  return [2, 3, 4].some((back) => is(around, "other", at - back) || is(around, "kin", at - back));
}

/** Whether a cue belongs to a novel, a film, a training, unless the writer says “I” between that and the cue. */
export function isFiction(around: Around, cue: Hit<Cue>, who: "self" | "other"): boolean {
  if (around.earnest || !has(around, "fiction")) return false;
  const { words } = around;
  const { quoted, sentence } = words[cue.start]!;
  if (cue.meaning.kind === "mention" || cue.meaning.kind === "loss") return true;
  // “She tried to. I found her. I'm at my desk and there are slides to finish”: those are no story of hers.
  if (who === "other") return [-1, 0, 1].some((away) => around.fictionIn.has(sentence + away));
  for (let at = Math.max(0, cue.start - reach); at < Math.min(words.length, cue.end + reach); at += 1) {
    if (words[at]!.sentence !== sentence || !is(around, "fiction", at)) continue;
    if (quoted || !isOwnWord(around, cue, at < cue.start ? at + 1 : Math.max(0, cue.start - reach))) return true;
  }
  return false;
}

/** Whether the writer speaks of themselves between a place in the text and the cue, and nobody else does. */
function isOwnWord(around: Around, { start, end, meaning }: Hit<Cue>, from: number): boolean {
  for (let at = start - 1; at >= from; at -= 1) if (is(around, "reports", at)) return false;
  if (meaning.who === "self") return true;
  for (let at = end - 1; at >= from; at -= 1) if (is(around, "self", at)) return true;
  return false;
}

/** Whether a sentence says that something is long over, and neither it nor the text says that it is back. */
export function isPast(around: Around, { start }: Hit<Cue>): boolean {
  const { sentence } = around.words[start]!;
  return around.pastIn.has(sentence) && !around.nowIn.has(sentence) && !has(around, "again");
}

/** Whether a time, a means or a plan stands near: in the same sentence, or the one before or after. */
export function isUrgent({ words, urgentIn }: Around, { start }: Hit<Cue>): boolean {
  const { sentence } = words[start]!;
  return urgentIn.has(sentence) || urgentIn.has(sentence - 1) || urgentIn.has(sentence + 1);
}
