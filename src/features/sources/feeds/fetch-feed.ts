import type { Answer, Ask, Outbound } from "../../../kernel/outbound/index.ts";
import { textStart } from "../file-kind.ts";
import { retryAfter } from "../retry-after.ts";
import { adviceFor, whatItIs } from "./feed-words.ts";

type Answered = Extract<Answer, { readonly kind: "answered" }>;

/** A calendar that is kept up to date from an address, and what the last answer said of itself. */
export interface FeedRequest {
  readonly url: string;
  /** `ETag` and `Last-Modified` of the last calendar that came, as they came. */
  readonly etag?: string;
  readonly modified?: string;
  readonly user?: string;
  readonly password?: string;
}

/** What came of asking a feed. Every message is a whole sentence, or several, for the person whose feed it is. */
export type FetchedFeed =
  /** Nothing is new. `url` is where to ask from now on, when it moved for good. */
  | { readonly kind: "unchanged"; readonly url?: string }
  /** `bytes` begin as an iCalendar file does. */
  | {
      readonly kind: "changed";
      readonly bytes: Uint8Array;
      readonly etag?: string;
      readonly modified?: string;
      readonly url?: string;
    }
  /** Something came, and it is no calendar. */
  | { readonly kind: "wrong"; readonly message: string }
  /** There is no such calendar, or no longer. */
  | { readonly kind: "gone"; readonly message: string }
  /** The name or the password is missing, or is not the right one. */
  | { readonly kind: "unauthorised"; readonly message: string }
  /** Not asked: the address is not one that may be reached. Asking again does not help; another address does. */
  | { readonly kind: "refused"; readonly message: string }
  /** Nothing usable came this time. Worth another try, after `retryAfterSeconds` where the server named a time. */
  | { readonly kind: "failed"; readonly message: string; readonly retryAfterSeconds?: number };

/** Asks for a calendar, and for nothing if it is the one that is known already. `bounds` are those of any request. */
export async function fetchFeed(
  outbound: Outbound,
  feed: FeedRequest,
  bounds: Pick<Ask, "seconds" | "maxBytes" | "signal"> = {},
): Promise<FetchedFeed> {
  // RFC 7617: what stands before the first colon is the name, so none can hold one.
  if (feed.user?.includes(":"))
    return { kind: "unauthorised", message: "A user name has no colon in it. Look whether it is the right one." };
  const answer = await outbound.request(feed.url, { ...bounds, headers: headersFor(feed) });
  return answer.kind === "answered" ? understand(answer, feed) : answer;
}

function headersFor({ etag, modified, user, password }: FeedRequest): Readonly<Record<string, string>> {
  const secret = user !== undefined || password !== undefined;
  return {
    Accept: "text/calendar, */*;q=0.5",
    ...(etag !== undefined && { "If-None-Match": etag }),
    ...(modified !== undefined && { "If-Modified-Since": modified }),
    ...(secret && { Authorization: `Basic ${Buffer.from(`${user ?? ""}:${password ?? ""}`).toString("base64")}` }),
  };
}

function understand(answer: Answered, feed: FeedRequest): FetchedFeed {
  const { status, url, moved } = answer;
  const from = moved === "permanently" ? { url } : {};
  const advice = adviceFor(feed.url);
  const isKnown = feed.etag !== undefined || feed.modified !== undefined;
  if (status === 304 && isKnown) return { kind: "unchanged", ...from };
  if (status >= 200 && status < 300) return readCalendar(answer, from, advice);
  if (status === 404 || status === 410)
    return { kind: "gone", message: say("There is no calendar at this address, or no longer.", advice) };
  if (status === 401 || status === 403) return { kind: "unauthorised", message: say(denial(status, feed), advice) };
  return { kind: "failed", message: troubleOf(status), ...retryAfter(answer.headers) };
}

/** By its content alone: calendars come as text/plain, application/octet-stream and text/html too. */
function readCalendar({ body, headers }: Answered, from: { readonly url?: string }, advice: string): FetchedFeed {
  if (!/^\s*BEGIN:VCALENDAR/i.test(textStart(body))) return { kind: "wrong", message: say(whatItIs(textStart(body)), advice) };
  if (isCutOff(body, headers)) return { kind: "failed", message: "The calendar broke off before its end." };
  const { etag, "last-modified": modified } = headers;
  return { kind: "changed", bytes: body, ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }), ...from };
}

/** Where a server neither says the length nor sends in parts, a connection that broke looks like an end. A calendar has an end of its own. */
function isCutOff(body: Uint8Array, { "content-length": length, "transfer-encoding": parts }: Answered["headers"]): boolean {
  if (length !== undefined || parts !== undefined) return false;
  return !/END:VCALENDAR\s*$/i.test(Buffer.from(body.subarray(-1000)).toString().replaceAll("\0", ""));
}

function denial(status: number, { user, password }: FeedRequest): string {
  if (user === undefined && password === undefined)
    return "This calendar is not open to everybody. If you have a name and a password for it, write them into the fields for them.";
  return status === 401
    ? "The name or the password is not right. Some servers want a password that is made for one program, an “app password”."
    : "This calendar may not be read with this name and password.";
}

function troubleOf(status: number): string {
  if (status === 429) return "The server asks to be asked less often.";
  if (status >= 500) return `The server has trouble of its own just now (status ${status}).`;
  return `The server answered with something else than a calendar (status ${status}).`;
}

function say(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
