import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type FarServer, openFarServer, openFarSocket } from "../../../test/support/far-server.ts";
import type { Answer, Ask } from "./index.ts";
import { openOutbound, readReach } from "./index.ts";

// Whatever a server does, there is an answer, in a sentence, in time.

const outbound = openOutbound(readReach("127.0.0.1"));
// Short for those who are to be left; the others may take as long as a busy machine takes.
const brief: Ask = { seconds: 0.2 };

async function ask(server: Promise<FarServer>, how: Ask = { maxBytes: 100_000 }): Promise<Answer> {
  const { origin } = await server;
  return outbound.request(origin, how);
}

const failed = (message: string | RegExp) => ({ kind: "failed", message: expect.stringMatching(message) as string });

/** Writes again and again for as long as the connection is there. */
function often(socket: Socket, text: string | Buffer): void {
  const timer = setInterval(() => socket.write(text), 20);
  socket.on("close", () => clearInterval(timer));
}

/** Begins with something, and then goes on and on. */
const goingOn = (begin: string, then: string | Buffer) => (socket: Socket) => {
  socket.write(begin);
  often(socket, then);
};

const speaking = (act: (socket: Socket) => void): Promise<FarServer> =>
  openFarSocket((socket) => void socket.once("data", () => act(socket)));
const raw = (text: string | Buffer): Promise<FarServer> => speaking((socket) => socket.end(text));
// 100 MB each.
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const bombs = { gzip: gzipSync(Buffer.alloc(100_000_000)), br: brotliCompressSync(Buffer.alloc(100_000_000), quick) };
const bomb =
  (encoding: keyof typeof bombs): RequestListener =>
  (_, response) =>
    response.writeHead(200, { "Content-Encoding": encoding }).end(bombs[encoding]);
const head = "HTTP/1.1 200 OK\r\n";

describe("one who takes their time", () => {
  test.each<[string, (socket: Socket) => void]>([
    ["and says nothing", () => undefined],
    ["over the first line", (socket) => socket.write("HTTP/1.1 2")],
    ["over a header, letter by letter", goingOn(`${head}X: `, "x")],
    ["over header after header", goingOn(head, "X: y\r\n")],
    ["over the body", (socket) => socket.write(`${head}Content-Length: 10\r\n\r\nBEGIN`)],
    ["over an announcement now and then", (socket) => often(socket, "HTTP/1.1 102 Processing\r\n\r\n")],
  ])("%s, is left", async (_, act) => {
    expect(await ask(speaking(act), brief)).toEqual(failed(/^Nothing came for 0\.2 seconds\.$|went on announcing/));
  });

  test("over the body, byte by byte, is left in the end", async () => {
    const drip = speaking(goingOn(`${head}Content-Length: 10000\r\n\r\n`, "x"));
    expect(await ask(drip, { seconds: 0.5 })).toEqual(failed(/^It was not finished after 3 seconds\.$/));
  });

  test("but goes on sending, is waited for", async () => {
    const slow = speaking(goingOn(`${head}Content-Length: 60\r\n\r\n`, "x"));
    expect(await ask(slow, { seconds: 1 })).toMatchObject({ kind: "answered", status: 200 });
  });

  test("over looking up a name, is left", async () => {
    const nobody = openOutbound(readReach(undefined), { resolve: () => new Promise(() => undefined) });
    expect(await nobody.request("https://calendar.test/", brief)).toEqual(failed("Nothing came for 0.2 seconds."));
  });

  test("over TLS, is left", async () => {
    const { port } = await openFarSocket(() => undefined);
    expect(await outbound.request(`https://127.0.0.1:${port}`, brief)).toEqual(failed("Nothing came for 0.2 seconds."));
  });
});

describe("one who sends too much", () => {
  const tooMuch = failed("larger than 100,000 bytes");

  test.each<[string, RequestListener]>([
    ["and says so", (_, response) => response.writeHead(200, { "Content-Length": 100_001 }).end("x".repeat(100_001))],
    ["in parts", (_, response) => response.writeHead(200).end(Buffer.alloc(200_000))],
    ["packed", bomb("gzip")],
    ["packed in br", bomb("br")],
    ["in empty packs", (_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(Buffer.alloc(200_000, gzipSync("")))],
  ])("%s, is stopped", async (_, answer) => {
    expect(await ask(openFarServer(answer))).toEqual(tooMuch);
  });

  test("without an end, is stopped", async () => {
    expect(await ask(speaking(goingOn(`${head}\r\n`, Buffer.alloc(50_000))))).toEqual(tooMuch);
  });

  test.each(["gzip", "br"] as const)("in %s is stopped while it unpacks: it never lies in memory as a whole", async (encoding) => {
    const before = process.memoryUsage.rss();
    expect(await ask(openFarServer(bomb(encoding)), { maxBytes: 1_000_000 })).toEqual(failed("larger than 1,000,000 bytes"));
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
  });

  test.each([
    ["around the answer", `${head}X: ${"x".repeat(100_000)}\r\n\r\n`],
    ["in headers", `${head}${"X-Header: yyyy\r\n".repeat(20_000)}\r\n`],
    ["in announcements", "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1000)],
  ])("%s, is stopped", async (_, text) => {
    expect(await ask(raw(text))).toEqual(failed(/far more around|went on announcing/));
  });

  test("up to the limit, is fine", async () => {
    const answer = await ask(
      openFarServer((_, response) => response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(100_000)))),
    );
    expect(answer.kind === "answered" && answer.body.length).toBe(100_000);
  });
});

