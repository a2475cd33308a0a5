import { setImmediate as turn } from "node:timers/promises";
import sax, { type QualifiedTag, type Tag } from "sax";

/** An element, read whole. */
export interface XmlElement {
  /** With its namespace: "{DAV:}href". Prefixes are each server's own affair. */
  readonly name: string;
  /** By their names without a prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What is written in it, without what its children say. */
  readonly text: string;
}

/** What a document's outermost element is called, or why it could not be read, to follow “its answer”. */
export type XmlReading = { readonly kind: "read"; readonly root: string } | { readonly kind: "unreadable"; readonly why: string };

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

// Answers of calendar servers go about ten deep, and have no attributes to speak of. The parser itself bounds each name, value and comment
// to about 64 KiB, as long as it counts positions, which it does unless it is told not to; and hands long texts over in such pieces, so a
// slice after slice without any is a tag that only grows.
const deepest = 32;
const mostInside = 20_000;
const mostAttributes = 100;
const slice = 16 * 1024;
const mostQuietSlices = 8;

/**
 * Reads an XML document in UTF-8 from a stranger, and hands over each element right inside the outermost one as soon as it ends: a
 * listing of a hundred thousand entries is never held as a tree. Other work goes on between slices. A document that brings a document
 * type is refused, so there are no entities but XML's own five, and nothing is ever loaded.
 */
export async function readXml(bytes: Uint8Array, take: (child: XmlElement) => void): Promise<XmlReading> {
  const seen: Seen = { events: 0 };
  let quiet = 0;
  const parser = Object.assign(sax.parser(true, { xmlns: true }), treeHandlers(seen, take));
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && seen.why === undefined; at += slice) {
    if (at > 0) await turn();
    const before = seen.events;
    parser.write(text.slice(at, at + slice));
    quiet = seen.events === before ? quiet + 1 : 0;
    if (quiet > mostQuietSlices) seen.why ??= "holds a tag without end";
  }
  if (seen.why === undefined) parser.close();
  if (seen.why !== undefined) return { kind: "unreadable", why: seen.why };
  return seen.root === undefined ? { kind: "unreadable", why: "is empty" } : { kind: "read", root: seen.root };
}

/** What came to light while reading: how much happened, the outermost element's name, and what is wrong. */
interface Seen {
  events: number;
  root?: string;
  why?: string;
}

function treeHandlers(seen: Seen, take: (child: XmlElement) => void) {
  const open: OpenElement[] = [];
  let inside = 0;
  const append = (text: string): void => {
    seen.events++;
    const element = open.at(-1);
    if (element && open.length > 1) element.text += text;
  };
  return {
    ontext: append,
    oncdata: append,
    onerror: () => {
      seen.why ??= "is no well-formed XML";
    },
    ondoctype: () => {
      seen.why ??= "declares a document type, as a web page does and an answer of a calendar server never";
    },
    onopentag(tag: Tag | QualifiedTag) {
      seen.events++;
      const element = openElement(tag as QualifiedTag);
      seen.root ??= element.name;
      if (open.push(element) > deepest) seen.why ??= `is nested more than ${deepest} deep`;
      if (++inside > mostInside || Object.keys(tag.attributes).length > mostAttributes) seen.why ??= "says too much in one entry";
    },
    onclosetag() {
      const element = open.pop();
      if (seen.why !== undefined || element === undefined) return;
      if (open.length === 1) {
        inside = 0;
        take(element);
      } else if (open.length > 1) open.at(-1)!.children.push(element);
    },
  };
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** A text, so that it can stand in a document. Control characters have no place in XML and go. */
export function escapeXml(text: string): string {
  const plain = text.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function openElement({ uri, local, attributes }: QualifiedTag): OpenElement {
  const named = Object.values(attributes).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns");
  return {
    name: `{${uri}}${local}`,
    attributes: Object.fromEntries(named.map(({ local, value }) => [local, value])),
    children: [],
    text: "",
  };
}
