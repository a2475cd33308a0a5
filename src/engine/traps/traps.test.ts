import { gzipSync } from "node:zlib";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { trapSentences } from "../../content/trap-sentences.ts";
import { trapWords } from "../../content/trap-words.ts";
import { trapIds } from "../../content/traps.ts";
import { pack, unpack } from "../learning/index.ts";
import { heldOut, holdsTrap, standingOf } from "./held-out.ts";
import { suggestTraps } from "./index.ts";
import { packedModel } from "./packed-model.ts";
import { sentencesIn, wordsOf } from "./words.ts";

const first = (text: string) => suggestTraps(text).candidates[0];

describe("traps in a thought", () => {
  test.prop([fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem())])(
    "are always three of the thirteen, with cues that stand in the text",
    (text) => {
      const { candidates, confident, cues } = suggestTraps(text);
      expect(candidates).toHaveLength(3);
      expect(new Set(candidates).size).toBe(3);
      for (const id of candidates) expect(trapIds).toContain(id);
      expect(typeof confident).toBe("boolean");
      expect(cues).toHaveLength(3);
      for (const cue of cues.flat()) expect(text).toContain(cue);
    },
  );

  test.each([
    ["I always spoil everything.", "overgeneralizing"],
    ["They applauded, but that was just pure luck.", "disqualifying-the-positive"],
    ["I am sure she thinks I am slow.", "mind-reading"],
    ["I ought to have finished this long ago.", "should-statements"],
    ["It’s my fault that they quarrel.", "personalizing"],
    ["It’s all his fault that we quarrel.", "blaming"],
    ["I’m a complete moron.", "labeling"],
    ["All the others are better at this than me.", "comparing"],
  ])("%s", (text, id) => {
    const said = suggestTraps(text);
    expect([said.candidates[0], said.confident]).toEqual([id, true]);
    expect(said.cues[0]).not.toEqual([]);
  });

  test("are read alike however the text is typed", () => {
    const plain = suggestTraps("I can't do it, I'm such an idiot");
    expect(suggestTraps("I can’t do it, I’m such an idiot").candidates).toEqual(plain.candidates);
    expect(suggestTraps("I CAN'T DO IT, IM SUCH AN IDIOT").candidates).toEqual(plain.candidates);
  });

  test("are found among sentences that merely tell", () => {
    const around = "We had two calls this morning. I sent the minutes at noon.";
    const said = suggestTraps(`${around} I’m such a useless idiot. ${around}`);
    expect(said.candidates[0]).toBe("labeling");
    expect(said.cues[0]!.join(" ")).toContain("idiot");
  });

  test("are told by what is negated", () => {
    expect(wordsOf("I can’t, I won’t, I shouldnt")).toEqual("i can not i will not i should not".split(" "));
    expect(first("I should not have eaten that.")).toBe("should-statements");
  });

  test("have no opinion on other languages, on no words, and on what merely happened", () => {
    const silent = { candidates: trapIds.slice(0, 3), confident: false, cues: [[], [], []] };
    for (const text of [
      "",
      "12:30 !!!",
      "Ich bin so ein Idiot, ich mache immer alles falsch.",
      "Siempre lo hago todo mal, soy un desastre.",
      "Je suis nulle, c’est toujours de ma faute.",
      "Ik ben een mislukkeling en het is altijd mijn schuld.",
      "Sono una fallita, non mi riesce mai niente.",
      "Eu sou um fracasso, nunca faço nada certo.",
      "Я всегда всё порчу.",
      "我总是把事情搞砸",
    ]) {
      expect(suggestTraps(text), text).toEqual(silent);
    }
    const plain = suggestTraps("The report is due on Friday at noon, and Ana has the figures.");
    expect(plain.confident).toBe(false);
  });
});

// Not in the sentences that are learned from. Whoever was hit reads nobody's mind: what happened is never called a trap with any confidence.
describe("what was done to somebody, and what they lost", () => {
  test.each([
    "He hit me again last night.",
    "She threw a glass at me.",
    "He says he will kill me if I leave.",
    "My boyfriend reads all my messages.",
    "He controls the money and I have to ask for every cent.",
    "My manager calls me an idiot in front of the team.",
    "I'm being bullied at work.",
    "My boss touches me.",
    "I have cancer.",
    "My mother died in June.",
    "We lost our house in the flood.",
    "They fired me yesterday.",
  ])("%s", (text) => {
    expect(suggestTraps(text).confident).toBe(false);
  });
});

describe("sentences", () => {
  test("end where people end them, and where they forget to", () => {
    expect(sentencesIn("One. Two? three\nfour… It costs 3.50!").map((words) => words.map(({ text }) => text).join(" "))).toEqual([
      "one",
      "two ?",
      "three",
      "four",
      "it costs 0",
    ]);
    expect(sentencesIn("word ".repeat(1000)).every((words) => words.length <= 60)).toBe(true);
  });
});

describe("the model", () => {
  const packed = packedModel();

  test("is learned to the same bytes each time, and reads back as it was written", () => {
    expect(packedModel()).toBe(packed);
    expect(pack(unpack(packed))).toBe(packed);
  });

  test("is small: with its lists at most 20 KB compressed", () => {
    expect(packed.length).toBeGreaterThan(10_000);
    expect(gzipSync(packed + Object.values(trapWords).join("\n")).length).toBeLessThanOrEqual(20_000);
  });

  test("takes less than 2 ms for a thought, and not much longer for 50,000 characters", () => {
    const thoughts = trapSentences.map(({ text }) => text);
    for (const text of thoughts) suggestTraps(text);
    const started = performance.now();
    for (const text of thoughts) suggestTraps(text);
    expect((performance.now() - started) / thoughts.length).toBeLessThan(2);
    for (const long of [thoughts.join(" ").slice(0, 50_000), "never ".repeat(8334), "a".repeat(50_000)]) {
      const before = performance.now();
      expect(suggestTraps(long).candidates).toHaveLength(3);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  // Three voices that are hard: one without the typical words, and two that are younger than the lists of phrases. All of them: bench/traps.ts.
  test("is right about sentences of a voice that it has not learned from", () => {
    const results = heldOut(["quiet", "daily", "friend"]);
    const traps = standingOf(results.filter(holdsTrap));
    const others = standingOf(results.filter((result) => !holdsTrap(result)));
    expect(traps.sentences).toBeGreaterThan(300);
    expect(traps.first).toBeGreaterThanOrEqual(0.62);
    expect(traps.amongThree).toBeGreaterThanOrEqual(0.85);
    expect(traps.rightWhenConfident).toBeGreaterThanOrEqual(0.8);
    expect(others.sentences).toBeGreaterThan(80);
    expect(others.confident).toBeLessThanOrEqual(0.2);
  });
});
