export { type Engine, StorageError, type Walls } from "./engine.ts";
export { openPostgres, type PostgresOptions } from "./postgres.ts";
export { all, first, type Program, type Queries, raw, run, Undone } from "./program.ts";
export * from "./records.ts";
export { ownedTables } from "./schema.ts";
export type * from "./schema.ts";
export { openSqlite, type SqliteOptions } from "./sqlite.ts";
