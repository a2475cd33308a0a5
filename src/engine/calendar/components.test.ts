import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { parseComponents } from "./components.ts";
import type { Property } from "./content.ts";
import { parseCalendar } from "./parse.ts";
import { lines, noted } from "./testing.ts";
import type { Component } from "./tree.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** The properties of the first component: "SUMMARY=Sync". */
function properties(input: Uint8Array | string): readonly string[] {
  return parseComponents(input).components[0]!.properties.map(({ name, value }) => `${name}=${value}`);
}

/** One property, with its parameters. */
function parameters(line: string): readonly (readonly [string, readonly string[]])[] {
  const [property] = parseComponents(`BEGIN:X\n${line}\nEND:X\n`).components[0]!.properties as [Property];
  return property.parameters.map(({ name, values }) => [name, values]);
}

/** Names, nested: "VCALENDAR(VEVENT VEVENT(VALARM))". */
function nesting(components: readonly Component[]): string {
  return components.map(({ name, components }) => (components.length > 0 ? `${name}(${nesting(components)})` : name)).join(" ");
}

describe("content lines", () => {
  test.each([["\r\n"], ["\n"], ["\r"], ["\r\r\n"]])("end with %j", (end) => {
    const text = ["BEGIN:X", "A:one", " two", "\tthree", "B:four", "END:X", ""].join(end);
    expect(properties(text)).toEqual(["A=onetwothree", "B=four"]);
    expect(properties(encode(text))).toEqual(["A=onetwothree", "B=four"]);
  });

  test("may be folded inside a character", () => {
    const bytes = encode("BEGIN:X\r\nSUMMARY:Käse 😀 ok\r\nEND:X\r\n");
    for (let at = 17; at < bytes.length - 9; at++) {
      const folded = Uint8Array.from([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)]);
      expect(properties(folded)).toEqual(["SUMMARY=Käse 😀 ok"]);
    }
  });

  test("may be folded in the middle of a character more than once", () => {
    const bytes = Uint8Array.from([...encode("BEGIN:X\nS:"), 0xf0, 10, 32, 0x9f, 10, 32, 0x98, 10, 9, 0x80, ...encode("\nEND:X\n")]);
    expect(properties(bytes)).toEqual(["S=😀"]);
  });

  test("keep their physical line numbers behind folds, empty lines and blocks", () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => `X-LINE:${index}${index % 3 === 0 ? "\r\r" : "\r"}\n folded ü`);
    const { components } = parseComponents(encode(["BEGIN:X", "", ...filler, "SUMMARY:here", "END:X"].join("\r\n")));
    const found = components[0]!.properties;
    expect(found.at(-1)).toMatchObject({ name: "SUMMARY", line: 70_003 });
    expect(found[15_000]).toMatchObject({ value: "15000folded ü", line: 35_003 });
  });

  test("take their names in any letters, and odd ones that programs write", () => {
    expect(properties("BEGIN:X\nsummary:a\nX_FOO:b\nitem1.X-ABC:c\nDTSTART :d\nEND:X")).toEqual([
      "SUMMARY=a",
      "X_FOO=b",
      "ITEM1.X-ABC=c",
      "DTSTART=d",
    ]);
  });

  test("have parameters, quoted or not, with ^-escapes (RFC 6868)", () => {
    expect(parameters('ATTENDEE;CN="Doe, Jane; x: y";ROLE=CHAIR:mailto:a@b')).toEqual([
      ["CN", ["Doe, Jane; x: y"]],
      ["ROLE", ["CHAIR"]],
    ]);
    expect(parameters('A;MEMBER="mailto:a","mailto:b",c:x')).toEqual([["MEMBER", ["mailto:a", "mailto:b", "c"]]]);
    expect(parameters("A;CN=George ^'Bob^' Ruth^n^^2 ^x:y")).toEqual([["CN", ['George "Bob" Ruth\n^2 ^x']]]);
    expect(parameters("A;tzid=x;FLAG;;B=:y")).toEqual([
      ["TZID", ["x"]],
      ["FLAG", [""]],
      ["B", [""]],
    ]);
    expect(parameters('A;CN="never closed:value')).toEqual([["CN", ["never closed"]]]);
  });

  test("that say nothing are passed over, with a problem", () => {
    const { components, problems } = parseComponents("BEGIN:X\nA:1\nno colon here\n:empty\n= :x\nB:2\nEND:X\n");
    expect(components[0]!.properties.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(noted({ problems })).toEqual(["not-a-line 3", "not-a-line 4", "not-a-line 5"]);
    expect(problems[0]).toMatchObject({
      text: "no colon here",
      message: "This line does not say what it is (there is no name with a colon). It was left out.",
    });
  });
});

