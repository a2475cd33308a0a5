import type { Outbound } from "../../../kernel/outbound/index.ts";
import { type Asker, askDav, makeAsker } from "./ask.ts";
import { readState } from "./collection.ts";
import { type CalendarItem, gather } from "./gather.ts";
import { digestOf, listChanges, listEvents, type Listing } from "./list.ts";
import { calendarServer, dav } from "./multistatus.ts";
import { propfind } from "./questions.ts";
import { type NoAnswer, problemOf } from "./said.ts";

/** Where a calendar and how to sign in to it; `since` is the point that the last reading gave. */
export interface Wanted {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Ends the asking early, when the house closes. */
  readonly signal?: AbortSignal;
  readonly since?: SyncPoint;
}

/** How far a calendar has been read. Kept by the caller, for the next time; what is in it is this folder's affair. */
export interface SyncPoint {
  readonly token?: string;
  readonly ctag?: string;
  /** Of all entries and their ETags, where the server knows no tokens. */
  readonly digest?: string;
}

export type CalendarAnswer =
  | { readonly kind: "unchanged"; readonly point: SyncPoint }
  | {
      readonly kind: "changed";
      /** Whether this is all that the calendar holds; else what has changed since. */
      readonly full: boolean;
      readonly items: readonly CalendarItem[];
      /** The hrefs of what is gone; none when it is full. */
      readonly removed: readonly string[];
      readonly point: SyncPoint;
      /** How many entries the server named, but did not hand out. */
      readonly missing: number;
    }
  /** The calendar is no longer there. */
  | { readonly kind: "gone"; readonly message: string }
  | { readonly kind: "unauthorised"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string; readonly retryAfterSeconds?: number };

/**
 * Reads a calendar, or what has changed in it. By a sync token where the server knows them (RFC 6578), else by its ctag and ETags; a
 * token that the server no longer takes leads to everything anew. Nothing is changed on the server.
 */
export async function fetchCalendar(outbound: Outbound, { url, user, password, signal, since = {} }: Wanted): Promise<CalendarAnswer> {
  const asker = makeAsker(outbound, { given: url, user, password, signal });
  if (since.token !== undefined) {
    const listing = await listChanges(asker, url, since.token);
    if (listing.kind === "listed") return readChanges(asker, url, listing, since);
    if (!mayBeStale(listing)) return failureOf(listing, url);
  }
  return fetchWhole(asker, url, since);
}

type Listed = Extract<Listing, { kind: "listed" }>;

async function readChanges(asker: Asker, url: string, { entries, token }: Listed, since: SyncPoint): Promise<CalendarAnswer> {
  const point = token === undefined ? since : { token };
  if (entries.length === 0) return { kind: "unchanged", point };
  const present = entries.filter(({ removed }) => !removed);
  const gathered = await gather(asker, url, present);
  if (gathered.kind !== "gathered") return failureOf(gathered, url);
  const removed = [...entries.filter(({ removed }) => removed).map(({ href }) => href), ...gathered.gone];
  return { kind: "changed", full: false, items: gathered.items, removed, point, missing: gathered.missing };
}

async function fetchWhole(asker: Asker, url: string, since: SyncPoint): Promise<CalendarAnswer> {
  const names = [dav("resourcetype"), dav("sync-token"), dav("supported-report-set"), calendarServer("getctag")];
  const described = await askDav(asker, { method: "PROPFIND", url, depth: "0", body: propfind(names) }, ({ props }) => readState(props));
  if (described.kind !== "multistatus") return failureOf(described, url);
  const { ctag, syncs = false } = described.read[0] ?? {};
  if (ctag !== undefined && ctag === since.ctag) return { kind: "unchanged", point: since };
  // A server may promise tokens and then not keep to it; listing by events is there to fall back on.
  const byToken = syncs ? await listChanges(asker, url, "") : undefined;
  const listing = byToken === undefined || mayBeStale(byToken) ? await listEvents(asker, url) : byToken;
  if (listing.kind !== "listed") return failureOf(listing, url);
  const entries = listing.entries.filter(({ removed }) => !removed);
  const digest = listing.token === undefined ? digestOf(entries) : undefined;
  const point =
    listing.token === undefined
      ? { ...(ctag !== undefined && { ctag }), ...(digest !== undefined && { digest }) }
      : { token: listing.token };
  if (digest !== undefined && digest === since.digest) return { kind: "unchanged", point };
  const gathered = await gather(asker, url, entries);
  if (gathered.kind !== "gathered") return failureOf(gathered, url);
  return { kind: "changed", full: true, items: gathered.items, removed: [], point, missing: gathered.missing };
}

const tellsOfOtherThings = new Set([404, 408, 410, 429]);

/**
 * Whether a listing failed in a way that asking for everything may mend. A token that is no longer taken, or a report that is not
 * known, is refused with 400, 403, 405, 409, 412, 415, 501 or 507, whatever the standard says. Trouble of the server's own is not mended.
 */
function mayBeStale(listing: Listing): boolean {
  if (listing.kind !== "other" || tellsOfOtherThings.has(listing.status)) return false;
  return listing.status < 500 || listing.status === 501 || listing.status === 507;
}

function failureOf(answer: NoAnswer, url: string): CalendarAnswer {
  if (answer.kind === "unauthorised") return { kind: "unauthorised", message: problemOf(answer, url) };
  if (answer.kind !== "other") return { kind: "failed", message: problemOf(answer, url) };
  if (answer.status === 404 || answer.status === 410) return { kind: "gone", message: problemOf(answer, url) };
  const { retryAfterSeconds } = answer;
  return { kind: "failed", message: problemOf(answer, url), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
