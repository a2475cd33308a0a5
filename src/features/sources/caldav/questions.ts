import { apple, caldav, calendarServer, dav } from "./multistatus.ts";
import { escapeXml } from "./xml.ts";

const prefixes: Readonly<Record<string, string>> = { [dav("")]: "d", [caldav("")]: "c", [calendarServer("")]: "s", [apple("")]: "a" };
const declarations = Object.entries(prefixes)
  .map(([namespace, prefix]) => ` xmlns:${prefix}="${namespace.slice(1, -1)}"`)
  .join("");

/** Asks for properties by name (RFC 4918, 9.1). */
export function propfind(names: readonly string[]): string {
  return written("d:propfind", propsOf(names));
}

/** Asks what has changed since a token; everything, when it is empty (RFC 6578, 3.2). */
export function syncCollection(token: string): string {
  const since = `<d:sync-token>${escapeXml(token)}</d:sync-token><d:sync-level>1</d:sync-level>`;
  return written("d:sync-collection", since + propsOf([dav("getetag")]));
}

/** Asks which entries of a calendar hold events (RFC 4791, 7.8). */
export function eventsQuery(): string {
  const filter = `<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter>`;
  return written("c:calendar-query", propsOf([dav("getetag")]) + filter);
}

/** Asks for entries whole (RFC 4791, 7.9). Their addresses go back as the server wrote them. */
export function multiget(hrefs: readonly string[]): string {
  const listed = hrefs.map((href) => `<d:href>${escapeXml(href)}</d:href>`).join("");
  return written("c:calendar-multiget", propsOf([dav("getetag"), caldav("calendar-data")]) + listed);
}

function written(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root}${declarations}>${inside}</${root}>`;
}

function propsOf(names: readonly string[]): string {
  const empty = names.map((name) => {
    const end = name.indexOf("}") + 1;
    return `<${prefixes[name.slice(0, end)]}:${name.slice(end)}/>`;
  });
  return `<d:prop>${empty.join("")}</d:prop>`;
}
