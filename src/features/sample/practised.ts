import type { z } from "zod";
import { type Day, timeOn } from "../../kernel/time/index.ts";
import type { entryRecord } from "../journal/index.ts";
import type { sittingsRecord } from "../practice/index.ts";
import type { shutdownRecord } from "../shutdown/index.ts";
import type { thoughtRecord } from "../thoughts/index.ts";
import { type Adult, zone } from "./household.ts";

type DataOf<Kind extends { readonly schema: z.ZodType }> = z.output<Kind["schema"]>;
type Thought = DataOf<typeof thoughtRecord>;
type Loop = DataOf<typeof shutdownRecord>["loops"][number];

/** What somebody practised: exercises, thoughts that they looked at, one of them not to its end, pages of their journal, and how they ended days of work. */
export interface Practised {
  readonly exercises: DataOf<typeof sittingsRecord>["sittings"];
  readonly thoughts: readonly Thought[];
  readonly journal: readonly DataOf<typeof entryRecord>[];
  readonly shutdowns: readonly DataOf<typeof shutdownRecord>[];
}

const [afterWork, lateEvening] = [16 * 60 + 40, 22 * 60 + 35];

/** Nora tries the exercises in the launch; Tom has not found them. */
export const practised: Readonly<Record<Adult, Practised>> = {
  nora: {
    exercises: [
      exercise("transition", "2026-10-14", afterWork, 5, [7, 5]),
      exercise("transition", "2026-10-15", afterWork, 5, [6, 5]),
      exercise("cyclic-sighing", "2026-10-20", lateEvening, 5, [8, 5]),
      exercise("transition", "2026-10-21", afterWork, 5, [7, 4]),
      exercise("transition", "2026-10-26", afterWork, 5, [6, 4]),
      exercise("cyclic-sighing", "2026-10-27", lateEvening, 5, [8, 6]),
      exercise("4-7-8", "2026-10-29", lateEvening + 20, 3, [7, 7]),
      exercise("transition", "2026-10-28", afterWork, 5, [5, 5]),
      exercise("transition", "2026-11-02", afterWork, 5, [7, 4]),
      exercise("cyclic-sighing", "2026-11-03", lateEvening, 5, [7, 4]),
    ],
    thoughts: [
      thought("2026-10-22", 20 * 60 + 10, {
        way: "full",
        situation: "I wrote to Mira that I cannot come on Saturday, for the third time since September.",
        feelings: [
          { name: "ashamed", before: 70, after: 45 },
          { name: "sad", before: 60, after: 55 },
        ],
        thought: "She thinks that I do not care about her any more.",
        belief: 80,
        trap: "mind-reading",
        evidenceFor: "It is the third time. She answered with two words.",
        evidenceAgainst: "She cancelled on me in spring, and I never thought that of her. She writes short when she is at work.",
        balanced: "I do not know what she thinks. I miss her, and I can say so and name a day after the launch.",
        balancedBelief: 70,
        beliefAfter: 40,
      }),
      thought("2026-11-01", 22 * 60 + 30, {
        way: "quick",
        situation: "Sunday evening, the deck once more, and everyone asleep.",
        feelings: [{ name: "tense", before: 65, after: 40 }],
        thought: "If one number is wrong tomorrow, the launch falls apart.",
        belief: 70,
        trap: "catastrophizing",
        balanced: "Four people have read it. A wrong number would be a bad minute in a meeting.",
        beliefAfter: 35,
      }),
      thought("2026-11-04", 22 * 60 + 20, {
        way: "full",
        step: "trap",
        finished: null,
        situation: "Ada was asleep when I came in from the call.",
        feelings: [{ name: "guilty", before: 75, after: null }],
        thought: "A mother who is not there at bedtime is no mother.",
        belief: 60,
      }),
    ],
    journal: [
      page(
        "2026-09-13",
        20 * 60 + 40,
        null,
        "Eleven children in the garden. I was nowhere else for four hours, and I noticed it when it was over.",
      ),
      page(
        "2026-10-18",
        22 * 60 + 40,
        "quick-yes",
        "Yes to the deck. Nobody asked for it before Tuesday. With a night in between I would have said: Tuesday. What did it make room for? Nothing. It took the film with Tom.",
      ),
      page(
        "2026-11-03",
        22 * 60 + 55,
        null,
        "Ada asked whether Singapore is my other family. I laughed, and then I did not. Three more weeks. I want to tell her on a calendar which evenings are hers.",
      ),
    ],
    shutdowns: [
      shutdown("2026-11-02", 16 * 60 + 35, "Read Aylin’s notes before the mail", "Close the lid and put it out of sight", [
        loop("cut-over", "Who watches the second cut-over", "2026-11-04", "in the team call", "ask Lukas and write the name down", "done"),
      ]),
      shutdown("2026-11-04", 16 * 60 + 30, "Open the cut-over plan, read one page", "Put on a song that is not for work", [
        loop(
          "singapore",
          "Move the Tuesday call to the morning",
          "2026-11-05",
          "at my desk, before lunch",
          "write two lines to Tan Wei Ling",
        ),
        loop("photo", "Photo for the launch page", "2026-11-11", "on the tram", "choose one and send it to Aylin"),
      ]),
    ],
  },
  tom: { exercises: [], thoughts: [], journal: [], shutdowns: [] },
};

function exercise(id: string, day: Day, minutes: number, long: number, [before, after]: readonly [number, number]) {
  return { id: `${id}-${day}`, exercise: id, at: timeOn(day, minutes, zone), minutes: long, before, after };
}

function thought(day: Day, minutes: number, said: Partial<Thought> & Pick<Thought, "way">): Thought {
  const at = timeOn(day, minutes, zone);
  return {
    at,
    day,
    step: "again",
    finished: at,
    aside: false,
    situation: "",
    feelings: [],
    thought: "",
    belief: null,
    beliefAfter: null,
    trap: null,
    evidenceFor: "",
    evidenceAgainst: "",
    balanced: "",
    balancedBelief: null,
    ...said,
  };
}

function page(day: Day, minutes: number, prompt: string | null, text: string) {
  return { day, at: timeOn(day, minutes, zone), changedAt: null, prompt, letter: null, text };
}

function shutdown(day: Day, minutes: number, firstStep: string, act: string, loops: Loop[]) {
  const at = timeOn(day, minutes, zone);
  return { day, at, closedAt: at, loops, firstStep, act };
}

function loop(id: string, text: string, day: Day, where: string, how: string, standing: Loop["standing"] = "open"): Loop {
  return { id, text, day, where, how, standing };
}
