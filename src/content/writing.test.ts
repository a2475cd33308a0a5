import { describe, expect, test } from "vitest";
import { closingActs } from "./closing-acts.ts";
import { letters } from "./letters.ts";
import { needNames, prompts } from "./prompts.ts";
import { roleStrain } from "./role-strain.ts";

const banned = /\b(should|shouldn’t|must|only|fail\w*|streak\w*|productiv\w*|therap\w*|diagnos\w*|overdue)\b/i;
const second = /\byou(?:r|rs|rself)?\b/i;

/** Flesch’s reading ease (1948), with syllables told by their vowels: 70 and more is plain English, read at about the age of twelve. */
function readingEase(text: string): number {
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? [];
  const sentences = text.match(/[.?!:…]+/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0]!).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

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
    expect(text).not.toMatch(banned);
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
    expect(`${title} ${about}`).not.toMatch(banned);
    for (const { title, guidance, beginnings } of steps) {
      expect(title).toMatch(/^[A-Z].*[.?]$/);
      expect(guidance.length).toBeGreaterThan(120);
      expect(guidance.length).toBeLessThan(420);
      expect(`${title} ${guidance} ${beginnings.join(" ")}`).not.toMatch(banned);
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
    expect(act).not.toMatch(banned);
  }
});

test("what is said of the pull between roles is plain, speaks to somebody, and names where it comes from", () => {
  const { title, paragraphs, origin } = roleStrain;
  const text = [title, ...paragraphs].join(" ");
  expect(`${text} ${origin}`).not.toMatch(banned);
  expect(text).toMatch(second);
  expect(readingEase(text)).toBeGreaterThanOrEqual(75);
  expect(readingEase(origin)).toBeGreaterThanOrEqual(60);
  expect(origin).toMatch(/1960.*Goode.*1977.*Marks.*neither is a proof/);
});
