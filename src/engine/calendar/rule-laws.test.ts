import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dayMs } from "./civil.ts";
import { basicTime, isoTime } from "./moment.ts";
import { problemLog } from "./problems.ts";
import type { Rule } from "./rule.ts";
import { ruleStarts } from "./rule-starts.ts";
import { readRule } from "./rule-text.ts";
import { walkRule } from "./rule-walk.ts";

// A rule as lists, so that the oracle below can read it without our parser.
interface Plan {
  readonly freq: "YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY";
  readonly interval: number;
  readonly weekStart: number;
  readonly BYMONTH: readonly number[];
  readonly BYMONTHDAY: readonly number[];
  readonly BYYEARDAY: readonly number[];
  readonly BYWEEKNO: readonly number[];
  readonly BYDAY: readonly { readonly nth: number; readonly weekday: number }[];
  readonly BYHOUR: readonly number[];
  readonly BYMINUTE: readonly number[];
  readonly BYSETPOS: readonly number[];
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const few = (lowest: number, highest: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: lowest, max: highest }).filter(Boolean), { minLength: 1, maxLength: 4 }) },
  );
const weekday = fc.integer({ min: 0, max: 6 });

const plan: fc.Arbitrary<Plan> = fc
  .record({
    freq: fc.constantFrom("YEARLY", "MONTHLY", "WEEKLY", "DAILY"),
    interval: fc.integer({ min: 1, max: 4 }),
    weekStart: weekday,
    BYMONTH: few(1, 12),
    BYMONTHDAY: few(-31, 31),
    BYYEARDAY: few(-366, 366),
    BYWEEKNO: few(-53, 53),
    BYDAY: fc.array(fc.record({ nth: fc.constantFrom(0, 0, 0, 1, 2, 5, -1, -2), weekday }), { maxLength: 3 }),
    BYHOUR: few(1, 23),
    BYMINUTE: few(1, 59).map((minutes) => minutes.slice(0, 2)),
    BYSETPOS: few(-4, 4),
  })
  .map((plan) => ({
    ...plan,
    // Only where RFC 5545 gives them a meaning.
    BYWEEKNO: plan.freq === "YEARLY" ? plan.BYWEEKNO : [],
    BYYEARDAY: plan.freq === "YEARLY" ? plan.BYYEARDAY : [],
    BYMONTHDAY: plan.freq === "WEEKLY" ? [] : plan.BYMONTHDAY,
    BYDAY: plan.BYDAY.map(({ nth, weekday }) => ({ weekday, nth: countsWeekdays(plan) ? nth : 0 })),
  }));

function countsWeekdays({ freq, BYWEEKNO }: Pick<Plan, "freq" | "BYWEEKNO">): boolean {
  return freq === "MONTHLY" || (freq === "YEARLY" && BYWEEKNO.length === 0);
}

const start = fc.integer({ min: 0, max: 4000 * 96 }).map((quarters) => Date.UTC(2014, 0, 1) + quarters * 900_000);

function written(plan: Plan): string {
  const lists = (["BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSETPOS"] as const).flatMap((name) =>
    plan[name].length > 0 ? [`${name}=${plan[name].join(",")}`] : [],
  );
  const days = plan.BYDAY.map(({ nth, weekday }) => `${nth || ""}${codes[weekday]}`).join(",");
  return [
    `FREQ=${plan.freq}`,
    `INTERVAL=${plan.interval}`,
    `WKST=${codes[plan.weekStart]}`,
    ...lists,
    ...(days ? [`BYDAY=${days}`] : []),
  ].join(";");
}

/** What RFC 5545, 3.3.10 says, day by day: every day is asked whether it is in a period of the rule and has all that the rule wants. */
function oracle(plan: Plan, start: number, years: number): string[] {
  const first = plainDay(start);
  const periods = new Map<string, string[]>();
  for (let day = first.subtract({ years: 1 }); day.year <= first.year + years; day = day.add({ days: 1 })) {
    const period = periodOf(plan, day, first);
    if (period === undefined || !wanted(plan, day, first)) continue;
    const times = timesOn(plan, day, start);
    periods.set(period, [...(periods.get(period) ?? []), ...times]);
  }
  const chosen = [...periods.values()].flatMap((times) => {
    if (plan.BYSETPOS.length === 0) return times;
    return times.filter((_, index) => plan.BYSETPOS.includes(index + 1) || plan.BYSETPOS.includes(index - times.length));
  });
  return chosen.filter((time) => time >= isoTime(start)).toSorted();
}

