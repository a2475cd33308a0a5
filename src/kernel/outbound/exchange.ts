import { type IncomingMessage, request as send } from "node:http";
import type { Socket } from "node:net";
import type { Ask } from "./answer.ts";
import { readBody } from "./body.ts";
import { connectTo } from "./connection.ts";
import type { Destination } from "./destination.ts";
import type { Patience } from "./patience.ts";
import { Unusable } from "./words.ts";

/** What one server answered to one request. */
export interface Exchanged {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Where it sends on to; the body is not read then. */
  readonly location?: string;
  readonly body: Uint8Array;
}

const userAgent = "Enough (self-hosted; calendar feeds)";
const usualBytes = 64 * 1024 * 1024;
const headerBytes = 64 * 1024;
const mostNotes = 10;

/** Sends one request over a connection of its own, and closes it. Rejects with what went wrong. */
export async function exchange(destination: Destination, ask: Ask, patience: Patience): Promise<Exchanged> {
  const socket = await connectTo(destination, patience);
  try {
    const response = await answerTo(destination, ask, socket, patience);
    patience.heard();
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value = ""]) => [name, [value].flat().join(", ")]));
    const status = response.statusCode!;
    const location = locationOf(response);
    const body = location === undefined ? await readBody(response, ask.maxBytes ?? usualBytes, patience) : new Uint8Array();
    return { status, headers, body, ...(location !== undefined && { location }) };
  } finally {
    socket.destroy();
  }
}

function answerTo({ url }: Destination, ask: Ask, socket: Socket, { signal }: Patience): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const body = ask.body === undefined ? undefined : Buffer.from(ask.body);
  const request = send({
    // With a socket of its own a request asks no agent: there is no pool, no proxy from the environment, and no look-up.
    createConnection: () => socket,
    setHost: false,
    method: ask.method ?? "GET",
    path: `${url.pathname}${url.search}`,
    headers: {
      Accept: "*/*",
      ...ask.headers,
      Host: url.host,
      "User-Agent": userAgent,
      "Accept-Encoding": "gzip, deflate, br",
      ...(body && { "Content-Length": String(body.length) }),
    },
    maxHeaderSize: headerBytes,
    insecureHTTPParser: false,
    signal,
  });
  let notes = 0;
  request.on("information", () => {
    if (++notes > mostNotes) request.destroy(new Unusable("The server went on announcing an answer, and did not give one."));
  });
  request.on("upgrade", () => reject(new Unusable("The server wanted to speak something else than HTTP.")));
  request.on("response", resolve);
  request.on("error", reject);
  request.on("close", () => reject(new Unusable("The server hung up without an answer.")));
  request.end(body);
  return promise;
}

function locationOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  // Node reads headers as Latin-1; an address that was not escaped is UTF-8 nearly everywhere.
  return Buffer.from(headers.location, "latin1").toString();
}
