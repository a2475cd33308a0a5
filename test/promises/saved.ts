import { openByPassphrase, type OpenPerson } from "../../src/kernel/identity/index.ts";
import { aboutRecord, openNotebook, openNotebooks, sealedIds } from "../../src/kernel/notebook/index.ts";
import { all, type Engine } from "../../src/kernel/storage/index.ts";
import { currentCost, recordKeys } from "../../src/kernel/vault/index.ts";
import type { Writer } from "./writers.ts";

/** What a database kept of the writes of `writers.ts`. */
export interface Saved {
  /** The keys of all requests that were written. */
  readonly keys: ReadonlySet<string>;
  /** People whose receipts and record do not add up: half of a write is there, or one is there twice. */
  readonly torn: number;
}

/**
 * Reads what was kept. Every write leaves a receipt and raises the version of the one record that it changes, in one transaction: a
 * person has as many receipts as that version says, not one less or more.
 */
export async function readSaved(engine: Engine, owners: readonly string[]): Promise<Saved> {
  const [receipts, records] = await Promise.all([
    engine.read({ owners }, (queries) => all(queries.selectFrom("receipts").select(["owner_id", "key"]))),
    engine.read({ owners }, (queries) => all(queries.selectFrom("records").select(["owner_id", "row_version"]))),
  ]);
  const written = Map.groupBy(receipts, (row) => row.owner_id);
  const versions = Map.groupBy(records, (row) => row.owner_id);
  const torn = [...versions].filter(
    ([owner, theirs]) => Math.max(...theirs.map((row) => row.row_version)) - 1 !== (written.get(owner)?.length ?? 0),
  );
  return { keys: new Set(receipts.map(({ key }) => key)), torn: torn.length };
}

/** Opens writers' keys, at the cost of a sign-in each. */
export async function openWriters(engine: Engine, writers: readonly Writer[]): Promise<readonly OpenPerson[]> {
  const opened = await Promise.all(writers.map(({ name, passphrase }) => openByPassphrase(engine, name, passphrase, currentCost)));
  return opened.map((person) => person!);
}

/** Whether every box of a person opens and their record says what some write said. */
export async function isWhole(engine: Engine, { person, master }: OpenPerson): Promise<boolean> {
  const keys = recordKeys(master, person.keys.keyVersion);
  const { cabinet } = await openNotebooks(engine, Date.now).open(person.owner, keys, "0001-01-01");
  const notebook = openNotebook(cabinet, sealedIds(master, undefined));
  notebook.everything();
  return notebook.damaged === 0 && notebook.setting(aboutRecord) !== undefined;
}
