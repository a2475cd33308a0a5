import type { Block } from "./text.ts";

/** How often words that ask for something were noticed, and others left alone, on texts by somebody who had not seen the rules. */
export const recognitionFigures: { readonly title: string; readonly body: readonly Block[] } = {
  title: "94 of 100 texts that asked for something were noticed, and 91 of 100 others were left alone.",
  body: [
    "That was asked of 340 texts by a writer who had seen no rule and no other such text: 160 in English and 30 in each other language, three in five of them asking for something. No rule was made by one of them; which kinds of text did worst in an earlier round was known while the rules were widened. Two other sets of the kind, 643 and 340 texts by others, were learned from. Half of the first, most of it hard on purpose, was held back until then: of its 321 texts 82 % of those that asked for something had been noticed, and 95 % of the others left alone.",
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
    "We want at least 92 of 100 noticed, 90 of 100 others left alone, and every one of those said outright or with a time. The last is **not reached**: with a time, a means or a goodbye it was 21 of 23.",
    "The texts were made up, by one writer; those of a real night are other still.",
  ],
};
