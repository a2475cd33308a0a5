import type { Block, Table } from "./text.ts";

/** Measured on 616 texts that no rule was made from; a test works it out again. */
export const figuresOnOwnWords: Table = {
  caption: "Texts in words of their own, November 2026",
  head: ["texts", "noticed", "left alone"],
  rows: [
    ["all", "56 % (204 of 364)", "82 % (206 of 252)"],
    ["all of the 4,225 that may be learned from", "48 % (1,237 of 2,561)", "87 % (1,443 of 1,664)"],
    ["said outright", "90 % (54 of 60)", ""],
    ["with a time, a means or a goodbye", "45 % (37 of 82)", ""],
    ["said indirectly", "53 % (18 of 34)", ""],
    ["hurting oneself", "70 % (14 of 20)", ""],
    ["worry about somebody else", "48 % (20 of 42)", ""],
    ["abuse", "50 % (31 of 62)", ""],
    ["other reasons to ask", "47 % (30 of 64)", ""],
    ["figures of speech", "", "78 % (80 of 102)"],
    ["ordinary texts", "", "99 % (77 of 78)"],
    ["stories and training", "", "91 % (20 of 22)"],
    ["“I would never”", "", "58 % (29 of 50)"],
    ["English", "57 % (95 of 166)", "85 % (97 of 114)"],
    ["the six other languages", "55 % (109 of 198)", "79 % (109 of 138)"],
  ],
};

/** How often words that ask for something were noticed, and others left alone, on texts by somebody who had not seen the rules. */
export const recognitionFigures: { readonly title: string; readonly body: readonly Block[] } = {
  title: "It finds most of what is said outright, and misses about half of what is said in other words.",
  body: [
    "Nine writers who had seen no rule wrote 4,841 texts, two in five of them in English. They were asked to write as people do at two in the morning, and many of the texts go around the usual words: a goodbye that never says goodbye, a plan told as an errand. Before anything was learned from them, 49 of 100 that asked for something were noticed, and 85 of 100 others left alone. 616 of them are kept apart: no rule is made from one of those, and the table is about them.",
    { table: figuresOnOwnWords },
    "**That is far from what we want**, at least 92 of 100 noticed and 90 of 100 others left alone, and every one of those said outright or with a time. So do not wait for Enough to notice. [Get help now](/help) stands on every page, whatever you wrote.",
    "With words closer to the usual ones it does better: of 340 texts by one other writer, 94 of 100 that asked for something were noticed, and 91 of 100 others left alone. Theirs were 160 in English and 30 in each other language, three in five of them asking for something. No rule was made by one of them; which kinds of text did worst in an earlier round was known while the rules were widened. Two other sets of the kind, 643 and 340 texts by others, were learned from. Half of the first, most of it hard on purpose, was held back until then: of its 321 texts 82 % of those that asked for something had been noticed, and 95 % of the others left alone.",
    {
      table: {
        caption: "Texts by somebody else, November 2026",
        head: ["texts", "noticed", "left alone"],
        rows: [
          ["all", "94 % (192 of 204)", "91 % (124 of 136)"],
          ["said outright", "45 of 45", ""],
          ["with a time, a means or a goodbye", "21 of 23", ""],
          ["said indirectly", "22 of 23", ""],
          ["hurting oneself", "12 of 12", ""],
          ["worry about somebody else", "21 of 24", ""],
          ["abuse", "36 of 38", ""],
          ["other reasons to ask", "35 of 39", ""],
          ["figures of speech", "", "64 of 68"],
          ["ordinary texts", "", "40 of 42"],
          ["stories and training", "", "11 of 12"],
          ["“I would never”", "", "9 of 14"],
          ["English", "95 % (91 of 96)", "89 % (57 of 64)"],
          ["the six other languages", "94 % (101 of 108)", "93 % (67 of 72)"],
        ],
      },
    },
    "Of those that were noticed, 94 % (180 of 192) were met with the card that the writer of the texts held to be right, or with one that they held to do as well.",
    "All these texts were made up; those of a real night are other still.",
  ],
};
