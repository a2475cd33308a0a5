import type { Page, Response } from "playwright-core";
import { type Side, violationsOn } from "./axe.ts";

/** A way in which a page may be looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  /** What of a page this look may change: between them, every width and every colour is looked at as a whole or in what it changes. */
  readonly side: Side;
}

const looks: readonly Look[] = [
  { name: "1280 px, light", width: 1280, colorScheme: "light", side: "everything" },
  { name: "1280 px, dark", width: 1280, colorScheme: "dark", side: "colours" },
  { name: "390 px, light", width: 390, colorScheme: "light", side: "layout" },
  { name: "390 px, dark", width: 390, colorScheme: "dark", side: "colours" },
  { name: "320 px, light", width: 320, colorScheme: "light", side: "layout" },
  { name: "320 px, dark", width: 320, colorScheme: "dark", side: "everything" },
];
// Half the width of an ordinary window, as it is left at 200 %.
const zoomed = 640;

/** What a page did that no page of ours does, gathered while it was open. */
export interface Watch {
  /** What was seen since the last look. */
  faults(): readonly string[];
}

/** Watches a page from its first moment on: errors in the console, reports of the policy, requests to others, answers that are none. */
export async function watch(page: Page, address: string): Promise<Watch> {
  let faults: string[] = [];
  let document: Response | undefined;
  await page.exposeFunction("reportPolicy", (text: string) => faults.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { reportPolicy(text: string): void }).reportPolicy(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on("console", (message) => {
    // A page that is meant to answer 404 is named in the console too.
    const own = message.location().url === document?.url() && message.text().startsWith("Failed to load resource");
    if ((message.type() === "error" || message.type() === "warning") && !own) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== "data:") faults.push(`asked ${origin}`);
  });
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) document = response;
    else if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return {
    faults() {
      const seen = faults;
      faults = [];
      return seen;
    },
  };
}

/** How far a page is wider than its window, in pixels. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Texts of a chart that lie over one another, or over the edge of the window: a drawing does not wrap its words. */
function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const chart of document.querySelectorAll("svg[role=img]")) {
      const boxes = [...chart.querySelectorAll("text")].map((text) => ({
        words: text.textContent.trim(),
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { words, box }] of boxes.entries()) {
        if (box.right > document.documentElement.clientWidth + 1 || box.left < -1) faults.push(`“${words}” lies over the edge`);
        for (const other of boxes.slice(index + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 2 && high > 6) faults.push(`“${words}” lies over “${other.words}”`);
        }
      }
    }
    return faults;
  });
}

/** Looks at a page in every look, every fold open; what is wrong comes back in a line each. `quickly`: in those that look at all of it. */
export async function faultsInLooks(page: Page, quickly = false): Promise<readonly string[]> {
  const faults: string[] = [];
  const fits = async (name: string): Promise<void> => {
    const over = await overhang(page);
    if (over > 0) faults.push(`${name}: ${over} px too wide`);
    for (const fault of await collisions(page)) faults.push(`${name}: ${fault}`);
  };
  for (const { name, width, colorScheme, side } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const isLookedAt = !quickly || side === "everything";
    for (const { rule, places } of isLookedAt ? await violationsOn(page, side) : [])
      faults.push(`${name}: ${rule} at ${places.join(", ")}`);
    await fits(name);
  }
  await page.setViewportSize({ width: zoomed, height: 400 });
  await fits("at 200 %");
  return faults;
}

/** How many looks a page is seen in. */
export const howManyLooks = looks.length + 1;
