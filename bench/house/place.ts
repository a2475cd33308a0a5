import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose } from "../../src/compose.ts";
import { openSqlite } from "../../src/kernel/storage/index.ts";
import { ensureBuilt } from "../../tools/build.mjs";
import type { Life } from "../life/life.ts";
import { moveIn } from "./resident.ts";

/** A data directory in which one person lives. */
export interface Place {
  readonly folder: string;
  /** The secret of their open session. */
  readonly secret: string;
  readonly dispose: () => void;
}

/** Makes a data directory with a person and a life in it, as they would stand at `now` (epoch milliseconds). */
export async function makePlace(life: Life, now: number): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "enough-bench-"));
  const engine = openSqlite(databaseIn(folder));
  const { secret } = await moveIn(
    compose(engine, await ensureBuilt(), () => now),
    life,
  );
  await engine.close();
  return { folder, secret, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

export function databaseIn(folder: string): string {
  return join(folder, "enough.db");
}
