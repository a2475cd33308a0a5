import type { Card, Family, Help } from "../../content/pack.ts";

/** What a card may help with, in the order in which it is asked, as one would say it: “Evenings”. */
export const helpNames: Readonly<Record<Help, string>> = {
  evening: "Evenings",
  weekend: "Weekends",
  stress: "Stress",
  recovery: "Being worn out",
  sleep: "Sleep",
  guilt: "Guilt",
  standards: "High standards",
  "low-mood": "Low mood",
  connection: "Being close",
  fairness: "A fair share",
  meetings: "Meetings and talks",
  time: "Time",
  system: "What the job asks",
  meaning: "What matters",
  change: "Changing something",
};

/** Families in the order in which they are shown, each with what it is about. */
export const familyNames: Readonly<Record<Family, string>> = {
  mindfulness: "Being here",
  recovery: "Getting your strength back",
  boundaries: "Yours, theirs, and where the line is",
  time: "Time, and what it goes to",
  cbt: "Thoughts, and trying them out",
  act: "Room for what you feel, and a step anyway",
  compassion: "A kinder voice",
  values: "What matters to you, and what you ask of yourself",
  "solution-focused": "More of what already works",
  together: "With others",
  career: "Work that fits",
  roots: "Where it comes from",
};

export const effortNames: Readonly<Record<Card["effort"], string>> = {
  1: "Little effort",
  2: "Some effort",
  3: "More effort, for a better day",
};

/** Its plan as one sentence. */
export function planWords({ ifThen: { when, then: act } }: Card): string {
  return `When ${when}, ${act.replace(/\.$/, "")}.`;
}
