import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../index.ts";

/** A made-up text, and what a careful reader would answer to it. */
export interface ExampleText {
  readonly lang: string;
  /** Who wrote it, a letter each. “ours” are the lines that the rules are held to. */
  readonly author: string;
  readonly kind: string;
  /** What it asks for, and what else would be right. */
  readonly right: readonly string[];
  readonly text: string;
}

/** All texts that recognition learns from: a file for each language, with a text a line as author, kind, what it asks for, and the text. */
export function exampleTexts(): readonly ExampleText[] {
  return languages.flatMap(({ code }) =>
    readFileSync(join(import.meta.dirname, `${code}.tsv`), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [author = "", kind = "", right = "", text = ""] = line.split("\t");
        return { lang: code, author, kind, right: right.split("|"), text };
      }),
  );
}
