import { fc, test as prop } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { blanks, tones } from "../../content/script.ts";
import { scripts } from "../../content/scripts.ts";
import { aroundBlank, draftOf } from "./draft.ts";

const script = scripts.find(({ id }) => id === "boss-evening-mail")!;
const none = { situation: "", impact: "", ask: "", gives: "" };

describe("words drafted from a script", () => {
  test("hold what was filled in, in the sentences of the tone", () => {
    const filled = {
      situation: "Mail comes after eight",
      impact: "I sleep badly.",
      ask: "answer in the morning",
      gives: "You hear from me rested",
    };
    expect(draftOf(script, "plain", filled)).toBe(
      "Can we agree on how we handle evenings? At the moment, Mail comes after eight. It means that I sleep badly. I’d like to answer in the morning. That way, you hear from me rested. Does that work for you, or is there something I’m missing?",
    );
    expect(draftOf(script, "soft", filled)).toContain("Would it be all right for me to answer in the morning?");
  });

  test("leave out a sentence whose part is empty, and keep those that have none", () => {
    expect(draftOf(script, "firm", { ...none, ask: "stop at six" })).toBe(
      "I need a clear end to my day. From Monday, I’m going to stop at six.",
    );
    expect(draftOf(script, "plain", { ...none, situation: " … " })).not.toContain("At the moment");
  });

  test("keep somebody’s own question mark, and take no sign in their words for one of ours", () => {
    const words = draftOf(script, "soft", { ...none, ask: "leave at five, is that fine?", impact: "I lose $& and {ask}" });
    expect(words).toContain("for me to leave at five, is that fine?");
    expect(words).not.toContain("??");
    expect(words).toContain("The trouble is that I lose $& and {ask}.");
  });

  test("every field stands in the sentence that it belongs to", () => {
    expect(aroundBlank(script, "plain", "ask")).toBe("I’d like to …");
    for (const script of scripts)
      for (const tone of tones) for (const blank of blanks) expect(aroundBlank(script, tone, blank)).toMatch(/^[A-Z].*….*$|^….*$/);
  });

  prop.prop([
    fc.constantFrom(...scripts),
    fc.constantFrom(...tones),
    fc.record({ situation: fc.string(), impact: fc.string(), ask: fc.string(), gives: fc.string() }),
  ])("no brace of ours is left, whatever is filled in, and the opening stays", (script, tone, filled) => {
    const words = draftOf(script, tone, filled);
    expect(words.startsWith(script.tones[tone][0]!)).toBe(true);
    for (const blank of blanks) if (!Object.values(filled).some((typed) => typed.includes("{"))) expect(words).not.toContain(`{${blank}}`);
  });
});
