import { CompiledQuery } from "kysely";
import type { Program } from "./program.ts";
import { quoted, type Row, type TableShape } from "./table-shapes.ts";

/** Writes rows into a table; `parameter` names the n-th value of a statement, from 1, as the engine does. */
export function* insertRows(table: TableShape, rows: readonly Row[], parameter: (index: number) => string): Program<void> {
  const width = table.columns.length;
  const tuples = rows.map((_, row) => `(${table.columns.map((_, column) => parameter(row * width + column + 1)).join(", ")})`);
  const columns = table.columns.map(({ name }) => quoted(name)).join(", ");
  yield CompiledQuery.raw(`insert into ${quoted(table.name)} (${columns}) values ${tuples.join(", ")}`, rows.flat());
}
