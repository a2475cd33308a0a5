import { say } from "./command.ts";

/** Prints one JSON value and nothing else. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** The lines of one JSON list, a value on each. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  let before = "[";
  for (const value of values) {
    yield before === "[" ? before : `${before},`;
    before = `  ${JSON.stringify(value)}`;
  }
  yield before;
  yield "]";
}
