import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** Something on a page that shuts somebody out: which rule, and where. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// WCAG 2.2 A and AA, what is good practice besides, and AAA for the contrast of text.
const options: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe finds on a page as it stands, every fold open. The script goes in from outside: the page's own policy stays as it is. */
export async function violationsOn(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(source);
  const { passes, violations } = await page.evaluate<AxeResults, RunOptions>(async (options) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    return (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options);
  }, options);
  if (passes.length === 0) throw new Error(`axe saw nothing on ${page.url()}.`);
  return violations.map(({ id, help, nodes }) => ({ rule: id, help, places: nodes.map(({ target }) => target.join(" ")) }));
}
