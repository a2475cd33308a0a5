import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../support/engines.ts";
import { type Browser, cheapConfig, makePerson, openTestHouse, passphrase, type TestHouse } from "../support/house.ts";
import { sendRaw } from "../support/raw.ts";
import { startServer, type TestServer } from "../support/server.ts";

describe("the host that a request names", () => {
  let place: TestEngine;
  let house: TestHouse;
  let person: Browser;
  beforeAll(async () => {
    place = await engines[0]!.open();
    house = openTestHouse(place.engine);
    person = (await makePerson(house, "nora")).browser;
  });
  afterAll(() => place.dispose());

  test.each([
    "evil.example",
    "localhost.evil.example",
    "evil-localhost",
    "127.0.0.1.evil.example",
    "127.0.0.1.nip.io:4747",
    "localhost:4747@evil.example",
    "localhost:4747.evil.example",
    "localhost:4747/",
    "user@localhost",
    "0.0.0.0:4747",
    "127.1",
    "2130706433",
    "0x7f.0.0.1",
    "192.168.1.7:4747",
    "[::]:4747",
    "[::ffff:127.0.0.1]:4747",
    "enough.example",
    "localhost, evil.example",
    "a\u00A0localhost",
    "",
  ])("%j is told how to get a safe connection, and nothing else", async (host) => {
    for (const path of ["/", "/settings", "/api/log", "/help", "/notebook/export", "/nowhere"]) {
      const answer = await person.get(path, { Host: host, "X-Forwarded-Host": "localhost:4747", Forwarded: "host=localhost:4747" });
      expect([path, answer.status, answer.body.includes("open line")]).toEqual([path, 421, true]);
      expect(answer.body).not.toContain("nora");
    }
    expect((await person.post("/check-ins", { energy: "5" }, { Host: host })).status).toBe(421);
    expect((await person.json("POST", "/api/check-ins", { energy: 5 }, { Host: host })).status).toBe(421);
  });

  test.each(["localhost", "localhost:4747", "LOCALHOST:80", "127.0.0.1:4747", "127.8.9.10", "[::1]:4747"])(
    "%s is this machine",
    async (host) => {
      expect((await person.get("/settings", { Host: host })).status).toBe(200);
    },
  );

  test("a name with markup in it stands in the page as it was sent, and does nothing", async () => {
    const answer = await person.get("/", { Host: "<script>alert(1)</script>" });
    expect([answer.status, answer.body.includes("<script>alert")]).toEqual([421, false]);
    expect(answer.body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("what a proxy may say changes nothing: not the host, not the scheme, not who guesses", async () => {
    const forwarded = {
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      "X-Forwarded-Prefix": "/evil",
      "X-Original-URL": "/settings",
    };
    const [plain, said] = [await person.get("/help"), await person.get("/help", forwarded)];
    expect(said.body).toBe(plain.body);
    expect(JSON.stringify([...said.headers])).toBe(JSON.stringify([...plain.headers]));
    const made = await house.browser().post("/notebooks", { name: "ines", passphrase, zone: "UTC" }, forwarded);
    expect([made.location, made.headers.getSetCookie().some((cookie) => /evil|__Host-|Secure/.test(cookie))]).toEqual([
      "/recovery-code",
      false,
    ]);
    const guesses = [];
    for (let guess = 0; guess < 12; guess++) {
      const spoofed = { "X-Forwarded-For": `10.0.0.${guess}`, "X-Real-IP": `10.0.1.${guess}`, Forwarded: `for=10.0.2.${guess}` };
      guesses.push((await house.browser().post("/sign-in", { name: "ines", passphrase: "wrong wrong wrong" }, spoofed)).status);
    }
    expect(guesses.at(-1)).toBe(429);
  });
});

describe("behind https", () => {
  test("the configured origin is served, with cookies that are bound to it; plain loopback stays, any other host does not", async () => {
    const place = await engines[0]!.open();
    const house = openTestHouse(place.engine, undefined, { ...cheapConfig, origin: "https://enough.example" });
    const browser = house.browser();
    const host = { Host: "enough.example" };
    const made = await browser.post("/notebooks", { name: "nora", passphrase, zone: "UTC", own: "on" }, host);
    const names = made.headers.getSetCookie().map((cookie) => cookie.split("=")[0]);
    expect(names).toEqual(expect.arrayContaining(["__Host-enough", "__Host-enough-capture"]));
    expect((await browser.get("/settings", host)).status).toBe(200);
    expect((await browser.get("/settings", { Host: "enough.example.evil.example" })).status).toBe(421);
    expect((await browser.get("/settings", { Host: "enough.example:8443" })).status).toBe(421);
    const unbound = house.browser();
    unbound.cookies.set("enough", browser.cookies.get("__Host-enough")!);
    expect((await unbound.get("/settings", host)).status).toBe(401);
    const forged = await browser.post(
      "/check-ins",
      { energy: "5" },
      { ...host, "Sec-Fetch-Site": "", Origin: "http://enough.example.evil.example" },
    );
    expect(forged.status).toBe(403);
    await place.dispose();
  });
});

describe("on the wire", () => {
  let server: TestServer;
  let cookie: string;
  const port = (): number => Number(new URL(server.address).port);
  beforeAll(async () => {
    server = await startServer();
    const { browser } = await makePerson(server.house, "nora");
    cookie = `Cookie: enough=${browser.cookies.get("enough")}`;
  });
  afterAll(() => server.stop());

  const host = "Host: localhost";
  const head = (...lines: readonly string[]): string => `${lines.join("\r\n")}\r\n\r\n`;

  test("an ordinary request is heard: what follows is refused for its own sake", async () => {
    expect(await sendRaw(port(), head("GET /settings HTTP/1.1", host, cookie))).toMatch(/^HTTP\/1.1 200 [\s\S]*nora/);
  });

  test.each([
    ["the whole address of another host", ["GET http://evil.example/settings HTTP/1.1", "Host: evil.example"], /^HTTP\/1.1 421 /],
    [
      "another host in the address than in the head",
      ["GET http://evil.example/settings HTTP/1.1", "Host: localhost"],
      /^HTTP\/1.1 (400|421) /,
    ],
    ["two hosts", ["GET /settings HTTP/1.1", "Host: localhost", "Host: evil.example"], /^HTTP\/1.1 (400|421) /],
    ["two hosts, ours last", ["GET /settings HTTP/1.1", "Host: evil.example", "Host: localhost"], /^HTTP\/1.1 (400|421) /],
    ["no host", ["GET /settings HTTP/1.1"], /^HTTP\/1.1 400 /],
    ["no host, as in the old days", ["GET /settings HTTP/1.0"], /^HTTP\/1.1 (400|421) /],
    ["two lengths", ["POST /check-ins HTTP/1.1", host, "Content-Length: 5", "Content-Length: 6"], /^HTTP\/1.1 400 /],
    ["a length and chunks", ["POST /check-ins HTTP/1.1", host, "Content-Length: 5", "Transfer-Encoding: chunked"], /^HTTP\/1.1 400 /],
    ["a strange coding", ["POST /check-ins HTTP/1.1", host, "Transfer-Encoding: xchunked"], /^HTTP\/1.1 (400|501) /],
    ["a line that begins with a space", ["GET /settings HTTP/1.1", host, " folded: x"], /^HTTP\/1.1 400 /],
    ["a head of 100 KB", ["GET /settings HTTP/1.1", host, `X-Long: ${"a".repeat(100_000)}`], /^HTTP\/1.1 431 /],
    ["an address of 100 KB", [`GET /${"a".repeat(100_000)} HTTP/1.1`, host], /^HTTP\/1.1 431 /],
    ["a byte that is none in the address", ["GET /days/%FF%FE HTTP/1.1", host], /^HTTP\/1.1 404 /],
    ["half an escape in the address", ["GET /days/%E0%A4%A HTTP/1.1", host], /^HTTP\/1.1 404 /],
  ])("%s", async (_, lines, answer) => {
    const [first = "", ...rest] = lines;
    expect(await sendRaw(port(), head(first, ...rest, cookie))).toMatch(answer);
  });

  test.each(["TRACE", "TRACK", "CONNECT", "PUT", "PATCH", "DELETE", "PROPFIND", "MOVE", "PURGE", "get", "FOO"])(
    "%s is refused, and nothing is sent back of it",
    async (method) => {
      for (const path of ["/settings", "/api/log", "/sign-out", "/"]) {
        const target = method === "CONNECT" ? "localhost:25" : path;
        const answer = await sendRaw(port(), head(`${method} ${target} HTTP/1.1`, host, cookie, "X-Canary: canary7q"));
        expect(answer).toMatch(/^HTTP\/1.1 4\d\d |^$/);
        expect(answer).not.toMatch(/canary7q|nora/);
      }
      expect(await sendRaw(port(), head("GET /settings HTTP/1.1", host, cookie))).toMatch(/^HTTP\/1.1 200 /);
    },
  );

  test.each([
    "/assets/../main.js",
    "/assets/../assets.json",
    "/assets/..%2fmain.js",
    "/assets/%2e%2e/assets.json",
    "/assets/%2e%2e%2fassets.json",
    "/assets/..\\assets.json",
    "/assets/....//assets.json",
    "/assets/%252e%252e%252fassets.json",
    "/assets//etc/passwd",
    "/assets/%2fetc%2fpasswd",
    "/assets/assets.json",
    "/assets/ui.css",
    "/assets/%00",
    "/assets/ui.css%00.js",
    "/assets/.",
    "/assets/constructor",
    "/assets/__proto__",
  ])("%s is no file of ours", async (path) => {
    const answer = await sendRaw(port(), head(`GET ${path} HTTP/1.1`, host));
    expect(answer).toMatch(/^HTTP\/1.1 (404|400|421) /);
    expect(answer).not.toMatch(/root:|"leave-quickly\.js"/);
  });

  test("a connection that says nothing, or one that is slow, does not keep others waiting", async () => {
    const silent = await Promise.all(Array.from({ length: 50 }, () => sendRaw(port(), "GET /settings HTTP/1.1\r\nHost: loc", 300)));
    expect(silent.every((answer) => answer === "")).toBe(true);
    expect(await sendRaw(port(), head("GET /healthz HTTP/1.1", host))).toMatch(/^HTTP\/1.1 200 /);
  });
});
