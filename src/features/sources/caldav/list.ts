import { createHash } from "node:crypto";
import { type Asker, askDav, mostEntries, tooManyEntries } from "./ask.ts";
import { dav, type DavResponse, wordsOf } from "./multistatus.ts";
import { eventsQuery, syncCollection } from "./questions.ts";
import type { NoAnswer } from "./said.ts";
import { pathOf } from "./site.ts";

/** An entry of a calendar, by its address; without what it says. */
export interface Entry {
  /** The spelling under which it is kept. */
  readonly href: string;
  /** The server's own spelling, to ask for it. */
  readonly written: string;
  readonly etag: string;
  readonly removed: boolean;
}

export type Listing = { readonly kind: "listed"; readonly entries: readonly Entry[]; readonly token?: string } | NoAnswer;

const mostPages = 2000;
const tooManyPages = "It tells of its changes in more pieces than can be read.";

/**
 * What has changed in a calendar since a token, or all that is in it when the token is empty (RFC 6578). A server that tells it in pieces
 * says 507 for the calendar itself, with the token of the next piece (3.6); all of them are read. The last word about an entry counts.
 */
export async function listChanges(asker: Asker, url: string, since: string): Promise<Listing> {
  const entries = new Map<string, Entry>();
  const asked = new Set<string>();
  for (let token = since; asked.size < mostPages;) {
    asked.add(token);
    let more = false;
    const question = { method: "REPORT", url, depth: "0", body: syncCollection(token) } as const;
    const answer = await askDav(asker, question, (response, at) => {
      if (response.status === 507 && isSelf(response, at)) more = true;
      return readEntry(response, at);
    });
    if (answer.kind !== "multistatus") return answer;
    for (const entry of answer.read) entries.set(entry.href, entry);
    if (entries.size > mostEntries) return { kind: "failed", message: tooManyEntries };
    const { syncToken } = answer;
    if (!more) return { kind: "listed", entries: [...entries.values()], ...(syncToken === undefined ? {} : { token: syncToken }) };
    if (syncToken === undefined || asked.has(syncToken))
      return { kind: "failed", message: "It says that there is more, but not how to ask for it." };
    token = syncToken;
  }
  return { kind: "failed", message: tooManyPages };
}

/** All entries of a calendar that hold events (RFC 4791, 7.8). */
export async function listEvents(asker: Asker, url: string): Promise<Listing> {
  const answer = await askDav(asker, { method: "REPORT", url, depth: "1", body: eventsQuery() }, (response, at) =>
    isSelf(response, at) && response.status === 507 ? "cut" : readEntry(response, at),
  );
  if (answer.kind !== "multistatus") return answer;
  const entries = answer.read.filter((entry) => entry !== "cut");
  if (entries.length < answer.read.length) return { kind: "failed", message: "It hands out a part of this calendar only." };
  return { kind: "listed", entries: [...new Map(entries.map((entry) => [entry.href, entry])).values()] };
}

/** The same for the same entries in the same state, in whatever order; undefined when the server does not say in which state they are. */
export function digestOf(entries: readonly Entry[]): string | undefined {
  if (entries.some(({ etag }) => etag === "")) return undefined;
  const lines = entries.map(({ href, etag }) => `${href} ${etag}\n`).toSorted();
  return createHash("sha256").update(lines.join("")).digest("base64url");
}

/** The calendar itself, what lies deeper, and what lies on another server are no entries of it. */
function readEntry(response: DavResponse, at: string): Entry | undefined {
  const href = pathOf(response.href, at);
  if (href === undefined || href.endsWith("/") || isSelf(response, at)) return undefined;
  const removed = response.status === 404 || response.status === 410;
  if (!removed && response.status !== undefined && response.status >= 300) return undefined;
  return { href, written: response.href, etag: wordsOf(response.props.get(dav("getetag"))) ?? "", removed };
}

function isSelf({ href }: DavResponse, at: string): boolean {
  const [one, other] = [pathOf(href, at), pathOf(at, at)];
  return one?.replace(/\/$/, "") === other?.replace(/\/$/, "");
}
