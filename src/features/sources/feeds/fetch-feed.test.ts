import type { IncomingMessage, RequestListener } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeSelfSigned } from "../../../../test/support/certificate.ts";
import { openFarServer, openFarSocket } from "../../../../test/support/far-server.ts";
import { openOutbound, readReach } from "../../../kernel/outbound/index.ts";
import { fetchFeed } from "./fetch-feed.ts";

const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
const bomb = gzipSync(Buffer.concat([Buffer.from(calendar), Buffer.alloc(20_000_000)]));
const outbound = openOutbound(readReach("127.0.0.1"));

/** Asks a server that gives every request the same answer. */
async function fetchFrom(answer: RequestListener, feed: Partial<Parameters<typeof fetchFeed>[1]> = {}) {
  const { origin } = await openFarServer(answer);
  return fetchFeed(outbound, { url: `${origin}/mine.ics`, ...feed });
}

const sending =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const textOf = (fetched: Awaited<ReturnType<typeof fetchFeed>>): string =>
  fetched.kind === "changed" ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched);

describe("a calendar", () => {
  test("comes with what the server says of it", async () => {
    const fetched = await fetchFrom(sending(calendar, { ETag: '"7"', "Last-Modified": "Mon, 14 Sep 2026 08:00:00 GMT" }));
    expect(textOf(fetched)).toBe(calendar);
    expect(fetched).toMatchObject({ kind: "changed", etag: '"7"', modified: "Mon, 14 Sep 2026 08:00:00 GMT" });
    expect(fetched).not.toHaveProperty("url");
  });

  test.each([
    ["as a web page", calendar, { "Content-Type": "text/html" }],
    ["as bytes", calendar, { "Content-Type": "application/octet-stream" }],
    ["after a mark and blank lines", `\uFEFF\r\n \n${calendar}`, {}],
    ["in small letters", calendar.toLowerCase(), {}],
    ["packed", gzipSync(calendar), { "Content-Encoding": "gzip" }],
    ["packed otherwise", brotliCompressSync(calendar), { "Content-Encoding": "br" }],
    ["in two bytes a letter", Buffer.from(`\uFEFF${calendar}`, "utf16le"), {}],
  ])("is one whatever it is called: %s", async (_, body, headers) => {
    expect((await fetchFrom(sending(body, headers))).kind).toBe("changed");
  });

  test("is asked for once: with its mark, or its date, there is nothing new", async () => {
    const asked: IncomingMessage["headers"][] = [];
    const answer: RequestListener = ({ headers }, response) => {
      asked.push(headers);
      const isKnown = headers["if-none-match"] === '"7"' || headers["if-modified-since"] === "Mon, 14 Sep 2026 08:00:00 GMT";
      response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : calendar);
    };
    expect(await fetchFrom(answer, { etag: '"7"' })).toEqual({ kind: "unchanged" });
    expect(await fetchFrom(answer, { modified: "Mon, 14 Sep 2026 08:00:00 GMT" })).toEqual({ kind: "unchanged" });
    expect((await fetchFrom(answer, { etag: '"6"' })).kind).toBe("changed");
    expect(asked).toHaveLength(3);
    for (const headers of asked) {
      expect(headers).toMatchObject({ "user-agent": "Enough (self-hosted; calendar feeds)", connection: "close" });
      expect(headers).not.toHaveProperty("authorization");
    }
  });

  test("that needs a name and a password gets them", async () => {
    const answer: RequestListener = ({ headers }, response) =>
      response.writeHead(headers.authorization === `Basic ${Buffer.from("nora:tea: pot ü").toString("base64")}` ? 200 : 401).end(calendar);
    expect((await fetchFrom(answer, { user: "nora", password: "tea: pot ü" })).kind).toBe("changed");
    expect(await fetchFrom(answer, { user: "nora", password: "wrong" })).toMatchObject({
      kind: "unauthorised",
      message: expect.stringContaining("not right"),
    });
    expect(await fetchFrom(answer)).toMatchObject({ kind: "unauthorised", message: expect.stringContaining("not open to everybody") });
    expect(await fetchFrom(answer, { user: "no:ra", password: "" })).toMatchObject({ kind: "unauthorised" });
  });

  test("that ends where the connection does is whole only with its own end", async () => {
    const cut = (text: string) => openFarSocket((socket) => void socket.once("data", () => socket.end(`HTTP/1.0 200 OK\r\n\r\n${text}`)));
    const [whole, half] = [await cut(calendar), await cut(calendar.slice(0, -9))];
    expect((await fetchFeed(outbound, { url: whole.origin })).kind).toBe("changed");
    expect(await fetchFeed(outbound, { url: half.origin })).toEqual({ kind: "failed", message: "The calendar broke off before its end." });
  });
});

