import { ownCopy } from "./escape.ts";

/** What can be wrong with a calendar file. The code is for programs, the sentence for people. */
export type ProblemCode =
  | "no-calendar"
  | "not-utf-8"
  | "control-characters"
  | "not-a-line"
  | "stray-end"
  | "missing-end"
  | "too-deep"
  | "given-twice"
  | "uid-twice"
  | "no-start"
  | "bad-date"
  | "bad-duration"
  | "ends-before-start"
  | "bad-rule"
  | "bad-until"
  | "bad-count"
  | "rule-part-ignored"
  | "unknown-zone"
  | "bad-zone-definition"
  | "recurrence-too-expensive"
  | "too-many-occurrences"
  | "more";

/** One thing that could not be read as it stands: where (physical line, from 1), what was done about it, and the text it is about. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: number;
  readonly message: string;
  readonly text?: string;
}

/** Where problems are put while reading. */
export interface ProblemLog {
  /** Notes a problem. `text` is shortened; of one code only the first 100 are kept, the rest are counted. */
  readonly note: (code: ProblemCode, line: number, message: string, text?: string) => void;
  /** How many were noted. */
  readonly count: () => number;
  /** All that was noted, by line, with one line for each code of which there were too many. */
  readonly list: () => readonly Problem[];
}

// A broken file can have a problem on each of a million lines; nobody reads more than a screenful of one kind.
const keptOfEachCode = 100;
const shownLength = 120;

export function problemLog(): ProblemLog {
  const kept: Problem[] = [];
  let noted = 0;
  const counts = new Map<ProblemCode, number>();
  const lastLine = new Map<ProblemCode, number>();
  return {
    note(code, line, message, text) {
      noted++;
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      lastLine.set(code, line);
      if (count > keptOfEachCode) return;
      const sentence = capital(message);
      kept.push(text === undefined ? { code, line, message: sentence } : { code, line, message: sentence, text: shorten(text) });
    },
    count: () => noted,
    list() {
      const more = [...counts]
        .filter(([, count]) => count > keptOfEachCode)
        .map(([code, count]): Problem => {
          const message = `The same happened ${(count - keptOfEachCode).toLocaleString("en")} more times, and was handled in the same way.`;
          return { code: "more", line: lastLine.get(code) ?? 0, message, text: code };
        });
      return [...kept, ...more].toSorted((a, b) => a.line - b.line);
    },
  };
}

function shorten(text: string): string {
  return text.length <= shownLength ? ownCopy(text) : `${text.slice(0, shownLength - 1)}…`;
}

/** A sentence, or the subject of one, with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
