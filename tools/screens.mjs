// Pictures of every page that links lead to, as a visitor of the sample and as somebody who just began, in every look:
// npm run screens [-- /week /today …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../test/support/browser.ts";

/** @typedef {import("playwright-core").Page} Page */

/** @type {readonly { name: string, width: number, colorScheme: "light" | "dark", print?: true }[]} */
const looks = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
  { name: "narrow-dark", width: 320, colorScheme: "dark" },
  { name: "print", width: 794, colorScheme: "light", print: true },
];
const folder = "screens";
const only = process.argv.slice(2);

const data = mkdtempSync(join(tmpdir(), "enough-screens-"));
const house = spawn(process.execPath, ["bin/launch.mjs", "serve", "--port", "0"], {
  env: { ...process.env, ENOUGH_DATA: data },
  stdio: ["ignore", "pipe", "inherit"],
});
const [said] = await once(house.stdout, "data");
const address = /http:\S+/.exec(String(said))?.[0] ?? "";
try {
  const browser = await openBrowser();
  try {
    rmSync(folder, { recursive: true, force: true });
    await photograph(browser, "guest", async () => {});
    await photograph(browser, "nora", (page) => press(page, "/", 'form[action="/sample"] button'));
    await photograph(browser, "new", begin);
  } finally {
    await browser.close();
  }
} finally {
  house.kill();
  await once(house, "exit");
  rmSync(data, { recursive: true, force: true });
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} who
 * @param {(page: Page) => Promise<void>} enter
 */
async function photograph(browser, who, enter) {
  mkdirSync(join(folder, who), { recursive: true });
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  await enter(page);
  const paths = await findPages(page);
  for (const path of paths)
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.colorScheme, media: look.print ? "print" : "screen" });
      await page.goto(address + path);
      const file = `${path.slice(1).replaceAll(/[^\w-]+/g, "_") || "front"}-${look.name}.png`;
      await page.screenshot({ path: join(folder, who, file), fullPage: true });
    }
  console.log(`${who}: ${paths.length} pages in ${looks.length} looks, in ${join(folder, who)}`);
  await context.close();
}

/**
 * Every path that links lead to; of those that differ in a date or an id alone, the first.
 *
 * @param {Page} page
 * @returns {Promise<readonly string[]>}
 */
async function findPages(page) {
  const kinds = new Set();
  const found = [];
  const waiting = only.length > 0 ? [...only] : [new URL(page.url()).pathname.replace("blank", "/"), "/", "/today", "/settings"];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path
      .replaceAll(/\d{4}-(W\d\d|\d\d-\d\d)|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}-[0-9a-f-]{27}/gi, "…")
      .replaceAll(/=[^&]*/g, "=");
    if (kinds.has(kind) || /^\/(assets|api)\//.test(path)) continue;
    kinds.add(kind);
    const answer = await page.goto(address + path).catch(() => null);
    if (!answer?.headers()["content-type"]?.startsWith("text/html")) continue;
    const landed = page.url().slice(address.length);
    if (landed !== path) {
      if (only.length === 0) waiting.unshift(landed);
      continue;
    }
    found.push(path);
    if (only.length === 0)
      waiting.push(
        ...(await page
          .locator('a[href^="/"]')
          .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").split("#")[0] ?? ""))),
      );
  }
  return found;
}

/** @param {Page} page */
async function begin(page) {
  await page.goto(`${address}/notebooks/new`);
  await page.locator('[name="name"]').fill("Lena");
  await page.locator('[name="passphrase"]').fill("teapot lantern quiet otter");
  await page.locator('[name="passphrase"]').press("Enter");
  await page.waitForURL(/recovery-code|today/);
}

/**
 * @param {Page} page
 * @param {string} path
 * @param {string} button
 */
async function press(page, path, button) {
  await page.goto(address + path);
  const { pathname } = new URL(page.url());
  await page.locator(button).first().click();
  await page.waitForURL((url) => url.pathname !== pathname);
}
