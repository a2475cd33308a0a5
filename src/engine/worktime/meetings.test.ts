import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { minute } from "../../kernel/time/index.ts";
import { none, rangeOfDays } from "../spans/index.ts";
import { agreed, berlin, week } from "./fixtures.ts";
import { type CalendarEvent, isOverloaded, type Meeting, meetingLoad, standingOf } from "./index.ts";

const range = rangeOfDays(week);
const meetings = (...texts: readonly string[]): readonly Meeting[] =>
  berlin(...texts).map((range, index) => ({ ...range, id: `${index}` }));
const load = (...texts: readonly string[]) => meetingLoad(meetings(...texts), agreed, range);
const drawn = fc
  .array(fc.tuple(fc.integer({ min: -100, max: 7 * 1440 }), fc.integer({ min: 1, max: 200 })), { maxLength: 15 })
  .map((list) =>
    list.map(([start, length], index) => ({
      id: `${index}`,
      from: range.from + start * minute,
      to: range.from + (start + length) * minute,
    })),
  );

describe("the load of meetings", () => {
  test("counts time once, and time with two meetings as double-booked", () => {
    expect(load("Mo 10:00-11:00", "Mo 10:30-11:30", "Mo 10:45-10:50", "Mo 14:00-16:00")).toMatchObject({
      count: 4,
      longCount: 1,
      minutes: 210,
      doubleBookedMinutes: 30,
      outsideMinutes: 0,
    });
  });

  test("is a share of the agreed hours", () => {
    expect(load("Mo 09:00-17:30", "Tu 17:00-18:00")).toMatchObject({ load: 9.5 / 42.5, outsideMinutes: 30 });
    expect(meetingLoad(meetings("Mo 09:00-10:00"), none, range).load).toBeNull();
  });

  test("three or more with less than five minutes between them are a chain", () => {
    const { chains } = load("Mo 09:00-10:00", "Mo 10:04-11:00", "Mo 10:30-12:00", "Tu 09:00-10:00", "Tu 10:00-11:00", "Tu 11:05-12:00");
    expect(chains).toEqual([{ ...berlin("Mo 09:00-12:00")[0], count: 3 }]);
  });

  test("short notice is what was set six hours before or less, and not what was written down afterwards", () => {
    const [meeting] = berlin("Tu 14:00-15:00");
    const setAt = (hours: number) => meetingLoad([{ ...meeting!, id: "x", setAt: meeting!.from - hours * 60 * minute }], agreed, range);
    expect([6, 6.01, 0.5, 0, -1].map((hours) => setAt(hours).shortNoticeCount)).toEqual([1, 0, 1, 0, 0]);
    expect(load("Tu 14:00-15:00").shortNoticeCount).toBe(0);
  });

  test.prop([drawn])("does not change when meetings are known twice, in parts or in another order", (drawn) => {
    const halves = drawn.flatMap(({ id, from, to }) => [
      { id, from, to: (from + to) / 2 },
      { id, from: (from + to) / 2, to },
    ]);
    expect(meetingLoad([...halves, ...drawn.toReversed()], agreed, range)).toEqual(meetingLoad(drawn, agreed, range));
  });

  test.prop([drawn])("is what counting minute by minute gives", (drawn) => {
    let [met, double] = [0, 0];
    for (let at = range.from; at < range.to; at += minute) {
      const now = drawn.filter(({ from, to }) => from <= at && at < to).length;
      met += Number(now > 0);
      double += Number(now > 1);
    }
    expect(meetingLoad(drawn, agreed, range)).toMatchObject({ minutes: met, doubleBookedMinutes: double });
  });

  test("is too much over half of the agreed hours, or above what is usual for the person", () => {
    const usual = [0.1, 0.12, 0.15, 0.2, 0.1, 0.12, 0.15, 0.18];
    const of = (load: number, ...earlier: readonly number[]) => isOverloaded(load, earlier);
    expect([of(0.5), of(0.51), of(0.3, ...usual.slice(1)), of(0.3, ...usual), of(0.2, ...usual)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([of(0.2, ...usual, 0.1, 0.1), of(0.18, ...usual, 0.1, 0.1)]).toEqual([true, false]);
  });
});

describe("an event", () => {
  const now = Date.UTC(2026, 8, 16);
  const event: CalendarEvent = {
    to: now - 1,
    allDay: false,
    transparent: false,
    cancelled: false,
    response: "accepted",
    people: 2,
    travel: false,
    focus: false,
  };
  const others: readonly Partial<CalendarEvent>[] = [
    { people: 1 },
    { response: "declined" },
    { transparent: true },
    { cancelled: true },
    { allDay: true },
    { travel: true },
    { focus: true },
  ];

  test("of two or more people is a meeting; solo, declined, free, cancelled, all-day and travel never are", () => {
    expect(standingOf(event, now)).toBe("meeting");
    for (const other of others) expect(standingOf({ ...event, ...other }, now)).toBe("none");
  });

  test("that was not agreed to counts when past, and is only a risk when to come", () => {
    for (const response of ["tentative", "needs-action"] as const) {
      expect(standingOf({ ...event, response }, now)).toBe("meeting");
      expect(standingOf({ ...event, response, to: now }, now)).toBe("meeting");
      expect(standingOf({ ...event, response, to: now + 1 }, now)).toBe("risk");
    }
    expect(standingOf({ ...event, response: "unknown", to: now + 1 }, now)).toBe("meeting");
  });
});
