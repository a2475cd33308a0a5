import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, type TestEngine } from "../../test/support/engines.ts";
import { makePerson, openTestHouse } from "../../test/support/house.ts";
import { renegotiationsText } from "./renegotiations-text.ts";

let place: TestEngine;
beforeAll(async () => {
  place = await engines[0]!.open();
});
afterAll(() => place.dispose());

test("tells in a terminal what was, what it became and why, and what a look back says", async () => {
  const house = openTestHouse(place.engine, Date.parse("2026-09-15T11:10:00Z"));
  const { browser } = await makePerson(house, "Ines");
  const text = async () => renegotiationsText((await browser.json("GET", "/api/renegotiations")).json().result);
  expect(await text()).toBe("Nothing was renegotiated yet.");
  await browser.post("/meaning/season", { name: "Thesis", from: "2026-09-10", "stances.growth": "lean in", why: "It ends in May." });
  await browser.post("/seasons/2026-09-10/review", { gave: "Chapter one\nand a friend" });
  expect(await text()).toBe(
    [
      "Renegotiated: 1. Of these made room: 0. With a why: 1.",
      "",
      "2026-09-15  A look back at “Thesis”",
      "  It gave: Chapter one",
      "    and a friend",
      "",
      "2026-09-10  season",
      "  “Thesis”: begins, with an open end. Lean into growth; hold work, family, partner, home, health, rest and friends.",
      "  Why: It ends in May.",
    ].join("\n"),
  );
});
