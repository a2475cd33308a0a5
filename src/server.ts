import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Composed } from "./compose.ts";
import { forgetOldTries } from "./kernel/identity/index.ts";

/** A listening server. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** Nobody listens on this port for us: it is taken. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
}

const forgetEvery = 60_000;
const idleNotebook = 30 * 60_000;

/** Listens, and does the small housekeeping of a running house. Throws PortTaken. */
export async function listen({ app, house }: Composed, host: string, port: number): Promise<Running> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 120_000, headersTimeout: 10_000 } });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") throw new PortTaken(`Port ${port} is taken.`);
    throw error;
  }
  const housekeeping = setInterval(() => {
    house.notebooks.dropIdle(house.clock() - idleNotebook);
    // A database that is away for a moment is no reason to go down; the next round tries again.
    forgetOldTries(house.engine, house.clock()).catch(() => undefined);
  }, forgetEvery);
  housekeeping.unref();
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      clearInterval(housekeeping);
      const closed = once(server, "close");
      server.close();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const patience = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 2000);
      await closed;
      clearTimeout(patience);
      await house.engine.close();
    },
  };
}
