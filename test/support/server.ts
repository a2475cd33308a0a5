import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { openSqlite } from "../../src/kernel/storage/index.ts";
import type { Config } from "../../src/kernel/web/index.ts";
import { listen } from "../../src/server.ts";
import { type Browser, cheapConfig, openTestHouse, type TestHouse } from "./house.ts";

/** A house that listens on a loopback port of its own, with a database that goes when it stops. */
export interface TestServer {
  /** "http://127.0.0.1:49152" */
  readonly address: string;
  readonly house: TestHouse;
  /** Gives a browser with a screen the cookies of one without: a person who is signed in is signed in there too. */
  lend(from: Browser, to: BrowserContext): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the house as a self-hoster would, but for a cheap passphrase hash. `config` replaces parts of its configuration. */
export async function startServer(config: Partial<Config> = {}, now = Date.now()): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "enough-journey-"));
  const engine = openSqlite(join(folder, "enough.db"), { synchronous: "off" });
  const house = openTestHouse(engine, now, { ...cheapConfig, ...config });
  const running = await listen(house, "127.0.0.1", 0);
  const address = `http://127.0.0.1:${running.port}`;
  return {
    address,
    house,
    async lend(from, to) {
      await to.addCookies(
        [...from.cookies].map(([name, value]) => ({ name, value, url: address, httpOnly: true, sameSite: "Lax" as const })),
      );
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
