import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Home, makeHome } from "../support/command.ts";

let home: Home;
beforeAll(() => {
  home = makeHome();
});
afterAll(() => home.dispose());

const calendar = (...args: readonly string[]) => home.run(["calendar", ...args]);

describe("enough calendar rule", () => {
  async function starts(...args: readonly string[]): Promise<readonly string[]> {
    const { status, out, err } = await calendar("rule", ...args, "--json");
    expect([status, err]).toEqual([0, ""]);
    return JSON.parse(out);
  }

  test("gives times on the wall without a zone, instants with one, days for a day", async () => {
    const fridays = ["--rule", "FREQ=MONTHLY;BYDAY=-1FR", "--limit", "3"];
    expect(await starts("--start", "20260130T090000", ...fridays)).toEqual([
      "2026-01-30T09:00:00",
      "2026-02-27T09:00:00",
      "2026-03-27T09:00:00",
    ]);
    expect(await starts("--start", "20260227T090000", "--zone", "Europe/Berlin", ...fridays)).toEqual([
      "2026-02-27T08:00:00Z",
      "2026-03-27T08:00:00Z",
      "2026-04-24T07:00:00Z",
    ]);
    expect(await starts("--start", "20260130", ...fridays)).toEqual(["2026-01-30", "2026-02-27", "2026-03-27"]);
  });

  test("takes the rule as a file has it, ends where the rule ends, and keeps the hour that the clocks skip", async () => {
    const args = ["--start", "20260322T023000", "--zone", "Europe/Berlin", "--rule", "RRULE:FREQ=WEEKLY;COUNT=3", "--limit", "50"];
    expect(await starts(...args)).toEqual(["2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z", "2026-04-05T00:30:00Z"]);
  });

  test("answers a rule that never takes place, and stops one that never ends", async () => {
    const never = ["--start", "20260101", "--rule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "--limit", "5"];
    expect(await starts(...never)).toEqual([]);
    expect((await calendar("rule", ...never)).out).toBe("This rule never takes place.\n");
    const endless = await calendar("rule", "--start", "20260101T000000", "--rule", "FREQ=SECONDLY", "--limit", "9999999", "--json");
    expect(endless.status).toBe(0);
    expect(JSON.parse(endless.out)).toHaveLength(100_000);
    expect(endless.err).toBe("This rule gives more than 100,000 starts. The rest was left out.\n");
  });

  test("shows ten to people who name no limit, one on a line", async () => {
    const { status, out } = await calendar("rule", "--start", "20260101T090000", "--rule", "FREQ=DAILY");
    expect(status).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(10);
    expect(out).toMatch(/^2026-01-01T09:00:00\n2026-01-02T09:00:00\n/);
  });

  test("says on standard error which part of a rule it did not use", async () => {
    const { status, out, err } = await calendar("rule", "--start", "20260101", "--rule", "FREQ=DAILY;BYMOON=1", "--limit", "1", "--json");
    expect([status, JSON.parse(out)]).toEqual([0, ["2026-01-01"]]);
    expect(err).toContain("“BYMOON”");
  });

  test.each([
    ["no start", ["--rule", "FREQ=DAILY"], "--start is missing."],
    ["no rule", ["--start", "20260101"], "--rule is missing."],
    [
      "a start that is none",
      ["--start", "tomorrow", "--rule", "FREQ=DAILY"],
      "--start: “tomorrow” is not a date: write it like 20260101T090000",
    ],
    ["a day that does not exist", ["--start", "20260230", "--rule", "FREQ=DAILY"], "--start: There is no day 30 in month 2 of 2026"],
    [
      "a frequency that is none",
      ["--start", "20260101", "--rule", "FREQ=OFTEN"],
      "--rule: This rule repeats “OFTEN”, which is not a known frequency",
    ],
    [
      "words for a rule",
      ["--start", "20260101", "--rule", "every Monday"],
      "--rule: This rule does not say how often it repeats: write it like",
    ],
    [
      "a zone that does not exist",
      ["--start", "20260101", "--rule", "FREQ=DAILY", "--zone", "Mars/Base"],
      "“Mars/Base” is not a time zone",
    ],
    ["a limit below nothing", ["--start", "20260101", "--rule", "FREQ=DAILY", "--limit", "-3"], "Option '--limit' argument is ambiguous."],
    ["a limit that is none", ["--start", "20260101", "--rule", "FREQ=DAILY", "--limit", "many"], "--limit: “many” is not a whole number."],
  ])("%s gets one sentence and exit status 2", async (_, args, sentence) => {
    const { status, out, err } = await calendar("rule", ...args, "--json");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`enough: ${sentence}`);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
