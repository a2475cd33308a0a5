import type { FileZone } from "./file-zone.ts";
import { type People, people } from "./people.ts";
import type { ProblemLog } from "./problems.ts";
import type { Budget } from "./rule-tally.ts";
import type { Rule } from "./rule.ts";
import type { Component } from "./tree.ts";

/** What the parts of a file are read with. Each VCALENDAR has its own, because two of them may call different zones by one name. */
export interface FileContext {
  /** By TZID. Their offsets are found when the calendar has been read to its end. */
  readonly zones: Map<string, FileZone>;
  /** The VTIMEZONEs so far, by TZID: a calendar's own come last, so they win, and those of the ones before help where it has none. */
  readonly definitions: Map<string, Component>;
  /** The work that may still be spent on what they say. */
  readonly zoneWork: Budget;
  readonly people: People;
  /** Rules that have been read, by their text. */
  readonly rules: Map<string, readonly Rule[]>;
  readonly log: ProblemLog;
}

/** The context for the first VCALENDAR of a file, or for what follows after another. */
export function fileContext(log: ProblemLog, before?: FileContext): FileContext {
  return {
    zones: new Map(),
    definitions: before?.definitions ?? new Map(),
    zoneWork: before?.zoneWork ?? { left: 2_000_000 },
    people: before?.people ?? people(),
    rules: before?.rules ?? new Map(),
    log,
  };
}
