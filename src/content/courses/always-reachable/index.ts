import type { Course } from "../../pack.ts";
import { whereItLeaks } from "./session-1.ts";
import { guessAndTest } from "./session-2.ts";
import { theEdge } from "./session-3.ts";
import { comingHome } from "./session-4.ts";
import { keepingIt } from "./session-5.ts";

/** Five sessions for somebody who is worn out by work and by the thought that they have to be within reach at all times. */
export const alwaysReachable: Course = {
  id: "always-reachable",
  name: "When work never lets go",
  about:
    "Five sessions, with small things to try in between. You look at where work spills over, test the fear behind it, set an edge, learn to come home in your mind, and keep what helped.",
  suits:
    "For you if mail follows you to the sofa, if you are tired in a way that sleep does not mend, or if you feel that it all rests on you. You can take it alone, as two, or as a family.",
  leave: [
    "The parts for two or for a family are an invitation. If you are afraid of the other person, or of what they do when you say no, leave those parts out, and the asks at home too. You can do all the rest alone, and nobody is told.",
    "If you have been low on most days for two weeks or more, or you cannot get out of bed, talk to a doctor first. This course can come later.",
    "If you think of harming yourself, this is not enough. “Get help now” is at the top of every page.",
    "If a limit could cost you a job that you need right now, do the parts on rest and on the evening first. You decide what you say at work, and when.",
  ],
  sessions: [whereItLeaks, guessAndTest, theEdge, comingHome, keepingIt],
  ratings: [
    { id: "stress", ask: "How tense have the last seven days been?", low: "Calm", high: "As tense as can be" },
    { id: "worn-out", ask: "How worn out are you when you wake up?", low: "Fresh", high: "Worn out" },
    { id: "evenings", ask: "How much do your evenings belong to you?", low: "Not at all", high: "All of the time" },
    {
      id: "belief",
      ask: "“If I am not in reach, it will go wrong.” How true does that feel?",
      low: "Not true at all",
      high: "As true as can be",
    },
    { id: "saying-no", ask: "How easy is it for you to say no at work?", low: "Very hard", high: "Easy" },
  ],
  afterwards: { worksheet: "fit-check-in", everyDays: 28 },
  evidence: [
    {
      author: "Beck",
      year: 1979,
      found: "The way of looking at a thought as a guess, and of weighing what speaks for it and against it, comes from him and his team.",
      strength: "origin",
    },
    {
      author: "Bennett-Levy and others",
      year: 2004,
      found: "They wrote a well-known guide to testing a fear by trying something, as in the second session.",
      strength: "origin",
    },
    {
      author: "Kreiner",
      year: 2006,
      found:
        "He wrote about how people differ in how far apart they like work and home to be, and that it matters whether the job fits that.",
      strength: "origin",
    },
    {
      author: "Wendsche and Lohmann-Haislah",
      year: 2017,
      found: "In 91 studies with 38,124 people, those who got away from work in their minds were less worn out and slept better.",
      strength: "strong",
    },
    {
      author: "Karabinski and others",
      year: 2021,
      found: "In 30 studies with 3,725 people, training to let go of work helped somewhat (d = 0.36). More training helped more.",
      strength: "moderate",
    },
    {
      author: "Sheeran and others",
      year: 2024,
      found:
        "In 642 tests, plans of the form “when this, then that” helped people do what they meant to do. The gain was small to fair (d from 0.27 to 0.66), and larger when the plan was gone over a few times.",
      strength: "moderate",
    },
    {
      author: "Fincham and others",
      year: 2023,
      found:
        "Across 12 trials with 785 people, those who did breathing exercises felt a little less stress than those who did not (g = −0.35, with a range from −0.55 to −0.14).",
      strength: "moderate",
    },
  ],
  limits:
    "The parts have been studied, each in its own way. This course as a whole has not. The numbers are averages over many people, and you may be another. If your load is too big for any one person, no exercise mends that. Then the ask in the third session counts most.",
};
