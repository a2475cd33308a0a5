import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, makeHome } from "../support/command.ts";

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const score = (...args: readonly string[]) => home.run(["score", ...args]);

describe("enough score", () => {
  test("answers the score, its scale, parts and band", async () => {
    const { status, out, err } = await score("phq-4", "--answers", "2,1,0,1", "--json");
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      score: 4,
      scale: { min: 0, max: 12 },
      subscales: { anxiety: 3, depression: 1 },
      band: "mild",
      atLine: true,
      flags: [],
      missing: [],
    });
  });

  test("has no score while an answer is open, says which, and ends with status 1", async () => {
    const { status, out } = await score("phq-9", "--answers", "0,,2,1,0,0,0,0", "--json");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ score: null, band: null, missing: [2, 9] });
    const people = await score("phq-9", "--answers", "0,,2,1,0,0,0,0");
    expect([people.status, people.out]).toEqual([1, "Questions 2, 9 are open, so there is no score. Nothing is filled in by guessing.\n"]);
  });

  test("tells people what it means, and the way to help first where the ninth question asks for it", async () => {
    const { status, out } = await score("PHQ-9", "--answers", "0,0,0,0,0,0,0,0,1");
    expect(status).toBe(0);
    expect(out).toMatch(/^You can talk to a person now/);
    expect(out).toContain("Patient Health Questionnaire, 9 questions: 1, on a scale of 0 to 27, minimal.");
    const alike = await score("scs-sf", "--answers", Array.from({ length: 12 }, () => 3).join(","));
    expect(alike.out).toContain("The same answer stands throughout");
  });

  test.each([
    ["no name", ["--answers", "1"], "Which questionnaire? Name one of phq-4,"],
    ["a name that is none", ["bdi", "--answers", "1"], "There is no questionnaire “bdi”. Name one of"],
    ["no answers", ["gad-7"], "--answers is missing. Write 7 values of 0, 1, 2, 3"],
    [
      "an answer outside the scale",
      ["cbi-work", "--answers", "0,30"],
      "--answers: Answer 2 of CBI, work is 30. It has to be one of 0, 25,",
    ],
    ["an answer between two", ["swls", "--answers", "1.5"], "--answers: Answer 1 of SWLS is 1.5. It has to be one of 1, 2,"],
    ["a word", ["swls", "--answers", "1,often"], "--answers: “often”, answer 2, is not a number."],
    ["too many answers", ["phq-2", "--answers", "0,0,0"], "--answers: PHQ-2 has 2 questions, and these are 3 answers."],
    ["answers with spaces", ["phq-2", "--answers", "0,", "0"], "“0” is one word too many."],
  ])("%s gets one sentence and exit status 2", async (_, args, sentence) => {
    const { status, out, err } = await score(...args, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`enough: ${sentence}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
