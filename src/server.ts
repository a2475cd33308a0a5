import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import type { Composed } from "./compose.ts";
import { forgetOldTries } from "./kernel/identity/index.ts";
import { logFault } from "./kernel/web/index.ts";

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
const roundEvery = 60_000;
// What is under way may come to its end, but not keep anyone from stopping.
const patience = 2000;
const idleNotebook = 30 * 60_000;

/** Listens, and does the small housekeeping of a running house. Throws PortTaken. */
export async function listen(composed: Composed, host: string, port: number): Promise<Running> {
  const { app, house } = composed;
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
  const rounds = repeat(() => composed.round());
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      clearInterval(housekeeping);
      composed.leave();
      await rounds.stop();
      const closed = once(server, "close");
      server.close();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const tooLong = globalThis.setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), patience);
      await closed;
      clearTimeout(tooLong);
      await house.engine.close();
    },
  };
}

/** Does something once a minute, never twice at once. What goes wrong is said; the next time may do better. */
function repeat(work: () => Promise<void>): { stop(): Promise<unknown> } {
  let running: Promise<void> | undefined;
  let stopped = false;
  const again = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => {
        if (!stopped) logFault(error instanceof Error ? error : new Error(String(error)), "a round");
      })
      .finally(() => {
        running = undefined;
      });
  }, roundEvery);
  again.unref();
  return {
    stop: () => {
      stopped = true;
      clearInterval(again);
      return Promise.race([running, setTimeout(running ? patience : 0, undefined, { ref: false })]);
    },
  };
}
