// Breathing, paced. Slow patterns, each breath at least ten seconds long: fast ones did not help in the trials.

import type { Evidence, Exercise } from "./exercise.ts";

const dizzy = "If you feel dizzy, or your fingers tingle, stop and breathe as you like. It passes.";
const holds = "It holds the breath. When you are pregnant, or have heart or lung trouble, ask a doctor before you try it.";
const heavy = "If watching your breath makes you more afraid, leave it. Naming what you see around you may suit you more.";
const wheel = "Not while you drive, and not in water.";

export const slowBreathing: Evidence = {
  author: "Fincham and others",
  year: 2023,
  found:
    "Across 12 trials with 785 people, those who did breathing exercises felt a little less stress than those who did not (g = −0.35, with a range from −0.55 to −0.14).",
  strength: "moderate",
};
export const fiveMinutes: Evidence = {
  author: "Bentley and others",
  year: 2023,
  found: "In 58 trials the patterns that helped were mostly slow, lasted five minutes or more, and were done more than once.",
  strength: "moderate",
};

export const box: Exercise = {
  id: "box",
  name: "Box breathing",
  about: "In, hold, out, hold: four seconds each.",
  suits: "Before a hard talk, or when your thoughts jump. The count gives them something to do.",
  leave: [holds, dizzy, heavy, wheel],
  lengths: [
    { minutes: 5, rounds: 18 },
    { minutes: 1, rounds: 3 },
  ],
  opening: [{ seconds: 12, cue: "Sit as you like", words: "Let your shoulders drop. Breathe out once, all the way.", shape: "stays" }],
  round: [
    { seconds: 4, cue: "Breathe in", shape: "grows" },
    { seconds: 4, cue: "Hold", shape: "stays" },
    { seconds: 4, cue: "Breathe out", shape: "shrinks" },
    { seconds: 4, cue: "Hold", shape: "stays" },
  ],
  closing: [],
  evidence: [slowBreathing, fiveMinutes],
  limits:
    "The trials mix many patterns, so they do not say that a box of four is better than another slow one. Many were small, and people knew what they did. One minute is shorter than what was tested.",
};

export const coherent: Exercise = {
  id: "coherent",
  name: "Coherent breathing",
  about: "Five and a half seconds in, five and a half out: about five and a half breaths a minute.",
  suits: "When you have a quiet five minutes, at noon or before sleep. There is no hold, so it is the gentlest of the four.",
  leave: [dizzy, heavy, wheel, "If the pace feels too slow, breathe as it suits you. The pace is an offer."],
  lengths: [{ minutes: 5, rounds: 26 }],
  opening: [
    { seconds: 14, cue: "Sit or lie down", words: "Put one hand on your belly. Breathe through the nose if you can.", shape: "stays" },
  ],
  round: [
    { seconds: 5.5, cue: "Breathe in", shape: "grows" },
    { seconds: 5.5, cue: "Breathe out", shape: "shrinks" },
  ],
  closing: [],
  evidence: [slowBreathing, fiveMinutes],
  limits:
    "That this very pace is the best one is not shown; people differ. What was tested is slow breathing of many kinds. Many trials were small, and people knew what they did.",
};

export const fourSevenEight: Exercise = {
  id: "4-7-8",
  name: "4-7-8 breathing",
  about: "In for four, hold for seven, out for eight. Four breaths are enough.",
  suits: "In bed, when the day goes round in your head. It is short on purpose.",
  leave: [holds, dizzy, heavy, wheel, "If seven seconds are too long, count faster. The long breath out is the part that counts."],
  lengths: [{ minutes: 2, rounds: 4 }],
  opening: [
    { seconds: 12, cue: "Sit or lie down", words: "Rest your tongue behind your upper teeth, if you like.", shape: "stays" },
    { seconds: 12, cue: "Breathe out", words: "Let all the air go, with a soft sound.", shape: "shrinks" },
  ],
  round: [
    { seconds: 4, cue: "Breathe in", words: "Through the nose.", shape: "grows" },
    { seconds: 7, cue: "Hold", words: "Stay soft in the neck.", shape: "stays" },
    { seconds: 8, cue: "Breathe out", words: "Through the mouth.", shape: "shrinks" },
  ],
  closing: [{ seconds: 20, cue: "Let it go", words: "Breathe as you like. Notice how you are.", shape: "stays" }],
  evidence: [
    {
      author: "Vierra and others",
      year: 2022,
      found:
        "Right after three sets of six such breaths, 43 healthy young adults had a slower heart and a lower upper blood pressure than before.",
      strength: "weak",
    },
    slowBreathing,
  ],
  limits:
    "The small study looked at minutes, not at weeks, and nobody sat there without the breathing to compare with. We know of no good trial of this pattern for sleep or stress. The four breaths here are fewer than were tested.",
};

export const sighing: Exercise = {
  id: "cyclic-sighing",
  name: "Cyclic sighing",
  about: "Breathe in, top it up with a second short breath, then let a long breath go.",
  suits: "When you are wound up and want to come down. A sigh is what the body does by itself.",
  leave: [dizzy, heavy, wheel, "With lung trouble, ask a doctor first, or leave out the second breath in."],
  lengths: [
    { minutes: 5, rounds: 24 },
    { minutes: 1, rounds: 4 },
  ],
  opening: [{ seconds: 12, cue: "Sit as you like", words: "Let your jaw and your shoulders be loose.", shape: "stays" }],
  round: [
    { seconds: 3, cue: "Breathe in", words: "Through the nose.", shape: "grows" },
    { seconds: 2, cue: "A little more", words: "A second, short breath in.", shape: "grows" },
    { seconds: 7, cue: "Let it go", words: "Slowly, through the mouth.", shape: "shrinks" },
  ],
  closing: [],
  evidence: [
    {
      author: "Balban and others",
      year: 2023,
      found:
        "Over a month of five minutes a day, mood rose more in the group that sighed than in a group that sat and watched the breath as it came.",
      strength: "weak",
    },
    slowBreathing,
    fiveMinutes,
  ],
  limits:
    "It is one study, and we know it from what others write about it. It tells of a month of days, not of one time, and one minute is shorter than what was tested.",
};
