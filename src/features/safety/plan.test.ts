import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { crisisLines, freshDays } from "../../content/crisis-lines.ts";
import { planSteps } from "../../content/safety-plan.ts";

const noon = Date.parse("2026-11-25T11:00:00Z");

describe.each(engines)("a plan for hard hours on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let name: string;
  let browser: Browser;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, noon);
  });
  beforeEach(async () => {
    house.now = noon;
    name = randomUUID();
    ({ browser } = await makePerson(house, name));
  });
  afterAll(() => place.dispose());

  const planOf = async () => (await browser.json("GET", "/api/safety-plan")).json().result;
  const page = async (path = "/safety-plan") => (await browser.get(path)).body;

  test("is one step from help, begins with a choice, and its title says no more than it has to", async () => {
    expect((await browser.get("/help")).body).toContain('href="/safety-plan"');
    const body = await page();
    expect(body).toContain("<title>A plan for hard hours · Enough</title>");
    for (const path of ["/safety-plan/steps/signs", "/safety-plan/edit", "/help"]) expect(body).toContain(`href="${path}"`);
  });

  test("is written step by step, each kept as one goes on, and gone on with where one stopped", async () => {
    for (const [at, { part, title, asks }] of planSteps.entries()) {
      const body = await page(`/safety-plan/steps/${part}`);
      expect(body).toContain(title);
      expect(body).toContain(asks);
      expect(body).toContain(`name="_back" value="${at < 6 ? `/safety-plan/steps/${planSteps[at + 1]!.part}` : "/safety-plan"}"`);
    }
    const kept = await browser.post("/safety-plan", { empty: "signs", signs: "I stop calling", _back: "/safety-plan/steps/alone" });
    expect(kept.location).toMatch(/^\/safety-plan\/steps\/alone\?done=safety\.plan\.set&undo=/);
    expect(await planOf()).toMatchObject({ plan: { signs: "I stop calling", alone: "" }, firstOpen: "alone" });
    expect(await page()).toContain('<a href="/safety-plan/steps/alone">Go on where you stopped</a>');
    expect((await browser.get("/safety-plan/steps/constructor")).status).toBe(404);
  });

  test("on one page: what is left empty is emptied there, and left as it was by a step that does not show it", async () => {
    const fields = { signs: "Silence", "people.1.name": "Ida", "people.1.number": "+49 170 12345", "people.3.name": "Bo", country: "DE" };
    await browser.post("/safety-plan", fields);
    await browser.post("/safety-plan", { empty: "alone", alone: "Tea" });
    const people = [
      { name: "Ida", number: "+49 170 12345" },
      { name: "Bo", number: "" },
    ];
    expect((await planOf()).plan).toMatchObject({ signs: "Silence", alone: "Tea", people, country: "DE" });
    await browser.post("/safety-plan", { empty: ["signs", "people", "country"], "people.1.name": "", alone: "Tea" });
    expect((await planOf()).plan).toMatchObject({ signs: "", alone: "Tea", people: [], country: "" });
  });

  test("has people to call with one tap, and the lines of the country that was chosen", async () => {
    await browser.json("POST", "/api/safety-plan", {
      country: "DE",
      people: { "1": { name: "Ida <3", number: "+49 (170) 12-345" } },
      professionals: { "1": { name: "Dr Lund", number: "030 123" } },
    });
    const body = await page();
    for (const said of ['href="tel:+4917012345"', "Ida &lt;3", 'href="tel:030123"', "tel:08001110111", 'href="tel:112"', "Listed by"])
      expect(body).toContain(said);
    expect(body).not.toContain("tel:988");
  });

  test("lines that nobody checked for half a year give way to the emergency number and the directory, here and beside a question", async () => {
    await browser.json("POST", "/api/safety-plan", { country: "US", alone: "Tea" });
    await browser.post("/check", { answer: "yes" });
    const pages = async () => [await page("/safety-plan"), await page("/check")];
    for (const body of await pages()) expect(body).toContain("tel:988");
    house.now = Date.parse(crisisLines[0]!.verifiedOn) + (freshDays + 1) * 86_400_000;
    await browser.post("/sign-in", { name, passphrase });
    await browser.post("/check", { answer: "yes" });
    for (const body of await pages()) {
      expect(body).not.toContain("tel:988");
      for (const said of ["tel:911", "findahelpline.com"]) expect(body).toContain(said);
    }
  });

  test("can be taken back, and taken away", async () => {
    await browser.json("POST", "/api/safety-plan", { alone: "Tea" });
    const second = await browser.post("/safety-plan", { empty: "alone", alone: "A walk" });
    await browser.post(`/undo/${new URL(second.location!, "http://house").searchParams.get("undo")}`);
    expect((await planOf()).plan.alone).toBe("Tea");
    const gone = await browser.post("/safety-plan/remove");
    expect((await planOf()).plan.alone).toBe("");
    await browser.post(`/undo/${new URL(gone.location!, "http://house").searchParams.get("undo")}`);
    expect((await planOf()).plan.alone).toBe("Tea");
  });

  test.each([
    ["a number in words", { "people.1.number": "ring the bell", alone: "Tea" }, "Write the number in digits, such as +49 170 1234567."],
    ["a country without lines", { country: "XX", alone: "Tea" }, "No lines are listed for “XX”."],
    ["a seventh person", { "people.7.name": "Bo", alone: "Tea" }, "There is room for 6 here, counted from 1."],
    ["a step of 50,000 letters", { signs: "x".repeat(50_000), alone: "Tea" }, "This can have at most 2000 letters."],
  ])("%s is refused with a sentence, and what was written stays", async (_, fields, sentence) => {
    const { status, body } = await browser.post("/safety-plan", fields);
    expect(status).toBe(422);
    expect(body).toContain(sentence);
    expect(body).toContain(">Tea</textarea>");
    if ("signs" in fields) expect(body).toContain("x".repeat(50_000));
    expect((await planOf()).plan.alone).toBe("");
  });
});
