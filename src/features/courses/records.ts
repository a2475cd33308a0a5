import { z } from "zod";
import { record } from "../../kernel/notebook/index.ts";
import { isDay } from "../../kernel/time/index.ts";
import { answerShape } from "../worksheets/index.ts";

/** The end of the year 9999: a notebook’s file may name moments that no calendar has. */
export const lastMoment = 253_402_300_799_999;
const epoch = z.number().int().min(0).max(lastMoment);
const day = z.string().refine(isDay, "Write the day as year, month and day, such as 2026-09-15.");
/** The id of a course and the like; those of packs beside our own begin with the id of theirs. */
const contentId = z.string().max(130);
const name = z.string().max(200);

export const variant = z.enum(["one", "couple", "family"]);
export const homeworkSaid = z.enum(["done", "part", "not today"]);
export const stepSaid = z.enum(["done", "left out", "not for us"]);

export const most = { ratings: 8, parts: 60, answers: 60, homework: 600, steps: 60, runs: 500 } as const;

/** Answers of 0 to 10, with the wording of their questions. */
const ratings = z.array(answerShape).max(most.ratings);
const standing = z.enum(["going", "paused", "ended"]);

/** A course that somebody began. What they write in its sessions stands in boxes of their own. */
export const courseRecord = record({
  kind: "course-run",
  version: 1,
  schema: z.object({
    course: contentId,
    name,
    /** Of the pack, when it was begun. */
    version: z.int().min(1),
    for: variant,
    at: epoch,
    day,
    standing,
    /** Today offers no next session before this day. */
    quietUntil: day.nullable(),
    before: ratings,
    after: ratings,
    ended: day.nullable(),
    /** The day from which the next look back is offered; null when none is wanted, or before the last session. */
    lookBack: day.nullable(),
  }),
});

const part = z.object({
  id: contentId,
  title: name,
  standing: z.enum(["done", "skipped"]),
  answers: z.array(answerShape).max(most.answers),
});
const homework = z.object({ id: contentId, name, day, said: homeworkSaid });

/** A session of a course as somebody did it; done once more, it has a box more. What stands in it is for one pair of eyes. */
export const sessionRecord = record({
  kind: "course-session",
  version: 1,
  schema: z.object({
    run: z.string().max(60),
    session: contentId,
    name,
    at: epoch,
    day,
    /** The day on which it was ended, or skipped; null while it is open. */
    ended: day.nullable(),
    skipped: z.boolean(),
    /** Where to go on; empty at its beginning. */
    step: contentId,
    parts: z.array(part).max(most.parts),
    /** What was said of its homework, day by day. A day of which nothing was said is nothing. */
    homework: z.array(homework).max(most.homework),
  }),
  day: ({ day, ended, homework }) => homework.reduce((last, { day }) => (day > last ? day : last), ended ?? day),
});

/** Steps across a month, with what was said of each. */
export const challengeRecord = record({
  kind: "challenge-run",
  version: 1,
  schema: z.object({
    challenge: contentId,
    name,
    version: z.int().min(1),
    way: z.enum(["alone", "together"]),
    at: epoch,
    day,
    standing,
    /** The day from which it is put aside, while it is. */
    pausedOn: day.nullable(),
    /** How many days it was put aside in all: all windows move on by as many. */
    away: z.int().min(0).max(36_500),
    before: ratings,
    after: ratings,
    ended: day.nullable(),
    steps: z.array(z.object({ id: contentId, name, said: stepSaid, day })).max(most.steps),
  }),
});
