import { DatabaseSync } from "node:sqlite";
import { type Input, work } from "./input.ts";
import type { Answer, Asked } from "./sql.ts";

/**
 * As the question to DuckDB. The log is kept in the order of the window, so that nothing is sorted, and an index over the cuts holds all that
 * the query reads of them.
 */
const schema = `
  create table log (area integer, start integer, "end" integer, id integer, primary key (area, start, "end", id)) without rowid;
  create table cut (week integer, outside integer, "from" integer, "to" integer);
  create unique index cut_from on cut ("from", "to", week, outside)`;
const question = `
  with pieces as (
    select area, "end", max(start, coalesce(max("end") over (
      partition by area order by start rows between unbounded preceding and 1 preceding), 0)) as start
    from log)
  select week, area, sum(min("end", "to") - max(start, "from")) / 60000.0 as minutes,
    sum(case when outside and area = ${work} then min("end", "to") - max(start, "from") else 0 end) / 60000.0 as outside
  from pieces join cut
    on "from" >= (select "from" from cut where "from" <= pieces.start order by "from" desc limit 1) and "from" < pieces."end"
  where pieces."end" > pieces.start group by week, area`;

export function sqlite({ evidence, cuts }: Input): Asked {
  const database = new DatabaseSync(":memory:");
  database.exec(schema);
  database.exec("begin");
  const log = database.prepare(`insert into log values (?, ?, ?, ?)`);
  for (const [index, start] of evidence.starts.entries()) log.run(evidence.areas[index]!, start, evidence.ends[index]!, index);
  const cut = database.prepare(`insert into cut values (?, ?, ?, ?)`);
  for (const { week, isOutside, from, to } of cuts) cut.run(week, Number(isOutside), from, to);
  database.exec("commit");
  database.exec("analyze");
  const statement = database.prepare(question);
  statement.setReturnArrays(true);
  const { version } = database.prepare("select sqlite_version() as version").get() as { version: string };
  return {
    name: `SQLite ${version}`,
    ask: () => statement.all(),
    answers: (result) => result as readonly Answer[],
    close: () => database.close(),
  };
}
