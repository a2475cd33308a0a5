import { readStamp, type Stamp } from "./moment.ts";
import type { ProblemLog } from "./problems.ts";
import { type Frequency, type NthWeekday, type Rule, unitSeconds } from "./rule.ts";

/** What a rule belongs to: for the sentences about it, and because an all-day event cannot repeat within a day. */
export interface RuleOwner {
  /** “Design crit”, or "An event without a title". */
  readonly subject: string;
  readonly allDay: boolean;
  readonly line: number;
}

type Parts = Map<string, string>;
type Note = (message: string, part: string) => void;

const frequencies = new Set<string>(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]);
const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const known = new Set(
  "FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS RSCALE SKIP".split(" "),
);

/** Reads a rule's text. What makes no sense is left out, and noted; undefined when nothing of it can be used. Never throws. */
export function readRule(text: string, owner: RuleOwner, log: ProblemLog): Rule | undefined {
  const { subject, line } = owner;
  const parts = partsOf(text);
  const freq = parts.get("FREQ");
  if (freq === undefined || !frequencies.has(freq)) {
    const why = freq === undefined ? "does not say how often" : `says “${freq}”, which is not a known frequency`;
    log.note("bad-rule", line, `The rule by which ${subject} repeats ${why}. The rule was left out.`, text);
    return undefined;
  }
  const rscale = parts.get("RSCALE");
  if (rscale !== undefined && rscale !== "GREGORIAN") {
    log.note("bad-rule", line, `${subject} repeats by the ${rscale} calendar, which is not supported. The rule was left out.`, text);
    return undefined;
  }
  const note: Note = (message, part) => log.note("rule-part-ignored", line, message, part);
  for (const [name, value] of parts) {
    if (!known.has(name))
      note(`The rule of ${subject} has a part that is not known, “${name}”. That part was left out.`, `${name}=${value}`);
  }
  return settleRule(parts, freq as Frequency, owner, log, note, text);
}

function settleRule(parts: Parts, freq: Frequency, owner: RuleOwner, log: ProblemLog, note: Note, text: string): Rule {
  const { subject, allDay, line } = owner;
  const list = (name: string, lowest: number, highest: number) => readNumbers(parts, name, lowest, highest, subject, note);
  const interval = readInterval(parts, subject, note);
  const within = unitSeconds[freq];
  const tooOften = allDay && within !== undefined;
  if (tooOften) note(`${subject} lasts all day and cannot repeat within a day. The rule was read as daily.`, `FREQ=${freq}`);
  return {
    freq: tooOften ? "DAILY" : freq,
    interval: tooOften ? Math.max(1, Math.round((interval * within) / 86_400)) : interval,
    count: readCount(parts, owner, log),
    until: readUntil(parts, owner, log),
    weekStart: Math.max(0, weekdayCodes.indexOf(parts.get("WKST") ?? "MO")),
    months: list("BYMONTH", 1, 12),
    weekNumbers: list("BYWEEKNO", -53, 53),
    yearDays: list("BYYEARDAY", -366, 366),
    monthDays: list("BYMONTHDAY", -31, 31),
    weekdays: readWeekdays(parts, freq, subject, note),
    hours: allDay ? [] : list("BYHOUR", 0, 23),
    minutes: allDay ? [] : list("BYMINUTE", 0, 59),
    // Without leap seconds the 60th second is the 59th (RFC 5545, 3.3.12).
    seconds: allDay ? [] : sortedOnce(list("BYSECOND", 0, 60).map((second) => Math.min(second, 59))),
    positions: list("BYSETPOS", -366, 366),
    skip: readSkip(parts, subject, note),
    line,
    text,
  };
}

/** Parts by name, in capitals. Of a part given twice the lists are joined; a stray semicolon or space does no harm. */
function partsOf(text: string): Parts {
  const parts: Parts = new Map();
  for (const piece of text.toUpperCase().replaceAll(/\s/g, "").split(";")) {
    const at = piece.indexOf("=");
    if (at <= 0) continue;
    const name = piece.slice(0, at);
    const value = piece.slice(at + 1);
    const before = parts.get(name);
    parts.set(name, before !== undefined && name.startsWith("BY") ? `${before},${value}` : value);
  }
  return parts;
}