function plainDay(epoch: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO("UTC").toPlainDate();
}

function weekBegin(day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - 1 - weekStart + 7) % 7 });
}

/** The year in which most of the week lies, and the number of the week in it. */
function weekIn(day: Temporal.PlainDate, weekStart: number): { year: number; week: number; weeks: number } {
  const middle = weekBegin(day, weekStart).add({ days: 3 });
  let last = Temporal.PlainDate.from({ year: middle.year, month: 12, day: 31 });
  while (weekBegin(last, weekStart).add({ days: 3 }).year !== middle.year) last = last.subtract({ days: 1 });
  const lastMiddle = weekBegin(last, weekStart).add({ days: 3 });
  return { year: middle.year, week: Math.ceil(middle.dayOfYear / 7), weeks: Math.ceil(lastMiddle.dayOfYear / 7) };
}

function periodOf({ freq, interval, weekStart, BYWEEKNO }: Plan, day: Temporal.PlainDate, first: Temporal.PlainDate): string | undefined {
  const index = (day: Temporal.PlainDate): number => {
    if (freq === "YEARLY") return BYWEEKNO.length > 0 ? weekIn(day, weekStart).year : day.year;
    if (freq === "MONTHLY") return day.year * 12 + day.month;
    const days = Math.round(Date.UTC(day.year, day.month - 1, day.day) / dayMs);
    return freq === "DAILY"
      ? days
      : Math.round(
          (Date.UTC(weekBegin(day, weekStart).year, weekBegin(day, weekStart).month - 1, weekBegin(day, weekStart).day) / dayMs + 700_007) /
            7,
        );
  };
  const steps = index(day) - index(first);
  return steps >= 0 && steps % interval === 0 ? String(steps) : undefined;
}

function wanted(plan: Plan, day: Temporal.PlainDate, first: Temporal.PlainDate): boolean {
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY, freq } = plan;
  const either = (numbers: readonly number[], number: number, length: number) =>
    numbers.includes(number) || numbers.includes(number - length - 1);
  if (BYMONTH.length > 0 && !BYMONTH.includes(day.month)) return false;
  if (BYMONTHDAY.length > 0 && !either(BYMONTHDAY, day.day, day.daysInMonth)) return false;
  if (BYYEARDAY.length > 0 && !either(BYYEARDAY, day.dayOfYear, day.daysInYear)) return false;
  if (BYWEEKNO.length > 0) {
    const { week, weeks } = weekIn(day, plan.weekStart);
    if (!either(BYWEEKNO, week, weeks)) return false;
  }
  if (BYDAY.length > 0 && !BYDAY.some((item) => isWeekday(item, day, freq === "MONTHLY" || BYMONTH.length > 0))) return false;
  const noDay = BYDAY.length === 0 && BYMONTHDAY.length === 0 && BYYEARDAY.length === 0;
  if (freq === "WEEKLY" || BYWEEKNO.length > 0) return !noDay || day.dayOfWeek === first.dayOfWeek;
  if (freq === "MONTHLY") return !noDay || day.day === first.day;
  if (freq === "DAILY") return true;
  const monthOpen = BYMONTH.length === 0 && BYDAY.length === 0 && BYYEARDAY.length === 0;
  return (!noDay || day.day === first.day) && (!monthOpen || day.month === first.month);
}

function isWeekday({ nth, weekday }: Plan["BYDAY"][number], day: Temporal.PlainDate, inMonth: boolean): boolean {
  if (day.dayOfWeek - 1 !== weekday) return false;
  const place = inMonth ? day.day : day.dayOfYear;
  const length = inMonth ? day.daysInMonth : day.daysInYear;
  return nth === 0 || nth === Math.ceil(place / 7) || nth === -Math.ceil((length - place + 1) / 7);
}

