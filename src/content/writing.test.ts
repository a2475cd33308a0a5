import { describe, expect, test } from "vitest";
import { neverSaid, readingEase, syllablesOf } from "../engine/packs/index.ts";
import { closingActs } from "./closing-acts.ts";
import { letters } from "./letters.ts";
import { afterwards, care, lifeLineEvidence, lifeSteps, lifeStepWords, opening } from "./life-line.ts";
import { exercises } from "./exercises.ts";
import { needNames, prompts } from "./prompts.ts";
import { roleStrain } from "./role-strain.ts";

const second = /\byou(?:r|rs|rself)?\b/i;

test("the measure of ease tells a plain line from one that is none", () => {
  expect(readingEase("You sit down and write a line to a friend.")).toBeGreaterThan(90);
  expect(readingEase("Organisational responsibilities necessitate considerable reconsideration.")).toBeLessThan(0);
  expect([syllablesOf("time"), syllablesOf("evening"), syllablesOf("little"), syllablesOf("named")]).toEqual([1, 3, 2, 1]);
});

describe("prompts to write to", () => {
  test("there are at least sixty, and each need has some; the ways to keep adapting are ten", () => {
    expect(prompts.length).toBeGreaterThanOrEqual(60);
    for (const need of Object.keys(needNames)) expect(prompts.filter((prompt) => prompt.need === need).length, need).toBeGreaterThan(4);
    expect(prompts.filter(({ need }) => need === "adapting")).toHaveLength(10);
  });

  test("none is there twice, by id or by words", () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    const words = prompts.map(({ text }) => text.toLowerCase().replaceAll(/[^a-z ]/g, ""));
    expect(new Set(words).size).toBe(prompts.length);
    expect(new Set(words.map((text) => text.split(" ").slice(0, 6).join(" "))).size).toBe(prompts.length);
  });

  test.each(prompts)("$id speaks to somebody, plainly and briefly, and orders nobody about", ({ id, text }) => {
    expect(id).toMatch(/^[a-z][a-z-]{2,39}$/);
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text.length).toBeGreaterThan(40);
    expect(text.length).toBeLessThanOrEqual(180);
    expect(text).toMatch(second);
    expect(text).not.toMatch(neverSaid);
    expect(readingEase(text)).toBeGreaterThanOrEqual(65);
  });

  test("together they read easily", () => {
    expect(readingEase(prompts.map(({ text }) => text).join(" "))).toBeGreaterThanOrEqual(80);
  });
});

describe("letters to write", () => {
  test("there are two, with ids of their own", () => {
    expect(letters.map(({ id }) => id)).toEqual(["finite-self", "perfect-balance"]);
  });

  test.each(letters)("“$title” leads by gentle steps, each with a beginning to take or leave", ({ title, about, steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(8);
    expect(new Set(steps.map((step) => step.title)).size).toBe(steps.length);
    expect(`${title} ${about}`).not.toMatch(neverSaid);
    for (const { title, guidance, beginnings } of steps) {
      expect(title).toMatch(/^[A-Z].*[.?]$/);
      expect(guidance.length).toBeGreaterThan(120);
      expect(guidance.length).toBeLessThan(420);
      expect(`${title} ${guidance} ${beginnings.join(" ")}`).not.toMatch(neverSaid);
      expect(beginnings.length).toBeGreaterThan(0);
      expect(readingEase(guidance), guidance).toBeGreaterThanOrEqual(70);
    }
    expect(steps.map(({ guidance }) => guidance).join(" ")).toMatch(second);
  });
});

test("acts to close a day with are small, and said as one does them", () => {
  expect(closingActs.length).toBeGreaterThanOrEqual(5);
  expect(new Set(closingActs).size).toBe(closingActs.length);
  for (const act of closingActs) {
    expect(act.length).toBeLessThanOrEqual(60);
    expect(act).not.toMatch(neverSaid);
  }
});

describe("the life line", () => {
  test("opens plainly, says that it can be stopped, and where the ground and people are", () => {
    const all = [...opening, care.stop, care.ground, care.harm, ...Object.values(afterwards)];
    for (const words of all) expect(words).not.toMatch(neverSaid);
    expect(readingEase(all.join(" "))).toBeGreaterThanOrEqual(75);
    expect(care.stop).toMatch(/^Stop at any time\./);
    expect(exercises.map(({ id }) => id)).toContain(care.exercise);
    expect(lifeLineEvidence).toMatch(/\(.+, \d{4}\).*has not been tested by itself/);
    expect(lifeLineEvidence).not.toMatch(neverSaid);
  });

  test("has eight to ten prompts, none twice", () => {
    const prompts = lifeSteps.flatMap((step) => lifeStepWords[step].prompts);
    expect(prompts.length).toBeGreaterThanOrEqual(8);
    expect(prompts.length).toBeLessThanOrEqual(10);
    expect(new Set(prompts).size).toBe(prompts.length);
  });

  test.each(lifeSteps)("the step “%s” asks gently, and orders nobody about", (step) => {
    const { title, guidance, prompts } = lifeStepWords[step];
    expect(title).toMatch(/^[A-Z].*\?$/);
    expect(readingEase(guidance), guidance).toBeGreaterThanOrEqual(70);
    expect(`${title} ${guidance} ${prompts.join(" ")}`).not.toMatch(neverSaid);
    expect(guidance.length).toBeLessThan(420);
  });
});

test("what is said of the pull between roles is plain, speaks to somebody, and names where it comes from", () => {
  const { title, paragraphs, origin } = roleStrain;
  const text = [title, ...paragraphs].join(" ");
  expect(`${text} ${origin}`).not.toMatch(neverSaid);
  expect(text).toMatch(second);
  expect(readingEase(text)).toBeGreaterThanOrEqual(75);
  expect(readingEase(origin)).toBeGreaterThanOrEqual(60);
  expect(origin).toMatch(/1960.*Goode.*1977.*Marks.*neither is a proof/);
});