describe("what is no answer", () => {
  test.each<[string, string | Buffer, RegExp]>([
    ["nothing", "", /broke off|hung up/],
    ["a greeting of another kind of server", "220 mail.example ESMTP\r\n", /is not HTTP/],
    ["text without a head, as in HTTP/0.9", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", /is not HTTP/],
    ["chance", Buffer.from("\u0016\u0003\u0001\u0002\0\u0001\0"), /is not HTTP/],
    ["two lengths", `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, /is not HTTP/],
    ["a length and parts", `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`, /is not HTTP/],
    ["parts that are none", `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, /broke off|is not HTTP/],
    ["a body that is shorter than was said", `${head}Content-Length: 100\r\n\r\nBEGIN`, /broke off/],
    ["parts without a last one", `${head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`, /broke off|is not HTTP/],
    [
      "another protocol",
      "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      /something else than HTTP/,
    ],
    ["packed damage", `${head}Content-Encoding: gzip\r\n\r\nthis is not gzip`, /does not unpack/],
    ["damage in br", `${head}Content-Encoding: br\r\n\r\n\u00ff\u00ff\u00ff\u00ff`, /does not unpack/],
    [
      "half a pack",
      Buffer.concat([Buffer.from(`${head}Content-Encoding: gzip\r\n\r\n`), gzipSync("x".repeat(99)).subarray(0, 15)]),
      /does not unpack/,
    ],
    ["an unknown pack", `${head}Content-Encoding: zstd\r\n\r\nabc`, /not asked for/],
    ["a pack in a pack", `${head}Content-Encoding: gzip, gzip\r\n\r\nabc`, /not asked for/],
  ])("%s is said to be none", async (_, text, words) => {
    expect(await ask(raw(text))).toEqual(failed(words));
  });

  test("a connection that breaks off is said to have", async () => {
    expect(await ask(speaking((socket) => socket.resetAndDestroy()))).toEqual(failed(/broke off/));
    const midway = speaking((socket) => void socket.write(`${head}Content-Length: 9\r\n\r\nBEG`, () => socket.resetAndDestroy()));
    expect(await ask(midway)).toEqual(failed(/broke off/));
  });

  test("nobody at the port is said to be", async () => {
    const onPort1 = openOutbound(readReach("127.0.0.1:1"));
    expect(await onPort1.request("http://127.0.0.1:1/")).toEqual(failed("nothing answers at this port"));
  });

  test.each([
    [{ code: "ENOTFOUND" }, /^There is no “calendar\.test”/],
    [{ code: "ENODATA" }, /^There is no “calendar\.test”/],
    [{ code: "ESERVFAIL" }, /could not be looked up just now/],
    [undefined, /^There is no “calendar\.test”/],
  ])("a name that is not found (%j) is said to be", async (problem, words) => {
    const resolve = async () => (problem ? Promise.reject(Object.assign(new Error("no"), problem)) : []);
    expect(await openOutbound(readReach(undefined), { resolve }).request("https://calendar.test/")).toEqual(failed(words));
  });
});

describe("what is odd is an answer all the same", () => {
  test.each<[string, string, string]>([
    ["no reason", "HTTP/1.1 200\r\n\r\nabc", "abc"],
    ["an old version", "HTTP/1.0 200 OK\r\n\r\nabc", "abc"],
    ["more than was said", `${head}Content-Length: 3\r\n\r\nabcdef`, "abc"],
    ["an announcement before", `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${head}\r\nabc`, "abc"],
    ["an offer of another server", `${head}Alt-Svc: h3="127.0.0.1:1"\r\n\r\nabc`, "abc"],
    ["nothing, packed", `${head}Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n`, ""],
    ["a pack that holds nothing new", "HTTP/1.1 304 Not Modified\r\nContent-Encoding: gzip\r\n\r\n", ""],
  ])("%s", async (_, text, body) => {
    const answer = await ask(raw(text));
    expect(answer.kind === "answered" ? Buffer.from(answer.body).toString() : answer).toBe(body);
  });

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["BR", brotliCompressSync],
  ])("a body packed as %s", async (encoding, pack) => {
    const answer = await ask(openFarServer((_, response) => response.writeHead(200, { "Content-Encoding": encoding }).end(pack("abc"))));
    expect(answer.kind === "answered" && Buffer.from(answer.body).toString()).toBe("abc");
  });
});

test("asking ends when the house closes, before and in the middle", async () => {
  const closing = new AbortController();
  const stopped = failed("Enough was stopped");
  const { origin } = await speaking((socket) => socket.write(`${head}Content-Length: 9\r\n\r\n`, () => closing.abort()));
  expect(await outbound.request(origin, { signal: closing.signal })).toEqual(stopped);
  expect(await outbound.request(origin, { signal: closing.signal })).toEqual(stopped);
});

// Of these no public address can come about.
const pieces = fc.constantFrom(..."http https webcal : / // \\ @ # ? % [ ] ::1 127.0.0.1 0x7f . z 。 ü".split(" "), "\t", "\n");
const addresses = fc.oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.webUrl({ withFragments: true }), fc.string({ unit: "binary" }));

propertyTest.prop([addresses])("whatever is written as an address is answered in a sentence, and asked nowhere", async (written) => {
  const inside = openOutbound(readReach(undefined), { resolve: async () => ["127.0.0.1"] });
  expect(await inside.request(written)).toEqual({ kind: "refused", message: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test("what is our own mistake is thrown", async () => {
  const { origin } = await openFarServer((_, response) => response.end());
  await expect(outbound.request(origin, { headers: { "X-Wrong": "a\r\nHost: b" } })).rejects.toThrow(TypeError);
  const broken = openOutbound(readReach(undefined), { resolve: () => Promise.reject(new Error("a bug")) });
  await expect(broken.request("https://calendar.test/")).rejects.toThrow("a bug");
});
