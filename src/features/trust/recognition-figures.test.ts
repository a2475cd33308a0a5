import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleTexts } from "../../content/recognition/examples/index.ts";
import { checkText } from "../../engine/recognition/index.ts";
import { figuresOnOwnWords, recognitionFigures, textsLearnedFrom } from "./recognition-figures.ts";

interface Case {
  /** Three writers each: the first were asked about before the others wrote. */
  readonly set: string;
  readonly lang: string;
  /** What the text asks for first, and what else would be right. */
  readonly right: readonly string[];
  readonly kind: string;
  readonly text: string;
}

// By writers from whom nothing is learned, and of whose texts no rule is ever made.
const heldOut: readonly Case[] = readFileSync(join(import.meta.dirname, "..", "..", "..", "test", "fixtures", "texts-held-out.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [set = "", lang = "", right = "", kind = "", text = ""] = line.split("\t");
    return { set, lang, right: right.split("|"), kind, text };
  });

const share = (some: number, all: number): string =>
  `${Math.round((100 * some) / all)} % (${some.toLocaleString("en")} of ${all.toLocaleString("en")})`;
const isNoticed = ({ text, lang }: Case): boolean => checkText(text, { lang }).action !== "none";
const isPlain = ({ kind }: Case): boolean => ["thought", "diary", "log", "check", "finite"].includes(kind);

function rowOf(name: string, holds: (one: Case) => boolean): readonly string[] {
  const own = heldOut.filter(holds);
  const signs = own.filter(({ right }) => right[0] !== "none");
  const others = own.filter(({ right }) => right[0] === "none");
  return [
    name,
    signs.length === 0 ? "" : share(signs.filter(isNoticed).length, signs.length),
    others.length === 0 ? "" : share(others.filter((one) => !isNoticed(one)).length, others.length),
  ];
}

const ofKind =
  (...kinds: readonly string[]) =>
  ({ kind }: Case): boolean =>
    kinds.includes(kind);

test("the figures on texts in words of their own are those that are published", () => {
  expect(heldOut.length).toBe(3600);
  expect(figuresOnOwnWords.rows).toEqual([
    rowOf("all but ordinary days", (one) => !isPlain(one)),
    rowOf("ordinary days", isPlain),
    rowOf("said outright", ofKind("explicit")),
    rowOf("with a time, a means or a goodbye", ofKind("imminent")),
    rowOf("said indirectly", ofKind("indirect")),
    rowOf("hurting oneself", ofKind("self-harm")),
    rowOf("worry about somebody else", ofKind("other")),
    rowOf("abuse", ofKind("abuse")),
    rowOf("other reasons to ask", ofKind("check_in", "past")),
    rowOf("figures of speech", ofKind("idiom")),
    rowOf("texts that hold such words by chance", ofKind("neutral")),
    rowOf("stories and training", ofKind("fiction")),
    rowOf("“I would never”", ofKind("negated")),
    rowOf("English", (one) => one.lang === "en" && !isPlain(one)),
    rowOf("the six other languages", (one) => one.lang !== "en" && !isPlain(one)),
    rowOf("ordinary days: hard thoughts", ofKind("thought")),
    rowOf("ordinary days: a diary", ofKind("diary")),
    rowOf("ordinary days: a few words", ofKind("log", "check")),
    rowOf("ordinary days: that life is finite", ofKind("finite")),
    ...["1", "2", "3"].flatMap((set) => [
      rowOf(`writers of set ${set}: all but ordinary days`, (one) => one.set === set && !isPlain(one)),
      rowOf(`writers of set ${set}: ordinary days`, (one) => one.set === set && isPlain(one)),
    ]),
  ]);
});

test("so is how often the card is the right one", () => {
  const noticed = heldOut.filter(({ right }) => right[0] !== "none").filter(isNoticed);
  const met = noticed.filter(({ right, text, lang }) => right.includes(checkText(text, { lang }).action));
  expect(JSON.stringify(recognitionFigures.body)).toContain(share(met.length, noticed.length));
});

test("nobody who wrote a text for measuring taught anything", () => {
  const taught = exampleTexts();
  expect(textsLearnedFrom).toBe(taught.length.toLocaleString("en"));
  const known = new Set(taught.map(({ text }) => text));
  expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
});
