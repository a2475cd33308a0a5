import { apple, caldav, calendarServer, dav, type DavResponse, hrefsOf, wordsOf } from "./multistatus.ts";
import { mayReceivePassword, resolveHref } from "./site.ts";
import { childOf, childrenOf } from "./xml.ts";

/** A calendar on a server, as it can be chosen. */
export interface FoundCalendar {
  readonly url: string;
  /** As its owner named it; else the last part of its address. */
  readonly name: string;
  /** "#3a87ad" */
  readonly colour?: string;
  /** Changes whenever the calendar does; not every server says it. */
  readonly ctag?: string;
  readonly token?: string;
  /** Whether it tells what has changed since a token (RFC 6578). */
  readonly syncs: boolean;
}

/** What a collection says of itself, calendar or not. */
export interface Collection {
  readonly url: string;
  /** Set when it is a calendar that may hold events. */
  readonly calendar: FoundCalendar | undefined;
  readonly principal: string | undefined;
  /** It takes nobody for signed in. */
  readonly stranger: boolean;
  readonly homes: readonly string[];
  /** Under which mail addresses its owner is invited, in small letters. */
  readonly addresses: readonly string[];
}

/** What is asked of a collection. */
export const collectionProps: readonly string[] = [
  dav("resourcetype"),
  dav("displayname"),
  dav("current-user-principal"),
  dav("sync-token"),
  dav("supported-report-set"),
  caldav("calendar-home-set"),
  caldav("calendar-user-address-set"),
  caldav("supported-calendar-component-set"),
  calendarServer("getctag"),
  apple("calendar-color"),
];

const mostHomes = 10;
const longestName = 200;

/** Reads what a collection says of itself. An address to which the password may not go is as good as absent. */
export function readCollection({ href, props }: DavResponse, at: string, given: string): Collection | undefined {
  const reachable = (href: string): readonly string[] => {
    const url = resolveHref(href, at);
    return url !== undefined && mayReceivePassword(given, url) ? [url] : [];
  };
  const [url] = reachable(href);
  if (url === undefined) return undefined;
  const principal = props.get(dav("current-user-principal"));
  return {
    url,
    calendar: isEventCalendar(props) ? readCalendar(props, url) : undefined,
    principal: hrefsOf(principal).flatMap(reachable)[0],
    stranger: childOf(principal, dav("unauthenticated")) !== undefined,
    homes: hrefsOf(props.get(caldav("calendar-home-set")))
      .flatMap(reachable)
      .slice(0, mostHomes),
    addresses: readAddresses(props),
  };
}

/** What a calendar says of its state: its ctag, its token, whether it syncs. */
export function readState(props: DavResponse["props"]): Pick<FoundCalendar, "ctag" | "token" | "syncs"> {
  const ctag = wordsOf(props.get(calendarServer("getctag")));
  const token = wordsOf(props.get(dav("sync-token")));
  const reports = childrenOf(props.get(dav("supported-report-set")), dav("supported-report"))
    .flatMap((supported) => childOf(supported, dav("report"))?.children ?? [])
    .map(({ name }) => name);
  return {
    ...(ctag === undefined ? {} : { ctag }),
    ...(token === undefined ? {} : { token }),
    syncs: token !== undefined && (reports.length === 0 || reports.includes(dav("sync-collection"))),
  };
}

/** Whether it is a calendar, and one for events: a list of tasks says that it takes tasks alone. */
function isEventCalendar(props: DavResponse["props"]): boolean {
  if (!childOf(props.get(dav("resourcetype")), caldav("calendar"))) return false;
  const kinds = childrenOf(props.get(caldav("supported-calendar-component-set")), caldav("comp"));
  return kinds.length === 0 || kinds.some(({ attributes }) => attributes["name"]?.toUpperCase() === "VEVENT");
}

function readCalendar(props: DavResponse["props"], url: string): FoundCalendar {
  const colour = /^#[0-9a-f]{6}/i.exec(wordsOf(props.get(apple("calendar-color"))) ?? "")?.[0].toLowerCase();
  const name = wordsOf(props.get(dav("displayname")))
    ?.replaceAll(/\p{Cc}+/gu, " ")
    .slice(0, longestName);
  return { url, name: name ?? lastPart(url), ...(colour === undefined ? {} : { colour }), ...readState(props) };
}

function lastPart(url: string): string {
  const part = new URL(url).pathname.split("/").findLast(Boolean) ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** RFC 6638, 2.4.1: addresses of mail among others. */
function readAddresses(props: DavResponse["props"]): readonly string[] {
  const mail = hrefsOf(props.get(caldav("calendar-user-address-set"))).flatMap((href) => /^mailto:(.+@.+)$/i.exec(href)?.[1] ?? []);
  return [...new Set(mail.map((address) => address.toLowerCase()))];
}
