import { describe, expect, test } from "vitest";
import { z } from "zod";
import { features } from "./features.ts";
import { aboutRecord } from "./kernel/notebook/index.ts";
import { undoRecord } from "./kernel/actions/index.ts";

const kinds = [...new Set([aboutRecord, undoRecord, ...features.flatMap(({ records }) => records)])];

/** The shape that a schema takes, or the one that it gives. */
function shapeOf(schema: z.ZodType, io: "input" | "output") {
  return z.toJSONSchema(schema, {
    io,
    override({ zodSchema, jsonSchema }) {
      // Whether unknown fields are dropped is no difference in what is there; a value in place of a wrong one is.
      delete jsonSchema.additionalProperties;
      if (zodSchema instanceof z.ZodCatch) jsonSchema.title = io;
    },
  });
}

describe("what is sealed", () => {
  test("is of kinds with names of their own", () => {
    expect(kinds.length).toBeGreaterThan(15);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  // A record is checked before it is sealed, not each time it is opened: so what a schema takes has to be what it gives.
  test.each(kinds.map((kind) => [kind.kind, kind.schema] as const))(
    "%s is read as it was written: nothing filled in or changed",
    (_, schema) => {
      expect(shapeOf(schema, "output")).toEqual(shapeOf(schema, "input"));
    },
  );

  test("would be noticed if it were not", () => {
    for (const schema of [z.object({ a: z.string().default("") }), z.object({ a: z.string().catch("") })])
      expect(shapeOf(schema, "output")).not.toEqual(shapeOf(schema, "input"));
    expect(() => shapeOf(z.object({ a: z.string().transform(Number) }), "output")).toThrow("Transforms cannot be represented");
  });
});