function readNumbers(parts: Parts, name: string, lowest: number, highest: number, subject: string, note: Note): readonly number[] {
  const value = parts.get(name);
  if (value === undefined || value === "") return none;
  const numbers: number[] = [];
  for (const item of value.split(",")) {
    const number = /^[+-]?\d{1,4}$/.test(item) ? Number(item) : Number.NaN;
    if (number >= lowest && number <= highest && (number !== 0 || lowest === 0)) numbers.push(number);
    else note(`“${item}” cannot stand in ${name} of the rule of ${subject}. It was left out.`, `${name}=${value}`);
  }
  return sortedOnce(numbers);
}

const none: readonly number[] = [];

function sortedOnce(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function readWeekdays(parts: Parts, freq: Frequency, subject: string, note: Note): readonly NthWeekday[] {
  const value = parts.get("BYDAY");
  if (value === undefined || value === "") return [];
  // RFC 5545, 3.3.10: "the second Monday" means something in a month or a year only, and not beside week numbers.
  const counts = freq === "MONTHLY" || (freq === "YEARLY" && !parts.get("BYWEEKNO"));
  const found = new Map<string, NthWeekday>();
  for (const item of value.split(",")) {
    const match = /^([+-]?\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    const given = Number(match?.[1] ?? 0);
    if (!match || Math.abs(given) > 53) {
      note(`“${item}” is not a weekday that the rule of ${subject} can use. It was left out.`, `BYDAY=${value}`);
      continue;
    }
    if (given !== 0 && !counts)
      note(`A ${freq} rule cannot count weekdays, so for ${subject} “${item}” was read as every one.`, `BYDAY=${value}`);
    const nth = counts ? given : 0;
    const weekday = weekdayCodes.indexOf(match[2]!);
    found.set(`${nth} ${weekday}`, { nth, weekday });
  }
  return [...found.values()].toSorted((a, b) => a.weekday - b.weekday || a.nth - b.nth);
}

function readInterval(parts: Parts, subject: string, note: Note): number {
  const value = parts.get("INTERVAL");
  if (value === undefined) return 1;
  if (/^\+?\d{1,9}$/.test(value) && Number(value) > 0) return Number(value);
  note(`“${value}” is not an interval that ${subject} can repeat at. It was read as 1.`, `INTERVAL=${value}`);
  return 1;
}

function readCount(parts: Parts, { subject, line }: RuleOwner, log: ProblemLog): number | null {
  const value = parts.get("COUNT");
  if (value === undefined) return null;
  if (/^\+?\d{1,15}$/.test(value) && Number(value) > 0) return Number(value);
  const message = /^[+-]?\d+$/.test(value)
    ? `${subject} is said to repeat ${value} times. Only its first time was kept.`
    : `“${value}” is not a number of times, so ${subject} has no known end. It was read as repeating without one.`;
  log.note("bad-count", line, message, `COUNT=${value}`);
  return /^[+-]?\d+$/.test(value) ? 1 : null;
}

function readUntil(parts: Parts, { subject, line }: RuleOwner, log: ProblemLog): Stamp | null {
  const value = parts.get("UNTIL");
  if (value === undefined) return null;
  if (parts.has("COUNT")) {
    const message = `${subject} has both a number of times and a last date. It stops at whichever comes first.`;
    log.note("rule-part-ignored", line, message, `UNTIL=${value}`);
  }
  const stamp = readStamp(value);
  if (typeof stamp !== "string") return stamp;
  log.note("bad-until", line, `${stamp}, so ${subject} has no known end. It was read as repeating without one.`, `UNTIL=${value}`);
  return null;
}

function readSkip(parts: Parts, subject: string, note: Note): Rule["skip"] {
  const value = parts.get("SKIP");
  if (value === undefined || value === "OMIT") return "OMIT";
  if (value === "BACKWARD" || value === "FORWARD") return value;
  note(`“${value}” does not say what ${subject} does in a short month. Days that do not exist were left out.`, `SKIP=${value}`);
  return "OMIT";
}