describe("encodings", () => {
  const text = "BEGIN:X\r\nSUMMARY:Grüße 😀\r\nEND:X\r\n";
  const wide = (little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };

  test.each([
    ["UTF-8", encode(text)],
    ["UTF-8 with a byte order mark", encode(`\u{FEFF}${text}`)],
    ["UTF-16, little end first", Uint8Array.from([0xff, 0xfe, ...wide(true)])],
    ["UTF-16, big end first", Uint8Array.from([0xfe, 0xff, ...wide(false)])],
    ["UTF-16 without a mark", wide(true)],
    ["UTF-16 without a mark, big end first", wide(false)],
  ])("%s", (_, bytes) => {
    expect(properties(bytes)).toEqual(["SUMMARY=Grüße 😀"]);
    expect(parseComponents(bytes).problems).toEqual([]);
  });

  test("lines that are not UTF-8 are read as Windows-1252, the others as they are, and that is said once", () => {
    const bytes = Uint8Array.from([
      ...encode("BEGIN:X\r\nA:Grüße\r\n"),
      ...bytesOf("B:Gr\xFC\xDFe \x80\r\nC:\xE9t\xE9\r\n"),
      ...encode("D:Käse\r\nEND:X\r\n"),
    ]);
    expect(properties(bytes)).toEqual(["A=Grüße", "B=Grüße €", "C=été", "D=Käse"]);
    expect(noted(parseComponents(bytes))).toEqual(["not-utf-8 3"]);
  });

  test("a file that was cut inside a character loses no other letter", () => {
    const whole = encode("BEGIN:X\r\nA:Grüße\r\nB:ü");
    expect(properties(whole.subarray(0, -1))[0]).toBe("A=Grüße");
  });

  test("empty characters are taken out", () => {
    const bytes = encode("BEGIN:X\nA:o\0ne\nEND:X\n");
    expect(properties(bytes)).toEqual(["A=one"]);
    expect(noted(parseComponents(bytes))).toEqual(["control-characters 1"]);
  });
});

describe("components", () => {
  const shape = (...lines: readonly string[]) => {
    const { components, problems } = parseComponents(lines.join("\n"));
    return [nesting(components), ...noted({ problems })];
  };

  test("nest", () => {
    expect(shape("BEGIN:VCALENDAR", "BEGIN:vevent", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "END:VCALENDAR")).toEqual([
      "VCALENDAR(VEVENT(VALARM))",
    ]);
  });

  test("whose END is missing end with the next, with what holds them, or with the file", () => {
    expect(shape("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR")).toEqual([
      "VCALENDAR(VEVENT VEVENT)",
      "missing-end 3",
    ]);
    expect(shape("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "END:VEVENT", "END:VCALENDAR")).toEqual([
      "VCALENDAR(VEVENT(VALARM))",
      "missing-end 4",
    ]);
    expect(shape("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a")).toEqual(["VCALENDAR(VEVENT)", "missing-end 3", "missing-end 3"]);
    expect(shape("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT")).toEqual([
      "VCALENDAR(VEVENT) VCALENDAR(VEVENT)",
      "missing-end 3",
      "missing-end 3",
      "missing-end 5",
    ]);
  });

  test("that end without a beginning, or begin without a name, are passed over", () => {
    expect(shape("END:VEVENT", "BEGIN:VCALENDAR", "END:VALARM", "BEGIN:", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR")).toEqual([
      "VCALENDAR(VEVENT)",
      "stray-end 1",
      "stray-end 3",
      "not-a-line 4",
    ]);
  });

  test("nested a hundred thousand deep are cut, and what follows is read", () => {
    const deep = Array.from({ length: 100_000 }, () => "BEGIN:X-A");
    const back = Array.from({ length: 100_000 }, () => "END:X-A");
    const [tree, ...problems] = shape(
      ["BEGIN:VCALENDAR", ...deep, "A:1", ...back, "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR"].join("\n"),
    );
    expect(tree).toMatch(/^VCALENDAR\(X-A\(.*\) VEVENT\)$/);
    expect(problems).toEqual(["too-deep 17"]);
    expect(parseCalendar(Array.from({ length: 100_000 }, () => "BEGIN:VCALENDAR\n").join("")).series).toEqual([]);
  });

  test("are said to be wrong a hundred times at most", () => {
    const { problems } = parseComponents(Array.from({ length: 5000 }, () => "nonsense").join("\n"));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      code: "more",
      line: 5000,
      message: "The same happened 4,900 more times, and was handled in the same way.",
      text: "not-a-line",
    });
  });
});