describe("an address that moved", () => {
  const to =
    (status: number, location: string): RequestListener =>
    (_, response) =>
      response.writeHead(status, { Location: location }).end();

  /** Leads through redirects of these kinds to a calendar, or to "nothing new". */
  async function fetchThrough(statuses: readonly number[], last: RequestListener) {
    const { origin } = await openFarServer((request, response) => {
      const step = Number(request.url!.slice(1));
      const status = statuses[step];
      if (status === undefined) last(request, response);
      else to(status, `/${step + 1}`)(request, response);
    });
    return { origin, fetched: await fetchFeed(outbound, { url: `${origin}/0`, etag: '"7"' }) };
  }

  test.each([[[301]], [[308, 301]]])("for good (%j) says where to", async (statuses) => {
    const { origin, fetched } = await fetchThrough(statuses, sending(calendar));
    expect(fetched).toMatchObject({ kind: "changed", url: `${origin}/${statuses.length}` });
    const again = await fetchThrough(statuses, sending("", {}, 304));
    expect(again.fetched).toEqual({ kind: "unchanged", url: `${again.origin}/${statuses.length}` });
  });

  test.each([[[302]], [[307]], [[301, 302]]])("for a while (%j) does not", async (statuses) => {
    const { fetched } = await fetchThrough(statuses, sending(calendar));
    expect(fetched.kind).toBe("changed");
    expect(fetched).not.toHaveProperty("url");
  });

  test("in a circle is left", async () => {
    expect(await fetchFrom(to(301, "/mine.ics"))).toEqual({ kind: "failed", message: expect.stringContaining("perhaps in a circle") });
  });

  test("to somewhere inside is not followed", async () => {
    const inside = await openFarServer(sending(calendar), { host: "::1" });
    expect(await fetchFrom(to(301, inside.origin))).toEqual({ kind: "refused", message: expect.stringContaining("sends on to [::1],") });
    expect(inside.connections()).toBe(0);
  });

  test("takes no password along to somebody else", async () => {
    let seen: string | undefined = "nothing came";
    const other = await openFarServer(({ headers }, response) => {
      seen = headers.authorization;
      response.end(calendar);
    });
    expect((await fetchFrom(to(302, other.origin), { user: "nora", password: "secret" })).kind).toBe("changed");
    expect(seen).toBeUndefined();
  });
});

describe("what is no calendar", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["a page to sign in", "<!DOCTYPE html><title>Sign in</title>", "A web page came"],
    ["a page that shows a calendar", `<html><pre>\n${calendar}</pre>`, "A web page came"],
    ["JSON", '{"error":"no"}', "JSON came"],
    ["XML", '<?xml version="1.0"?><rss/>', "XML came"],
    ["a zip archive", "PK\u0003\u0004", "zip archive"],
    ["nothing", "", "is empty"],
    ["blank lines", "\r\n\r\n", "is empty"],
    ["a single event", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "begins with BEGIN:VCALENDAR"],
    ["words", "Dear diary", "begins with BEGIN:VCALENDAR"],
  ])("%s is named, even as text/calendar", async (_, body, words) => {
    const fetched = await fetchFrom(sending(body, { "Content-Type": "text/calendar" }));
    expect(fetched).toEqual({ kind: "wrong", message: expect.stringContaining(words) });
  });

  test.each([
    ["https://calendar.google.com/calendar/embed?src=x", "Secret address in iCal format"],
    ["webcal://Outlook.Office365.com/owa/calendar/x", "publish it, and copy the ICS link"],
    ["https://www.icloud.com/calendar", "public calendar"],
  ])("from %s comes with the way to the right address", async (url, words) => {
    const { origin } = await openFarServer(({ url }, response) => response.writeHead(Number(url!.slice(1))).end("<html>"));
    for (const [status, kind] of [
      [200, "wrong"],
      [404, "gone"],
      [401, "unauthorised"],
    ] as const) {
      // The answers of those servers are given by one that is here.
      const here = { request: () => outbound.request(`${origin}/${status}`) };
      expect(await fetchFeed(here, { url })).toEqual({ kind, message: expect.stringContaining(words) });
    }
  });
});

