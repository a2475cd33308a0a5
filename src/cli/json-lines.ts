import { text } from "node:stream/consumers";
import { InputError, warn } from "./command.ts";

/** A JSON object that stands on a line of its own, and the number of the line. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads standard input as lines of JSON objects; empty lines are passed over. A line that is none ends in an InputError that names it. */
export async function readJsonLines(example: string): Promise<readonly JsonLine[]> {
  if (process.stdin.isTTY) warn(`Write lines like ${example} and end with Ctrl+D.`);
  const written = (await text(process.stdin)).replace(/^\uFEFF/, "");
  return written
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : [{ line: at + 1, value: readObject(line, at + 1, example) }]));
}

function readObject(line: string, number: number, example: string): JsonLine["value"] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} is not JSON: ${JSON.stringify(line.slice(0, 40))}. Write each line like ${example}.`);
  }
  if (!isObject(value)) throw new InputError(`Line ${number} is no JSON object. Write each line like ${example}.`);
  return value;
}

function isObject(value: unknown): value is JsonLine["value"] {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
