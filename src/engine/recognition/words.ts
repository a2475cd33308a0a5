import { pictures, respelled, starred } from "../../content/recognition/spelling.ts";

/** A word of a text as it is compared: without case, accents, doubled letters and disguise. */
export interface Word {
  readonly text: string;
  /** Words of a text with the same number here are the same, so that what is known of one need not be asked of the next. */
  readonly form: number;
  /** Phrases do not reach from one stretch into the next: a full stop or a comma lies between. */
  readonly stretch: number;
  readonly sentence: number;
  /** An empty line begins another one: answers to several questions are looked at together, and are texts of their own. */
  readonly paragraph: number;
  /** Negations and subjects do not reach from one clause into the next. */
  readonly clause: number;
  readonly quoted: boolean;
}

/** Reads a text into words, in time linear in its length. */
export function readWords(text: string): readonly Word[] {
  const formsOf = rememberForms();
  return joinSpelledOut(split(fold(text), formsOf), formsOf);
}

interface Form extends Pick<Word, "text" | "form"> {
  readonly joins: boolean;
}

/** Mends each written word once. */
function rememberForms(): (written: string) => readonly Form[] {
  const known = new Map<string, readonly Form[]>();
  let count = 0;
  return (written) => {
    const seen = known.get(written);
    if (seen !== undefined) return seen;
    const forms = mend(written).map((text): Form => ({ text, form: count++, joins: conjunctions.has(text) }));
    known.set(written, forms);
    return forms;
  };
}

/** A single word, or a phrase, of our own lists in the same form. */
export function foldWords(text: string): readonly string[] {
  return readWords(text).map((word) => word.text);
}

const ascii = /^[\0-\u007f]*$/;
// Accents, and what has no width: marks (M) and format characters (Cf).
const invisible = /[\p{M}\p{Cf}]/gu;
const apostrophes = /[\u00b4\u0060\u2018\u2019\u201b\u02bc\u2032\uff07]/g;
const quotes = /[\u201c-\u201f\u00ab\u00bb]/g;
// Our languages are written in Latin letters. Whatever else there is becomes a blank before NFKC, which makes some signs eighteen times longer.
const foreign =
  /[^\0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u209f\u2100-\u214f\u2460-\u24ff\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f189}]/gu;
const drawn = new RegExp(Object.keys(pictures).join("|"), "gu");
const ligatures: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l" };

function fold(text: string): string {
  if (ascii.test(text)) return text.replaceAll("`", "'").toLowerCase();
  return text
    .replaceAll(invisible, "")
    .replaceAll(drawn, (picture) => pictures[picture] ?? " ")
    .replaceAll(apostrophes, "'")
    .replaceAll(quotes, '"')
    .replaceAll(foreign, " ")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(invisible, "")
    .replaceAll(/[ßœæøł]/g, (letter) => ligatures[letter] ?? letter);
}

const conjunctions = new Set(["but", "pero", "aber", "mais", "mas", "maar", "sondern"]);
/** A stop after so few words is a breath, as in “i just. want. to die.” */
const breath = 3;

/** What is longer is no word of any of our languages; its beginning is read. */
const longestWord = 64;
const stops = new Set(["!", "?", ";", ",", ":", "(", ")", "\u2013", "\u2014"].map((sign) => sign.charCodeAt(0)));
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
// Letters, digits, and what stands for one: * @ $
const isOfWord = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(isLetter(code) || isDigit(code) || "*@$".includes(String.fromCharCode(code))),
);
const apostrophe = 39;

