import type { ReadingProblem } from "./reading.ts";

/** What could not be read of a file. A file of nothing but faults has millions of them: the first are kept, the others counted. */
export interface Complaints {
  /** Notes what is wrong on a line; on line 0, with the file as a whole. */
  readonly note: (line: number, message: string) => void;
  readonly list: () => readonly ReadingProblem[];
}

const kept = 150;

export function complaintsAbout(file: string): Complaints {
  const about: ReadingProblem[] = [];
  const lines: ReadingProblem[] = [];
  let more = 0;
  return {
    note(line, message) {
      if (line === 0) about.push({ file, line, message });
      else if (lines.length < kept) lines.push({ file, line, message });
      else more++;
    },
    list() {
      const message = `${more === 1 ? "One more could" : `${more.toLocaleString("en")} more could`} not be read, and ${more === 1 ? "was" : "were"} left out as well.`;
      return [...lines, ...(more > 0 ? [{ file, line: 0, message }] : []), ...about];
    },
  };
}
