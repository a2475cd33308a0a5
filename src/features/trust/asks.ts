import { fewestAnswers } from "../asks/index.ts";
import type { Section } from "./text.ts";

/** What stands behind asks: where the scripts come from, and how what was feared is held beside what was met. */
export const askSections: readonly Section[] = [
  {
    id: "asks",
    question: "Asks, feared and met",
    aside: "A tally, and nothing to collect.",
    title: "What you feared stands beside what they said, over all asks that you told of.",
    body: [
      `An ask counts once you said how it went: better than you feared, as you feared, or worse. One without an answer yet is named apart and counts nowhere else. Below ${fewestAnswers} answers nothing is shown, and the number of asks always is. The likelihood of what you feared is the mean of the asks for which you gave one, with its lowest and highest; it came true, or worse, when you did not say “better”. There is no trend in it, since a handful of asks has none.`,
      "They are your own words about asks that you chose to say and to tell of. Asks that were never said are not in it, so it does not tell how those would have gone.",
      "The order of the scripts (what happens, what it does to you, what you ask, what it gives the other) follows what Bower and Bower (1976) taught as DESC, and Linehan (1993) as a part of DEAR MAN. These are where it comes from; how much a script by itself changes is not well known. The sentences are ours. They are not for a person whom you are afraid of: then [somebody to talk to](/help) comes first.",
      "A small shift for the part that is yours is written as “when this, then that”. Over 642 tests such plans had small to medium effects on what people did, thought and felt (d from 0.27 to 0.66), larger when they were rehearsed (Sheeran and others, 2024). Below 7 of 10, a smaller one is asked for, once.",
    ],
  },
];
