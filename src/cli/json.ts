import { say } from "./command.ts";

/** Prints one JSON value and nothing else. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}
