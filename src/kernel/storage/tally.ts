import { createHash, hash } from "node:crypto";
import { openSnapshot } from "./snapshot.ts";
import type { Source } from "./engine.ts";
import type { Row, TableShape } from "./table-shapes.ts";

/** What lies in a database, counted and summed up: equal databases, equal digests, whichever engine holds them. */
export interface Tally {
  /** SHA-256 over the tables. */
  readonly digest: string;
  readonly tables: readonly TableTally[];
}

export interface TableTally {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 over the rows in the order of the key, each with its bytes replaced by their own SHA-256. */
  readonly digest: string;
}

export interface Tallying {
  add(rows: readonly Row[]): void;
  done(): TableTally;
}

/** Counts and sums up one table as its rows go by. */
export function tallyTable({ name }: TableShape): Tallying {
  const sum = createHash("sha256");
  let count = 0;
  return {
    add(rows) {
      count += rows.length;
      sum.update(rows.map(digestLine).join(""));
    },
    done: () => ({ name, rows: count, digest: sum.digest("hex") }),
  };
}

export function tallyOf(tables: readonly TableTally[]): Tally {
  return { digest: hash("sha256", JSON.stringify(tables.map(({ name, rows, digest }) => [name, rows, digest])), "hex"), tables };
}

/** Sums up tables as `rowsOf` reads them. */
export async function tallyTables(
  tables: readonly TableShape[],
  rowsOf: (table: TableShape) => AsyncIterable<readonly Row[]>,
): Promise<Tally> {
  const tallies: TableTally[] = [];
  for (const table of tables) {
    const tally = tallyTable(table);
    for await (const rows of rowsOf(table)) tally.add(rows);
    tallies.push(tally.done());
  }
  return tallyOf(tallies);
}

/** Reads a whole database and sums it up. */
export async function tallySource(source: Source): Promise<Tally> {
  const snapshot = await openSnapshot(source);
  try {
    return await tallyTables(snapshot.tables, snapshot.rows);
  } finally {
    await snapshot.close();
  }
}

function digestLine(row: Row): string {
  return `${JSON.stringify(row.map((value) => (value instanceof Uint8Array ? hash("sha256", value, "hex") : value)))}\n`;
}
