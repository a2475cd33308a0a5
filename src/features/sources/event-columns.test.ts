import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { eventColumns, type Events } from "./event-columns.ts";

const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.nat({ max: 9 }), fc.nat({ max: 3 })), { maxLength: 3000 });

function columnsOf(rows: readonly (readonly [number, number, number])[]) {
  const columns = eventColumns();
  for (const [from, length, sight] of rows) columns.add(from, from + length, sight);
  return columns;
}

const rowsOf = ({ from, to, sight }: Events) => Array.from(from, (start, index) => [start, to[index]!, sight[index]!]);

describe("events in columns", () => {
  test.prop([events])("come out in the order of their starts and ends, and none is lost, however many there are", (rows) => {
    const wanted = rows.map(([from, length, sight]) => [from, from + length, sight] as const);
    const inOrder = wanted.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    expect(rowsOf(columnsOf(rows).inOrder())).toEqual(inOrder);
  });

  test.prop([events])("come out the same whichever way round they came in", (rows) => {
    expect(rowsOf(columnsOf(rows.toReversed()).inOrder())).toEqual(rowsOf(columnsOf(rows).inOrder()));
  });
});
