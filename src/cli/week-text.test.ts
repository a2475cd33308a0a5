import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, type TestEngine } from "../../test/support/engines.ts";
import { makePerson, openTestHouse } from "../../test/support/house.ts";
import { weekText } from "./week-text.ts";

let place: TestEngine;
beforeAll(async () => {
  place = await engines[0]!.open();
});
afterAll(() => place.dispose());

test("a week that waits says so, and where somebody answers, and not what was answered", async () => {
  const house = openTestHouse(place.engine, Date.parse("2026-09-20T18:00:00Z"));
  const { browser } = await makePerson(house, "Nora");
  const text = async () => weekText((await browser.json("GET", "/api/weeks/2026-W38")).json().result);
  expect(await text()).not.toContain("wait");
  await browser.post("/measures/phq-2/sittings", { "answers.1": "2", "answers.2": "1" });
  const waits = await text();
  expect(waits).toContain("The small shifts wait.\nWho answers, now: the page /help");
  expect(waits).not.toMatch(/PHQ|questionnaire|screening|One small shift/);
});
