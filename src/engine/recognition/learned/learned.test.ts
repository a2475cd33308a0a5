import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { exampleTexts } from "../../../content/recognition/examples/index.ts";
import { pack } from "../../learning/index.ts";
import { actions } from "../rules.ts";
import { readWords } from "../words.ts";
import { learn } from "./learn.ts";
import { makeReady, readerOf } from "./read.ts";
import { sentencesOf, windowsOf } from "./windows.ts";

const words = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom(".", "!", "\n")), { minLength: 1, maxLength: 12 })
  .map((sentences) => readWords(sentences.map(([length, stop]) => `${Array(length).fill("word").join(" ")}${stop}`).join(" ")));

describe("a text in stretches", () => {
  test.prop([words])("leaves out no word, is never longer than what was learned from, and never holds a stretch within another", (read) => {
    const windows = windowsOf(read);
    const covered = new Set(windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
    expect(covered.size).toBe(read.length);
    for (const { from, to } of windows) expect(to - from).toBeLessThanOrEqual(48);
    for (const [at, { from, to }] of windows.slice(1).entries())
      expect([from > windows[at]!.from, to > windows[at]!.to]).toEqual([true, true]);
  });

  test.prop([words])("falls into its sentences", (read) => {
    const sentences = sentencesOf(read);
    expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(read.length);
    for (const { from, to } of sentences) expect(new Set(read.slice(from, to).map(({ sentence }) => sentence)).size).toBe(1);
  });

  test("of few words is one, and of none is none", () => {
    expect(windowsOf(readWords("Short. And sweet."))).toEqual([{ from: 0, to: 3 }]);
    expect(windowsOf([])).toEqual([]);
    expect(windowsOf(readWords("One line,\r\nand another.\r\n\r\nA paragraph."))).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 6 },
    ]);
  });
});

describe("a model", () => {
  const dark = ["the lantern is by the harbour tonight", "tonight the lantern and the harbour", "I take the lantern to the harbour"];
  const light = ["we had soup and bread", "bread and soup for everyone", "the soup was good, the bread too"];
  const examples = [
    ...dark.map((text) => ({ words: readWords(text), action: "crisis_card" as const })),
    ...light.map((text) => ({ words: readWords(text), action: "none" as const })),
  ];
  const ready = makeReady(pack(learn(examples)));

  function likeliest(text: string): string {
    const read = readWords(text);
    const shares = readerOf(read, ready).shares(0, read.length, []);
    return actions[shares.indexOf(Math.max(...shares))]!;
  }

  test("knows what it has met, in other order and among other words", () => {
    expect(likeliest("to the harbour, with my lantern, tonight")).toBe("crisis_card");
    expect(likeliest("everyone had bread")).toBe("none");
  });

  test("knows a long word by its beginning", () => {
    expect(likeliest("lanterns, harbours")).toBe("crisis_card");
  });

  test("reads a stretch as if it were all of the text", () => {
    const [first, second] = ["The soup was good.", "Tonight the lantern and the harbour."].map((text) => readWords(text));
    const both = readWords("The soup was good. Tonight the lantern and the harbour.");
    const part = readerOf(both, ready).shares(first!.length, both.length, []);
    const alone = readerOf(second!, ready).shares(0, second!.length, []);
    for (const [at, share] of part.entries()) expect(share).toBeCloseTo(alone[at]!, 10);
  });
});

describe("the texts that are learned from", () => {
  const texts = exampleTexts();

  test("are many, by many, each with an answer that there is, and none twice", () => {
    expect(new Set(texts.map(({ author }) => author)).size).toBeGreaterThan(20);
    expect(texts.filter(({ right }) => !right.every((one) => actions.some((action) => action === one)))).toEqual([]);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    for (const lang of new Set(texts.map((one) => one.lang))) {
      const own = texts.filter((one) => one.lang === lang);
      for (const action of actions)
        expect([lang, action, own.filter(({ right }) => right[0] === action).length > 80]).toEqual([lang, action, true]);
    }
  });
});
