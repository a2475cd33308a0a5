import type { Section } from "./text.ts";

/** What stands behind thought records: where they come from, and how what is put beside a thought is made. */
export const thoughtSections: readonly Section[] = [
  {
    id: "thought-record",
    question: "A thought record",
    aside: "It is a way of looking, not a verdict.",
    title: "Seven columns on paper, a step a page.",
    body: [
      "The columns are those of cognitive work since Beck (1979), in the order that Greenberger and Padesky (1995) made known: what happened, feelings, the thought, what speaks for it, what does not fit, a thought that fits both, and feelings again. The numbers from 0 to 100 are yours. Enough takes the later from the earlier, and calls neither more nor less better.",
      "How much a single record helps is not well known: it was mostly studied as one part of a longer course with a trained person. Some feel worse at first when they look closely. You can stop at any step, and what you wrote stays.",
      "The three patterns that are asked about are guessed from words alone, by a model that was learned from sentences of our own in English. It errs, and people who know the patterns well often disagree too. So no likeliness is shown, “none of these” is always there, and a thought in which no word points to a pattern gets no guess.",
      "Earlier thoughts count as alike when they share at least two words that say something; rarer words weigh more (BM25: Robertson and Zaragoza, 2009).",
    ],
  },
  {
    id: "thought-facts",
    question: "Facts beside a thought",
    aside: "None of them says why.",
    title: "What your own days say, for you to take or leave.",
    body: [
      "At most three sentences, of the last four weeks that are over. Work after hours: on how many of the days that are known there was none, and the average of what you noted on the days after. Mood and energy: the median of the days with a check-in, the lowest and the highest of them. Time for an area that has a band of enough: seven times the average of the days that are known, beside your band.",
      "A figure that is known of fewer than eight days is left out, and so is the average of fewer than eight days after. Those that touch the words of the thought come first. A difference between two kinds of days has many reasons; an experiment tells more.",
    ],
  },
];
