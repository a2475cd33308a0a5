import type { Browser as Chromium, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOn } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { type Browser, makePerson } from "../support/house.ts";
import { addKeptText } from "../support/kept-text.ts";
import { startServer, type TestServer } from "../support/server.ts";

// A plan for hard hours and the question after a text, as somebody meets them: without script, by keyboard, on a narrow phone, on paper.

let server: TestServer;
let chromium: Chromium;
let person: Browser;
beforeAll(async () => {
  server = await startServer({}, Date.parse("2026-11-25T11:00:00Z"));
  addKeptText(server.house);
  chromium = await openBrowser();
  ({ browser: person } = await makePerson(server.house, "Yara"));
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
});

async function open(path: string, options: Parameters<Chromium["newContext"]>[0] = {}): Promise<Page> {
  const context = await chromium.newContext(options);
  await server.lend(person, context);
  const page = await context.newPage();
  await page.goto(server.address + path);
  return page;
}

describe("a plan for hard hours", () => {
  test("is written step by step without script, on a narrow phone, and stopped and gone on with", async () => {
    const page = await open("/help", { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.getByRole("link", { name: "Your own plan for hard hours" }).click();
    await page.getByRole("link", { name: "Go step by step" }).click();
    await page.locator("textarea[name=signs]").fill("I stop answering friends, and lie awake after three.");
    await page.getByRole("button", { name: "Keep it, and go on" }).click();
    await person.json("POST", "/api/safety-plan", { alone: "A warm shower, then the radio.\nTea.", away: "The library." });
    await page.goto(`${server.address}/safety-plan/steps/people`);
    await page.getByLabel("Name").first().fill("Ida Lund");
    await page.getByLabel("Telephone").first().fill("+49 170 1234567");
    await page.getByRole("button", { name: "Keep it, and stop here" }).click();
    expect(await page.getByRole("link", { name: "+49 170 1234567" }).getAttribute("href")).toBe("tel:+491701234567");
    await page.getByRole("link", { name: "Go on where you stopped" }).click();
    await page.getByLabel("Name").first().fill("Dr Berg");
    await page.getByLabel("Telephone").first().fill("030 123456");
    await page.getByLabel("Whose lines stand beside your plan?").selectOption("DE");
    await page.getByRole("button", { name: "Keep it, and go on" }).click();
    await person.json("POST", "/api/safety-plan", { safer: "Sara keeps it for me." });
    await page.goto(`${server.address}/safety-plan/steps/worth`);
    await page.locator("textarea[name=worth]").fill("The dog. My niece.");
    await page.getByRole("button", { name: "Keep it, and see the plan" }).click();
    expect(await page.title()).toBe("A plan for hard hours · Enough");
    for (const words of ["lie awake after three", "Dr Berg", "TelefonSeelsorge", "Sara keeps it", "My niece"])
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("is one sheet of paper, without anything to press", async () => {
    const page = await open("/safety-plan", { viewport: { width: 718, height: 1047 } });
    await page.emulateMedia({ media: "print" });
    for (const gone of ["nav", "form", "button", ".aids", ".side"]) expect(await page.locator(`${gone}:visible`).count(), gone).toBe(0);
    for (const words of ["Dr Berg", "+49 170 1234567", "0800 111 0 111"])
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    const margin = "10mm";
    const sheet = await page.pdf({ format: "A4", margin: { top: margin, bottom: margin, left: margin, right: margin } });
    expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });
});

test("the question is answered by keyboard alone, and leads to people, the plan, and the way on", async () => {
  await person.post("/check", { answer: "about-me" });
  const page = await open("/check");
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "I am not sure" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Now let someone be with you" }).waitFor();
  expect(await page.getByRole("link", { name: "0800 111 0 111" }).first().isVisible()).toBe(true);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Go on with what I was doing" }).press("Enter");
  await page.waitForURL("**/today");
  await page.context().close();
});

test.each([true, false])(
  "from signs of abuse the way out is one press, large and first, with script or without (%s)",
  async (javaScriptEnabled) => {
    const { browser } = await makePerson(server.house, `Nils ${javaScriptEnabled}`);
    await browser.post("/kept", { text: "He reads my phone", sign: "abuse_card" });
    const context = await chromium.newContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
    await context.route("https://www.bbc.com/**", (route) => route.fulfill({ body: "Weather" }));
    await server.lend(browser, context);
    const page = await context.newPage();
    await page.goto(`${server.address}/check`);
    expect(await page.title()).toBe("A moment · Enough");
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
    const out = page.locator("main").getByRole("button", { name: "Leave quickly" });
    expect((await out.boundingBox())!.height).toBeGreaterThanOrEqual(56);
    await out.click();
    await page.waitForURL("https://www.bbc.com/weather");
    expect((await browser.get("/check")).body).not.toContain("A moment for yourself");
    await context.close();
  },
);
