import type { Browser as Chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { livedFrom } from "../support/evenings.ts";
import { makePerson } from "../support/house.ts";
import { faultsInLooks, watch } from "../support/looks.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody whose evenings of work and whose stress go together reads it, looks behind it, and goes to try it out.

let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-09-15T10:00:00Z"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("from a finding, with what else it may be, to the form of an experiment; in every look", { timeout: 120_000 }, async () => {
  const { browser: person } = await makePerson(server.house, "mara");
  const records = livedFrom("2026-01-01", "2026-09-15", () => 1.2);
  const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
  expect((await person.json("POST", "/api/notebook/import", file)).status).toBe(200);
  const context = await browser.newContext({ reducedMotion: "reduce", timezoneId: "Europe/Berlin" });
  await server.lend(person, context);
  const page = await context.newPage();
  const watched = await watch(page, server.address);
  await page.goto(`${server.address}/settings`);
  const walk = walkOn(page);
  await walk.follow("What goes together");
  await walk.heading("One finding in your days.");
  const finding = page.locator("#finding-1");
  await walk.unfold("What else it may be", finding);
  await walk.see("Something third may move both");
  await walk.unfold("The same as a table", finding);
  await walk.unfold("Choose", page.locator("#choose"));
  expect(await faultsInLooks(page, true)).toEqual([]);
  await walk.follow("Test it by an experiment");
  await walk.heading("Does a small change go together with better days?");
  expect(await page.getByLabel("What it may go together with").inputValue()).toBe("stress");
  expect(await page.getByLabel("The change", { exact: true }).inputValue()).toMatch(/^no work after hours$|^work ends an hour earlier$/);
  expect(watched.faults()).toEqual([]);
});
