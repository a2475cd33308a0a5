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

// WCAG 2.2 A and AA, what is good practice besides, and AAA for the contrast of text, which holds AA in it.
const everything: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } },
};

/** What a rule may depend on besides the page itself: its colours, or its width. */
export type Side = "everything" | "colours" | "layout";

const sides: Readonly<Record<Side, RunOptions>> = {
  everything,
  colours: { runOnly: { type: "rule", values: ["color-contrast-enhanced", "link-in-text-block"] } },
  layout: { runOnly: { type: "rule", values: ["target-size", "scrollable-region-focusable", "region", "bypass", "duplicate-id-aria"] } },
};

/**
 * What axe finds on a page as it stands, every fold open. `side` narrows it to what may have changed since the page was looked at as a
 * whole. The script goes in from outside: the page's own policy stays as it is.
 */
export async function violationsOn(page: Page, side: Side = "everything"): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const options: RunOptions = { ...sides[side], resultTypes: ["violations"] };
  const { passes, violations, inapplicable } = await page.evaluate<AxeResults, RunOptions>(async (options) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    return (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options);
  }, options);
  if (passes.length + inapplicable.length === 0) throw new Error(`axe saw nothing on ${page.url()}.`);
  return violations.map(({ id, help, nodes }) => ({ rule: id, help, places: nodes.map(({ target }) => target.join(" ")) }));
}
