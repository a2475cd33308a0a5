import { expect, test } from "vitest";
import type { Figure, FigureId } from "../days/index.ts";
import { experimentPath, findingSentence, pairWords, valueWords } from "./words.ts";

const figure = (id: FigureId, label: string, unit: Figure["unit"], source: Figure["source"] = "measured"): Figure => ({
  id,
  label,
  unit,
  source,
  values: new Float64Array(),
});
const stress = figure("stress", "stress", "0 to 10", "felt");
const late = figure("after-hours", "work after hours", "minutes");
const end = figure("last-work", "the end of work", "o’clock");
const rest = figure("rest", "rest before the day’s work", "hours");

const said = (outcome: Figure, factor: Figure, lagDays: number, amount: number, effect: number, interval: readonly [number, number]) =>
  findingSentence({ outcome, factor, lagDays, step: { amount, effect, interval }, now: { days: 118 } as never });

test.each([
  [
    said(stress, late, 0, 71.2, 0.9, [0.4, 1.4]),
    "On days with about 1 h 10 more work after hours, stress tends to be 0.9 higher (0.4 to 1.4), from 118 days.",
  ],
  [
    said(stress, rest, 0, 1.5, -0.64, [-1, -0.2]),
    "On days with about 1 h 30 more rest before the day’s work, stress tends to be 0.6 lower (0.2 to 1.0), from 118 days.",
  ],
  [
    said(stress, end, 1, 0.7, 0.3, [-0.1, 0.7]),
    "On the day after one on which the end of work is about 40 min later, stress tends to be 0.3 higher (0.1 lower to 0.7 higher), from 118 days.",
  ],
  [
    said(late, figure("meetings", "time in meetings", "minutes"), 0, 12, -24, [-35, -12]),
    "On days with about 12 min more time in meetings, there tends to be 25 min less work after hours (12 min to 35 min), from 118 days.",
  ],
  [
    said(end, late, 1, 30, 0.25, [0.1, 0.4]),
    "On the day after one with about 30 min more work after hours, the end of work tends to be 15 min later (6 min to 25 min), from 118 days.",
  ],
])("what goes together is said in its own unit, with a range, and when", (sentence, words) => {
  expect(sentence).toBe(words);
});

test("values of a day are said as they stand on a clock or a scale; less than nothing is none", () => {
  expect([valueWords("o’clock", 25.5), valueWords("o’clock", 18.66), valueWords("minutes", -3), valueWords("0 to 10", 5.83)]).toEqual([
    "1:30",
    "18:40",
    "none",
    "5.8",
  ]);
  expect(pairWords(stress, late, 1)).toBe("Stress and work after hours on the day before");
});

test("an experiment is offered with a change, and what is to be expected of it", () => {
  expect(experimentPath(stress, late, 0, 1)).toBe("/experiments?change=no+work+after+hours&outcome=stress&expected=lower");
  expect(experimentPath(stress, rest, 1, -1)).toContain(
    "change=an+hour+more+between+work+and+work%2C+the+day+before&outcome=stress&expected=lower",
  );
  expect(experimentPath(stress, figure("area:rest", "time for rest", "minutes"), 0, -1)).toContain(
    "change=half+an+hour+more+time+for+rest",
  );
  expect(experimentPath(late, rest, 0, -1)).toBe(
    "/experiments?change=an+hour+more+between+work+and+work&outcome=after-hours&expected=lower",
  );
});
