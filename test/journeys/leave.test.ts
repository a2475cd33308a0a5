import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { makePerson } from "../support/house.ts";
import { startServer, type TestServer } from "../support/server.ts";

// The site that one leaves to: another one than ours, which sends on to yet another, as large sites do.
let weather: Server;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  weather = createServer(({ url }, answer) => {
    const { port } = weather.address() as AddressInfo;
    if (url === "/") answer.writeHead(302, { Location: `http://127.0.0.1:${port}/weather` }).end();
    else answer.writeHead(200, { "Content-Type": "text/html" }).end("<title>Weather</title><h1>Sunny</h1>");
  }).listen(0, "127.0.0.1");
  await once(weather, "listening");
  server = await startServer({ leaveTo: `http://localhost:${(weather.address() as AddressInfo).port}/` });
  // With the pages that a browser keeps in memory for going back: they are what must not show.
  browser = await openBrowser({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  weather.close();
});

const secret = "Nora of the secret name";

/** Somebody signed in, two pages deep in their settings; `session` is their cookie. */
async function openSettings(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page; session: string }> {
  const context = await browser.newContext(options);
  const { browser: person } = await makePerson(server.house, `${secret} ${crypto.randomUUID()}`);
  await server.lend(person, context);
  const page = await context.newPage();
  await page.goto(`${server.address}/settings`);
  await page.goto(`${server.address}/settings?again`);
  expect(await page.content()).toContain(secret);
  return { context, page, session: person.cookies.get("enough")! };
}

/** What somebody finds who comes after: whether the session still opens anything, and the headings of the pages that lie behind. */
async function whatIsLeft(page: Page, session: string): Promise<{ readonly status: number; readonly behind: readonly string[] }> {
  await page.waitForURL("**/weather", { timeout: 5000 });
  const { status } = await fetch(`${server.address}/settings`, { headers: { Cookie: `enough=${session}` } });
  const behind = new Set<string>();
  for (let back = 0; back < 2; back++) {
    await page.goBack();
    for (const heading of await page.locator("h1").allTextContents()) behind.add(heading);
    if ((await page.content()).includes(secret)) behind.add(secret);
  }
  return { status, behind: [...behind] };
}

const nothing = { status: 401, behind: ["Open your notebook."] };
const pressShift = (page: Page) => page.keyboard.press("Shift");

describe("leaving quickly", () => {
  test("the button leaves, the session is dead, and going back shows nothing", async () => {
    const { context, page, session } = await openSettings();
    await page.getByRole("button", { name: "Leave quickly" }).click();
    expect(await whatIsLeft(page, session)).toEqual(nothing);
    await context.close();
  });

  test("it works without script", async () => {
    const { context, page, session } = await openSettings({ javaScriptEnabled: false });
    await page.getByRole("button", { name: "Leave quickly" }).click();
    expect(await whatIsLeft(page, session)).toEqual(nothing);
    await context.close();
  });

  test("Shift three times leaves, and takes the other tabs along", async () => {
    const { context, page, session } = await openSettings();
    const other = await context.newPage();
    await other.goto(`${server.address}/settings`);
    await page.bringToFront();
    for (let press = 0; press < 3; press++) await pressShift(page);
    await other.waitForURL("**/weather", { timeout: 5000 });
    expect(await whatIsLeft(page, session)).toEqual(nothing);
    await context.close();
  });

  test("capital letters, clicks and slow presses are not meant", async () => {
    const { context, page } = await openSettings();
    await page.getByLabel("What you are called").focus();
    for (const letter of "ABCD") await page.keyboard.press(`Shift+${letter}`);
    for (let click = 0; click < 4; click++) await page.locator("h1").click({ modifiers: ["Shift"] });
    await pressShift(page);
    await pressShift(page);
    await page.waitForTimeout(5100);
    await pressShift(page);
    await page.waitForTimeout(800);
    expect(page.url()).toBe(`${server.address}/settings?again`);
    await context.close();
  });

  test("a page that the browser kept in memory is asked for again", async () => {
    const { context, page, session } = await openSettings();
    await fetch(`${server.address}/sign-out`, {
      method: "POST",
      headers: { Cookie: `enough=${session}`, "Sec-Fetch-Site": "same-origin" },
    });
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await page.getByRole("heading", { name: "Open your notebook." }).waitFor({ timeout: 5000 });
    expect(await page.content()).not.toContain(secret);
    await context.close();
  });

  test("it works where a house is served over plain http, of which a browser tells a server least", async () => {
    const open = await startServer({ leaveTo: `http://localhost:${(weather.address() as AddressInfo).port}/`, insecureHttp: true });
    const lan = await openBrowser({
      args: ["--host-resolver-rules=MAP enough.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
    });
    const page = await (await lan.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(open.address.replace("127.0.0.1", "enough.test"));
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.waitForURL("**/weather", { timeout: 5000 });
    expect(await page.title()).toBe("Weather");
    await lan.close();
    await open.stop();
  });

  test("a server that does not answer keeps nobody", async () => {
    const { context, page } = await openSettings();
    await context.route("**/leave", () => undefined);
    const started = Date.now();
    await page.getByRole("button", { name: "Leave quickly" }).click({ noWaitAfter: true });
    await page.waitForFunction(() => document.documentElement.hidden || document.title === "Weather", undefined, { timeout: 400 });
    await page.waitForURL("**/weather", { timeout: 5000 });
    expect(Date.now() - started).toBeLessThan(2500);
    await context.close();
  });
});
