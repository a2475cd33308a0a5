import { controls, ownCopy, unescapeParameter } from "./escape.ts";
import type { LineCursor } from "./lines.ts";

export interface Parameter {
  /** In capitals. */
  readonly name: string;
  readonly values: readonly string[];
}

/** One content line. The value is kept as it was written, escapes and all, so that what we do not know can be written back unchanged. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly value: string;
  /** The physical line on which it begins; 0 for a property that was never read from a file. */
  readonly line: number;
}

/** Remembers names and parameter lists: a file has a hundred thousand lines and a few dozen of either. */
interface ContentMemory {
  /** Names as written and as read, each where a hash of the written one points; the latest wins its place. */
  readonly names: ({ readonly raw: string; readonly name: string } | undefined)[];
  readonly parameters: Map<string, readonly Parameter[]>;
}

export function contentMemory(): ContentMemory {
  return { names: Array.from({ length: namePlaces }), parameters: new Map() };
}

// A program's own words: a name that is one of them is compared with others by identity, which makes looking for a property cheap.
const usual = new Map(
  [
    "BEGIN END UID SUMMARY DESCRIPTION LOCATION URL STATUS TRANSP CLASS CATEGORIES ORGANIZER ATTENDEE SEQUENCE DTSTAMP CREATED",
    "LAST-MODIFIED DTSTART DTEND DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID",
  ].flatMap((names) => names.split(" ").map((name) => [name, name] as const)),
);

const colon = 58;
const semicolon = 59;
const comma = 44;
const quote = 34;
const none: readonly Parameter[] = [];
const rememberedAtMost = 5000;
const namePlaces = 1024;
const longestName = 200;
const longestParameters = 100_000;

/** Reads the line that the cursor stands on: `name *(";" param) ":" value` (RFC 5545, 3.1). Undefined when it is no content line. */
export function readContent(cursor: LineCursor, memory: ContentMemory): Property | undefined {
  const { content, from, to, number } = cursor;
  let at = from;
  let code = 0;
  let hash = 0;
  while (at < to && (code = content.charCodeAt(at)) !== colon && code !== semicolon) {
    hash = Math.imul(hash, 31) + code;
    at++;
  }
  if (at >= to || at - from > longestName) return undefined;
  const name = rememberedName(content, from, at, hash & (namePlaces - 1), memory);
  if (name === "") return undefined;
  if (code === colon) return { name, parameters: none, value: content.slice(at + 1, to), line: number };
  const end = endOfParameters(content, at, to);
  if (end < 0 || end - at > longestParameters) return undefined;
  const parameters = rememberedParameters(content.slice(at + 1, end), memory);
  return { name, parameters, value: content.slice(end + 1, to), line: number };
}

/** The first value of a parameter. */
export function parameterOf(property: Property, name: string): string | undefined {
  for (const parameter of property.parameters) if (parameter.name === name) return parameter.values[0];
  return undefined;
}

function rememberedName(content: string, from: number, to: number, place: number, memory: ContentMemory): string {
  const known = memory.names[place];
  if (known && known.raw.length === to - from && content.startsWith(known.raw, from)) return known.name;
  const raw = ownCopy(content.slice(from, to));
  const name = nameFrom(raw);
  memory.names[place] = { raw, name };
  return name;
}

/** A name in capitals, "" when it is none. */
function nameFrom(raw: string): string {
  const name = raw.trim().toUpperCase();
  return isName(name) ? (usual.get(name) ?? name) : "";
}

/** Whether something in capitals can be a name. It may hold more than RFC 5545 allows, because programs write "X_FOO" and "item1.X-ABC". */
export function isName(name: string): boolean {
  return /^[A-Z0-9][\w.\-/]*$/.test(name);
}

/** Where the colon stands that ends the parameters; a quote that never ends is taken for a letter. */
function endOfParameters(content: string, from: number, to: number): number {
  let quoted = false;
  for (let at = from; at < to; at++) {
    const code = content.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    else if (code === colon && !quoted) return at;
  }
  const first = content.indexOf(":", from);
  return first < to ? first : -1;
}

function rememberedParameters(raw: string, memory: ContentMemory): readonly Parameter[] {
  const known = memory.parameters.get(raw);
  if (known) return known;
  const own = ownCopy(raw);
  const parameters = splitUnquoted(own, semicolon).filter(Boolean).map(readParameter);
  if (memory.parameters.size < rememberedAtMost) memory.parameters.set(own, parameters);
  return parameters;
}

function readParameter(raw: string): Parameter {
  const at = raw.indexOf("=");
  if (at < 0) return { name: parameterName(raw), values: [""] };
  return { name: parameterName(raw.slice(0, at)), values: splitUnquoted(raw.slice(at + 1), comma).map(readParameterValue) };
}

function parameterName(raw: string): string {
  return raw
    .trim()
    .toUpperCase()
    .replaceAll(/[^\w.\-/]/g, "");
}

function readParameterValue(raw: string): string {
  return unescapeParameter(raw.trim().replaceAll('"', "")).replaceAll(controls, (control) => (control === "\n" ? control : ""));
}

function splitUnquoted(raw: string, separator: number): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    else if (code === separator && !quoted) {
      parts.push(raw.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(raw.slice(from));
  return parts;
}
