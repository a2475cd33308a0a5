import { contentMemory, type Property, readContent } from "./content.ts";
import { continueWith, lineCursor, type LineCursor, readLine } from "./lines.ts";
import { type Problem, problemLog, type ProblemLog } from "./problems.ts";
import { textBlocks } from "./text.ts";
import { type Component, treeBuilder } from "./tree.ts";

/** Reads iCalendar text or bytes into components that can be changed and written back. Never throws: what cannot be read is a problem. */
export function parseComponents(input: Uint8Array | string): {
  readonly components: readonly Component[];
  readonly problems: readonly Problem[];
} {
  const log = problemLog();
  const cursor = lineCursor();
  const builder = treeBuilder(log, () => true);
  const steps = contentSteps(input, cursor, log, builder.add);
  while (!steps.next().done);
  return { components: builder.finish(cursor.line - 1), problems: log.list() };
}

// A block of a string is the whole string, so steps are counted in lines.
const linesInStep = 4096;

/** Hands a file's content lines to `take`, while `cursor` stands on them. Yields, a few thousand lines apart, how much of the input is done. */
export function* contentSteps(
  input: Uint8Array | string,
  cursor: LineCursor,
  log: ProblemLog,
  take: (property: Property) => void,
): Generator<number, void> {
  const memory = contentMemory();
  let guessedBefore = false;
  for (const { text, done, guessed } of textBlocks(input)) {
    if (guessed.length > 0 && !guessedBefore) noteGuess(cursor.line + guessed[0]!, log);
    guessedBefore ||= guessed.length > 0;
    continueWith(cursor, withoutNulls(text, cursor.line, log));
    for (let lines = 1; readLine(cursor); lines++) {
      const property = readContent(cursor, memory);
      if (property) take(property);
      else noteStrayLine(cursor, log);
      if (lines % linesInStep === 0) yield Math.max(0, done - text.length + cursor.at);
    }
    yield done;
  }
}

function noteGuess(line: number, log: ProblemLog): void {
  const message =
    "Some letters, here or further down, are not stored as UTF-8. They were read as Western European (Windows-1252) and may look odd.";
  log.note("not-utf-8", line, message);
}

function withoutNulls(text: string, line: number, log: ProblemLog): string {
  if (!text.includes("\0")) return text;
  log.note("control-characters", line, "From here on there are empty characters (NUL) in the text. They were taken out.");
  return text.replaceAll("\0", "");
}

function noteStrayLine({ content, from, to, number }: LineCursor, log: ProblemLog): void {
  const text = content.slice(from, Math.min(to, from + 200)).trim();
  if (text === "") return;
  log.note("not-a-line", number, "This line does not say what it is (there is no name with a colon). It was left out.", text);
}
