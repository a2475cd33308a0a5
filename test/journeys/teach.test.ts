import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { calendarOf, icsFile } from "../support/calendar.ts";
import { handsOn } from "../support/hands.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody whose calendar no usual rule knows: two answers sort it, and one press takes them back.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-20T18:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const titles = [
  ["Physics 9a", "08"],
  ["Physics 8c", "09"],
  ["Physics lab", "10"],
  ["Maths 7b", "13"],
] as const;
const school = calendarOf(
  "Linden",
  titles.map(([title, hour]) => ({ uid: title, start: `20260914T${hour}0000`, end: `20260914T${hour}4500`, title })),
);

async function open(name: string, path: string, { width = 1280, script = true } = {}): Promise<Page> {
  const { browser: person } = await makePerson(server.house, name);
  const brought = await person.post("/imports", { files: [icsFile("linden.ics", school)] });
  await person.post(`${brought.location}/keep`);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
    reducedMotion: "reduce",
    timezoneId: "Europe/Berlin",
  });
  await server.lend(person, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.address + path);
  return page;
}

describe.each([
  { how: "with script", script: true, width: 1280 },
  { how: "without script, on a phone", script: false, width: 320 },
])("teaching, $how", ({ how, script, width }) => {
  test("from the week to two answers, to what they sorted, and back", { timeout: 120_000 }, async () => {
    const page = await open(how, "/week/2026-W38", { width, script });
    const walk = walkOn(page);
    await walk.follow("Say where most of it belongs");
    await walk.heading("Two answers would sort 3 h.");
    const ask = page.locator("#teach");
    await ask.getByLabel(/^When the title has “physics”/).selectOption({ label: "Work" });
    await ask.getByLabel(/^Maths 7b/).selectOption({ label: "Growth" });
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    await walk.press("Keep these");
    await walk.see("Kept as rules, and learned from. They stand under Areas and rules.");
    await walk.heading("Everything of the last weeks is sorted.");
    await walk.follow("Areas and rules");
    await walk.heading("2 of your own rules sort your time.");
    await walk.heading("Your corrections do not sort by themselves yet.");
    await walk.see("It begins at 20; there are 2 corrections so far.");
    await walk.follow("Teach it");
    await walk.heading("Everything of the last weeks is sorted.");
    await page.goto(`${server.address}/week/2026-W38/evidence`);
    await walk.see("Work, because the title has “physics”.");
    await page.context().close();
  });
});

test("teaching with the keyboard alone, and taking it back", { timeout: 120_000 }, async () => {
  const page = await open("Kim", "/areas/teach");
  const [hands, eyes] = [handsOn(page), walkOn(page)];
  await hands.reach(/^When the title has “physics”/);
  await hands.press("w");
  await hands.reach("Keep these");
  await hands.press("Enter");
  await eyes.see("Kept as rules, and learned from. They stand under Areas and rules.");
  await eyes.heading("One answer would sort 45 min.");
  await hands.reach("Take it back");
  await hands.press("Enter");
  await eyes.see("Taken back.");
  await page.goto(`${server.address}/areas/teach`);
  await eyes.heading("Two answers would sort 3 h.");
  expect(await page.locator("#teach select").count()).toBe(2);
  await page.context().close();
});
