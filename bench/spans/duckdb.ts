import { type Input, work } from "./input.ts";
import type { Answer, Asked } from "./sql.ts";

// The part of @duckdb/node-api that is used here. Its own types would make the product's type check need this bench's packages.
interface Appender {
  appendInteger(value: number): void;
  appendBigInt(value: bigint): void;
  appendBoolean(value: boolean): void;
  endRow(): void;
  closeSync(): void;
}
interface Reader {
  getRowsJS(): readonly (readonly number[])[];
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<Reader>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}
interface DuckDB {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
  readonly version: () => string;
}
const packageName = "@duckdb/node-api";

/**
 * Each row keeps what it has past all that began before it in its area, and is then given to the cut that its start lies in; the few that
 * reach past that cut are given to the others too. The fastest of the ways tried: a range join, an ASOF join for every end, one pass over
 * unnested cuts, the log sorted by area beforehand.
 */
const question = `
  with pieces as (
    select area, "end", greatest(start, max("end") over (
      partition by area order by start rows between unbounded preceding and 1 preceding)) as start
    from log),
  placed as materialized (
    select area, start, "end", id, week, outside, "to"
    from (select * from pieces where "end" > start) asof join cut on start >= "from"),
  longer as (
    select area, "end", unnest(range(placed.id + 1, last.id + 1)) as id
    from (select * from placed where "end" > "to") as placed asof join (select id, "from" from cut) as last on "end" - 1 >= last."from"),
  parts as (
    select week, area, outside, least("end", "to") - start as length from placed
    union all
    select week, area, outside, least("end", "to") - "from" from longer join cut using (id))
  select week, area, sum(length) / 60000.0 as minutes,
    sum(case when outside and area = ${work} then length else 0 end) / 60000.0 as outside
  from parts group by week, area`;

export async function duckdb({ evidence, cuts }: Input): Promise<Asked> {
  const { DuckDBInstance, version } = (await import(packageName)) as DuckDB;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`create table log (area integer, start bigint, "end" bigint)`);
  await connection.run(`create table cut (id integer, week integer, outside boolean, "from" bigint, "to" bigint)`);
  const log = await connection.createAppender("log");
  for (const [index, start] of evidence.starts.entries()) {
    log.appendInteger(evidence.areas[index]!);
    log.appendBigInt(BigInt(start));
    log.appendBigInt(BigInt(evidence.ends[index]!));
    log.endRow();
  }
  log.closeSync();
  const cut = await connection.createAppender("cut");
  for (const [id, { week, isOutside, from, to }] of cuts.entries()) {
    cut.appendInteger(id);
    cut.appendInteger(week);
    cut.appendBoolean(isOutside);
    cut.appendBigInt(BigInt(from));
    cut.appendBigInt(BigInt(to));
    cut.endRow();
  }
  cut.closeSync();
  return {
    name: `DuckDB ${version()}`,
    ask: () => connection.runAndReadAll(question),
    answers: (result) => (result as Reader).getRowsJS() as readonly Answer[],
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
