import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { type Engine, openPostgres, openSqlite } from "../../src/kernel/storage/index.ts";
import { startPostgres } from "../support/postgres.ts";
import { randomFrom } from "../../src/engine/random/index.ts";
import { readSaved } from "./saved.ts";
import { startProcess } from "./server-process.ts";
import { found, sized } from "./size.ts";
import { makeWriters, writeAll, writeOnce } from "./writers.ts";

const acknowledged = sized(1000, 10_000);
const people = sized(8, 16);

test(
  `a server killed again and again keeps ${acknowledged} acknowledged writes, and writes what is sent twice once`,
  { timeout: sized(120_000, 1_800_000) },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "enough-killed-"));
    const start = () => startProcess({ dist: inject("dist"), folder });
    const random = randomFrom(11);
    let server = await start();
    const writers = await makeWriters(server.address, people);
    const acked = new Set<string>();
    let rounds = 0;
    for (; acked.size < acknowledged; rounds++) {
      if (rounds > 0) server = await start();
      setTimeout(() => server.process.kill("SIGKILL"), 200 + random() * 800);
      await writeAll(
        server.address,
        writers,
        () => false,
        ({ key }) => acked.add(key),
      );
      await server.stop("SIGKILL");
    }
    server = await start();
    // Whatever was under way when the server died: the client cannot know whether it was kept, and sends it again, twice.
    for (const writer of writers) {
      const key = writer.pending;
      if (key === undefined) continue;
      expect(await writeOnce(server.address, writer, key)).toBe(200);
      expect(await writeOnce(server.address, writer, key)).toBe(200);
      acked.add(key);
    }
    await server.stop();
    const saved = await savedIn(openSqlite(join(folder, "enough.db")), []);
    const lost = [...acked].filter((key) => !saved.keys.has(key)).length;
    found(
      "1. Saved is saved: kill -9",
      lost + saved.torn === 0,
      `${rounds} kills, ${acked.size} acknowledged, ${lost} lost, ${saved.torn} people with a write twice or half`,
    );
    expect({ lost, torn: saved.torn, more: saved.keys.size - acked.size }).toEqual({ lost: 0, torn: 0, more: 0 });
    rmSync(folder, { recursive: true, force: true });
  },
);

test(
  "PostgreSQL killed under load: nothing acknowledged is lost, nothing is there twice",
  { timeout: sized(120_000, 1_800_000) },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "enough-killed-"));
    const postgres = await startPostgres({ durable: true });
    const server = await startProcess({ dist: inject("dist"), folder, env: { DATABASE_URL: postgres.url } });
    const writers = await makeWriters(server.address, people);
    const acked = new Set<string>();
    const crashes = sized(2, 10);
    let more = true;
    const load = writeAll(
      server.address,
      writers,
      () => !more,
      ({ key }) => acked.add(key),
    );
    for (let crash = 0; crash < crashes; crash++) {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await postgres.crash();
    }
    const before = acked.size;
    while (acked.size < before + people) await new Promise((resolve) => setTimeout(resolve, 20));
    more = false;
    await load;
    await server.stop();
    const owners = await ownersIn(postgres.url);
    const saved = await savedIn(await openPostgres({ url: postgres.url }), owners);
    await postgres.stop();
    const lost = [...acked].filter((key) => !saved.keys.has(key)).length;
    found(
      "1. Saved is saved: PostgreSQL killed under load",
      lost + saved.torn === 0,
      `${crashes} crashes, ${acked.size} acknowledged, ${lost} lost, ${saved.torn} people with a write twice or half`,
    );
    expect(acked.size).toBeGreaterThan(100);
    expect({ lost, torn: saved.torn, more: saved.keys.size - acked.size }).toEqual({ lost: 0, torn: 0, more: 0 });
    rmSync(folder, { recursive: true, force: true });
  },
);

async function savedIn(engine: Engine, owners: readonly string[]) {
  const saved = await readSaved(engine, owners);
  await engine.close();
  return saved;
}

async function ownersIn(url: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>("select id from people");
  await client.end();
  return rows.map(({ id }) => id);
}
