import { RRuleTemporal } from "rrule-temporal";
import { expect, test } from "vitest";
import { ruleStarts } from "../../src/engine/calendar/index.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { found, sized } from "./size.ts";

// The same rules given to another implementation, which shares no line with ours. Left out is where that one is known to stray from RFC 5545:
// weekdays with a number beside ones without, BYYEARDAY with BYDAY, BYWEEKNO of the weeks at a year's border, BYMONTHDAY in a year without
// BYMONTH; and hours of the night in which clocks change, where the RFC contradicts itself.

const wanted = sized(500, 20_000);
const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

interface Drawn {
  readonly start: string;
  readonly rule: string;
  readonly zone: string;
  readonly limit: number;
}

function drawer(random: () => number) {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!;
  const some = (least: number, most: number, count = 3) =>
    [...new Set(Array.from({ length: whole(1, count) }, () => whole(least, most)))].filter((value) => value !== 0);

  function drawRule(): string {
    const freq = one(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"]);
    const parts = new Map<string, readonly (number | string)[]>();
    const maybe = (chance: number, name: string, values: () => readonly (number | string)[]) => {
      const drawn = random() < chance ? values() : [];
      if (drawn.length > 0) parts.set(name, drawn);
    };
    maybe(0.5, "INTERVAL", () => [whole(2, 5)]);
    maybe(0.3, "BYMONTH", () => some(1, 12));
    if (freq === "YEARLY" && !parts.has("BYMONTH")) {
      maybe(0.15, "BYWEEKNO", () => some(2, 51));
      if (!parts.has("BYWEEKNO")) maybe(0.2, "BYYEARDAY", () => some(1, 360));
    }
    const byYear = parts.has("BYWEEKNO") || parts.has("BYYEARDAY");
    if (freq !== "WEEKLY" && !byYear && (freq !== "YEARLY" || parts.has("BYMONTH"))) maybe(0.3, "BYMONTHDAY", () => some(-28, 28));
    const numbered = (freq === "MONTHLY" || freq === "YEARLY") && !byYear && random() < 0.5;
    const weekday = () => `${numbered ? one([1, 2, 3, 4, -1, -2]) : ""}${one(days)}`;
    if (!parts.has("BYYEARDAY"))
      maybe(parts.has("BYWEEKNO") ? 1 : 0.45, "BYDAY", () => [...new Set(Array.from({ length: whole(1, 3) }, weekday))]);
    if (freq !== "HOURLY") maybe(0.15, "BYHOUR", () => some(4, 23, 2));
    maybe(0.15, "BYMINUTE", () => some(1, 59, 2));
    if ([...parts.keys()].some((name) => name.startsWith("BY"))) maybe(0.25, "BYSETPOS", () => some(-3, 3, 2));
    maybe(0.3, "WKST", () => [one(days)]);
    return [`FREQ=${freq}`, ...[...parts].map(([name, values]) => `${name}=${values.join()}`)].join(";");
  }

  /** A rule with a start that is one of its own; undefined for one that never comes. */
  return function draw(): Drawn | undefined {
    const rule = drawRule();
    const pad = (value: number) => String(value).padStart(2, "0");
    const begin = `${whole(2019, 2027)}${pad(whole(1, 12))}${pad(whole(1, 28))}T${pad(whole(4, 23))}${pad(whole(0, 59))}00`;
    const first = ruleStarts({ start: begin, rule, limit: 1 }).starts?.[0];
    if (first === undefined) return undefined;
    const limit = whole(3, 12);
    return {
      start: first.replaceAll(/[-:]/g, ""),
      rule: random() < 0.3 ? `${rule};COUNT=${limit}` : rule,
      zone: rule.includes("HOURLY") ? "UTC" : one(["UTC", "Europe/Berlin", "America/New_York"]),
      limit,
    };
  };
}

/** What the other implementation says; undefined when it gives up on what is rare. */
function theirs({ start, rule, zone, limit }: Drawn): readonly string[] | undefined {
  try {
    const other = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${rule}` });
    return other.all((_, index) => index < limit).map((time) => time.toInstant().toString());
  } catch (error) {
    if (String(error).includes("Maximum iterations")) return undefined;
    throw error;
  }
}

test(`${wanted} random rules give the starts that rrule-temporal gives`, { timeout: sized(60_000, 600_000) }, () => {
  const draw = drawer(randomFrom(2026));
  const differ: string[] = [];
  let compared = 0;
  let [silent, starts] = [0, 0];
  while (compared < wanted && silent < wanted) {
    const drawn = draw();
    const expected = drawn && theirs(drawn);
    if (!drawn || !expected) {
      silent++;
      continue;
    }
    compared++;
    const ours = ruleStarts(drawn).starts ?? [];
    starts += ours.length;
    if (ours.join() !== expected.join())
      differ.push(`${drawn.zone} ${drawn.start} ${drawn.rule}: ${ours.join()} and not ${expected.join()}`);
  }
  found("Calendars: rules as rrule-temporal has them", differ.length === 0, `${compared} rules, ${starts} starts: ${differ.length} differ`);
  expect(differ).toEqual([]);
  expect(compared).toBe(wanted);
  expect(starts).toBeGreaterThan(3 * wanted);
});
