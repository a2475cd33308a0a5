import type { Answer, Outbound } from "../../../kernel/outbound/index.ts";
import { retryAfter } from "../retry-after.ts";
import { dav, type DavResponse, readResponse, wordsOf } from "./multistatus.ts";
import { mayReceivePassword } from "./site.ts";
import { readXml } from "./xml.ts";

/** Who asks, and how much they may still ask for. */
export interface Asker {
  readonly outbound: Outbound;
  readonly user: string;
  readonly password: string;
  /** The address that the person gave or chose: the password goes to its site alone. */
  readonly given: string;
  /** Ends the asking early. */
  readonly signal: AbortSignal | undefined;
  /** What is left of the bytes, over all answers. */
  bytesLeft: number;
  /** When it has taken too long, in milliseconds of `performance.now()`. */
  readonly until: number;
}

export interface Question {
  readonly method: "PROPFIND" | "REPORT" | "GET";
  readonly url: string;
  readonly depth?: "0" | "1";
  readonly body?: string;
}

export type DavAnswer<Read> =
  | { readonly kind: "multistatus"; readonly url: string; readonly read: readonly Read[]; readonly syncToken?: string }
  /** It led on to another site. The password was not sent there. */
  | { readonly kind: "elsewhere"; readonly url: string }
  /** `ways` are the ways of signing in that it knows, in small letters; none when it does not say. */
  | { readonly kind: "unauthorised"; readonly url: string; readonly ways: readonly string[] }
  /** No multistatus. */
  | {
      readonly kind: "other";
      readonly url: string;
      readonly status: number;
      readonly retryAfterSeconds?: number;
    }
  /** Nothing came back, or it may not be asked at all. */
  | { readonly kind: "unreachable"; readonly message: string; readonly refused: boolean }
  /** What came back is of no use, or too much. */
  | { readonly kind: "failed"; readonly message: string };

type Answered = Extract<Answer, { kind: "answered" }>;

const mostBytes = 64 * 1024 * 1024;
export const mostEntries = 100_000;
export const tooManyEntries = "It lists more than 100,000 entries.";
const mostHops = 3;
const longest = 10 * 60_000;
// A report on a large calendar takes a server a while to put together; somebody waits for the rest.
const seconds = { PROPFIND: 10, GET: 10, REPORT: 30 };

/** An asker with everything left that one reading may cost: 64 MiB and ten minutes. */
export function makeAsker(outbound: Outbound, who: Pick<Asker, "given" | "user" | "password" | "signal">): Asker {
  return { outbound, ...who, bytesLeft: mostBytes, until: performance.now() + longest };
}

/**
 * Asks one question and reads the entries of the answer one by one; an entry for which `read` gives undefined is left out. `url` is where
 * the answer came from in the end. Signs in with HTTP Basic alone: servers can offer it, TLS covers it, and Digest would keep nothing
 * from anybody there.
 */
export async function askDav<Read>(
  asker: Asker,
  question: Question,
  read: (response: DavResponse, at: string) => Read | undefined,
): Promise<DavAnswer<Read>> {
  let url = question.url;
  for (let hops = 0; hops <= mostHops; hops++) {
    if (!mayReceivePassword(asker.given, url)) return { kind: "elsewhere", url };
    const answer = await askOnce(asker, { ...question, url });
    if (answer.kind !== "answered") return answer;
    if (!wasLedAstray(answer, url)) return readAnswer(answer, read);
    url = answer.url;
  }
  return { kind: "failed", message: "It leads in circles." };
}

/**
 * Redirects are followed on the way; but to another origin without the password, and after a 303 with GET instead of what was asked. Where
 * it ended has then to be asked itself.
 */
function wasLedAstray({ url, status }: Answered, asked: string): boolean {
  if (url === asked) return false;
  return new URL(url).origin !== new URL(asked).origin || (status !== 207 && status !== 401);
}

async function askOnce(
  asker: Asker,
  { method, url, depth, body }: Question,
): Promise<Answered | Extract<DavAnswer<never>, { message: string }>> {
  if (performance.now() > asker.until) return { kind: "failed", message: "It took longer than ten minutes." };
  const answer = await asker.outbound.request(url, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${asker.user}:${asker.password}`).toString("base64")}`,
      accept: "application/xml, text/xml",
      ...(depth === undefined ? {} : { depth }),
      ...(body === undefined ? {} : { "content-type": "application/xml; charset=utf-8" }),
    },
    ...(body === undefined ? {} : { body }),
    maxBytes: mostBytes,
    seconds: seconds[method],
    ...(asker.signal && { signal: asker.signal }),
  });
  if (answer.kind !== "answered") return { kind: "unreachable", message: answer.message, refused: answer.kind === "refused" };
  asker.bytesLeft -= answer.body.length;
  return asker.bytesLeft < 0 ? { kind: "failed", message: `It holds more than ${mostBytes / 1024 / 1024} MiB.` } : answer;
}

async function readAnswer<Read>(answer: Answered, read: (response: DavResponse, at: string) => Read | undefined): Promise<DavAnswer<Read>> {
  const { url } = answer;
  if (answer.status === 401) return { kind: "unauthorised", url, ways: waysOf(answer) };
  if (answer.status !== 207) return { kind: "other", url, status: answer.status, ...retryAfter(answer.headers) };
  const entries: Read[] = [];
  let syncToken: string | undefined;
  let count = 0;
  const xml = await readXml(answer.body, (child) => {
    if (child.name === dav("sync-token")) syncToken = wordsOf(child);
    if (child.name !== dav("response") || ++count > mostEntries) return;
    for (const response of readResponse(child)) {
      const entry = read(response, url);
      if (entry !== undefined) entries.push(entry);
    }
  });
  if (xml.kind === "unreadable") return { kind: "failed", message: `Its answer ${xml.why}.` };
  if (xml.root !== dav("multistatus")) return { kind: "failed", message: "Its answer is XML, but not that of a calendar server." };
  if (count > mostEntries) return { kind: "failed", message: tooManyEntries };
  return { kind: "multistatus", url, read: entries, ...(syncToken === undefined ? {} : { syncToken }) };
}

function waysOf({ headers }: Answered): readonly string[] {
  const offered = headers["www-authenticate"] ?? "";
  return [...offered.matchAll(/(?:^|,)\s*([a-z][a-z0-9-]*)(?=\s|,|$)/gi)].map(([, way]) => way!.toLowerCase());
}
