import type { Blank, Script, Tone } from "../../content/script.ts";

type Filled = Readonly<Record<Blank, string>>;

const named = /\{(\w+)\}/;

/** The words of a script in one tone, with what somebody filled in. A sentence whose blank is empty is left out. */
export function draftOf({ tones }: Pick<Script, "tones">, tone: Tone, filled: Filled): string {
  const sentences = tones[tone].flatMap((sentence) => {
    const blank = blankOf(sentence);
    if (blank === undefined) return [sentence];
    const words = asClause(filled[blank]);
    // A function, since a text may hold what a replacement would read as a sign.
    return words === "" ? [] : [ending(sentence.replace(named, () => words))];
  });
  return sentences.join(" ");
}

/** The sentence of a tone around a blank, as what came before it and what comes after: "I would like to … ". */
export function aroundBlank({ tones }: Pick<Script, "tones">, tone: Tone, blank: Blank): string {
  const sentence = tones[tone].find((sentence) => blankOf(sentence) === blank) ?? "";
  return sentence.replace(named, "…").replace(/\.$/, "");
}

function blankOf(sentence: string): Blank | undefined {
  return named.exec(sentence)?.[1] as Blank | undefined;
}

// Words that begin many sentences, and are no names.
const small = new Set(
  "a an the this that these those my your our his her its their we you he she it they there when while since because most all some many every each nobody somebody someone no not on in at for with after before if to".split(
    " ",
  ),
);

/** What was filled in, as a part of a sentence: without its full stop, and without a capital where that is sure. */
function asClause(typed: string): string {
  const words = typed
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/[.…\s]+$/, "");
  const first = /^[A-Za-z]+/.exec(words)?.[0] ?? "";
  return small.has(first.toLowerCase()) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

/** A question mark of their own stands for ours: "?." is none. */
function ending(sentence: string): string {
  return sentence.replace(/([!?])[.?]$/, "$1");
}
