import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { escapeXml, readXml, type XmlElement } from "./xml.ts";

async function read(text: string | Uint8Array) {
  const taken: XmlElement[] = [];
  const reading = await readXml(typeof text === "string" ? Buffer.from(text) : text, (child) => taken.push(child));
  return { reading, taken };
}

describe("an element", () => {
  propertyTest.prop([fc.string({ unit: "grapheme", maxLength: 300 })])("holds any text that is written into it", async (text) => {
    const { taken } = await read(`<a><b c="${escapeXml(text).replaceAll(/\s/g, "_")}">${escapeXml(text)}</b></a>`);
    const plain = text.replaceAll(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
    expect(taken[0]?.text).toBe(plain);
    expect(taken[0]?.attributes["c"]).toBe(plain.replaceAll(/\s/g, "_"));
  });

  test("is called by its namespace, whatever prefix a server likes", async () => {
    for (const [before, prefix] of [
      ["xmlns", ""],
      ["xmlns:D", "D:"],
      ["xmlns:lp1", "lp1:"],
    ]) {
      const { reading, taken } = await read(`<${prefix}multistatus ${before}="DAV:"><${prefix}response n="1"/></${prefix}multistatus>`);
      expect(reading).toEqual({ kind: "read", root: "{DAV:}multistatus" });
      expect(taken).toEqual([{ name: "{DAV:}response", attributes: { n: "1" }, children: [], text: "" }]);
    }
  });

  test("keeps what stands in a CDATA section, and letters that are cut by a slice", async () => {
    const long = "Grüße 👋 ".repeat(30_000);
    const { taken } = await read(`\uFEFF<?xml version="1.0"?><a><b><![CDATA[${long}]]></b><c>${long}&lt;</c></a>`);
    expect(taken.map(({ text }) => text)).toEqual([long, `${long}<`]);
  });

  test("with a control character in it does not spoil the whole document", async () => {
    const { reading, taken } = await read("<a><b>SUMMARY:Sync\u000b\u0001</b><c>next</c></a>");
    expect(reading.kind).toBe("read");
    expect(taken.map(({ text }) => text)).toEqual(["SUMMARY:Sync\u000b\u0001", "next"]);
  });

  test("is handed over with its own children, in their order", async () => {
    const { taken } = await read("<a>\n<b>1<c>2</c>3<d><e/></d></b><f/></a>");
    expect(taken).toMatchObject([{ name: "{}b", text: "13", children: [{ text: "2" }, { children: [{ name: "{}e" }] }] }, { name: "{}f" }]);
  });
});

describe("nothing is made of", () => {
  const attributes = (count: number) => Array.from({ length: count }, (_, index) => `b${index}="c"`).join(" ");
  const laughs = "lol a b c d e f g h i"
    .split(" ")
    .map((name, index, all) => (index === 0 ? `<!ENTITY lol "lol">` : `<!ENTITY ${name} "${`&${all[index - 1]};`.repeat(10)}">`));
  test.each([
    ["a billion laughs", `<!DOCTYPE a [${laughs.join("")}]><a><b>&i;</b></a>`, "document type"],
    ["a file of the server", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>`, "document type"],
    ["an entity from elsewhere", `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd">%x;]><a><b/></a>`, "document type"],
    ["a web page", "<!doctype html><html><head><title>Sign in</title></head><body><br></body></html>", "document type"],
    ["a web page without a type", "<html><body><p>Hello<br></body></html>", "well-formed"],
    ["an unknown entity", "<a><b>&nbsp;&hello;</b></a>", "well-formed"],
    ["no XML", "BEGIN:VCALENDAR", "well-formed"],
    ["JSON", '{"error":"not found"}', "well-formed"],
    ["half a document", "<a><b>", "well-formed"],
    ["crossed tags", "<a><b><c></b></c></a>", "well-formed"],
    ["a prefix of nobody", "<a><x:b/></a>", "well-formed"],
    ["a letter that there is not", "<a><b>&#x110000;</b></a>", "well-formed"],
    ["an endless name", `<a><${"b".repeat(300_000)}/></a>`, "well-formed"],
    ["an endless attribute", `<a b="${"c".repeat(300_000)}"/>`, "well-formed"],
    ["endless attributes", `<a ${attributes(100_000)}/>`, "tag without end"],
    ["many attributes", `<a><b ${attributes(5000)}/></a>`, "too much"],
    ["an endless entry", `<a><b>${"<c/>".repeat(100_000)}</b></a>`, "too much"],
    ["an endless comment", `<a><!--${"-c".repeat(300_000)}--></a>`, "well-formed"],
    ["an endless document type", `<!DOCTYPE a [${"<!ENTITY a 'b'>".repeat(30_000)}]><a/>`, "well-formed"],
    ["an abyss", "<a>".repeat(300_000), "deep"],
    ["nothing", "", "empty"],
    ["bytes at random", Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 256), "well-formed"],
  ])("%s", async (_, document, why) => {
    const { reading } = await read(document);
    expect(reading).toEqual({ kind: "unreadable", why: expect.stringContaining(why) as string });
  });

  test("names that objects are born with", async () => {
    const { taken } = await read(`<a><__proto__ __proto__="x" constructor="y"><toString/></__proto__></a>`);
    expect(taken[0]?.name).toBe("{}__proto__");
    expect(Object.getPrototypeOf(taken[0]?.attributes)).toBe(Object.prototype);
    expect(taken[0]?.attributes["constructor"]).toBe("y");
  });
});

test("a listing of a hundred thousand entries leaves time for other work", async () => {
  const entry = '<r><h>/cal/event-0123456789.ics</h><p><e>"5f3a"</e><s>HTTP/1.1 200 OK</s></p></r>';
  let turns = 0;
  let seen = 0;
  const count = setInterval(() => turns++, 1);
  const reading = await readXml(Buffer.from(`<m>${entry.repeat(100_000)}</m>`), () => seen++);
  clearInterval(count);
  expect(reading.kind).toBe("read");
  expect(seen).toBe(100_000);
  expect(turns).toBeGreaterThan(20);
});
