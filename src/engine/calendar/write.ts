import { isName, type Parameter, type Property } from "./content.ts";
import { escapeParameter, escapeText } from "./escape.ts";
import type { Component } from "./tree.ts";

const encoder = new TextEncoder();
const longestLine = 75;

/** A component to be written. */
export function component(name: string, properties: readonly Property[], components: readonly Component[] = []): Component {
  return { name, properties, components, line: 0 };
}

/** A property whose value is already in the form of its type: a date, a rule, an address. Parameters are given as name and value or values. */
export function property(name: string, value: string, parameters: Readonly<Record<string, string | readonly string[]>> = {}): Property {
  const list = Object.entries(parameters).map(([name, value]) => ({ name, values: typeof value === "string" ? [value] : value }));
  return { name, parameters: list, value, line: 0 };
}

/** A property that holds a text as people write it; it is escaped here, so nothing in it can begin another line. */
export function textProperty(name: string, text: string): Property {
  return property(name, escapeText(text));
}

/**
 * Components as iCalendar text (RFC 5545, 3.1): CRLF, lines folded at 75 octets and never inside a character. Throws TypeError for a name
 * that no property or component can have; values and parameters may hold anything.
 */
export function writeComponents(components: readonly Component[]): string {
  const lines: string[] = [];
  for (const component of components) writeComponent(component, lines);
  return lines.length === 0 ? "" : `${lines.join("\r\n")}\r\n`;
}

function writeComponent(component: Component, lines: string[]): void {
  if (!isName(component.name)) throw new TypeError(`Not a component name: ${JSON.stringify(component.name)}`);
  lines.push(`BEGIN:${component.name}`);
  for (const property of component.properties) lines.push(fold(contentLine(property)));
  for (const child of component.components) writeComponent(child, lines);
  lines.push(`END:${component.name}`);
}

/** A property as one line, not folded. */
export function contentLine(property: Property): string {
  const { name, parameters, value } = property;
  if (!isName(name) || name === "BEGIN" || name === "END") throw new TypeError(`Not a property name: ${JSON.stringify(name)}`);
  // A raw value cannot hold a line break, or it would begin a content line of its own.
  return `${name}${parameters.map(writeParameter).join("")}:${value.replaceAll(/\r\n|\r|\n/g, String.raw`\n`)}`;
}

function writeParameter({ name, values }: Parameter): string {
  return `;${name.replaceAll(/[^\w.\-/]/g, "")}=${values.map(escapeParameter).join(",")}`;
}

function fold(line: string): string {
  // A character takes at most three octets for each of its UTF-16 units.
  if (line.length * 3 <= longestLine) return line;
  const octets = encoder.encode(line);
  if (octets.length <= longestLine) return line;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const pieces: string[] = [];
  for (let from = 0; from < octets.length;) {
    // The blank that begins a continued line counts among its 75 octets.
    let to = Math.min(from + (from === 0 ? longestLine : longestLine - 1), octets.length);
    while (to < octets.length && (octets[to]! & 0xc0) === 0x80) to--;
    pieces.push(decoder.decode(octets.subarray(from, to)));
    from = to;
  }
  return pieces.join("\r\n ");
}
