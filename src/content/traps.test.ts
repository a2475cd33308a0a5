import { describe, expect, test } from "vitest";
import { trapSentences } from "./trap-sentences.ts";
import { trapWords } from "./trap-words.ts";
import { trapIds, traps } from "./traps.ts";

const banned = /\b(fail\w*|only|streak\w*|therap\w*|diagnos\w*|distort\w*|irrational|wrong)\b/i;

describe("thinking traps", () => {
  test("are thirteen, in one order, each with a name of its own", () => {
    expect(traps.map(({ id }) => id)).toEqual(trapIds);
    expect(trapIds).toHaveLength(13);
    expect(new Set(traps.map(({ name }) => name)).size).toBe(13);
  });

  test.each(traps)(
    "$name is told in a line, shown in two or three thoughts, and loosened by a question",
    ({ line, name, examples, question }) => {
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line.length).toBeLessThanOrEqual(100);
      expect([2, 3]).toContain(examples.length);
      expect(question).toMatch(/\?$/);
      expect(`${name} ${line} ${question}`).not.toMatch(banned);
    },
  );
});

describe("sentences to learn from", () => {
  test("are many, each once, and alike in number for all traps", () => {
    expect(trapSentences.length).toBeGreaterThanOrEqual(450);
    expect(new Set(trapSentences.map(({ text }) => text.toLowerCase())).size).toBe(trapSentences.length);
    const counts = trapIds.map((id) => trapSentences.filter(({ label }) => label === id).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(5);
    for (const label of ["fact", "feeling"]) {
      expect(trapSentences.filter((sentence) => sentence.label === label).length).toBeGreaterThanOrEqual(Math.min(...counts) - 5);
    }
  });

  test("are none of those that are shown as examples, so that an example proves nothing about the model", () => {
    const shown = new Set(traps.flatMap(({ examples }) => examples.map((text) => text.toLowerCase())));
    expect(trapSentences.filter(({ text }) => shown.has(text.toLowerCase()))).toEqual([]);
  });

  test("come in several voices, and each voice knows every trap", () => {
    const voices = new Set(trapSentences.map(({ voice }) => voice));
    expect(voices.size).toBeGreaterThanOrEqual(6);
    for (const voice of voices) {
      const labels = new Set(trapSentences.filter((sentence) => sentence.voice === voice).map(({ label }) => label));
      expect(labels.size, voice).toBe(trapIds.length + 2);
    }
  });

  test("stand beside lists of phrases without a gap between commas", () => {
    for (const [list, phrases] of Object.entries(trapWords)) {
      for (const phrase of phrases.split(",")) expect(phrase.trim(), list).not.toBe("");
    }
  });
});
