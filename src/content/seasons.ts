/** A season to start from: how long such a one often lasts, and what it may ask of each area. Areas that are left out are held. */
export interface SeasonExample {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly weeks: number;
  readonly stances: Readonly<Record<string, "lean in" | "good enough" | "pause">>;
}

/** Examples, each to be changed by whoever lives it. */
export const seasonExamples: readonly SeasonExample[] = [
  {
    id: "launch",
    name: "Launch",
    line: "Work asks for more than usual, and there is a day when it ends.",
    weeks: 7,
    stances: { work: "lean in", home: "good enough", health: "good enough", growth: "pause" },
  },
  {
    id: "newborn",
    name: "Newborn",
    line: "Somebody very small sets the hours. The rest of the world can be slow.",
    weeks: 16,
    stances: { family: "lean in", rest: "lean in", work: "good enough", home: "good enough", friends: "good enough", growth: "pause" },
  },
  {
    id: "caregiving",
    name: "Caregiving",
    line: "Someone needs you more than before, and nobody can say for how long.",
    weeks: 12,
    stances: { family: "lean in", rest: "lean in", work: "good enough", home: "good enough", growth: "pause" },
  },
  {
    id: "healing",
    name: "Healing",
    line: "Your body or your heart is mending, and that is the work.",
    weeks: 8,
    stances: { health: "lean in", rest: "lean in", work: "good enough", home: "good enough", friends: "good enough", growth: "pause" },
  },
  {
    id: "rest",
    name: "Rest",
    line: "A long stretch lies behind you. Now you let the field lie fallow.",
    weeks: 6,
    stances: { rest: "lean in", friends: "lean in", work: "good enough", growth: "pause" },
  },
];
