import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { walkOn } from "../support/walk.ts";

// Somebody who has a minute: a tap before, the player with a clock that the test turns, a tap after.

const now = Date.parse("2026-09-14T20:40:00Z");
let server: TestServer;
let browser: Chromium;
beforeAll(async () => {
  server = await startServer({}, now);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(name: string, path: string, options: Parameters<Chromium["newContext"]>[0] = {}): Promise<Page> {
  const { browser: person } = await makePerson(server.house, name);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: "Europe/Berlin", ...options });
  await server.lend(person, context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.address + path);
  return page;
}

const player = (page: Page) => page.locator("[data-stage]");
const cue = (page: Page) => player(page).locator("[data-cue]").innerText();
const said = (page: Page) => player(page).locator("[data-said]").textContent();
/** Whether the shape is on its way. */
const moving = (page: Page) =>
  player(page)
    .locator("[data-shape]")
    .evaluate((shape) => shape.getAnimations().some(({ playState }) => playState === "running"));

/** Stops the page's clock, so that time passes when the test says so. */
async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 1000);
}

describe.each([
  { how: "with script", script: true, width: 1280 },
  { how: "without script, on a phone", script: false, width: 320 },
])("an exercise, $how", ({ how, script, width }) => {
  test("from Today in two steps, with a tap before and a tap after", async () => {
    const page = await open(how, "/today", { viewport: { width, height: 800 }, javaScriptEnabled: script });
    const walk = walkOn(page);
    await walk.follow("Practice");
    await walk.heading("How much time do you have?");
    await walk.follow("Box breathing");
    await walk.heading("One minute, step by step");
    await walk.see("Then, three times:");
    await walk.press("7", page.locator("#before"));
    await walk.see("You said 7.");
    expect(new URL(page.url()).search).toBe("?minutes=1");
    expect(await player(page).isVisible()).toBe(script);
    expect(await page.locator("#after").isVisible()).toBe(!script);
    if (script) {
      await walk.press("Begin");
      await walk.press("End here");
    }
    await walk.press("4", page.locator("#after"));
    await walk.see("Kept in your notebook, for your eyes alone.");
    await walk.see("Box breathing, one minute. Tension 7 before, 4 after.");
    expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
    await page.context().close();
  });
});

describe("the player", () => {
  test("paces a minute by its clock, rests while it is paused, and ends with the question after", async () => {
    const page = await open("Kim", "/practice/exercises/box?minutes=1");
    await holdClock(page);
    await page.keyboard.press("Space");
    await page.clock.runFor(200);
    expect([await cue(page), await said(page)]).toEqual(["Sit as you like", expect.stringContaining("Let your shoulders drop.")]);
    await page.clock.runFor(12_000);
    expect([await cue(page), await said(page)]).toEqual(["Breathe in", "Breathe in. "]);
    expect(await moving(page)).toBe(true);
    await page.clock.runFor(4000);
    expect(await cue(page)).toBe("Hold");
    expect(await player(page).locator("[data-left]").innerText()).toBe("0:44 left");
    await page.keyboard.press("Space");
    expect(await player(page).getByRole("button", { name: "Go on" }).isVisible()).toBe(true);
    expect(await moving(page)).toBe(false);
    await page.clock.runFor(60_000);
    expect(await cue(page)).toBe("Paused");
    await page.keyboard.press("Space");
    await page.clock.runFor(4000);
    expect(await cue(page)).toBe("Breathe out");
    await page.clock.runFor(9000);
    // The second round: what is seen goes on, and nobody is told each breath again.
    expect([await cue(page), await said(page)]).toEqual(["Breathe in", "Hold. "]);
    expect(await page.locator("#after").isVisible()).toBe(false);
    await page.clock.runFor(32_000);
    expect(await page.locator("#after").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("And now, how tense are you?");
    await page.clock.runFor(5000);
    await player(page).getByRole("button", { name: "Begin again" }).click();
    await page.clock.runFor(200);
    expect(await cue(page)).toBe("Sit as you like");
    await page.context().close();
  });

  test("moves nothing where motion is reduced, keeps the screen awake while it plays, and sounds when it was asked to", async () => {
    const page = await open("Ada", "/practice/exercises/coherent", { reducedMotion: "reduce", colorScheme: "dark" });
    await page.evaluate(`
      window.seen = { held: [], tones: 0 };
      const take = navigator.wakeLock.request.bind(navigator.wakeLock);
      navigator.wakeLock.request = async (kind) => { const lock = await take(kind); window.seen.held.push(lock); return lock; };
      const sound = AudioContext.prototype.createOscillator;
      AudioContext.prototype.createOscillator = function () { window.seen.tones++; return sound.call(this); };`);
    const control = player(page).locator("[data-control]");
    await control.click();
    await page.waitForFunction("seen.held.length === 1 && !seen.held[0].released");
    expect(await violationsOn(page)).toEqual([]);
    await control.click();
    await page.waitForFunction("seen.held[0].released");
    expect(await page.evaluate("seen.tones")).toBe(0);
    await player(page).getByRole("button", { name: "End here" }).click();
    expect(await violationsOn(page)).toEqual([]);
    await player(page).getByLabel("Soft tone").check();
    await holdClock(page);
    await control.click();
    await page.clock.runFor(20_000);
    expect(await cue(page)).toMatch(/^Breathe (in|out)$/);
    expect(await page.evaluate("seen.tones")).toBeGreaterThan(0);
    expect(await moving(page)).toBe(false);
    await page.context().close();
  });
});
