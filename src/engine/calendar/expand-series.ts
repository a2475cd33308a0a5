import type { ZoneTable } from "../../kernel/time/index.ts";
import type { Series } from "./calendar.ts";
import { dayMs } from "./civil.ts";
import { type CalendarEvent, subjectOf } from "./event.ts";
import type { ProblemCode, ProblemLog } from "./problems.ts";
import { type Key, keyFor, type Search, type Starts, startsAtMost, startsOf, wallOf } from "./recurrence-set.ts";
import { addRow, type Rows } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { clockFor, endAfter, instantOf, type Length, lengthOf } from "./timing.ts";
import { type Clock, wallAt } from "./wall-clock.ts";

/** What occurrences are wanted of, where they go, and how much work may still be spent on all of them. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly viewer: ZoneTable;
  readonly rows: Rows;
  readonly log: ProblemLog;
  work: number;
}

/** A change that holds from one occurrence on (RANGE=THISANDFUTURE): by how much it moves the wall clock, and how long its occurrences last. */
interface LaterChange {
  readonly key: Key;
  readonly event: CalendarEvent;
  readonly number: number;
  readonly shift: number;
  readonly length: Length;
  readonly clock: Clock;
}

// A rule that has not come to an end after five million looks has none in reach. When a whole file is like that, each gets a share of what
// is left, so that a few of them do not starve the others and many of them do not take for ever.
const workForOneSeries = 5_000_000;
const leastWork = 1000;
const shareOfOne = 0.1;

/** The work that may be spent on so many series. */
export function workFor(series: number): number {
  return workForOneSeries / shareOfOne + leastWork * series;
}

/**
 * Adds the occurrences of a series that overlap the wanted stretch of time. In the rows, its master has the number `first`, and its overrides
 * the ones after it.
 */
export function expandSeries({ master, overrides }: Series, first: number, expansion: Expansion): void {
  const { viewer } = expansion;
  if (master?.status === "CANCELLED") return;
  for (const [at, event] of overrides.entries()) {
    if (event.status === "CANCELLED") continue;
    const id = event.recurrenceId!;
    addOwn(event, keyFor(id, master ?? { start: id }, viewer), first + at + 1, expansion);
  }
  if (!master) return;
  const lists = [overrides, master.rules, master.extraDates, master.exDates];
  if (lists.some(({ length }) => length > 0)) expandMaster(master, overrides, first, expansion);
  else addOwn(master, undefined, first, expansion);
}

/** Adds an event at its own start. */
function addOwn(event: CalendarEvent, key: Key | undefined, number: number, expansion: Expansion): void {
  const { viewer } = expansion;
  const start = instantOf(event.start, viewer);
  const end = endAfter(start, event.start.wall, lengthOf(event, viewer), clockFor(event.start, viewer));
  addWanted(start, end, key, number, expansion);
}

/** Adds a row if it is wanted. Without a key its start tells which occurrence it is. */
function addWanted(start: number, end: number, key: Key | undefined, number: number, { from, to, rows }: Expansion): void {
  if (start >= to || (end <= from && !(end === start && start >= from))) return;
  if (key !== undefined) rows.keys.set(rows.count, key);
  addRow(rows, start, end, number);
}

function expandMaster(master: CalendarEvent, overrides: readonly CalendarEvent[], first: number, expansion: Expansion): void {
  const { viewer } = expansion;
  const length = lengthOf(master, viewer);
  const replaced = new Set(overrides.map((event) => keyFor(event.recurrenceId!, master, viewer)));
  const changes = laterChanges(master, overrides, first, viewer);
  const { keys, lengths } = searchStarts(master, length, changes, expansion);
  const clock = clockFor(master.start, viewer);
  const byWall = master.start.kind === "date" || master.start.kind === "floating";
  let next = 0;
  for (const key of keys) {
    while (next < changes.length && changes[next]!.key <= key) next++;
    if (replaced.has(key)) continue;
    if (next > 0) {
      addChanged(changes[next - 1]!, wallOf(key, master, viewer), key, expansion);
      continue;
    }
    const own = lengths.get(key) ?? length;
    const start = byWall ? clock(key) : key;
    const end = own.wallMs === 0 ? start + own.exactMs : endAfter(start, wallOf(key, master, viewer), own, clock);
    addWanted(start, end, byWall && wallAt(viewer, start) !== key ? key : undefined, first, expansion);
  }
}

function searchStarts(master: CalendarEvent, length: Length, changes: readonly LaterChange[], expansion: Expansion): Starts {
  const { from, to, viewer, log } = expansion;
  // An occurrence can lie in the stretch though its start, before any change, lies outside of it by what it lasts and is moved.
  let longest = length.wallMs + length.exactMs;
  let later = 0;
  let sooner = 0;
  for (const { shift, length } of changes) {
    longest = Math.max(longest, length.wallMs + length.exactMs);
    later = Math.max(later, shift);
    sooner = Math.min(sooner, shift);
  }
  const earliest = from - longest - later;
  const latest = to - sooner;
  const work = Math.min(workForOneSeries, Math.max(leastWork, Math.floor(expansion.work * shareOfOne)));
  const budget = { left: work };
  const gaveUp: Search["gaveUp"] = (rule, why) => noteGivenUp(rule, why, master, log);
  const wanted = (start: number) => start >= earliest && start < latest;
  // No wall clock is more than a day from UTC.
  const starts = startsOf(master, { viewer, from: earliest - 2 * dayMs, to: latest + 2 * dayMs, wanted, budget, gaveUp });
  expansion.work -= work - budget.left;
  return starts;
}

function laterChanges(
  master: CalendarEvent,
  overrides: readonly CalendarEvent[],
  first: number,
  viewer: ZoneTable,
): readonly LaterChange[] {
  const changes: LaterChange[] = [];
  for (const [at, event] of overrides.entries()) {
    if (!event.andFuture) continue;
    const key = keyFor(event.recurrenceId!, master, viewer);
    // A change written in UTC is meant on the series' own wall clock, or it would drift when the clocks change.
    const inUtc = event.start.kind === "utc" && master.start.kind === "zoned";
    const wall = inUtc ? wallOf(event.start.wall, master, viewer) : event.start.wall;
    const clock = clockFor(inUtc ? master.start : event.start, viewer);
    changes.push({ key, event, number: first + at + 1, shift: wall - wallOf(key, master, viewer), length: lengthOf(event, viewer), clock });
  }
  return changes.toSorted((a, b) => a.key - b.key);
}

function addChanged(change: LaterChange, wall: number, key: Key, expansion: Expansion): void {
  const { event, shift, length, number, clock } = change;
  if (event.status === "CANCELLED") return;
  const start = clock(wall + shift);
  addWanted(start, endAfter(start, wall + shift, length, clock), key, number, expansion);
}

function noteGivenUp(rule: Rule, why: ProblemCode, { summary, line }: CalendarEvent, log: ProblemLog): void {
  const subject = subjectOf(summary);
  const message =
    why === "recurrence-too-expensive"
      ? `${subject} repeats by a rule that takes too long to work out. What was found in good time is shown.`
      : `${subject} repeats more than ${startsAtMost.toLocaleString("en")} times in this stretch of time. Only the first of them are shown.`;
  log.note(why, line, message, rule.text);
}
