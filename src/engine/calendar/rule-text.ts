import { ownCopy } from "./escape.ts";
import { readStamp, type Stamp } from "./moment.ts";
import { capital, type ProblemCode, type ProblemLog } from "./problems.ts";
import { type Frequency, type NthWeekday, type Rule, unitSeconds } from "./rule.ts";

/** What a rule belongs to: for the sentences about it, and because an all-day event cannot repeat within a day. */
interface RuleOwner {
  /** “Design crit”, or "an event without a title". */
  readonly subject: () => string;
  readonly allDay: boolean;
  readonly line: number;
}

/** A rule that is being read: its parts by name, in capitals, and how to say that something is wrong with one of them. */
interface Reading {
  readonly parts: ReadonlyMap<string, string>;
  readonly owner: RuleOwner;
  readonly note: (code: ProblemCode, message: string, part: string) => void;
}

const frequencies: readonly Frequency[] = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"];
const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const known = new Set(
  "FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS RSCALE SKIP".split(" "),
);

// Every list of a rule that names all it can name comes to less.
const longestText = 10_000;

/** Reads a rule's text. What makes no sense is left out, and noted; undefined when nothing of it can be used. Never throws. */
export function readRule(text: string, owner: RuleOwner, log: ProblemLog): Rule | undefined {
  const note: Reading["note"] = (code, message, part) => log.note(code, owner.line, message, part);
  const parts = text.length > longestText ? new Map<string, string>() : partsOf(text);
  const freq = frequencies.find((name) => name === parts.get("FREQ"));
  const why = whyUnusable(text, parts, freq);
  if (freq === undefined || why !== undefined) {
    note("bad-rule", `${owner.subject()} ${why}. The rule was left out.`, text);
    return undefined;
  }
  const reading: Reading = { parts, owner, note };
  for (const [name, value] of parts) {
    if (!known.has(name)) noteIgnored(reading, `“${name}” is not known as a part of a rule`, `${name}=${value}`);
  }
  return settleRule(reading, freq, text);
}

/** Why nothing of a rule can be used, as the rest of a sentence. */
function whyUnusable(text: string, parts: ReadonlyMap<string, string>, freq: Frequency | undefined): string | undefined {
  const given = parts.get("FREQ");
  const rscale = parts.get("RSCALE");
  if (text.length > longestText) return `repeats by a rule of ${text.length.toLocaleString("en")} letters`;
  if (given === undefined) return "does not say how often it repeats";
  if (!freq) return `repeats “${given}”, which is not a known frequency`;
  if (rscale !== undefined && rscale !== "GREGORIAN") return `repeats by the ${rscale} calendar, which is not supported`;
  return undefined;
}

function settleRule(reading: Reading, freq: Frequency, text: string): Rule {
  const { owner, note } = reading;
  const { allDay } = owner;
  const list = (name: string, lowest: number, highest: number) => readNumbers(reading, name, lowest, highest);
  const interval = readInterval(reading);
  const within = unitSeconds[freq];
  const tooOften = allDay && within !== undefined;
  if (tooOften) {
    const message = `${owner.subject()} lasts all day and cannot repeat within a day. The rule was read as daily.`;
    note("rule-part-ignored", message, `FREQ=${freq}`);
  }
  return {
    freq: tooOften ? "DAILY" : freq,
    interval: tooOften ? Math.max(1, Math.round((interval * within) / 86_400)) : interval,
    count: readCount(reading),
    until: readUntil(reading),
    weekStart: readWeekStart(reading),
    months: list("BYMONTH", 1, 12),
    weekNumbers: list("BYWEEKNO", -53, 53),
    yearDays: list("BYYEARDAY", -366, 366),
    monthDays: list("BYMONTHDAY", -31, 31),
    weekdays: readWeekdays(reading, freq),
    hours: allDay ? none : list("BYHOUR", 0, 23),
    minutes: allDay ? none : list("BYMINUTE", 0, 59),
    // Without leap seconds the 60th second is the 59th (RFC 5545, 3.3.12).
    seconds: allDay ? none : sortedOnce(list("BYSECOND", 0, 60).map((second) => Math.min(second, 59))),
    positions: list("BYSETPOS", -366, 366),
    skip: readSkip(reading),
    text: ownCopy(text),
  };
}