describe("a server that gives no calendar", () => {
  test.each([
    [404, "gone"],
    [410, "gone"],
    [401, "unauthorised"],
    [403, "unauthorised"],
    [304, "failed"],
    [400, "failed"],
    [429, "failed"],
    [500, "failed"],
    [503, "failed"],
  ])("with %i is %s", async (status, kind) => {
    expect(await fetchFrom(sending(calendar, {}, status))).toEqual({ kind, message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test.each<[Record<string, string>, number | undefined]>([
    [{ "Retry-After": "120" }, 120],
    [{ "Retry-After": "Mon, 14 Sep 2026 08:10:00 GMT", Date: "Mon, 14 Sep 2026 08:00:00 GMT" }, 600],
    [{ "Retry-After": "Mon, 14 Sep 2026 08:00:00 GMT", Date: "Mon, 14 Sep 2026 08:10:00 GMT" }, 0],
    [{ "Retry-After": "99999999999" }, 86_400],
    [{ "Retry-After": "soon" }, undefined],
    [{}, undefined],
  ])("says with %j when to come back", async (headers, seconds) => {
    const fetched = await fetchFrom(sending("", headers, 429));
    expect(fetched).toMatchObject({ kind: "failed", message: "The server asks to be asked less often." });
    expect(fetched.kind === "failed" && fetched.retryAfterSeconds).toBe(seconds);
  });

  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n";
  const often = (socket: Socket, text: string | Buffer) => {
    const timer = setInterval(() => socket.write(text), 20);
    socket.on("close", () => clearInterval(timer));
  };

  test.each<[string, (socket: Socket) => void]>([
    ["says nothing", () => undefined],
    ["is slow to begin", (socket) => often(socket, "HTTP/1.1 102 Processing\r\n\r\n")],
    ["stops in the middle", (socket) => socket.write(`${head}Content-Length: 99\r\n\r\n${calendar}`)],
    ["never ends", (socket) => void (socket.write(`${head}\r\n${calendar}`) && often(socket, Buffer.alloc(20_000, "X")))],
    ["sends a bomb", (socket) => socket.write(Buffer.concat([Buffer.from(`${head}Content-Encoding: gzip\r\n\r\n`), bomb]))],
    ["breaks off", (socket) => void socket.write(`${head}Content-Length: 99\r\n\r\n${calendar}`, () => socket.resetAndDestroy())],
    ["says a wrong length", (socket) => socket.end(`${head}Content-Length: 99\r\n\r\n${calendar}`)],
    ["speaks something else", (socket) => socket.end("220 mail.example ESMTP\r\n")],
  ])("because it %s is to be tried again", async (_, act) => {
    const { origin } = await openFarSocket((socket) => void socket.once("data", () => act(socket)));
    expect(await fetchFeed(outbound, { url: origin }, { seconds: 0.2, maxBytes: 100_000 })).toEqual({
      kind: "failed",
      message: expect.stringMatching(/^[A-Z“].*\.$/),
    });
  });

  test("because its certificate is nobody’s is to be tried again", async () => {
    const { origin } = await openFarServer(sending(calendar), { secure: makeSelfSigned("127.0.0.1") });
    expect(await fetchFeed(outbound, { url: origin })).toEqual({ kind: "failed", message: expect.stringContaining("Nobody vouches") });
  });
});
