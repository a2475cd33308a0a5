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

function read(name: string): readonly Case[] {
  const file = join(import.meta.dirname, "..", "..", "..", "test", "fixtures", name);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [lang = "", right = "", kind = "", text = ""] = line.split("\t");
      return { lang, right: right.split("|"), kind, text };
    });
}

// Rules are never made from the first; they may be from the second.
const heldOut = read("texts-held-out.tsv");
const byOthers = read("texts-by-others.tsv");

const share = (some: number, all: number): string => `${Math.round((100 * some) / all)} % (${thousands(some)} of ${thousands(all)})`;
const thousands = (count: number): string => count.toLocaleString("en");

function rowOf(name: string, holds: (one: Case) => boolean, of: readonly Case[] = heldOut): readonly string[] {
  const own = of.filter(holds);
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
  expect([heldOut.length, byOthers.length]).toEqual([616, 4225]);
  expect(figuresOnOwnWords.rows).toEqual([
    rowOf("all", () => true),
    rowOf("all of the 4,225 that may be learned from", () => true, byOthers),
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
