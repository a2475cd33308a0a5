import { join } from "node:path";
import { type Engine, openPostgres, openSqlite, type Source } from "../kernel/storage/index.ts";

/** Where the environment says that the rows lie: in PostgreSQL with DATABASE_URL, else in the data directory. */
export function sourceOf(folder: string): Source {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (url === undefined) return { kind: "sqlite", path: join(folder, "enough.db") };
  return { kind: "postgres", url, ...(ownerUrl === undefined ? {} : { ownerUrl }) };
}

/** The engine that the environment names. */
export async function openEngine(folder: string): Promise<Engine> {
  const source = sourceOf(folder);
  return source.kind === "sqlite" ? openSqlite(source.path) : openPostgres(source);
}
