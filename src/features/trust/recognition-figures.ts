import type { Block, Table } from "./text.ts";

/** How many texts are learned from. */
export const textsLearnedFrom = "23,122";

/** Measured on texts by writers of whom nothing was learned; a test works it out again. */
export const figuresOnOwnWords: Table = {
  caption: "Texts by writers of whom nothing was learned, November 2026",
  head: ["texts", "noticed", "left alone"],
  rows: [
    ["all but ordinary days", "92 % (532 of 578)", "89 % (234 of 262)"],
    ["ordinary days", "", "92 % (330 of 360)"],
    ["said outright", "98 % (96 of 98)", ""],
    ["with a time, a means or a goodbye", "92 % (110 of 120)", ""],
    ["said indirectly", "89 % (87 of 98)", ""],
    ["hurting oneself", "90 % (44 of 49)", ""],
    ["worry about somebody else", "97 % (58 of 60)", ""],
    ["abuse", "94 % (77 of 82)", ""],
    ["other reasons to ask", "85 % (60 of 71)", ""],
    ["figures of speech", "", "91 % (89 of 98)"],
    ["texts that hold such words by chance", "", "99 % (81 of 82)"],
    ["stories and training", "", "93 % (25 of 27)"],
    ["“I would never”", "", "71 % (39 of 55)"],
    ["English", "91 % (263 of 290)", "95 % (123 of 130)"],
    ["the six other languages", "93 % (269 of 288)", "84 % (111 of 132)"],
    ["ordinary days: hard thoughts", "", "89 % (78 of 88)"],
    ["ordinary days: a diary", "", "89 % (143 of 161)"],
    ["ordinary days: a few words", "", "99 % (84 of 85)"],
    ["ordinary days: that life is finite", "", "96 % (25 of 26)"],
  ],
};

/** How often words that ask for something were noticed, and others left alone, on texts by people who had not seen the rules. */
export const recognitionFigures: { readonly title: string; readonly body: readonly Block[] } = {
  title: "It notices about nine of ten texts that ask for something, and asks once in a while without need.",
  body: [
    "Three writers who had seen no rule and no other text wrote 1,200 texts, more than half of them in English. They were asked to write as people do at two in the morning, and to go around the usual words: a goodbye that never says goodbye, a plan told as an errand. No rule is made from one of those texts, and nothing is learned from their writers. 360 of them are of ordinary days, many of them heavy: harsh thoughts, grief, quarrels, tiredness, and a few words in a log.",
    { table: figuresOnOwnWords },
    "What we want is at least 92 of 100 noticed, and 90 of 100 figures of speech and chance words left alone: that is met, barely. We also want every text noticed that says it outright or with a time, a means or a goodbye. **That is not met**: it misses about one of fifty of the first, and one of twelve of the others. It takes nearly three of ten texts that say “I would never” for the opposite, and about one of ten heavy days for a reason to ask.",
    "So do not wait for Enough to notice. [Get help now](/help) stands on every page, whatever you wrote.",
    "Of those that were noticed, 89 % (474 of 532) were met with the card that their writer held to be right. On the same texts the rules alone notice 58 % and leave 84 % alone, and 96 % of the ordinary days.",
    "All these texts were made up, also those that are learned from, and all who wrote them had the same page of what to write about. With the texts of a real night it does worse than that; how much, nobody knows.",
  ],
};
