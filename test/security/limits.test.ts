import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill, routesOf } from "../support/crawl.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { cheapConfig, makePerson, openTestHouse, type TestHouse } from "../support/house.ts";
import { sendRaw } from "../support/raw.ts";
import { startServer } from "../support/server.ts";

const megabyte = 1024 * 1024;
const forImports = 12 * megabyte;
/** What takes files, with the most that it takes. Everything else takes a megabyte. */
const generous: Readonly<Record<string, number>> = {
  "/imports": forImports,
  "/api/imports": forImports,
  "/notebook/import": forImports,
  "/api/notebook/import": forImports,
  "/api/imports/parts": forImports,
  "/look": 10 * megabyte,
};

describe("a body that is too large", () => {
  let place: TestEngine;
  let house: TestHouse;
  let cookie: string;
  beforeAll(async () => {
    place = await engines[0]!.open();
    house = openTestHouse(place.engine, undefined, { ...cheapConfig, importBytes: forImports });
    const { browser } = await makePerson(house, "nora");
    cookie = `enough=${browser.cookies.get("enough")}`;
  });
  afterAll(() => place.dispose());

  const paths = () =>
    routesOf(house).flatMap((route) => (route.method === "GET" ? [] : [fill(route, () => "00000000-0000-4000-8000-000000000000")]));
  const send = async (path: string, body: BodyInit, headers: Readonly<Record<string, string>>) => {
    const all = {
      Host: "localhost:4747",
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
    };
    // A body that comes in pieces does not say how long it is.
    const answer = await house.app.request(`http://localhost:4747${path}`, {
      method: "POST",
      headers: all,
      body,
      duplex: "half",
    } as RequestInit);
    return { status: answer.status, body: await answer.text() };
  };
  const toldSo = expect.stringContaining("larger than Enough takes");

  test("is refused with a sentence, wherever it is sent, by whomever, whether it says its length or not", async () => {
    const whole = Buffer.alloc(forImports + 1, "a");
    for (const path of paths()) {
      const most = generous[path] ?? megabyte;
      const large = whole.subarray(0, most + 1);
      const length = { "Content-Length": String(large.length) };
      expect([path, await send(path, large, length)]).toEqual([path, { status: 413, body: toldSo }]);
      expect([path, await send(path, large, { ...length, Cookie: cookie })]).toEqual([path, { status: 413, body: toldSo }]);
      expect([path, await send(path, piecesOf(large), { Cookie: cookie })]).toEqual([path, { status: 413, body: toldSo }]);
    }
    expect(Object.keys(generous).filter((path) => !paths().includes(path))).toEqual([]);
    expect(paths().length).toBeGreaterThan(60);
  });

  test("is not, where there is room for it", async () => {
    for (const path of paths().filter((path) => path !== "/notebook/erase")) {
      const { status } = await send(path, Buffer.alloc((generous[path] ?? megabyte) - 1024, "a"), {
        "Content-Length": String(megabyte - 1024),
      });
      expect([path, status === 413 || status >= 500]).toEqual([path, false]);
    }
  });
});

test("on the wire, a body without an end is cut off, and the connection with it", async () => {
  const server = await startServer();
  const head = "POST /check-ins HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n";
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  expect(await sendRaw(Number(new URL(server.address).port), head + chunk.repeat(40))).toMatch(
    /^HTTP\/1.1 413 [\s\S]*larger than Enough takes/,
  );
  const told = "POST /check-ins HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 99999999999\r\n\r\n";
  expect(await sendRaw(Number(new URL(server.address).port), told)).toMatch(/^HTTP\/1.1 413 /);
  await server.stop();
});

function piecesOf(bytes: Uint8Array): ReadableStream {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(from, (from += 65_536)));
    },
  });
}