function split(text: string, formsOf: (written: string) => readonly Form[]): Word[] {
  const words: Word[] = [];
  let [stretch, sentence, paragraph, clause, sinceStop, lineFrom, quoted, quotedBy] = [0, 0, 0, 0, 0, 0, false, 0];
  const stop = (full: boolean): void => {
    clause += 1;
    const isBreath = sinceStop === 0 || (full && sinceStop < breath);
    sinceStop = 0;
    if (isBreath) return;
    stretch += 1;
    if (full) sentence += 1;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isOfWord[code] === 1) {
      const end = wordEnd(text, at);
      for (const { text: part, form, joins } of formsOf(text.slice(at, Math.min(end, at + longestWord)))) {
        if (joins) clause += 1;
        words.push({ text: part, form, stretch, sentence, paragraph, clause, quoted });
        sinceStop += 1;
      }
      at = end;
      continue;
    }
    if (code === 34 || (code === apostrophe && (quotedBy === apostrophe || opensQuote(text, at)))) {
      quoted = !quoted;
      quotedBy = quoted ? code : 0;
      clause += 1;
    } else if (code === 10) {
      clause += 1;
      sentence += 1;
      if (words.length === lineFrom) paragraph += 1;
      lineFrom = words.length;
      quoted = false;
      quotedBy = 0;
    } else if (isStop(text, at, code)) stop(code !== 44 && code !== 58 && code !== 40 && code !== 41);
    at += 1;
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isOfWord[code] === 1) continue;
    if ((code === apostrophe || code === 33) && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end - 1))) continue;
    break;
  }
  return end;
}

function opensQuote(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLetter(text.charCodeAt(at + 1)) && !(isLetter(before) || isDigit(before));
}

/** . ! ? ; end a sentence, , : ( ) – a stretch. Dots in a row are a pause in one. */
function isStop(text: string, at: number, code: number): boolean {
  if (code === 46) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (before === 46 || after === 46 || isDigit(after)) return false;
    return !(isLetter(after) && !isLetter(text.charCodeAt(at - 2)));
  }
  return stops.has(code);
}

const contraction = /^([a-z]+)'(t|m|re|ve|ll|d|s)$/;
const disguise: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
const plain = /^[a-z]+$/;
const hidden = starred.map((word) => fold(word));
const meant = new Map(
  Object.entries(respelled).map(([written, words]) => [spell(written).join(" "), fold(words).split(" ").flatMap(spell)]),
);

/** The words that a written word stands for. */
function mend(written: string): readonly string[] {
  const words = spell(written);
  return words.length === 1 ? (meant.get(words[0]!) ?? words) : words.flatMap((word) => meant.get(word) ?? [word]);
}

/** The letters of a written word: “don't” is dont, “j'ai” is j ai, “k1ll” is kill. */
function spell(written: string): readonly string[] {
  if (plain.test(written)) return [squeeze(written)];
  const joined = contraction.exec(written);
  if (joined) return [squeeze(`${joined[1]}${joined[2]}`)];
  if (written.includes("'")) return written.split("'").flatMap(spell);
  if (/^\d+$/.test(written)) return [written];
  if (written.includes("*")) {
    const found = hidden.find((word) => fits(word, written));
    if (found !== undefined) return [squeeze(found)];
    return written.split(/\*+/).flatMap((part) => (part === "" ? [] : spell(part)));
  }
  const letters = written.replaceAll(/[^a-z]/g, (sign) => disguise[sign] ?? "");
  return letters === "" ? [] : [squeeze(letters)];
}

function fits(word: string, written: string): boolean {
  if (word.length !== written.length) return false;
  for (let at = 0; at < word.length; at += 1) if (written[at] !== "*" && written[at] !== word[at]) return false;
  return true;
}

/** Doubled letters say little and are what hurried and stretched words differ in: “dieee” is die, “kil” is kill. */
function squeeze(word: string): string {
  for (let at = 1; at < word.length; at += 1) {
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replaceAll(/([a-z])\1+/g, "$1");
  }
  return word;
}

const spelledOut = 4;
/** Three single letters are seldom a word that is spelled out. */
const shortSpelled = new Set(["die", "kms", "kys"]);

/** “k i l l” → kill. */
function joinSpelledOut(words: Word[], formsOf: (written: string) => readonly Form[]): readonly Word[] {
  const isSingle = (word: Word | undefined): boolean => word !== undefined && word.text.length === 1;
  let run = 0;
  if (!words.some((word) => (run = word.text.length === 1 ? run + 1 : 0) >= spelledOut - 1)) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (isSingle(words[end])) end += 1;
    const text = words
      .slice(at, end)
      .map((word) => word.text)
      .join("");
    if (end - at < spelledOut && !shortSpelled.has(text)) {
      joined.push(words[at]!);
      at += 1;
      continue;
    }
    for (const { text: part, form } of formsOf(text)) joined.push({ ...words[at]!, text: part, form });
    at = end;
  }
  return joined;
}
