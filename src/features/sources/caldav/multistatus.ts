import { childOf, childrenOf, type XmlElement } from "./xml.ts";

/** One entry of a multistatus answer (RFC 4918, 14.24): what it is about, and what the server says of it. */
export interface DavResponse {
  /** As the server wrote it. */
  readonly href: string;
  /** Of the entry as a whole; most entries have none. */
  readonly status: number | undefined;
  /** The properties that were found, by name. One that the server does not know, or hides, is as good as absent. */
  readonly props: ReadonlyMap<string, XmlElement>;
}

/** The names that are read or asked for, with their namespaces. */
export const dav = (name: string): string => `{DAV:}${name}`;
export const caldav = (name: string): string => `{urn:ietf:params:xml:ns:caldav}${name}`;
export const calendarServer = (name: string): string => `{http://calendarserver.org/ns/}${name}`;
export const apple = (name: string): string => `{http://apple.com/ns/ical/}${name}`;

/** The entries of a `response` element: one, or one for each address when several share a status. */
export function readResponse(element: XmlElement): readonly DavResponse[] {
  const status = readStatus(childOf(element, dav("status")));
  const found = childrenOf(element, dav("propstat"))
    .filter((propstat) => isGood(readStatus(childOf(propstat, dav("status")))))
    .flatMap((propstat) => childOf(propstat, dav("prop"))?.children ?? []);
  const props = new Map(found.map((prop) => [prop.name, prop]));
  return childrenOf(element, dav("href")).map(({ text }) => ({ href: text.trim(), status, props }));
}

/** The addresses in a property that holds some. */
export function hrefsOf(prop: XmlElement | undefined): readonly string[] {
  return childrenOf(prop, dav("href"))
    .map(({ text }) => text.trim())
    .filter(Boolean);
}

/** What a property says, undefined when it says nothing. */
export function wordsOf(prop: XmlElement | undefined): string | undefined {
  return prop?.text.trim() || undefined;
}

function readStatus(element: XmlElement | undefined): number | undefined {
  const code = /^HTTP\/\d+(?:\.\d+)?\s+(\d{3})\b/i.exec(element?.text.trim() ?? "")?.[1];
  return code === undefined ? undefined : Number(code);
}

// A propstat without a status breaks RFC 4918; what it holds was found all the same.
function isGood(status: number | undefined): boolean {
  return status === undefined || (status >= 200 && status < 300);
}
