import { expect, test } from "vitest";
import { crisisLines, freshDays, isStale } from "../../src/content/crisis-lines.ts";
import { found, isFull } from "./size.ts";

// Numbers rot. Every change is held to a day on which they were fresh; the real date counts in `npm run verify:full` alone, so that
// nobody's work stops on the day after, and nobody releases what was not looked at for half a year.

const day = 86_400_000;
const readOn = crisisLines.map(({ verifiedOn }) => Date.parse(verifiedOn));
const now = isFull ? Date.now() : Math.max(...readOn) + 30 * day;

test("every crisis line was held against its source in the last half year", () => {
  const stale = crisisLines.filter((line) => isStale(line, now));
  const oldest = Math.floor((now - Math.min(...readOn)) / day);
  found(
    "A crisis is met: lines that were checked lately",
    stale.length === 0,
    `${crisisLines.length} lines, the oldest read ${oldest} days ago; ${freshDays} at most`,
  );
  expect(crisisLines.length).toBeGreaterThan(25);
  expect(stale.map(({ country, name }) => `${country} ${name}`)).toEqual([]);
});

test("past half a year, each of them would be noticed, and none before it was read", () => {
  for (const line of crisisLines) {
    expect(isStale(line, Date.parse(line.verifiedOn) + (freshDays + 1) * day), line.name).toBe(true);
    expect(Date.parse(line.verifiedOn), line.name).toBeLessThanOrEqual(now);
  }
});
