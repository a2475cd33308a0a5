import { expect, test } from "vitest";
import { checkPack, textsOf, wordsIn } from "../engine/packs/index.ts";
import { closingActs } from "./closing-acts.ts";
import { exercises } from "./exercises.ts";
import { letters } from "./letters.ts";
import { ownPack } from "./own-pack.ts";
import { prompts } from "./prompts.ts";
import { roles } from "./roles.ts";
import { scripts } from "./scripts.ts";
import { traps } from "./traps.ts";
import { values } from "./values.ts";

// All that we wrote for people to practise with: that it passes the check of a pack, and that there is as much of it as we say.

const { cards, worksheets, courses, challenges } = ownPack;

test("our own content passes the check that a pack from outside passes", () => {
  expect(checkPack(ownPack).problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
});

const words = [ownPack, exercises, letters, prompts, scripts, roles, traps, values, closingActs]
  .flatMap((texts) => textsOf(texts))
  .reduce((sum, { text }) => sum + wordsIn(text), 0);

interface Count {
  readonly what: string;
  readonly count: number;
  readonly least: number;
}

const counts: readonly Count[] = [
  { what: "technique cards", count: cards.filter(({ kind }) => kind === "technique").length, least: 45 },
  { what: "cards on myths", count: cards.filter(({ kind }) => kind === "myth").length, least: 6 },
  { what: "cards on imposter feelings", count: cards.filter(({ kind }) => kind === "imposter").length, least: 5 },
  { what: "worksheets", count: worksheets.length, least: 20 },
  { what: "exercises with a player", count: exercises.length, least: 8 },
  { what: "courses", count: courses.length, least: 2 },
  { what: "sessions of courses", count: courses.flatMap(({ sessions }) => sessions).length, least: 10 },
  { what: "steps of challenges", count: challenges.flatMap(({ steps }) => steps).length, least: 12 },
  { what: "prompts to write to", count: prompts.length, least: 60 },
  { what: "scripts to ask with", count: scripts.length, least: 24 },
  { what: "ways to keep adapting", count: prompts.filter(({ need }) => need === "adapting").length, least: 10 },
  { what: "letters to write", count: letters.length, least: 2 },
  { what: "thinking traps with an example", count: traps.filter(({ examples }) => examples.length > 0).length, least: 13 },
  { what: "roles with their standards", count: roles.filter(({ standards }) => standards.length > 0).length, least: 10 },
  { what: "values", count: values.length, least: 40 },
  { what: "words", count: words, least: 18_000 },
];

test.each(counts)("there are as many as we say: $what, at least $least", ({ count, least }) => {
  expect(count).toBeGreaterThanOrEqual(least);
});

test.each(courses)("“$name” has five sessions, each with something to read, to answer and to take home", ({ sessions, ratings }) => {
  expect(sessions).toHaveLength(5);
  expect(ratings.length).toBeGreaterThanOrEqual(2);
  for (const { id, parts, homework } of sessions) {
    for (const kind of ["teach", "ask"])
      expect(
        parts.some((part) => part.kind === kind),
        `${id}: ${kind}`,
      ).toBe(true);
    expect(homework.length, id).toBeGreaterThan(0);
  }
  expect(sessions.flatMap(({ parts }) => parts).some((part) => part.for?.includes("couple"))).toBe(true);
});

test.each(challenges)("“$name” has a step for each of its weeks, alone or together", ({ days, steps }) => {
  expect(days).toBe(30);
  for (let week = 0; week * 7 < days; week++) {
    const [first, last] = [week * 7 + 1, Math.min(week * 7 + 7, days)];
    expect(
      steps.some(({ from, until }) => from <= last && until >= first),
      `week ${week + 1}`,
    ).toBe(true);
  }
  for (const { alone, together } of steps) expect(alone).not.toBe(together);
});
