import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkText } from "../../engine/recognition/index.ts";
import { figuresOnOwnWords } from "./recognition-figures.ts";

interface Case {
  readonly lang: string;
  /** What the text asks for first, and what else would be right. */
  readonly right: readonly string[];
  readonly kind: string;
  readonly text: string;
}

// The second may be learned from one day; the first never.
const files = ["texts-held-out.tsv", "texts-by-others.tsv"];
const cases: readonly Case[] = files.flatMap((name) =>
  readFileSync(join(import.meta.dirname, "..", "..", "..", "test", "fixtures", name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [lang = "", right = "", kind = "", text = ""] = line.split("\t");
      return { lang, right: right.split("|"), kind, text };
    }),
);

const share = (some: number, all: number): string => `${Math.round((100 * some) / all)} % (${thousands(some)} of ${thousands(all)})`;
const thousands = (count: number): string => count.toLocaleString("en");

function rowOf(name: string, holds: (one: Case) => boolean): readonly string[] {
  const own = cases.filter(holds);
  const signs = own.filter(({ right }) => right[0] !== "none");
  const others = own.filter(({ right }) => right[0] === "none");
  const isNoticed = ({ text, lang }: Case): boolean => checkText(text, { lang }).action !== "none";
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
  expect(cases).toHaveLength(4841);
  expect(figuresOnOwnWords.rows).toEqual([
    rowOf("all", () => true),
    rowOf("said outright", ofKind("explicit")),
    rowOf("with a time, a means or a goodbye", ofKind("imminent")),
    rowOf("said indirectly", ofKind("indirect")),
    rowOf("hurting oneself", ofKind("self-harm")),
    rowOf("worry about somebody else", ofKind("other")),
    rowOf("abuse", ofKind("abuse")),
    rowOf("other reasons to ask", ofKind("check_in", "past")),
    rowOf("figures of speech", ofKind("idiom")),
    rowOf("ordinary texts", ofKind("neutral")),
    rowOf("stories and training", ofKind("fiction")),
    rowOf("“I would never”", ofKind("negated")),
    rowOf("English", ({ lang }) => lang === "en"),
    rowOf("the six other languages", ({ lang }) => lang !== "en"),
  ]);
});
