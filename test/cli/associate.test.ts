import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/kernel/time/index.ts";
import { type Home, makeHome } from "../support/command.ts";
import { simulateLife } from "../support/lives.ts";

const life = simulateLife({ days: 240, factors: 3, kept: 0.4, missing: 0.1, r: 0.6 }, 21);
const days = (count: number) => Array.from({ length: count }, (_, day) => addDays("2026-01-05", day));

/** The life as a table, its columns called by what people note. */
function table(count: number, separator = ",", point = "."): string {
  const cell = (value: number) => (Number.isNaN(value) ? "" : value.toFixed(3).replace(".", point));
  const rows = days(count).map((day, at) => [day, ...life.series.map(({ values }) => cell(values[at]!))].join(separator));
  return `${[["date", "mood", "sleep", "steps", "calls"].join(separator), ...rows].join("\n")}\n`;
}

describe("enough associate", () => {
  let home: Home;
  beforeAll(() => {
    home = makeHome();
  });
  afterAll(() => home.dispose());

  let files = 0;
  function associate(text: string, ...args: readonly string[]) {
    const file = `${home.folder}/diary-${files++}.csv`;
    writeFileSync(file, text);
    return home.run(["associate", file, ...args]);
  }

  test("keeps the contract: findings with effect, interval, days and q, and nothing but JSON on standard output", async () => {
    const { status, out, err } = await associate(table(240), "--outcome", "mood", "--json");
    expect([status, err]).toEqual([0, ""]);
    const { findings, untested } = JSON.parse(out);
    expect(untested).toEqual([]);
    expect(findings).toHaveLength(6);
    const [first] = findings;
    expect(first).toMatchObject({ factor: "sleep", lagDays: 0, shown: true, confirmed: true });
    expect(first.interval[0]).toBeGreaterThan(0);
    expect(first.effect).toBeGreaterThan(first.interval[0]);
    expect(first.effect).toBeLessThan(first.interval[1]);
    expect(first.q).toBeLessThanOrEqual(0.1);
    expect(first.nEffective).toBeLessThanOrEqual(first.n);
    for (const other of findings.slice(1)) expect(other).toMatchObject({ shown: other.q <= 0.1 });
  });

  test("tells beside it how often a day with more of a factor had more of the outcome, and what the outcome usually is", async () => {
    const { findings, usual } = JSON.parse((await associate(table(240), "--outcome", "mood", "--json")).out);
    const { value, interval, pairs } = findings[0].somersD;
    expect(interval[0]).toBeGreaterThan(0);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
    expect(interval[1]).toBeLessThan(1);
    expect(pairs).toBeGreaterThan(900);
    const mood = life.series[0]!.values.filter((one) => !Number.isNaN(one));
    expect(usual.days).toBe(mood.length);
    expect(usual.median.value).toBeCloseTo(mood.toSorted()[mood.length >> 1]!, 3);
    expect(usual.median.interval[0]).toBeLessThanOrEqual(usual.median.value);
    expect(usual.trend.interval[0]).toBeLessThan(usual.trend.perMonth);
  });

  test("says that the outcome rises, by how much, and does not say so where it does not", async () => {
    const rising = `date,mood,tea\n${days(60)
      .map((day, at) => `${day},${3 + 0.05 * at + ((at * 7) % 5) / 10},${at % 4}`)
      .join("\n")}\n`;
    const { out } = await associate(rising, "--outcome", "mood");
    expect(out).toMatch(/On 60 days “mood” is usually 4\.\d+ \([\d.]+ to [\d.]+\), and rises by about 1\.5\d? a month/);
    expect((await associate(rising, "--outcome", "tea")).out).toMatch(/“tea” is usually 1\.5 \([\d.]+ to [\d.]+\)\.\n/);
  });

  test("says it in sentences to people", async () => {
    const { status, out } = await associate(table(240), "--outcome", "mood", "--factors", "sleep,calls");
    expect(status).toBe(0);
    expect(out).toMatch(/On the same day, “mood” is [\d.]+ higher with each [\d.]+ more of “sleep”/);
    expect(out).toContain("It held on later days, apart.");
    expect(out).toContain("To go together is not to bring about");
    expect(out).not.toContain("steps");
  });

  test("reads semicolons with decimal commas, and rows in any order, to the same figures", async () => {
    const [head, ...rows] = table(240, ";", ",").trim().split("\n");
    const mixed = await associate([head, ...rows.toReversed()].join("\r\n"), "--outcome", "MOOD", "--json");
    const plainly = await associate(table(240), "--outcome", "mood", "--json");
    expect(mixed).toEqual(plainly);
  });

  test("answers no to twenty days, with about how many more it takes", async () => {
    const { status, out, err } = await associate(table(20), "--outcome", "mood", "--json");
    expect([status, err]).toEqual([1, ""]);
    const { findings, untested } = JSON.parse(out);
    expect(findings).toEqual([]);
    expect(untested.map(({ factor }: { factor: string }) => factor)).toEqual(["sleep", "steps", "calls"]);
    for (const { why, daysNeeded } of untested) {
      expect(why).toContain("days hold both");
      expect(daysNeeded).toBeGreaterThan(10);
    }
    expect((await associate(table(20), "--outcome", "mood")).out).toContain("It takes at least 30.");
  });

  test("says so of a column that never changes, and looks at the others", async () => {
    const flat = table(240).replaceAll(/[^,\n]*$/gm, (cell) => (cell === "calls" || cell === "" ? cell : "3"));
    const { status, out } = await associate(flat, "--outcome", "mood", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out).untested).toEqual([{ factor: "calls", why: "“calls” is the same on all days.", daysNeeded: null }]);
    const outcome = await associate(flat, "--outcome", "calls");
    expect(outcome.status).toBe(1);
    expect(outcome.out).toContain("“calls” is the same on all days, so nothing can go together with it.");
  });

  test.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["lines as Windows ends them, some of them empty", (text: string) => text.replaceAll("\n", "\r\n\r\n")],
    ["a line that names the separator, as Excel writes it", (text: string) => `sep=,\n${text}`],
    ["quotation marks around all", (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"')],
    ["tabs and decimal commas", () => table(240, "\t", ",")],
    ["columns that end in nothing", (text: string) => text.replaceAll("\n", ",\n")],
  ])("reads %s to the same figures", async (_, change) => {
    const [plainly, changed] = [table(240), change(table(240))];
    expect(await associate(changed, "--outcome", "mood", "--json")).toEqual(await associate(plainly, "--outcome", "mood", "--json"));
  });

  test("leaves text alone in a column that is not asked for", async () => {
    const lines = table(240).trim().split("\n");
    const noted = lines.map((line, at) => `${line},${at === 0 ? "note" : "a “good” day"}`).join("\n");
    const { status, out } = await associate(noted, "--outcome", "mood", "--factors", "sleep");
    expect([status, out.includes("“sleep”")]).toEqual([0, true]);
  });

  test("says so of an outcome that was never noted, and of one day", async () => {
    const never = await associate(table(60).replaceAll(/^(\d[^,]*),[^,]*/gm, "$1,"), "--outcome", "mood");
    expect(never.status).toBe(1);
    expect(never.out).toContain("“mood” was noted on no day.");
    const once = await associate(table(1), "--outcome", "mood");
    expect([once.status, once.out.includes("One day holds both. It takes at least 30.")]).toEqual([1, true]);
  });

  test.each([
    ["an outcome that is no column", table(40), ["--outcome", "joy"], "no column “joy”. It has “mood”"],
    ["a factor that is no column", table(40), ["--outcome", "mood", "--factors", "tea"], "no column “tea”"],
    ["nothing but the outcome", table(40), ["--outcome", "mood", "--factors", "mood"], "nothing beside “mood” to look at"],
    ["no outcome", table(40), [], "--outcome is missing"],
    ["a share that is none", table(40), ["--outcome", "mood", "--q", "5"], "“5” is not a share between 0 and 1"],
    ["an empty file", "", ["--outcome", "mood"], "is empty"],
    ["another separator", table(40, "|"), ["--outcome", "mood"], "Separate the columns by commas, semicolons or tabs"],
    ["decimal commas between commas", table(40, ",", ","), ["--outcome", "mood"], "A decimal comma may do that"],
    ["no column of days", table(40).replace("date", "when"), ["--outcome", "mood"], "No column is called “date”"],
    ["a missing date", table(40).replace("2026-01-07", ""), ["--outcome", "mood"], ":4: The date is missing"],
    ["a date of another form", table(40).replace("2026-01-07", "07.01.2026"), ["--outcome", "mood"], ":4: “07.01.2026” is not a day"],
    ["a day twice", table(40).replace("2026-01-07", "2026-01-05"), ["--outcome", "mood"], ":4: 2026-01-05 stands on line 2 already"],
    ["text among numbers", `date,mood,tea\n2026-01-05,3,none\n`, ["--outcome", "mood"], ":2: “none” in column “tea” is not a number"],
    [
      "a point of two meanings beside decimal commas",
      `date;mood;tea\n2026-01-05;3,5;1.234\n`,
      ["--outcome", "mood"],
      ":2: 1.234 in column “tea” can be read in two ways. Write 1234 or 1,234.",
    ],
    [
      "lines of two separators",
      table(3) + table(3, ";").split("\n")[1]!.replace("2026", "2027"),
      ["--outcome", "mood"],
      ":5: “2027-01-05;",
    ],
    [
      "a column of notes that nobody asked for",
      `date,mood,note\n2026-01-05,3,"slept well,\nthen worked"\n`,
      ["--outcome", "mood"],
      "“slept well, then worked” in column “note” is not a number. Leave the cell empty when nothing is known, or name the columns that hold numbers with --factors.",
    ],
    [
      "an hour among numbers",
      `date,mood,sleep\n2026-01-05,3,7:30\n`,
      ["--outcome", "mood"],
      ":2: “7:30” in column “sleep” is not a number",
    ],
    ["what is no text at all", "\u0000\u0007\u001b[31m".repeat(30), ["--outcome", "mood"], "There is one column, “"],
    [
      "a comma of two meanings",
      `date;mood;tea\n2026-01-05;3;1,234\n`,
      ["--outcome", "mood"],
      "can be read in two ways. Write 1234 or 1.234.",
    ],
    ["a year mistyped", `date,mood,tea\n2026-01-05,3,1\n0206-01-06,3,1\n`, ["--outcome", "mood"], "more than a hundred years"],
    ["two columns of one name", `date,mood,mood\n2026-01-05,3,1\n`, ["--outcome", "mood"], "Two columns are called “mood”"],
  ])("refuses %s in one sentence that says how to mend it", async (_, text, args, words) => {
    const { status, out, err } = await associate(text, ...args, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    // Nothing that a terminal would obey.
    expect(err.trim()).not.toMatch(/\p{Cc}/u);
  });
});
