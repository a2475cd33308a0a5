import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import type { Engine } from "../../src/kernel/storage/index.ts";
import { openPostgres, openSqlite } from "../../src/kernel/storage/index.ts";

/** An engine on a database of its own, and the way to be rid of both. */
export interface TestEngine {
  readonly engine: Engine;
  dispose(): Promise<void>;
}

/** Both engines, for `describe.each`. */
export const engines: readonly { readonly name: Engine["kind"]; open: () => Promise<TestEngine> }[] = [
  { name: "sqlite", open: openTestSqlite },
  { name: "postgres", open: openTestPostgres },
];

async function openTestSqlite(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), "enough-sqlite-"));
  const engine = openSqlite(join(folder, "enough.db"), { synchronous: "off" });
  return {
    engine,
    dispose: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openTestPostgres(): Promise<TestEngine> {
  const url = inject("postgresUrl");
  const schema = `t_${randomBytes(6).toString("hex")}`;
  const engine = await openPostgres({ url, schema });
  return {
    engine,
    dispose: async () => {
      await engine.close();
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}
