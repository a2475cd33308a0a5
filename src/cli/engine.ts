import { join } from "node:path";
import { type Engine, openPostgres, openSqlite } from "../kernel/storage/index.ts";

/** The engine that the environment names: PostgreSQL with DATABASE_URL, else the embedded one in the data directory. */
export async function openEngine(folder: string): Promise<Engine> {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) return openSqlite(join(folder, "enough.db"));
  const ownerUrl = process.env["DATABASE_OWNER_URL"];
  return openPostgres({ url, ...(ownerUrl === undefined ? {} : { ownerUrl }) });
}
