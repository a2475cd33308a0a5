import type { Block, Table } from "./text.ts";

/** How many texts are learned from. */
export const textsLearnedFrom = "48,979";

/** Measured on texts by writers of whom nothing was learned; a test works it out again. */
export const figuresOnOwnWords: Table = {
  caption: "Texts by writers of whom nothing was learned, November 2026",
  head: ["texts", "noticed", "left alone"],
  rows: [
    ["all but ordinary days", "94 % (1,631 of 1,734)", "91 % (715 of 786)"],
    ["ordinary days", "", "91 % (980 of 1,080)"],
    ["said outright", "99 % (290 of 294)", ""],
    ["with a time, a means or a goodbye", "94 % (338 of 360)", ""],
    ["said indirectly", "93 % (274 of 294)", ""],
    ["hurting oneself", "97 % (143 of 147)", ""],
    ["worry about somebody else", "93 % (167 of 180)", ""],
    ["abuse", "91 % (224 of 246)", ""],
    ["other reasons to ask", "92 % (195 of 213)", ""],
    ["figures of speech", "", "93 % (272 of 294)"],
    ["texts that hold such words by chance", "", "96 % (237 of 246)"],
    ["stories and training", "", "95 % (77 of 81)"],
    ["“I would never”", "", "78 % (129 of 165)"],
    ["English", "93 % (806 of 870)", "94 % (367 of 390)"],
    ["the six other languages", "95 % (825 of 864)", "88 % (348 of 396)"],
    ["ordinary days: hard thoughts", "", "90 % (240 of 268)"],
    ["ordinary days: a diary", "", "88 % (423 of 481)"],
    ["ordinary days: a few words", "", "98 % (249 of 255)"],
    ["ordinary days: that life is finite", "", "89 % (68 of 76)"],
    ["writers of set 1: all but ordinary days", "96 % (553 of 578)", "92 % (240 of 262)"],
    ["writers of set 1: ordinary days", "", "94 % (339 of 360)"],
    ["writers of set 2: all but ordinary days", "93 % (539 of 578)", "90 % (236 of 262)"],
    ["writers of set 2: ordinary days", "", "90 % (324 of 360)"],
    ["writers of set 3: all but ordinary days", "93 % (539 of 578)", "91 % (239 of 262)"],
    ["writers of set 3: ordinary days", "", "88 % (317 of 360)"],
  ],
};

/** How often words that ask for something were noticed, and others left alone, on texts by people who had not seen the rules. */
export const recognitionFigures: { readonly title: string; readonly body: readonly Block[] } = {
  title: "It notices more than nine of ten texts that ask for something, and asks once in a while without need.",
  body: [
    "Nine writers who had seen no rule and no other text wrote 3,600 texts in three sets, more than half of them in English. They were asked to write as people do at two in the morning, and to go around the usual words: a goodbye that never says goodbye, a plan told as an errand. No rule is made from one of those texts, and nothing is learned from their writers. The third set was first asked about when nothing was changed any more. 1,080 texts are of ordinary days, many of them heavy: harsh thoughts, grief, quarrels, tiredness, and a few words in a log.",
    { table: figuresOnOwnWords },
    "What we want is at least 92 of 100 noticed, and 90 of 100 figures of speech and chance words left alone: both are met, in each of the three sets. We also want every text noticed that says it outright or with a time, a means or a goodbye. **That is not met**: it misses about one of seventy of the first, and one of sixteen of the others. It takes more than two of ten texts that say “I would never” for the opposite, and about one of ten heavy days for a reason to ask.",
    "So do not wait for Enough to notice. [Get help now](/help) stands on every page, whatever you wrote.",
    "Of those that were noticed, 90 % (1,467 of 1,631) were met with the card that their writer held to be right. On the same texts the rules alone notice 55 % and leave 83 % alone, and 94 % of the ordinary days.",
    "All these texts were made up, also those that are learned from, and all who wrote them had the same page of what to write about. With the texts of a real night it does worse than that; how much, nobody knows.",
  ],
};
