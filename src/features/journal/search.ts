/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

interface Folded {
  readonly text: string;
  /** For each letter of the folded text, where it began in the original; one more for the end. */
  readonly at: readonly number[];
}

type Spelling = Readonly<Record<string, string>>;

// People type "uber", "ueber" and "über" for the same word.
const both: Spelling = { æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ς: "σ" };
const bare: Spelling = { ...both, ø: "o" };
const spelled: Spelling = { ...both, ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
const special = /[äöüåøæœßłđς]/g;

const around = { before: 60, after: 160 };

/** The words of a search, each once. */
export function wordsOf(find: string): readonly string[] {
  return [
    ...new Set(
      find
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    ),
  ].slice(0, 20);
}

/** Where the words stand in a text, whatever their case and accents, in order and without overlap; undefined when one is missing. */
export function findIn(text: string, words: readonly string[]): readonly (readonly [from: number, to: number])[] | undefined {
  const ways = [bare, spelled].map((how) => ({ plain: plainOf(text, how), words: words.map((word) => plainOf(word, how)) }));
  if (words.some((_, index) => ways.every((way) => !way.plain.includes(way.words[index]!)))) return undefined;
  const found = [bare, spelled].flatMap((how, index) => {
    const whole = folded(text, how);
    return ways[index]!.words.flatMap((word) => hitsOf(whole, word));
  });
  const ranges: [number, number][] = [];
  for (const [from, to] of found.toSorted((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}

/** The text around the first place that was found, in pieces. */
export function excerptOf(text: string, ranges: readonly (readonly [from: number, to: number])[]): readonly Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const begin = first <= around.before ? 0 : wordStart(text, first - around.before);
  const end = Math.min(text.length, first + around.after);
  const pieces: Piece[] = [];
  let at = begin;
  for (const [from, to] of ranges) {
    if (from >= end) break;
    pieces.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  const more = Math.max(at, end) < text.length ? [{ text: "…", found: false }] : [];
  return [...(begin > 0 ? [{ text: "…", found: false }] : []), ...pieces.filter((piece) => piece.text !== ""), ...more];
}

function hitsOf({ text, at }: Folded, word: string): readonly [number, number][] {
  const hits: [number, number][] = [];
  let place = word === "" ? -1 : text.indexOf(word);
  while (place >= 0) {
    const end = place + word.length;
    hits.push([at[place]!, endOf(at, end)]);
    place = text.indexOf(word, end);
  }
  return hits;
}

/** Where the letter ends that a folded text stands behind: never in the middle of one that folds to two. */
function endOf(at: readonly number[], place: number): number {
  let end = place;
  while (at[end] === at[place - 1]) end++;
  return at[end]!;
}

/** A text without case and accents. Where its letters stood is not known: of most texts nothing more is needed. */
function plainOf(text: string, how: Spelling): string {
  const low = text.normalize("NFC").toLowerCase();
  return low
    .replaceAll(special, (letter) => how[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

function folded(text: string, how: Spelling): Folded {
  const letters: string[] = [];
  const at: number[] = [];
  let from = 0;
  // By whole letters: an accent that is written apart belongs to the letter before it.
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const low = letter.normalize("NFC").toLowerCase();
    const plain = how[low] ?? low.normalize("NFD").replaceAll(/\p{M}/gu, "");
    for (let index = 0; index < plain.length; index++) at.push(from);
    letters.push(plain);
    from += letter.length;
  }
  return { text: letters.join(""), at: [...at, text.length] };
}

function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + 30).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}
