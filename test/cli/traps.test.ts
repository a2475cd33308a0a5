import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trapIds } from "../../src/content/traps.ts";
import { suggestTraps } from "../../src/engine/traps/index.ts";
import { type Home, makeHome } from "../support/command.ts";

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const asLines = (...texts: readonly string[]) => texts.map((text) => `${JSON.stringify({ text })}\n`).join("");

describe("enough traps", () => {
  test("answers a line for each thought, built just as from the sources", async () => {
    const texts = ["I’m such an idiot.", "The train leaves at nine.", "", "x ".repeat(25_000), "Ich mache immer alles falsch."];
    const { status, out, err } = await home.run(["traps", "--json"], asLines(...texts));
    expect([status, err]).toEqual([0, ""]);
    const answers = out.trimEnd().split("\n");
    expect(answers).toHaveLength(texts.length);
    for (const [at, answer] of answers.entries()) {
      const said = JSON.parse(answer);
      expect(said).toEqual(suggestTraps(texts[at]!));
      expect(new Set(said.candidates).size).toBe(3);
      for (const id of said.candidates) expect(trapIds).toContain(id);
    }
    expect(JSON.parse(answers[0]!)).toMatchObject({ candidates: ["labeling", expect.any(String), expect.any(String)], confident: true });
  });

  test("asks people, and asserts nothing", async () => {
    const { status, out } = await home.run(["traps"], asLines("I’m such an idiot.", "The train leaves at nine."));
    expect(status).toBe(0);
    expect(out).toMatch(/^Does one of these fit\? A label on a person \(“.*idiot”\) · .+\nPerhaps none of these fits\. .+\n$/);
  });

  test("passes over empty lines, and has nothing to say to nothing", async () => {
    expect((await home.run(["traps", "--json"], '\uFEFF\r\n{"text":"I never win"}\r\n\r\n')).out.split("\n")).toHaveLength(2);
    expect(await home.run(["traps", "--json"], "")).toEqual({ status: 0, out: "", err: "" });
  });

  test.each([
    ["no JSON", '{"text":"a"}\nI always fail\n', 'Line 2 is not JSON: "I always fail". Write each line like'],
    ["no object", '{"text":"a"}\n\n["a"]\n', "Line 3 is no JSON object. Write each line like"],
    ["no text", '{"thought":"a"}\n', "Line 1 has no “text”. Write each line like"],
    ["a text that is none", '{"text":7}\n', "Line 1 has a “text” that is no text. Write each line like"],
  ])("%s gets one sentence that names the line, and exit status 2", async (_, input, sentence) => {
    const { status, out, err } = await home.run(["traps", "--json"], input);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe(`enough: ${sentence} {"text": "I always mess things up."}.\n`);
  });
});