function timesOn({ BYHOUR, BYMINUTE }: Plan, day: Temporal.PlainDate, start: number): string[] {
  const time = new Date(start);
  const hours = BYHOUR.length > 0 ? BYHOUR.toSorted((a, b) => a - b) : [time.getUTCHours()];
  const minutes = BYMINUTE.length > 0 ? BYMINUTE.toSorted((a, b) => a - b) : [time.getUTCMinutes()];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours.flatMap((hour) => minutes.map((minute) => `${day.toString()}T${two(hour)}:${two(minute)}:00`));
}

function startsOf(rule: string, start: number, limit: number): readonly string[] {
  return ruleStarts({ start: basicTime(start), rule, limit }).starts!;
}

describe("rules", () => {
  test.prop([plan, start], { numRuns: 60 })("give exactly the starts that the definition gives, looked at day by day", (plan, start) => {
    const expected = oracle(plan, start, 2);
    const end = `${new Date(start).getUTCFullYear() + 2}-12-20`;
    const found = startsOf(written(plan), start, 20_000);
    expect(found.filter((time) => time < end)).toEqual(expected.filter((time) => time < end));
  });

  test.prop([plan, start, fc.func(fc.integer())])(
    "do not care for the order of their lists, nor for what stands there twice",
    (plan, start, order) => {
      const shuffle = <Item>(list: readonly Item[]) =>
        [...list, ...list.slice(0, 1)].toSorted((a, b) => order(JSON.stringify(a)) - order(JSON.stringify(b)));
      const shuffled: Plan = {
        ...plan,
        BYMONTH: shuffle(plan.BYMONTH),
        BYMONTHDAY: shuffle(plan.BYMONTHDAY),
        BYDAY: shuffle(plan.BYDAY),
        BYHOUR: shuffle(plan.BYHOUR),
        BYSETPOS: shuffle(plan.BYSETPOS),
      };
      expect(startsOf(written(shuffled), start, 50)).toEqual(startsOf(written(plan), start, 50));
    },
  );

  const within = fc.constantFrom("HOURLY", "MINUTELY", "SECONDLY");
  const anyRule = fc.oneof(
    plan.map(written),
    fc
      .tuple(
        within,
        fc.integer({ min: 1, max: 5000 }),
        few(1, 23),
        few(1, 59),
        few(-2, 2),
        fc.constantFrom("", ";BYDAY=MO,TH", ";BYMONTHDAY=-1,1"),
      )
      .map(([freq, interval, hours, minutes, positions, days]) =>
        [
          `FREQ=${freq};INTERVAL=${interval}${days}`,
          hours.length > 0 ? `BYHOUR=${hours.join(",")}` : "",
          minutes.length > 0 ? `BYMINUTE=${minutes.join(",")}` : "",
          positions.length > 0 ? `BYSETPOS=${positions.join(",")}` : "",
        ]
          .filter(Boolean)
          .join(";"),
      ),
  );
  const ending = fc.oneof(
    fc.constant(""),
    fc.integer({ min: 1, max: 300 }).map((count) => `;COUNT=${count}`),
    start.map((until) => `;UNTIL=${basicTime(until)}`),
  );

  test.prop([anyRule, ending, start, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 })])(
    "asked about a stretch far from DTSTART, give what walking all the way gives",
    (text, end, start, daysLater, length) => {
      const rule = ruleOf(`${text}${end}`);
      const from = start + daysLater * dayMs;
      const to = from + length * dayMs;
      const all = walked(rule, start, start, to);
      fc.pre(all !== undefined);
      expect(walked(rule, start, from, to)).toEqual(all?.filter((wall) => wall >= from));
    },
  );

  test.prop([anyRule, start], { numRuns: 30 })("with a COUNT are the first of the same rule without one", (text, start) => {
    expect(startsOf(`${text};COUNT=7`, start, 20)).toEqual(startsOf(text, start, 7));
  });
});

function ruleOf(text: string): Rule {
  return readRule(text, { subject: () => "it", allDay: false, line: 1 }, problemLog())!;
}

/** Undefined when it takes too long. */
function walked(rule: Rule, start: number, from: number, to: number): number[] | undefined {
  const walls: number[] = [];
  const visit = (wall: number) => walls.push(wall) < 200_000;
  return walkRule({ rule, start, from, to, budget: { left: 3_000_000 }, visit }) === "done" && walls.length < 200_000 ? walls : undefined;
}
