import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { excerptOf, findIn, wordsOf } from "./search.ts";

const found = (text: string, find: string) => findIn(text, wordsOf(find))?.map(([from, to]) => text.slice(from, to));

describe("words looked for in a text", () => {
  test.each([
    ["Über die Brücke nach Hause", "uber BRUCKE", ["Über", "Brücke"]],
    ["Über die Brücke nach Hause", "ueber bruecke", ["Über", "Brücke"]],
    ["uber die Brucke", "über brücke", ["uber", "Brucke"]],
    ["Cafe\u0301 in the rain", "café", ["Cafe\u0301"]],
    ["Die Straße, die Strasse", "strasse", ["Straße", "Strasse"]],
    ["Ο ΔΡΟΜΟΣ", "δρόμος", ["ΔΡΟΜΟΣ"]],
    ["The blue house", "blue", ["blue"]],
    ["An evening off, and another evening", "evening", ["evening", "evening"]],
  ])("“%s” has %s, whatever the case and the accents", (text, find, words) => {
    expect(found(text, find)).toEqual(words);
  });

  test("all of them have to be there", () => {
    expect(found("rest and quiet", "quiet rest")).toEqual(["rest", "quiet"]);
    expect(found("rest and quiet", "rest work")).toBeUndefined();
    expect(wordsOf(" … ! ")).toEqual([]);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), fc.nat({ max: 12 })])(
    "a word that was taken from a text is found in it, and the excerpt says what the text says",
    (text, start, length) => {
      const words = wordsOf(text.slice(start % (text.length + 1), (start % (text.length + 1)) + length)).filter((word) =>
        text.toLowerCase().includes(word),
      );
      const ranges = findIn(text, words);
      expect(ranges).toBeDefined();
      let before = 0;
      for (const [from, to] of ranges!) {
        expect(from >= before && to > from && to <= text.length).toBe(true);
        before = to;
      }
      const shown = excerptOf(text, ranges!)
        .filter((piece) => piece.text !== "…")
        .map((piece) => piece.text)
        .join("");
      expect(text).toContain(shown);
    },
  );

  test("an excerpt of a long text stands around what was found, and says that there is more", () => {
    const text = `${"before ".repeat(80)}the lantern ${"after ".repeat(80)}`;
    const pieces = excerptOf(text, findIn(text, ["lantern"])!);
    expect(pieces[0]).toEqual({ text: "…", found: false });
    expect(pieces.filter((piece) => piece.found)).toEqual([{ text: "lantern", found: true }]);
    expect(pieces.at(-1)).toEqual({ text: "…", found: false });
    expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(240);
  });
});
