import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, openTestHouse } from "../../../test/support/house.ts";

let place: TestEngine;
let visitor: Browser;
beforeAll(async () => {
  place = await engines[0]!.open();
  visitor = openTestHouse(place.engine).browser();
  await visitor.post("/sample");
});
afterAll(() => place.dispose());

test("an experiment with a modest result beside what was thought before, and one that goes on", async () => {
  const all = (await visitor.json("GET", "/api/experiments")).json().result;
  expect(all.map(({ standing }: { standing: string }) => standing)).toEqual(["running", "over"]);
  const [{ days, result: hidden }, { id, result }] = all;
  expect(hidden).toBeNull();
  expect(days.find(({ date }: { date: string }) => date === "2026-11-05").done).toBeNull();
  // What the change does in this sample, -1.9 on days on which it was done, lies in what both readings leave open.
  for (const { interval } of [result, result.asDone]) {
    expect(interval[0]).toBeLessThan(-1.9);
    expect(interval[1]).toBeGreaterThan(-1.9);
    expect(interval[1]).toBeLessThan(0);
  }
  expect(result.n).toBeLessThan(28);
  const { body } = await visitor.get(`/experiments/${id}`);
  expect(body).toContain("Lower on days with the change.");
  expect(body).toContain(
    "Before, you were 5 of 10 sure that your stress would be lower on days with the change. Now you are 7 of 10 sure.",
  );
  expect((await visitor.get("/today")).body).toMatch(/Today is (with|as usual, without) “no mail after the children are in bed”\./);
});

test("questionnaires that she chose to be asked again, one of them there to be answered, none at its line", async () => {
  const { weekly, monthly, offered } = (await visitor.json("GET", "/api/measures/sets")).json().result;
  expect([weekly, monthly, offered]).toEqual([["phq-4"], ["cbi-work", "swls"], [{ measure: "phq-4", because: "weekly" }]]);
  expect((await visitor.get("/today")).body).toContain("There are questions about how you are, if you like.");
  const { body } = await visitor.get("/measures/phq-4/result");
  expect(body).toContain("4 on a scale of 0 to 12: mild.");
  expect(body).not.toContain('id="help"');
});

test("what she practised: exercises with what helps, looked-at thoughts, pages of a journal, and days that were ended", async () => {
  const { body: helps } = await visitor.get("/practice");
  expect(helps).toContain("From work to home");
  expect((await visitor.json("GET", "/api/thoughts")).json().result).toHaveLength(3);
  expect((await visitor.get("/journal")).body).toContain("whether Singapore is my other family");
  const { body: today } = await visitor.get("/today");
  expect(today).toContain("Move the Tuesday call to the morning");
  expect(today).toMatch(/<details class="later"[^>]*><summary>\w+ more things, when you like<\/summary>.*A thought you began\./s);
});

test("what she asked of others, with what she feared beside what they said", async () => {
  const { body } = await visitor.get("/asks");
  expect(body).toContain("In three asks that you have told of, the answer was better than feared in two and as feared in one.");
  expect(body).toContain("To my boss: a week off after the launch");
  expect((await visitor.get("/today")).body).not.toContain("You wanted to ask for something today.");
});

test("what she goes through step by step: a course with its homework, a standard that comes back, her mind, a card and a life line", async () => {
  const { body: today } = await visitor.get("/today");
  for (const words of ["Log the narrow places", "You wanted to look at this again."]) expect(today).toContain(words);
  const { body: course } = await visitor.get("/courses");
  expect(course).toContain("Work, children, and you");
  expect((await visitor.get("/priorities")).body).toContain("Jonas’s winter boots");
  expect((await visitor.get("/practice")).body).toContain("/practice/cards/a-break-of-your-own");
  expect((await visitor.get("/life-line")).body).toContain("Be useful, and you are safe");
});
