import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { csvRows } from "./csv.ts";
import { decodeText } from "./encoding.ts";
import { columnsOf, readTable } from "./csv-table.ts";
import { complaintsAbout } from "./complaints.ts";

const rowsOf = (text: string) => [...csvRows(text)].map(({ line, cells }) => [line, ...cells]);

function read(text: string | Uint8Array) {
  const problems = complaintsAbout("t.csv");
  const rows: (readonly [number, string, string])[] = [];
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const steps = readTable(bytes, problems.note, ({ line, cell }) => rows.push([line, cell("name"), cell("note", "words")]));
  while (!steps.next().done);
  return { rows, problems: problems.list().map(({ line, message }) => [line, message] as const) };
}

const written = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe("comma-separated values", () => {
  test.prop([
    fc.array(fc.array(fc.string({ unit: fc.constantFrom("a", "ß", '"', ",", ";", "\n", "\r", " ") }), { minLength: 3, maxLength: 3 })),
    fc.constantFrom(",", ";", "\t"),
    fc.constantFrom("\n", "\r\n"),
  ])("what was written in quotation marks is read as it was, whatever the separator and the line ends", (rows, separator, end) => {
    const all = [["x", "y", "z"], ...rows];
    const text = all.map((row) => row.map(written).join(separator) + end).join("");
    expect([...csvRows(text)].map(({ cells }) => cells)).toEqual(all);
  });

  test("lines are those of the file, also behind line ends in quotation marks and empty lines", () => {
    expect(rowsOf('a,b\r\n1,"two\r\nlines\r\nthree"\r\n\r\n2,x\n3,y\r4,z')).toEqual([
      [1, "a", "b"],
      [2, "1", "two\r\nlines\r\nthree"],
      [6, "2", "x"],
      [7, "3", "y"],
      [8, "4", "z"],
    ]);
  });

  test("the line in which Excel names the separator is no head", () => {
    expect(rowsOf("sep=;\r\na;b,c\r\n1;2")).toEqual([
      [2, "a", "b,c"],
      [3, "1", "2"],
    ]);
  });

  test.each([
    ["UTF-8", Buffer.from("Größe — ja")],
    ["UTF-8 with its mark", Buffer.from("\uFEFFGröße — ja")],
    ["UTF-16, small end first", Buffer.from("\uFEFFGröße — ja", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("Größe — ja", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\uFEFFGröße — ja", "utf16le").swap16()],
    ["Windows-1252", Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x97, 0x20, 0x6a, 0x61])],
    ["UTF-8 that ends inside a character", Buffer.concat([Buffer.from("Größe — ja"), Buffer.from([0xe2, 0x80])])],
  ])("%s is understood", (_, bytes) => {
    expect(decodeText(bytes)).toBe("Größe — ja");
  });

  test("one damaged byte does not spoil the other letters", () => {
    expect(decodeText(Buffer.concat([Buffer.from("Größe, Übung"), Buffer.from([0xff]), Buffer.from(", Ärger")]))).toContain("Größe, Übung");
  });
});

describe("a table", () => {
  test("is asked by the names of its columns, in any order and spelling", () => {
    expect(columnsOf(Buffer.from("\uFEFF Note ,NAME\r\n"))).toEqual(["note", "name"]);
    expect(read("Words; Name \nhello ; Nora\n").rows).toEqual([[2, "Nora", "hello"]]);
  });

  test("a last row that was cut off is said with its line, and the rest is there", () => {
    const { rows, problems } = read("id,name,note\n1,Nora,x\n2,Tom");
    expect(rows).toEqual([[2, "Nora", "x"]]);
    expect(problems).toEqual([[3, expect.stringContaining("ends in the middle of this row")]]);
  });

  test("a file that ends inside quotation marks keeps the rows before", () => {
    const { rows, problems } = read('id,name,note\n1,Nora,x\n2,Tom,"a long\nnote, which');
    expect(rows).toEqual([[2, "Nora", "x"]]);
    expect(problems).toEqual([[3, expect.stringContaining("does not close")]]);
  });

  test("a quotation mark that does not close costs one row, not all that follow", () => {
    const { rows, problems } = read('id,name,note\n1,Nora,"x\n2,Tom,y\n3,Ida,z\n');
    expect(rows).toEqual([
      [3, "Tom", "y"],
      [4, "Ida", "z"],
    ]);
    expect(problems.map(([line]) => line)).toEqual([2]);
  });

  test("a row that is too wide is left out and said; empty cells at the end are nothing", () => {
    const { rows, problems } = read("id,name,note\n1,Nora,x,,\n2,Tom,a,b\n3\n4,Ida\n");
    expect(rows).toEqual([
      [2, "Nora", "x"],
      [5, "Ida", ""],
    ]);
    expect(problems.map(([line, message]) => [line, message.slice(0, 21)])).toEqual([
      [3, "This row has 4 cells,"],
      [4, "This row has one cell"],
    ]);
  });

  test("a long one tells how far it is", () => {
    const bytes = Buffer.from(`name,note\n${"Nora,x\n".repeat(3000)}`);
    const shares = [
      ...readTable(
        bytes,
        () => undefined,
        () => undefined,
      ),
    ].map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, index) => share > (shares[index - 1] ?? 0) && share <= 1)).toBe(true);
  });
});
