import { randomUUID } from "node:crypto";
import { z } from "zod";
import { features } from "../../src/features.ts";
import { type AnyKind, type RecordKind } from "../../src/kernel/notebook/index.ts";
import type { FileRecord } from "../../src/features/data/file.ts";

// Examples of every kind of record that the house knows, made from the kinds' own schemas, so that a new kind is covered by being there.

/** The kinds that can leave a notebook. */
export const portableKinds: readonly AnyKind[] = features.flatMap(({ records }) => records).filter(({ stays }) => !stays);

/** What texts have to look like where a schema does not take any text. */
const texts = [
  "2026-09-14",
  "2026-W37",
  "2026-09",
  "09:30",
  "09:00-10:30",
  "13:00-17:00",
  "2026-09-14T08:00:00Z",
  "2026-09-14T08:00",
  "Europe/Berlin",
  "work",
  "a1b2c3d4-0000-4000-8000-00000000000a",
  "someone@example.org",
  "https://example.org/",
  "DE",
  "en",
  "AAAA",
  "0",
];
const numbers = [1, 0, 5, 10, 30, 60, 100, 1_789_456_800_000];
const tries = 300;

/** An example of a kind, with `text` wherever the kind takes a text of somebody's own. Throws when none can be made. */
function exampleOf(kind: AnyKind, random: () => number, text: () => string): unknown {
  for (let count = 0; count < tries; count++) {
    const example = make(kind.schema, random, text);
    if (kind.schema.safeParse(example).success) return example;
  }
  throw new Error(`No example of “${kind.kind}” could be made. Teach test/promises/samples.ts what its schema asks for.`);
}

/** An example as a record of a notebook's file. */
export function recordOf(kind: AnyKind, random: () => number, text: () => string): FileRecord {
  const data = exampleOf(kind, random, text);
  // Lists of kinds leave out what differs in type from kind to kind; the kinds themselves have it.
  const day = (kind as RecordKind<unknown>).day(kind.schema.parse(data));
  return { id: randomUUID(), kind: kind.kind, version: kind.version, day, data };
}

function make(schema: z.core.$ZodType, random: () => number, text: () => string): unknown {
  const again = (inner: z.core.$ZodType): unknown => make(inner, random, text);
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return fitting(schema, [text()], texts, random);
  if (schema instanceof z.ZodNumber) return fitting(schema, [between(schema, random)], numbers, random);
  if (schema instanceof z.ZodBoolean) return random() < 0.5;
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodEnum) return schema.options[Math.floor(random() * schema.options.length)];
  if (schema instanceof z.ZodObject) return Object.fromEntries(Object.entries(schema.shape).map(([name, part]) => [name, again(part)]));
  if (schema instanceof z.ZodRecord) return makeRecord(schema, again);
  if (schema instanceof z.ZodArray) return Array.from({ length: lengthOf(schema, random) }, () => again(schema.element));
  if (schema instanceof z.ZodTuple) return schema.def.items.map(again);
  if (schema instanceof z.ZodUnion) return again(schema.options[Math.floor(random() * schema.options.length)]!);
  if (schema instanceof z.ZodIntersection) return { ...(again(schema.def.left) as object), ...(again(schema.def.right) as object) };
  if (schema instanceof z.ZodNull) return null;
  if (schema instanceof z.ZodUnknown || schema instanceof z.ZodAny) return text();
  if (schema instanceof z.ZodPipe) return again(schema.def.in);
  if (schema instanceof z.ZodLazy) return again(schema.unwrap());
  if (schema instanceof z.ZodOptional && random() < 0.2) return undefined;
  const inner = innerOf(schema);
  if (inner) return again(inner);
  throw new Error(`A ${schema.constructor.name} is new here. Teach test/promises/samples.ts to make one.`);
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodNonOptional;
  return wraps ? schema.def.innerType : undefined;
}

/** Keys that are listed are all needed; of any others, one will do. */
function makeRecord(schema: z.ZodRecord, again: (schema: z.core.$ZodType) => unknown): unknown {
  const { keyType, valueType } = schema;
  const keys = keyType instanceof z.ZodEnum ? keyType.options : [again(keyType)];
  return Object.fromEntries(keys.map((key) => [String(key), again(valueType)]));
}

function lengthOf(schema: z.ZodArray, random: () => number): number {
  const fits = (length: number): boolean =>
    schema.safeParse(Array.from({ length })).error?.issues.every(({ path }) => path.length > 0) ?? true;
  return oneOf([2, 1, 1, 3, 7, 24].filter(fits), random) ?? 0;
}

function between({ minValue, maxValue, format }: z.ZodNumber, random: () => number): number {
  const from = Math.max(minValue ?? 0, -1e6);
  const to = Math.min(maxValue ?? 1000, from + 1e6);
  const value = from + random() * (to - from);
  return format === "safeint" || format === "int32" ? Math.floor(value) : value;
}

/** What we would like to have there, where the schema takes it; else something that it takes. */
function fitting(schema: z.ZodType, wanted: readonly unknown[], others: readonly unknown[], random: () => number): unknown {
  const fits = (candidate: unknown): boolean => schema.safeParse(candidate).success;
  return wanted.find(fits) ?? oneOf(others.filter(fits), random) ?? wanted[0];
}

function oneOf<T>(candidates: readonly T[], random: () => number): T | undefined {
  return candidates[Math.floor(random() * candidates.length)];
}
