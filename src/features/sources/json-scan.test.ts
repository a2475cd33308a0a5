import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { elementsOf, membersOf, parseAt } from "./json-scan.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const bytes = bytesOf(text);
  return [...membersOf(bytes, 0)].map(({ name, value }) => [name, parseAt(bytes, value)]);
};

describe("walking JSON by bytes", () => {
  test.prop([fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2)])(
    "finds what JSON.parse finds, however it is spaced",
    (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(Object.fromEntries(read(text))).toEqual(JSON.parse(text));
    },
  );

  test.prop([fc.array(fc.jsonValue())])("finds the elements of a list", (list) => {
    const bytes = bytesOf(JSON.stringify(list));
    expect([...elementsOf(bytes, 0)].map((place) => parseAt(bytes, place))).toEqual(JSON.parse(JSON.stringify(list)));
  });

  test.prop([fc.array(fc.record({ a: fc.string(), b: fc.integer() }), { minLength: 1 }), fc.nat()])(
    "of a list that was cut off, gives all that is whole",
    (list, cut) => {
      const text = JSON.stringify(list);
      const bytes = bytesOf(text).subarray(0, cut % (bytesOf(text).length + 1));
      const found = [...elementsOf(bytes, 0)].filter((place) => !place.cut).map((place) => parseAt(bytes, place));
      expect(found).toEqual(list.slice(0, found.length));
      expect(found.length).toBeGreaterThanOrEqual((new TextDecoder().decode(bytes).match(/"b":-?\d+\},/g) ?? []).length);
    },
  );

  test.prop([fc.uint8Array({ maxLength: 300 })])("takes any bytes without a fault", (bytes) => {
    for (const { value } of membersOf(bytes, 0)) parseAt(bytes, value);
    for (const place of elementsOf(bytes, 0)) parseAt(bytes, place);
  });
});
