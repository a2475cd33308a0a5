import { z } from "zod";
import type { Exercise } from "../../content/exercise.ts";
import { exercises } from "../../content/exercises.ts";
import { action, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { helpedBy } from "./helps.ts";
import { beforeOf, findExercise, findLength, keepBefore, keepSitting, removeSitting, sittingsOf } from "./model.ts";
import { exerciseId, minutes, sitting, tension0to10 } from "./records.ts";

const exerciseView = z.object({
  id: exerciseId,
  name: z.string(),
  about: z.string(),
  minutes: z.array(minutes),
  /** How often it was rated before and after, and by how many points tension fell; null below five times. */
  helped: z.object({ times: z.int(), median: z.number().nullable(), interval: z.tuple([z.number(), z.number()]).readonly().nullable() }),
});

export const listPractice = action({
  name: "practice.list",
  summary: "List the exercises, what your own ratings say of each, and every time that you did one",
  route: "GET /practice",
  input: z.object({}),
  output: z.object({ exercises: z.array(exerciseView), sittings: z.array(sitting) }),
  run({ notebook }) {
    const sittings = sittingsOf(notebook);
    const helped = helpedBy(sittings);
    return {
      exercises: exercises.map(({ id, name, about, lengths }) => {
        const { times = 0, drop = null } = helped.find(({ exercise }) => exercise.id === id) ?? {};
        const { median = null, interval = null } = drop ?? {};
        return { id, name, about, minutes: lengths.map(({ minutes }) => minutes), helped: { times, median, interval } };
      }),
      sittings: [...sittings],
    };
  },
});

export const rateBefore = action({
  name: "practice.before",
  summary: "Say how tense you are before an exercise, from 0 to 10; it waits for the end of the exercise, for today",
  route: "POST /practice/exercises/:exercise/before",
  input: z.object({ exercise: exerciseId, tension: tension0to10 }),
  output: z.null(),
  run({ notebook, today }, { exercise, tension }) {
    if (!findExercise(exercise)) return unknown(exercise);
    keepBefore(notebook, today, exercise, tension);
    return null;
  },
});

export const keepPractice = action({
  name: "practice.keep",
  summary: "Keep an exercise that you did, with how tense you are now; how tense you were before is taken from today's rating",
  route: "POST /practice/exercises/:exercise/sittings",
  input: z.object({
    exercise: exerciseId,
    minutes: minutes.optional().describe("One of its lengths; the usual one when it is left out"),
    tension: tension0to10.optional().describe("How tense you are now; it may be left out"),
  }),
  output: sitting,
  done: "Kept in your notebook, for your eyes alone.",
  undo: true,
  run({ notebook, today, now }, { exercise, minutes, tension }) {
    const found = findExercise(exercise);
    if (!found) return unknown(exercise);
    const length = findLength(found, minutes);
    if (!length) return noLength(found);
    const before = beforeOf(notebook, today, exercise) ?? null;
    const kept = { id: crypto.randomUUID(), exercise, at: now, minutes: length.minutes, before, after: tension ?? null };
    if (!keepSitting(notebook, today, kept)) return refuse("This month has no room for more. You can remove some of those that are kept.");
    keepBefore(notebook, today, exercise, undefined);
    return kept;
  },
});

export const removePractice = action({
  name: "practice.remove",
  summary: "Remove an exercise that was kept",
  route: "POST /practice/history/:id/remove",
  input: z.object({ id: z.string().max(40) }),
  output: z.null(),
  done: "It is gone from your notebook.",
  undo: true,
  run: ({ notebook }, { id }) => (removeSitting(notebook, id) ? null : refuse("This is not here any more.")),
});

function unknown(exercise: string): Refusal {
  return refuse(`There is no exercise “${exercise}”. There are: ${exercises.map(({ id }) => id).join(", ")}.`, "exercise");
}

function noLength({ name, lengths }: Exercise): Refusal {
  return refuse(`“${name}” takes ${lengths.map(({ minutes }) => minutes).join(" or ")} minutes. Choose one of these.`, "minutes");
}
