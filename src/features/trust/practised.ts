import { fewestTimes } from "../practice/index.ts";
import type { Section } from "./text.ts";

/** How one's own ratings of exercises are read. */
export const practised: readonly Section[] = [
  {
    id: "practice",
    question: "What helps you",
    aside: "Your own ratings, and nobody else’s.",
    title: `From ${fewestTimes} times on, an exercise stands with how much tension fell, and how sure that is.`,
    body: [
      "Each time counts that you rated before and after. The change is tension before less tension after, and what is shown is the median: half of the times it was more, half of the times less. A rating before waits for the end of its exercise until the day is over.",
      "From six times on there is a 95 % interval for the median, from the ranks that coins would give (Thompson, 1936). It takes one time as independent of another, which they are not wholly.",
      "It is no proof. One begins when one is tense, and a tense moment often eases by itself; a wish to see it work does its part. To tell these apart, try an exercise as a change in an experiment.",
    ],
  },
];
