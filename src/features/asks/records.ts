import { z } from "zod";
import { audiences, tones } from "../../content/script.ts";
import { sides } from "../../content/strain-sides.ts";
import { ownWords } from "../../kernel/actions/index.ts";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";

// Up to the year 9999: a notebook’s file may name moments that no calendar has.
const epoch = z.number().int().min(0).max(253_402_300_799_999);
export const plainDay = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
const id = z.string().max(60);

export const side = z.enum(sides);
export const audience = z.enum(audiences);
export const tone = z.enum(tones);
export const strainText = ownWords(1000);
/** As long as the change of an experiment, which may be made of it. */
export const shiftPart = ownWords(120);
const notOfTen = "Choose a whole number from 0 to 10.";
export const confidence0to10 = z.int(notOfTen).min(0, notOfTen).max(10, notOfTen);
export const whomText = ownWords(80);
export const aboutText = ownWords(200);
export const blankText = ownWords(400);
/** The words to say. */
export const askText = ownWords(8000);
/** What is feared, and what was said. */
export const answerText = ownWords(4000);
const notOfHundred = "Write a whole number from 0 to 100.";
export const likely0to100 = z.int(notOfHundred).min(0, notOfHundred).max(100, notOfHundred);

export const steps = ["whom", "script", "blanks", "tone", "words", "day"] as const;
export const step = z.enum(steps);
/** How it went, beside what was feared. */
export const went = z.enum(["better", "as feared", "worse", "no answer"]);
export const came = z.enum(["yes", "partly", "no", "open"]);

/** What pulls at somebody, whose it is, and a small shift for the part that is theirs. No side is named while they are not sure. */
export const strainRecord = record({
  kind: "strain",
  version: 1,
  schema: z.object({
    at: epoch,
    day: plainDay,
    text: strainText,
    sides: z.array(side).max(sides.length),
    /** An if-then plan: when `cue`, then `act`. */
    shift: z.object({ cue: shiftPart, act: shiftPart, confidence: confidence0to10.nullable() }).nullable(),
  }),
  day: ({ day }) => day,
});

/** Something to ask of somebody, from the first line to what came of it. No default may ever put it where that somebody reads it. */
export const askRecord = record({
  kind: "ask",
  version: 1,
  schema: z.object({
    at: epoch,
    day: plainDay,
    /** The strain that it came from. */
    strain: id.nullable(),
    /** Where to go on, until it is ready. */
    step,
    ready: z.boolean(),
    audience,
    whom: whomText,
    about: aboutText,
    /** A script of ours; null for words of one’s own. */
    script: id.nullable(),
    blanks: z.object({ situation: blankText, impact: blankText, ask: blankText, gives: blankText }),
    /** The tone in which it was drafted last. */
    tone: tone.nullable(),
    text: askText,
    sayOn: plainDay.nullable(),
    fear: answerText,
    likely: likely0to100.nullable(),
    told: z.object({ at: epoch, said: answerText, went, came }).nullable(),
  }),
  // It is at hand on the day on which somebody wants to say it.
  day: ({ day, sayOn }) => (sayOn !== null && sayOn > day ? sayOn : day),
});
