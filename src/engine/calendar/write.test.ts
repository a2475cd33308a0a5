import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseComponents } from "./components.ts";
import { plainText } from "./escape.ts";
import type { Component } from "./tree.ts";
import { component, property, textProperty, writeComponents } from "./write.ts";

/** A component without the lines on which it stood. */
function bare({ name, properties, components }: Component): unknown {
  return {
    name,
    properties: properties.map(({ name, parameters, value }) => ({ name, parameters, value })),
    components: components.map(bare),
  };
}

const readBack = (components: readonly Component[]) => parseComponents(writeComponents(components));
const valueOf = (component: Component) => component.properties[0]!.value;

const text = fc.string({ unit: "grapheme", maxLength: 200 });
const anyText = fc.oneof(
  text,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\u2028b", '^n^^"', "x".repeat(75), "ü".repeat(100)),
);
const name = fc.constantFrom("SUMMARY", "X-ABC", "DTSTART", "ATTENDEE", "X_FOO");
const anyProperty = fc.record({
  name,
  value: anyText,
  parameters: fc.dictionary(fc.constantFrom("CN", "X-P", "TZID"), fc.array(anyText, { minLength: 1, maxLength: 3 })),
});
const tree: fc.Memo<Component> = fc.memo((depth) =>
  fc
    .tuple(
      fc.constantFrom("VEVENT", "X-PART", "VALARM"),
      fc.array(anyProperty, { maxLength: 4 }),
      depth > 1 ? fc.array(tree(), { maxLength: 2 }) : fc.constant([]),
    )
    .map(([name, properties, components]) =>
      component(
        components.length > 0 ? "X-WHOLE" : name,
        properties.map(({ name, value, parameters }) => property(name, value, parameters)),
        components,
      ),
    ),
);

describe("writing", () => {
  test.prop([fc.array(tree(3), { maxLength: 3 })])(
    "what was read from written text is written to the same text, and reads the same",
    (components) => {
      const first = readBack(components);
      const second = readBack(first.components);
      expect(second.components.map(bare)).toEqual(first.components.map(bare));
      expect(first.problems.filter(({ code }) => code !== "control-characters")).toEqual([]);
      expect(first.components).toHaveLength(components.length);
    },
  );

  test.prop([text])("a text comes back as it was, in lines of at most 75 octets that cut no character", (text) => {
    const written = writeComponents([component("VEVENT", [textProperty("SUMMARY", text)])]);
    for (const line of written.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const [read] = parseComponents(new TextEncoder().encode(written)).components as [Component];
    // eslint-disable-next-line no-control-regex
    const clean = text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
    expect(plainText(valueOf(read))).toBe(clean);
  });

  test.prop([anyText, anyText])("nothing in a value or a parameter can begin a line of its own", (value, parameter) => {
    const { components, problems } = readBack([
      component("VEVENT", [property("SUMMARY", value, { CN: parameter }), textProperty("LOCATION", value)]),
    ]);
    expect(components).toHaveLength(1);
    expect(components[0]!.properties.map(({ name }) => name)).toEqual(["SUMMARY", "LOCATION"]);
    expect(components[0]!.components).toEqual([]);
    expect(problems.filter(({ code }) => code !== "control-characters")).toEqual([]);
  });

  test("keeps what it does not know", () => {
    const lines = [
      "BEGIN:VCALENDAR",
      "X-WR-CALNAME:Nora",
      "BEGIN:VEVENT",
      'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Café, 2":geo:52.5,13.4',
      "BEGIN:X-OWN",
      "A:1",
      "END:X-OWN",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ];
    const written = lines.join("\r\n");
    expect(writeComponents(parseComponents(written).components)).toBe(written);
  });

  test("folds at 75 octets, the blank of the next line included", () => {
    const written = writeComponents([component("X", [property("A", "ü".repeat(80))])]);
    expect(written.split("\r\n").map((line) => new TextEncoder().encode(line).length)).toEqual([7, 74, 75, 15, 5, 0]);
  });

  test("refuses names that would break the file", () => {
    expect(() => writeComponents([component("VEVENT\nX", [])])).toThrow(TypeError);
    expect(() => writeComponents([component("VEVENT", [property("A:B", "")])])).toThrow(TypeError);
    expect(() => writeComponents([component("VEVENT", [property("END", "VEVENT")])])).toThrow(TypeError);
  });
});
