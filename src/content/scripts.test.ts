import { describe, expect, test } from "vitest";
import { readingEase } from "../engine/packs/index.ts";
import { audiences, blanks, type Script, tones } from "./script.ts";
import { audienceNames, blankQuestions, scripts, toneNames, toneUses } from "./scripts.ts";
import { sides, strainSides } from "./strain-sides.ts";

const banned =
  /\b(should|shouldn’t|must|only|fail\w*|streak\w*|productiv\w*|therap\w*|diagnos\w*|overdue|you (?:never|always)|selfish|lazy)\b/i;
const named = /\{(\w+)\}/g;

const blanksIn = (sentence: string): readonly string[] => [...sentence.matchAll(named)].map(([, name]) => name!);
const filled = ({ examples }: Script, sentence: string): string =>
  sentence.replaceAll(named, (_, name: string) => examples[name as keyof typeof examples]);

describe("scripts to ask with", () => {
  test("there are at least 24, at least four for each whom one may ask, none twice", () => {
    expect(scripts.length).toBeGreaterThanOrEqual(24);
    for (const audience of audiences) expect(scripts.filter((script) => script.audience === audience).length, audience).toBeGreaterThan(3);
    for (const of of ["id", "title", "suits", "why", "leave"] as const)
      expect(new Set(scripts.map((script) => script[of])).size).toBe(scripts.length);
    const spoken = scripts.flatMap((script) => tones.map((tone) => script.tones[tone].join(" ")));
    expect(new Set(spoken).size).toBe(3 * scripts.length);
    expect(scripts.filter(({ audience, title }) => audience === "family" && title.includes("without guilt"))).toHaveLength(1);
  });

  test("whom they are for, their tones and their blanks all have names", () => {
    expect(Object.keys(audienceNames)).toEqual([...audiences]);
    for (const words of [toneNames, toneUses]) expect(Object.keys(words)).toEqual([...tones]);
    expect(Object.keys(blankQuestions)).toEqual([...blanks]);
  });

  test.each(scripts)("$id says what happens, what it does, what is asked and what it gives, in each tone once", (script) => {
    expect(script.id).toMatch(new RegExp(`^${script.audience}-[a-z][a-z-]{1,30}$`));
    expect(Object.keys(script.tones)).toEqual([...tones]);
    for (const tone of tones) {
      const sentences = script.tones[tone];
      expect(sentences.flatMap(blanksIn), tone).toEqual([...blanks]);
      for (const sentence of sentences) {
        expect(blanksIn(sentence).length, sentence).toBeLessThanOrEqual(1);
        expect(sentence).toMatch(/^[A-Z{].*[.?]$/);
      }
      // It opens with a sentence of its own, so that something stands there before anything is filled in.
      expect(blanksIn(sentences[0]!)).toEqual([]);
    }
  });

  test.each(scripts)("$id has an example for each blank that fits into its sentence", ({ examples }) => {
    expect(Object.keys(examples)).toEqual([...blanks]);
    for (const blank of blanks) {
      expect(examples[blank].length, blank).toBeGreaterThan(8);
      expect(examples[blank].length, blank).toBeLessThanOrEqual(90);
      expect(examples[blank]).toMatch(/^(?:[a-z]|I[ ’]|Jo ).*[^.!?]$/);
    }
    expect(examples.ask).toMatch(/^[a-z]+ /);
  });

  test.each(scripts)("$id reads easily, is short enough to be said, and is kind", (script) => {
    const spoken = tones.map((tone) => script.tones[tone].map((sentence) => filled(script, sentence)).join(" "));
    for (const words of spoken) {
      expect(words.length).toBeGreaterThan(140);
      expect(words.length, words).toBeLessThan(480);
      expect(readingEase(words), words).toBeGreaterThanOrEqual(65);
      expect(words).not.toMatch(banned);
    }
    // It also stands within a sentence, with a small letter.
    expect(script.leave).toMatch(/^(?:If|Not|When|In|With|For) /);
    for (const words of [script.suits, script.why, script.leave]) {
      expect(words).toMatch(/^[A-Z].{30,}\.$/);
      expect(words.length).toBeLessThan(170);
      expect(words).not.toMatch(banned);
    }
    expect(readingEase(`${script.suits} ${script.why} ${script.leave}`)).toBeGreaterThanOrEqual(65);
  });

  test("together they are some thousand words, and speak plainly", () => {
    const all = scripts
      .flatMap((script) => [...tones.flatMap((tone) => script.tones[tone]), script.suits, script.why, script.leave])
      .join(" ");
    expect(all.split(/\s+/).length).toBeGreaterThan(3500);
    expect(readingEase(all)).toBeGreaterThanOrEqual(75);
  });
});

describe("the sides of a strain", () => {
  test("are four, each with two questions that accuse nobody", () => {
    expect(strainSides.map(({ side }) => side)).toEqual([...sides]);
    for (const { line, questions, onward } of strainSides) {
      expect(questions).toHaveLength(2);
      for (const question of questions) {
        expect(question).toMatch(/^[A-Z].{20,}\?$/);
        expect(readingEase(question), question).toBeGreaterThanOrEqual(65);
        expect(question).not.toMatch(/\b(fault|blame|wrong|guilty)\b/i);
      }
      expect(`${line} ${questions.join(" ")}`).not.toMatch(banned);
      expect(onward).toMatch(/^[A-Z].*\.$/);
    }
  });
});
