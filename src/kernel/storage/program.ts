import type { CompiledQuery, Kysely, RawBuilder } from "kysely";
import type { Schema } from "./schema.ts";

/** Builds queries in the dialect of one engine. It has no connection: programs yield what it builds, engines run it. */
export type Queries = Kysely<Schema>;

/**
 * Storage logic, written once for both engines: it yields compiled queries and is handed their rows. SQLite runs it in one turn of
 * the event loop, PostgreSQL over the wire; the program cannot tell.
 */
export type Program<T> = Generator<CompiledQuery, T, readonly unknown[]>;

interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/** All rows of a query. A write that wants to know what it did asks with `returning`. */
export function* all<Row>(query: Compilable<Row>): Program<readonly Row[]> {
  // The compiled query carries the row's type; the engines hand back what the database answered to it.
  return (yield query.compile()) as readonly Row[];
}

/** The first row of a query, if there is one. */
export function* first<Row>(query: Compilable<Row>): Program<Row | undefined> {
  return (yield* all(query))[0];
}

/** Runs a query for what it does. */
export function* run(query: Compilable<unknown>): Program<void> {
  yield query.compile();
}

/** A piece of SQL text as a query, for what the builder has no words for. */
export function raw<Row>(queries: Queries, text: RawBuilder<Row>): Compilable<Row> {
  return { compile: () => text.compile(queries) };
}

/** Thrown inside a program to undo all that it did and answer with a value instead of an error. */
export class Undone<T> extends Error {
  override readonly name = "Undone";
  readonly answer: T;
  constructor(answer: T) {
    super("The write was undone.");
    this.answer = answer;
  }
}