/** Parts by name. Of a part given twice the lists are joined; a stray semicolon or space does no harm. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
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

function noteIgnored({ note, owner }: Reading, reason: string, part: string): void {
  note("rule-part-ignored", `${reason}. ${capital(owner.subject())} was read without it.`, part);
}

const none: readonly never[] = [];

function readNumbers(reading: Reading, name: string, lowest: number, highest: number): readonly number[] {
  const value = reading.parts.get(name);
  if (value === undefined || value === "") return none;
  const numbers: number[] = [];
  for (const item of value.split(",")) {
    const number = /^[+-]?\d{1,4}$/.test(item) ? Number(item) : Number.NaN;
    if (number >= lowest && number <= highest && (number !== 0 || lowest === 0)) numbers.push(number);
    else noteIgnored(reading, `“${item}” cannot stand in ${name}`, `${name}=${value}`);
  }
  return sortedOnce(numbers);
}

function sortedOnce(numbers: readonly number[]): readonly number[] {
  if (numbers.length < 2) return numbers.length === 0 ? none : numbers;
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function readWeekdays(reading: Reading, freq: Frequency): readonly NthWeekday[] {
  const { parts, owner, note } = reading;
  const value = parts.get("BYDAY");
  if (value === undefined || value === "") return none;
  // RFC 5545, 3.3.10: "the second Monday" means something in a month or a year only, and not beside week numbers.
  const counts = freq === "MONTHLY" || (freq === "YEARLY" && !parts.get("BYWEEKNO"));
  const found = new Map<string, NthWeekday>();
  for (const item of value.split(",")) {
    const match = /^([+-]?\d{1,3})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    const given = Number(match?.[1] ?? 0);
    if (!match || Math.abs(given) > 53) {
      noteIgnored(reading, `“${item}” is not a weekday`, `BYDAY=${value}`);
      continue;
    }
    if (given !== 0 && !counts) {
      const message = `A ${freq} rule cannot count weekdays, so for ${owner.subject()} “${item}” was read as every one.`;
      note("rule-part-ignored", message, `BYDAY=${value}`);
    }
    const nth = counts ? given : 0;
    const weekday = weekdayCodes.indexOf(match[2]!);
    found.set(`${nth} ${weekday}`, { nth, weekday });
  }
  return [...found.values()].toSorted((a, b) => a.weekday - b.weekday || a.nth - b.nth);
}

function readWeekStart(reading: Reading): number {
  const value = reading.parts.get("WKST") ?? "MO";
  const weekday = weekdayCodes.indexOf(value);
  if (weekday < 0) noteIgnored(reading, `“${value}” is not a weekday to begin a week with`, `WKST=${value}`);
  return Math.max(0, weekday);
}

function readInterval({ parts, owner, note }: Reading): number {
  const value = parts.get("INTERVAL");
  if (value === undefined) return 1;
  if (/^\+?\d{1,9}$/.test(value) && Number(value) > 0) return Number(value);
  note("rule-part-ignored", `“${value}” is not an interval that ${owner.subject()} can repeat at. It was read as 1.`, `INTERVAL=${value}`);
  return 1;
}

function readCount({ parts, owner, note }: Reading): number | null {
  const value = parts.get("COUNT");
  if (value === undefined) return null;
  if (/^\+?\d{1,15}$/.test(value) && Number(value) > 0) return Number(value);
  const isNumber = /^[+-]?\d+$/.test(value);
  const message = isNumber
    ? `${owner.subject()} is said to repeat ${value} times. Only its first time was kept.`
    : `“${value}” is not a number of times, so ${owner.subject()} has no known end. It was read as repeating without one.`;
  note("bad-count", message, `COUNT=${value}`);
  return isNumber ? 1 : null;
}

function readUntil({ parts, owner, note }: Reading): Stamp | null {
  const value = parts.get("UNTIL");
  if (value === undefined) return null;
  if (parts.has("COUNT")) {
    const message = `${owner.subject()} has both a number of times and a last date. It stops at whichever comes first.`;
    note("rule-part-ignored", message, `UNTIL=${value}`);
  }
  const stamp = readStamp(value);
  if (typeof stamp !== "string") return stamp;
  note("bad-until", `${stamp}, so ${owner.subject()} has no known end. It was read as repeating without one.`, `UNTIL=${value}`);
  return null;
}

function readSkip({ parts, owner, note }: Reading): Rule["skip"] {
  const value = parts.get("SKIP");
  if (value === undefined || value === "OMIT") return "OMIT";
  if (value === "BACKWARD" || value === "FORWARD") return value;
  const message = `“${value}” does not say what ${owner.subject()} does in a short month. Days that do not exist were left out.`;
  note("rule-part-ignored", message, `SKIP=${value}`);
  return "OMIT";
}
