import type { IncomingMessage, RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { openFarServer } from "../../../test/support/far-server.ts";
import type { Answer } from "./index.ts";
import { openOutbound, readReach } from "./index.ts";

const outbound = openOutbound(readReach("127.0.0.1, ::1, calendar.test, other.test"), { resolve: async () => ["127.0.0.1"] });
const textOf = (answer: Answer): string => (answer.kind === "answered" ? Buffer.from(answer.body).toString() : answer.message);

const to =
  (status: number, location: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { Location: location }).end("elsewhere");

/** A server that answers each path in its own way, and tells what it was asked. */
async function serve(answers: Readonly<Record<string, RequestListener>>) {
  const asked: IncomingMessage[] = [];
  const server = await openFarServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url!];
    if (answer) answer(request, response);
    else response.end(`here is ${request.url}`);
  });
  return { ...server, asked };
}

describe("a request", () => {
  test("arrives as it was meant, and its answer comes back whole", async () => {
    const server = await serve({
      "/a%20b?c=d&e=%C3%BC": (request, response) => {
        response.setHeader("X-One", ["a", "b"]);
        response.setHeader("Set-Cookie", ["c=1", "d=2"]);
        request.setEncoding("utf8").on("data", (text: string) => response.writeHead(207).end(text.toUpperCase()));
      },
    });
    const ask = { method: "REPORT", body: "wörter", headers: { Depth: "1", Authorization: "Basic x" } } as const;
    const answer = await outbound.request(`${server.origin}/a b?c=d&e=ü#part`, ask);
    expect(answer).toMatchObject({ kind: "answered", status: 207, headers: { "x-one": "a, b", "set-cookie": "c=1, d=2" } });
    expect(textOf(answer)).toBe("WÖRTER");
    expect(server.asked[0]).toMatchObject({
      method: "REPORT",
      headers: { depth: "1", authorization: "Basic x", "content-length": "7", host: `127.0.0.1:${server.port}`, connection: "close" },
    });
  });

  test.each(["OPTIONS", "PROPFIND", "GET"] as const)("may be %s", async (method) => {
    const server = await serve({});
    expect(textOf(await outbound.request(server.origin, { method }))).toBe("here is /");
    expect(server.asked[0]!.method).toBe(method);
  });

  test("goes to the name that was asked for, at the address that the name has", async () => {
    const server = await serve({});
    expect(textOf(await outbound.request(`http://calendar.test.:${server.port}/x`))).toBe("here is /x");
    expect(server.asked[0]!.headers.host).toBe(`calendar.test.:${server.port}`);
  });

  test("of webcal: is http where that is allowed", async () => {
    const server = await serve({});
    expect(textOf(await outbound.request(`webcal://127.0.0.1:${server.port}/x`))).toBe("here is /x");
    expect(textOf(await outbound.request(`webcals://127.0.0.1:${server.port}/x`))).toContain("does not speak https");
  });

  test("tries the next address when one does not answer", async () => {
    const server = await openFarServer((_, response) => response.end("from the second"), { host: "::1" });
    const both = openOutbound(readReach("calendar.test"), { resolve: async () => ["127.0.0.1", "::1"] });
    expect(textOf(await both.request(`http://calendar.test:${server.port}`))).toBe("from the second");
  });

  test("is told of with its host alone", async () => {
    const server = await serve({ "/secret": to(302, "https://192.168.7.7/secret") });
    const lines: string[] = [];
    const told = openOutbound(readReach("127.0.0.1"), { report: (line) => lines.push(line), resolve: async () => [] });
    await told.request(`${server.origin}/token-secret?key=secret`);
    await told.request(`${server.origin}/secret`);
    await told.request("https://nobody.test/secret");
    await told.request("secret");
    await told.request("https://secret:secret@calendar.test/");
    expect(lines).toEqual([
      "127.0.0.1: answered 200",
      "127.0.0.1: answered 302",
      "192.168.7.7: refused",
      "nobody.test: failed",
      "an address without a host: refused",
      "calendar.test: refused",
    ]);
  });
});

describe("a redirect", () => {
  test.each<[readonly number[], string | undefined]>([
    [[301], "permanently"],
    [[308], "permanently"],
    [[301, 308, 301], "permanently"],
    [[302], undefined],
    [[307], undefined],
    [[303], undefined],
    [[301, 302], undefined],
    [[302, 301], undefined],
    [[], undefined],
  ])("through %j is moved %s", async (statuses, moved) => {
    const server = await serve(Object.fromEntries(statuses.map((status, index) => [`/${index}`, to(status, `/${index + 1}`)])));
    const answer = await outbound.request(`${server.origin}/0`);
    expect(textOf(answer)).toBe(`here is /${statuses.length}`);
    expect(answer).toMatchObject({ kind: "answered", url: `${server.origin}/${statuses.length}` });
    expect(answer.kind === "answered" && answer.moved).toBe(moved);
  });

  test("is followed three times, and no more", async () => {
    const server = await serve({ "/": to(301, "/") });
    expect(textOf(await outbound.request(server.origin))).toBe("This address sends on more than 3 times, perhaps in a circle.");
    expect(server.connections()).toBe(4);
  });

  test("keeps method and body, but for “see other”", async () => {
    const server = await serve({ "/a": to(307, "/b"), "/b": to(303, "/c") });
    await outbound.request(`${server.origin}/a`, { method: "PROPFIND", body: "<x/>" });
    expect(server.asked.map(({ method, headers }) => [method, headers["content-length"]])).toEqual([
      ["PROPFIND", "4"],
      ["PROPFIND", "4"],
      ["GET", undefined],
    ]);
  });

  test("takes name and password along to the same origin, and to no other, nor back", async () => {
    const other = await serve({});
    const server = await serve({ "/a": to(302, "/b"), "/b": to(302, `${other.origin}/c`) });
    const back = await serve({ "/c": to(302, `${server.origin}/d`) });
    const headers = { Authorization: "Basic x", cookie: "y", "If-None-Match": "z" };
    await outbound.request(`${server.origin}/a`, { headers });
    await outbound.request(`${back.origin}/c`, { headers });
    const secrets = [...server.asked, ...other.asked].map(({ url, headers: { authorization, cookie, "if-none-match": mark } }) =>
      [url, authorization, cookie, mark].join(" "),
    );
    expect(secrets).toEqual(["/a Basic x y z", "/b Basic x y z", "/d   z", "/c   z"]);
  });

  test("to the same port under another name is another origin", async () => {
    const server = await serve({});
    const first = await serve({ "/": to(302, `http://other.test:${server.port}/`) });
    await outbound.request(`http://calendar.test:${first.port}/`, { headers: { authorization: "x" } });
    expect(first.asked[0]!.headers.authorization).toBe("x");
    expect(server.asked[0]!.headers).not.toHaveProperty("authorization");
  });

  test("to nowhere is an answer like any other; to what is no address it is refused", async () => {
    const server = await serve({ "/a": (_, response) => response.writeHead(302).end("no place"), "/b": to(302, "https://[") });
    expect(textOf(await outbound.request(`${server.origin}/a`))).toBe("no place");
    expect(await outbound.request(`${server.origin}/b`)).toMatchObject({ kind: "refused" });
  });

  test("may be written in letters that are not escaped", async () => {
    const server = await serve({ "/a": to(302, Buffer.from("/straße").toString("latin1")) });
    expect(textOf(await outbound.request(`${server.origin}/a`))).toBe("here is /stra%C3%9Fe");
  });
});
