import type { ZoneTable } from "../../kernel/time/index.ts";
import type { Series } from "./calendar.ts";
import { dayMs } from "./civil.ts";
import { type CalendarEvent, subjectOf } from "./event.ts";
import type { ProblemCode, ProblemLog } from "./problems.ts";
import { type Key, keyFor, type Search, type Starts, startsAtMost, startsOf, wallOf } from "./recurrence-set.ts";
import { addRow, type Rows } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { clockFor, endAfter, instantOf, type Length, lengthOf } from "./timing.ts";
import type { Clock } from "./wall-clock.ts";

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
  readonly place: number;
  readonly shift: number;
  readonly length: Length;
  readonly clock: Clock;
}

// A rule that has not come to an end after five million looks has none in reach; when a whole file is like that, each gets less.
const workForOneSeries = 5_000_000;
const leastWork = 20_000;

/** Adds the occurrences of a series that overlap the wanted stretch of time. `index` is the place of the series in its list. */
export function expandSeries({ master, overrides }: Series, index: number, expansion: Expansion): void {
  const { viewer } = expansion;
  if (master?.status === "CANCELLED") return;
  for (const [at, event] of overrides.entries()) {
    if (event.status === "CANCELLED") continue;
    const id = event.recurrenceId!;
    addOwn(event, keyFor(id, master ?? { start: id }, viewer), index, at + 1, expansion);
  }
  if (!master) return;
  if (overrides.length > 0 || repeats(master)) expandMaster(master, overrides, index, expansion);
  else addOwn(master, keyFor(master.start, master, viewer), index, 0, expansion);
}

/** Whether an event has, or could have, more starts than its own. */
export function repeats({ rules, extraDates, exDates }: CalendarEvent): boolean {
  return rules.length > 0 || extraDates.length > 0 || exDates.length > 0;
}

/** Adds an event at its own start. */
function addOwn(event: CalendarEvent, key: Key, index: number, place: number, expansion: Expansion): void {
  const { viewer } = expansion;
  const start = instantOf(event.start, viewer);
  const end = endAfter(start, event.start.wall, lengthOf(event, viewer), clockFor(event.start, viewer));
  addWanted(start, end, key, index, place, expansion);
}

function addWanted(start: number, end: number, key: Key, index: number, place: number, { from, to, rows }: Expansion): void {
  if (start < to && (end > from || (end === start && start >= from))) addRow(rows, start, end, key, index, place);
}

function expandMaster(master: CalendarEvent, overrides: readonly CalendarEvent[], index: number, expansion: Expansion): void {
  const { viewer } = expansion;
  const length = lengthOf(master, viewer);
  const replaced = new Set(overrides.map((event) => keyFor(event.recurrenceId!, master, viewer)));
  const changes = laterChanges(master, overrides, viewer);
  const { keys, lengths } = searchStarts(master, length, changes, expansion);
  const clock = clockFor(master.start, viewer);
  const byWall = master.start.kind === "date" || master.start.kind === "floating";
  let next = 0;
  for (const key of keys) {
    while (next < changes.length && changes[next]!.key <= key) next++;
    if (replaced.has(key)) continue;
    if (next > 0) {
      addChanged(changes[next - 1]!, wallOf(key, master, viewer), key, index, expansion);
      continue;
    }
    const own = lengths.get(key) ?? length;
    const start = byWall ? clock(key) : key;
    const end = own.wallMs === 0 ? start + own.exactMs : endAfter(start, wallOf(key, master, viewer), own, clock);
    addWanted(start, end, key, index, 0, expansion);
  }
}

function searchStarts(master: CalendarEvent, length: Length, changes: readonly LaterChange[], expansion: Expansion): Starts {
  const { from, to, viewer, log } = expansion;
  const spans = [length, ...changes.map((change) => change.length)].map(({ wallMs, exactMs }) => wallMs + exactMs);
  const shifts = changes.map(({ shift }) => shift);
  const earliest = from - Math.max(...spans) - Math.max(0, ...shifts);
  const latest = to - Math.min(0, ...shifts);
  const work = Math.min(workForOneSeries, Math.max(leastWork, expansion.work));
  const budget = { left: work };
  const gaveUp: Search["gaveUp"] = (rule, why) => noteGivenUp(rule, why, master, log);
  const wanted = (start: number) => start >= earliest && start < latest;
  // No wall clock is more than a day from UTC.
  const starts = startsOf(master, { viewer, from: earliest - 2 * dayMs, to: latest + 2 * dayMs, wanted, budget, gaveUp });
  expansion.work -= work - budget.left;
  return starts;
}

function laterChanges(master: CalendarEvent, overrides: readonly CalendarEvent[], viewer: ZoneTable): readonly LaterChange[] {
  const changes: LaterChange[] = [];
  for (const [at, event] of overrides.entries()) {
    if (!event.andFuture) continue;
    const key = keyFor(event.recurrenceId!, master, viewer);
    // A change written in UTC is meant on the series' own wall clock, or it would drift when the clocks change.
    const inUtc = event.start.kind === "utc" && master.start.kind === "zoned";
    const wall = inUtc ? wallOf(event.start.wall, master, viewer) : event.start.wall;
    const clock = clockFor(inUtc ? master.start : event.start, viewer);
    changes.push({ key, event, place: at + 1, shift: wall - wallOf(key, master, viewer), length: lengthOf(event, viewer), clock });
  }
  return changes.toSorted((a, b) => a.key - b.key);
}

function addChanged(change: LaterChange, wall: number, key: Key, index: number, expansion: Expansion): void {
  const { viewer } = expansion;
  const { event, shift, length, place, clock } = change;
  if (event.status === "CANCELLED") return;
  const start = clock(wall + shift);
  addWanted(start, endAfter(start, wall + shift, length, clock), key, index, place, expansion);
}

function noteGivenUp(rule: Rule, why: ProblemCode, { summary }: CalendarEvent, log: ProblemLog): void {
  const subject = subjectOf(summary);
  const message =
    why === "recurrence-too-expensive"
      ? `${subject} repeats by a rule that takes too long to work out. What was found in good time is shown.`
      : `${subject} repeats more than ${startsAtMost.toLocaleString("en")} times in this stretch of time. Only the first of them are shown.`;
  log.note(why, rule.line, message, rule.text);
}