describe("hostile input", () => {
  const timed = (input: Uint8Array | string) => {
    const begin = performance.now();
    parseCalendar(input);
    return performance.now() - begin;
  };

  test("a single line of 20 MB, a folded one, and one of nothing but name, are read in no time", () => {
    const line = "x".repeat(20_000_000);
    expect(timed(encode(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${line}\nEND:VEVENT\nEND:VCALENDAR`))).toBeLessThan(2000);
    expect(timed(encode(`BEGIN:VCALENDAR\nDESCRIPTION:${"\r\n x".repeat(2_000_000)}\nEND:VCALENDAR`))).toBeLessThan(4000);
    expect(timed(encode(line))).toBeLessThan(2000);
    expect(timed(";".repeat(5_000_000))).toBeLessThan(2000);
    expect(timed("\n".repeat(5_000_000))).toBeLessThan(4000);
  });

  const seed = encode(
    lines(`
    BEGIN:VCALENDAR | BEGIN:VTIMEZONE | TZID:Custom | BEGIN:STANDARD | DTSTART:19701025T030000 | TZOFFSETFROM:+0215 | TZOFFSETTO:+0115
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU | END:STANDARD | END:VTIMEZONE | BEGIN:VEVENT | UID:ü@example | SUMMARY:Grüße\\, \\n x
      DTSTART;TZID=Custom:20260907T173000 | DURATION:P1DT1H | RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20281228T163000Z | EXDATE;VALUE=DATE:20260921
      ATTENDEE;CN="Doe, J":mailto:a@b.example | RDATE;VALUE=PERIOD:20260907T173000Z/PT1H | BEGIN:VALARM | END:VALARM | END:VEVENT | END:VCALENDAR`).join(
      "\r\n",
    ),
  );
  const change = fc.oneof(
    fc.record({ kind: fc.constant("put" as const), at: fc.nat(seed.length - 1), byte: fc.nat(255) }),
    fc.record({ kind: fc.constant("cut" as const), at: fc.nat(seed.length - 1), length: fc.nat(60) }),
    fc.record({ kind: fc.constant("again" as const), at: fc.nat(seed.length - 1), length: fc.nat(60) }),
  );

  test.prop([fc.array(change, { maxLength: 6 }), fc.nat(seed.length)], { numRuns: 300 })(
    "a changed or cut file is read without an error",
    (changes, end) => {
      let bytes = seed;
      for (const change of changes) {
        const { at } = change;
        if (change.kind === "put") bytes = Uint8Array.from(bytes, (byte, index) => (index === at ? change.byte : byte));
        else
          bytes = Uint8Array.from([
            ...bytes.subarray(0, at + (change.kind === "again" ? change.length : 0)),
            ...bytes.subarray(at + (change.kind === "cut" ? change.length : 0)),
          ]);
      }
      const calendar = parseCalendar(bytes.subarray(0, end));
      expect(calendar.problems.every(({ line, message }) => line >= 1 && /^[\p{Lu}“\d].*[.]$/su.test(message))).toBe(true);
    },
  );

  test.prop([fc.uint8Array({ maxLength: 300 })])("neither is any other stretch of bytes an error", (bytes) => {
    expect(parseCalendar(bytes).problems.every(({ line }) => line >= 1)).toBe(true);
  });
});
