import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A server of somebody else's, on a loopback port of its own, closed with the test that opened it. */
export interface FarServer {
  /** "http://127.0.0.1:49152" */
  readonly origin: string;
  readonly port: number;
  /** How many connections there were. */
  readonly connections: () => number;
}

interface Options {
  readonly host?: "127.0.0.1" | "::1";
  /** With these it speaks https. */
  readonly secure?: { readonly key: string; readonly cert: string };
}

/** A server that answers HTTP. */
export function openFarServer(answer: RequestListener, { host, secure }: Options = {}): Promise<FarServer> {
  return secure ? open(createSecureServer(secure, answer), "https", host) : open(createServer(answer), "http", host);
}

/** A server that does with a connection whatever it likes. */
export function openFarSocket(answer: (socket: Socket) => void, host?: Options["host"]): Promise<FarServer> {
  return open(createTcpServer(answer), "http", host);
}

async function open(server: Server, scheme: string, host = "127.0.0.1"): Promise<FarServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, host);
  await once(server, "listening");
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`, port, connections: () => connections };
}
