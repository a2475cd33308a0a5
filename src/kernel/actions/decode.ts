import { z } from "zod";
import type { Problem } from "./action.ts";

/** What a form sends: every value is text or a file, a name may come several times, and what is empty was not answered. */
export type Fields = Readonly<Record<string, readonly (string | File)[]>>;

/**
 * Reads form fields as the schema's input: numbers from text, lists from repeated names, objects from dotted names, booleans from
 * checkboxes. What does not fit is left for the schema to refuse.
 */
export function decodeFields(schema: z.ZodType, fields: Fields): unknown {
  return decode(schema, fields, "");
}

function decode(schema: z.ZodType, fields: Fields, name: string): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return decodeObject(inner, fields, name);
  if (inner instanceof z.ZodRecord) return decodeRecord(inner, fields, name);
  const given = (fields[name] ?? []).filter((value) => value !== "" && !(value instanceof File && value.size === 0));
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    return given.length === 0 && isOptional(schema) ? undefined : given.map((value) => decodeOne(element, value));
  }
  if (inner instanceof z.ZodBoolean)
    return given.length === 0 && isOptional(schema) ? undefined : given.at(-1) === "on" || given.at(-1) === "true";
  return given.length === 0 ? undefined : decodeOne(inner, given.at(-1)!);
}

function decodeObject(schema: z.ZodObject, fields: Fields, name: string): unknown {
  const prefix = name === "" ? "" : `${name}.`;
  return Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, decode(part as z.ZodType, fields, prefix + key)]));
}

function decodeRecord(schema: z.ZodRecord, fields: Fields, name: string): unknown {
  const prefix = `${name}.`;
  const keys = new Set(
    Object.keys(fields).flatMap((field) => (field.startsWith(prefix) ? [field.slice(prefix.length).split(".")[0]!] : [])),
  );
  const value = schema.valueType as z.ZodType;
  const entries = [...keys].map((key) => [key, decode(value, fields, prefix + key)] as const);
  return Object.fromEntries(entries.filter(([, decoded]) => decoded !== undefined));
}

function decodeOne(schema: z.ZodType, value: string | File): unknown {
  const inner = unwrapped(schema);
  if (typeof value === "string" && inner instanceof z.ZodNumber) {
    const number = Number(value.trim().replace(",", "."));
    return Number.isNaN(number) ? value : number;
  }
  return value;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodReadonly
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** Zod's issues as sentences for a person, each beside its field. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({ field: issue.path.join("."), message: sentenceFor(issue) }));
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  // A schema that says its own sentence is heard first: those begin with a capital and end with a full stop.
  if (/^[A-Z“].*[.?]$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "This is needed." : `This has to be ${nounFor(issue.expected)}.`;
    case "too_small":
      return issue.origin === "string"
        ? `This has to have at least ${issue.minimum} letters.`
        : issue.origin === "array"
          ? "Choose at least one."
          : `This has to be ${issue.minimum} or more.`;
    case "too_big":
      return issue.origin === "string"
        ? `This can have at most ${issue.maximum} letters.`
        : issue.origin === "array"
          ? `Choose at most ${issue.maximum}.`
          : `This has to be ${issue.maximum} or less.`;
    case "invalid_value":
      return `This has to be one of: ${issue.values.join(", ")}.`;
    case "unrecognized_keys":
      return `There is no ${issue.keys.map((key) => `“${key}”`).join(" and no ")} here. Check the spelling.`;
    default:
      return "This cannot be read. Check how it is written.";
  }
}

function nounFor(expected: string): string {
  return (
    { number: "a number", string: "text", boolean: "yes or no", array: "a list", int: "a whole number", object: "a group of values" }[
      expected
    ] ?? expected
  );
}
