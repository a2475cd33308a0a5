import { sql } from "kysely";
import { type Program, type Queries, run } from "./program.ts";

/** One step of the schema. Steps are applied in order, each once, and never edited after a release. */
interface Migration {
  readonly name: string;
  readonly up: (queries: Queries) => Program<void>;
}

export const migrations: readonly Migration[] = [
  { name: "2026-11-22-foundation", up: foundation },
  { name: "2026-11-28-feeds", up: feeds },
];

// Portable column types: text, integer and bytea mean the same on both engines (SQLite keeps a blob a blob whatever the column says).
const bytes = sql`bytea`;

function* foundation(queries: Queries): Program<void> {
  const { schema } = queries;
  yield* run(
    schema
      .createTable("people")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("login", "text", (column) => column.notNull().unique())
      .addColumn("salt", bytes, (column) => column.notNull())
      .addColumn("kdf_memory", "integer", (column) => column.notNull())
      .addColumn("kdf_passes", "integer", (column) => column.notNull())
      .addColumn("kdf_lanes", "integer", (column) => column.notNull())
      .addColumn("proof", bytes, (column) => column.notNull())
      .addColumn("key_version", "integer", (column) => column.notNull())
      .addColumn("by_passphrase", bytes, (column) => column.notNull())
      .addColumn("by_recovery", bytes, (column) => column.notNull())
      .addColumn("public_key", bytes, (column) => column.notNull())
      .addColumn("private_key", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("people_key", ["household_id", "id"]),
  );
  yield* run(
    schema
      .createTable("sessions")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("person_id", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("strength", "text", (column) => column.notNull().check(sql`strength in ('open', 'capture')`))
      .addColumn("wrapped", bytes, (column) => column.notNull())
      .addColumn("label", bytes, (column) => column.notNull())
      .addColumn("idle_minutes", "integer", (column) => column.notNull())
      .addColumn("seen_at", "text", (column) => column.notNull())
      .addColumn("ends_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("sessions_key", ["household_id", "person_id", "id"]),
  );
  yield* run(schema.createIndex("sessions_by_id").on("sessions").column("id").unique());
  yield* run(
    schema
      .createTable("heads")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("head", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("heads_key", ["household_id", "owner_id"]),
  );
  yield* run(
    schema
      .createTable("records")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("shelf", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("key_version", "integer", (column) => column.notNull())
      .addColumn("row_version", "integer", (column) => column.notNull())
      .addColumn("head", "integer", (column) => column.notNull())
      .addColumn("gone", "integer", (column) => column.notNull().check(sql`gone in (0, 1)`))
      .addColumn("box", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("records_key", ["household_id", "owner_id", "id"]),
  );
  yield* run(schema.createIndex("records_by_head").on("records").columns(["household_id", "owner_id", "head"]));
  yield* run(schema.createIndex("records_by_day").on("records").columns(["household_id", "owner_id", "day"]));
  yield* run(
    schema
      .createTable("receipts")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("made_on", "text", (column) => column.notNull())
      .addColumn("box", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("receipts_key", ["household_id", "owner_id", "key"]),
  );
  yield* run(
    schema
      .createTable("inbox")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("box", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("inbox_key", ["household_id", "owner_id", "id"]),
  );
  yield* run(
    schema
      .createTable("attempts")
      .addColumn("bucket", "text", (column) => column.primaryKey())
      .addColumn("tries", "integer", (column) => column.notNull())
      .addColumn("since", "text", (column) => column.notNull()),
  );
}

function* feeds({ schema }: Queries): Program<void> {
  yield* run(
    schema
      .createTable("feeds")
      .addColumn("household_id", "text", (column) => column.notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("kept", "text", (column) => column.notNull().check(sql`kept in ('server', 'person')`))
      .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('on', 'paused')`))
      .addColumn("access", bytes, (column) => column.notNull())
      .addColumn("base", bytes, (column) => column.notNull())
      .addColumn("latest", bytes, (column) => column.notNull())
      .addColumn("box", bytes, (column) => column.notNull())
      .addColumn("box_id", "text", (column) => column.notNull())
      .addColumn("due_at", "text", (column) => column.notNull())
      .addColumn("leased_until", "text", (column) => column.notNull())
      .addColumn("checked_at", "text", (column) => column.notNull())
      .addColumn("failures", "integer", (column) => column.notNull())
      .addColumn("trouble", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("feeds_key", ["household_id", "owner_id", "id"]),
  );
  yield* run(schema.createIndex("feeds_by_due").on("feeds").columns(["state", "kept", "due_at"]));
}
