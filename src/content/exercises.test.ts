import { describe, expect, test } from "vitest";
import { neverSaid } from "../engine/packs/index.ts";
import type { Exercise, Step } from "./exercise.ts";
import { exercises } from "./exercises.ts";

describe("exercises", () => {
  test("are the nine, each with an id and a name of its own", () => {
    expect(exercises.map(({ id }) => id).toSorted()).toEqual(
      [
        "4-7-8",
        "5-4-3-2-1",
        "body-scan",
        "box",
        "coherent",
        "cyclic-sighing",
        "self-compassion",
        "three-minute-space",
        "transition",
      ].toSorted(),
    );
    expect(new Set(exercises.map(({ name }) => name)).size).toBe(exercises.length);
  });

  test("leave something for one minute, for five and for ten", () => {
    const minutes = exercises.flatMap(({ lengths }) => lengths.map(({ minutes }) => minutes));
    expect(Math.min(...minutes)).toBe(1);
    expect(Math.max(...minutes)).toBe(10);
  });

  test.each(exercises)("$name: its seconds add up to its minutes, in each length", (exercise) => {
    const { opening, round, closing, lengths } = exercise;
    expect(new Set(lengths.map(({ minutes }) => minutes)).size).toBe(lengths.length);
    expect(lengths.length).toBeGreaterThan(0);
    for (const { minutes, rounds } of lengths) {
      expect(rounds).toBeGreaterThan(0);
      expect(secondsOf(opening) + rounds * secondsOf(round) + secondsOf(closing)).toBe(minutes * 60);
    }
    for (const { seconds, cue, words } of stepsOf(exercise)) {
      expect(seconds).toBeGreaterThan(0);
      expect(cue.length).toBeLessThan(26);
      // What is to be read in a breath is short; what there is a minute for may be longer.
      if (words !== undefined) expect(words.split(" ").length).toBeLessThanOrEqual(Math.max(6, seconds));
    }
  });

  test.each(exercises)("$name: says for whom, when not, what was found by whom, and what that does not say", (exercise) => {
    const { about, suits, leave, evidence, limits } = exercise;
    for (const text of [about, suits, limits, ...leave, ...evidence.map(({ found }) => found)]) expect(text).toMatch(/^[A-Z].{20,}\.$/);
    expect(leave.length).toBeGreaterThan(1);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { author, year } of evidence) {
      expect(author.length).toBeGreaterThan(3);
      expect(year).toBeGreaterThan(1950);
      expect(year).toBeLessThan(2027);
    }
    expect(textOf(exercise)).not.toMatch(neverSaid);
  });

  test.each(exercises)("$name: a child of twelve can read it", (exercise) => {
    const { about, suits, leave, limits, evidence } = exercise;
    const steps = stepsOf(exercise).flatMap(({ words }) => words ?? []);
    expect(schoolYear([about, suits, ...leave, ...steps])).toBeLessThan(6);
    expect(schoolYear([limits, ...evidence.map(({ found }) => found)])).toBeLessThan(11);
  });

  test("the measure of reading tells plain words from heavy ones", () => {
    expect(schoolYear(["Put your hand on your chest. Feel it rise and fall."])).toBeLessThan(2);
    expect(
      schoolYear([
        "Interventions facilitating psychological detachment demonstrate considerable heterogeneity across occupational populations.",
      ]),
    ).toBeGreaterThan(15);
  });

  test("whatever holds the breath says who asks a doctor first, and what is paced says when to stop", () => {
    const paced = exercises.filter(({ round }) => round.some(({ shape }) => shape !== "stays") && round.length < 5);
    expect(paced).toHaveLength(4);
    for (const { leave, round } of paced) {
      expect(leave.join(" ")).toMatch(/dizzy/);
      if (round.some(({ cue }) => cue === "Hold")) expect(leave.join(" ")).toMatch(/pregnant.*heart or lung trouble.*doctor/);
      // Fast patterns did not help: a breath takes ten seconds at least.
      expect(secondsOf(round)).toBeGreaterThanOrEqual(10);
    }
  });
});

function stepsOf({ opening, round, closing }: Exercise): readonly Step[] {
  return [...opening, ...round, ...closing];
}

function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

function textOf(exercise: Exercise): string {
  const { name, about, suits, leave, evidence, limits } = exercise;
  const steps = stepsOf(exercise).flatMap(({ cue, words = "" }) => [cue, words]);
  return [name, about, suits, limits, ...leave, ...steps, ...evidence.map(({ found }) => found)].join(" ");
}

/** The year of school from which a text can be read (Kincaid and others 1975); syllables are counted by their vowels. */
function schoolYear(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.?!:]\s*/)).filter((sentence) => /[a-z]/i.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’]+/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: string): number {
  const silent = /[^l]e$|[^td]ed$|[^sxz]es$/.test(word) ? 1 : 0;
  return Math.max(1, (word.match(/[aeiouy]+/g) ?? []).length - silent);
}
