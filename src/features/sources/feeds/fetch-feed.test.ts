import type { IncomingMessage, RequestListener } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFarServer, openFarSocket } from "../../../../test/support/far-server.ts";
import { openOutbound, readReach } from "../../../kernel/outbound/index.ts";
import { fetchFeed } from "./fetch-feed.ts";

const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
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
