import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type FarServer, openFarServer } from "./far-server.ts";

/** What a calendar server was asked. */
export interface Asked {
  readonly method: string;
  /** Under which name, without a port. */
  readonly host: string;
  readonly path: string;
  readonly depth: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface Reply {
  /** 207 unless said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface DavServer extends FarServer {
  /** All that it was asked, in order. */
  readonly asked: readonly Asked[];
}

/** A calendar server of somebody else's that answers as a test says, on a loopback port of its own, closed with the test. */
export async function openDavServer(
  answer: (asked: Asked) => Reply | undefined,
  secure?: { readonly key: string; readonly cert: string },
): Promise<DavServer> {
  const asked: Asked[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url: path = "", headers } = request;
    const depth = headers["depth"];
    const host = headers.host?.replace(/:\d+$/, "") ?? "";
    const one = { method, host, path, depth: depth?.toString(), authorization: headers.authorization, body: await text(request) };
    asked.push(one);
    const reply = answer(one) ?? { status: 404 };
    response.writeHead(reply.status ?? 207, { "content-type": "application/xml; charset=utf-8", ...reply.headers }).end(reply.body);
  };
  const server = await openFarServer((request, response) => void respond(request, response), secure ? { secure } : {});
  return { ...server, asked };
}

const spaces = 'xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/" xmlns:a="http://apple.com/ns/ical/"';

/** A multistatus answer; names without a prefix are DAV's own, "c:" are CalDAV's, "s:" those of calendarserver.org, "a:" Apple's. */
export function multistatus(...entries: readonly string[]): Reply {
  return { body: `<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:" ${spaces}>${entries.join("")}</multistatus>` };
}

/** An entry with the properties that were found, and the names of those that were not. */
export function entry(href: string, found: string, missing = ""): string {
  const propstat = (props: string, status: string) =>
    props === "" ? "" : `<propstat><prop>${props}</prop><status>HTTP/1.1 ${status}</status></propstat>`;
  return `<response><href>${href}</href>${propstat(found, "200 OK")}${propstat(missing, "404 Not Found")}</response>`;
}

/** An entry that has a status as a whole: "404 Not Found", "507 Insufficient Storage". */
export function standing(href: string, status: string): string {
  return `<response><href>${href}</href><status>HTTP/1.1 ${status}</status></response>`;
}

/** The addresses that a multiget asks for, as they were written. */
export function wantedBy({ body }: Asked): readonly string[] {
  return [...body.matchAll(/<d:href>([^<]*)<\/d:href>/g)].map(([, href]) => href!);
}
