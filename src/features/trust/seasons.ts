import type { Section } from "./text.ts";

/** How what was renegotiated is counted, and what a look back at a season is laid beside. */
export const seasonSections: readonly Section[] = [
  {
    id: "renegotiated",
    question: "What was renegotiated",
    aside: "More is not better, and fewer is not either.",
    title: "Changes are read from the days on which you said something, and from nothing else.",
    body: [
      "Bands of enough, agreed and waking hours, importance, values and seasons each keep what held before, with its day. What changed of one of them on one day counts as one. What you said for the first time counts as none, and so does what was put back on the same day. Looks back at a season are not counted.",
      "A change **made room** when it asks less of something than before: a lower end that came down or went, an upper end that came down or is new, fewer agreed hours, or a season in which an area that was held or leaned into is good enough or paused, or good enough at fewer hours. A change that asks less here and more there counts as making room.",
      "What a season was called, and its dates, are kept from before a change since Enough keeps them. For seasons that began before that, older changes of these are not known.",
    ],
  },
  {
    id: "presence",
    question: "Presence",
    aside: "Not rated is not absent.",
    title: "How present you were in time with somebody.",
    body: [
      "You may rate an entry from 0 (elsewhere in thought) to 10 (wholly there), in its form or with “presence 8” in a line. The week shows the plain average of the entries of an area that you rated, and how many these are. A long evening counts as much as a short walk. What you did not rate says nothing, nothing is guessed for it, and the fit of your week is not computed with it.",
    ],
  },
  {
    id: "season-figures",
    question: "A season beside the weeks before it",
    aside: "Before and after has many reasons.",
    title: "The middle of the weeks that are known, the least and the most, and how many there are.",
    body: [
      "Time in an area is added up by whole weeks, from Monday to Sunday: those in the season, and the eight before it. A week that holds the first or the last day of the season and other days too belongs to neither. A week counts when the area is known on five of its days, energy when it was noted on three. Ratings are those that you gave a week.",
      "The middle is the median. With fewer than three weeks on a side nothing is said for it. The least and the most stand beside it: weeks of which less was noted look shorter than they were.",
      "What an area frees is the middle of the weeks before less the middle of the weeks in the season, rounded to a quarter hour. Whether the season was the reason, these numbers do not tell.",
    ],
  },
];
