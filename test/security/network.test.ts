import { createSocket } from "node:dgram";
import { lookup, Resolver, resolve4 } from "node:dns/promises";
import { get } from "node:https";
import { connect, createServer } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { crawl, routesOf } from "../support/crawl.ts";
import { engines } from "../support/engines.ts";
import { openTestHouse } from "../support/house.ts";
import { live } from "../support/life.ts";
import { openNameServer } from "../support/name-server.ts";

// Nothing leaves: the guard that every test stands behind, and that there is nothing for it to stop.

const refused = /A test tried to reach (192\.0\.2\.1|away\.example)\./;

test.each<[string, () => unknown]>([
  ["a connection", () => connect(80, "192.0.2.1")],
  ["a connection by options", () => connect({ port: 80, host: "away.example" })],
  ["https", () => get("https://away.example/")],
  ["fetch", () => fetch("http://192.0.2.1/").catch((error: Error) => Promise.reject(error.cause as Error))],
  ["a question for an address", () => lookup("away.example")],
  ["a question to a name server", () => resolve4("away.example")],
  ["a question that somebody else’s name server would be asked", () => asking("192.0.2.1").resolve4("away.example")],
  ["a datagram", () => createSocket("udp4").send("x", 53, "192.0.2.1")],
])("%s to another machine is stopped, and named", async (_, reach) => {
  await expect(async () => reach()).rejects.toThrow(refused);
});

test("a question to a name server on this machine is not", async () => {
  const server = await openNameServer(() => ["192.0.2.7"]);
  expect(await server.resolve("away.example")).toEqual(["192.0.2.7"]);
});

function asking(server: string): Resolver {
  const resolver = new Resolver();
  resolver.setServers([server]);
  return resolver;
}

test("a connection to this machine is not", async () => {
  const server = createServer((socket) => socket.end("here")).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const socket = connect(port, "127.0.0.1");
  expect(String((await once(socket, "data"))[0])).toBe("here");
  socket.destroy();
  server.close();
});

test.each(engines)("a life and a crawl of all that it left try to reach nobody, on $name", async ({ open }) => {
  const place = await open();
  const house = openTestHouse(place.engine);
  const { browser } = await live(house, "nora");
  const starts = routesOf(house).flatMap(({ method, path }) => (method === "GET" && !path.includes(":") ? [path] : []));
  const visits = await crawl(house, browser, starts);
  expect(visits.filter(({ answer }) => answer.status >= 500)).toEqual([]);
  expect(visits.length).toBeGreaterThan(50);
  await place.dispose();
});
