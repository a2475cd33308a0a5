import { randomUUID } from "node:crypto";
import { all, type Engine, first, type Owner, ownedTables, type PersonRow, type Program, type Queries, run } from "../storage/index.ts";
import {
  type KdfCost,
  makePersonKeys,
  openWithPassphrase,
  openWithRecovery,
  type PassphraseKeys,
  type StoredKeys,
  wrapByPassphrase,
  wrapByRecovery,
} from "../vault/index.ts";

const pieceBytes = 1024 * 1024;
const pieceRecords = 500;

/** A person as the database knows them: whose notebook it is, the name they sign in with, and keys that open nothing by themselves. */
export interface Person {
  readonly owner: Owner;
  readonly login: string;
  readonly keys: StoredKeys;
}

/** A person whose notebook is open: `master` is the key that seals it. */
export interface OpenPerson {
  readonly person: Person;
  readonly master: Buffer;
}

// Control characters and halves of letters, which PostgreSQL does not keep.
const unkept = /[\p{Cc}\p{Cs}]/gu;

/** The name to sign in with, in the one form in which it is compared: case, width and spaces do not matter. */
export function foldLogin(name: string): string {
  return name.normalize("NFKC").replaceAll(unkept, " ").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** Makes a person in a household of their own. Undefined when the name is taken. */
export async function signUp(
  engine: Engine,
  name: string,
  passphrase: string,
  recovery: Uint8Array,
  cost: KdfCost,
): Promise<OpenPerson | undefined> {
  const owner = { household: randomUUID(), id: randomUUID() };
  const { stored, master } = await makePersonKeys(owner.id, passphrase, recovery, cost);
  const person = { owner, login: foldLogin(name), keys: stored };
  const made = await engine.write({ owners: [owner.id], presented: person.login }, (queries) => insertPerson(queries, person));
  return made ? { person, master } : undefined;
}

function* insertPerson(queries: Queries, person: Person): Program<boolean> {
  const row = yield* first(
    queries
      .insertInto("people")
      .values(toRow(person))
      .onConflict((conflict) => conflict.doNothing())
      .returning("id"),
  );
  return row !== undefined;
}

/** Opens a person by name and passphrase. Unknown names take as long as wrong passphrases. */
export async function openByPassphrase(engine: Engine, name: string, passphrase: string, cost: KdfCost): Promise<OpenPerson | undefined> {
  const person = await findByLogin(engine, name);
  const master = await openWithPassphrase(person?.owner.id ?? "nobody", passphrase, person?.keys ?? nobodysKeys(cost));
  if (!person || !master) return undefined;
  if (isCheaper(person.keys.cost, cost))
    await replaceKeys(engine, person, await wrapByPassphrase(person.owner.id, passphrase, master, cost));
  return { person, master };
}

/** Opens a person by name and recovery code. */
export async function openByRecovery(engine: Engine, name: string, recovery: Uint8Array): Promise<OpenPerson | undefined> {
  const person = await findByLogin(engine, name);
  const master = openWithRecovery(person?.owner.id ?? "nobody", recovery, person?.keys.byRecovery ?? new Uint8Array(64));
  return person && master ? { person, master } : undefined;
}

/** Gives an open person a new passphrase. Their notebook keeps its key: what changes is what opens it. */
export async function changePassphrase(engine: Engine, { person, master }: OpenPerson, passphrase: string, cost: KdfCost): Promise<void> {
  await replaceKeys(engine, person, await wrapByPassphrase(person.owner.id, passphrase, master, cost));
}

/** Gives an open person a new recovery code; the old one opens nothing from now on. */
export async function changeRecovery(engine: Engine, { person, master }: OpenPerson, recovery: Uint8Array): Promise<void> {
  await replaceKeys(engine, person, { byRecovery: wrapByRecovery(person.owner.id, recovery, master) });
}

/** Gives an open person another name to sign in with. False when it is taken. */
export async function changeLogin(engine: Engine, { person }: OpenPerson, name: string): Promise<boolean> {
  const login = foldLogin(name);
  const other = await findByLogin(engine, login);
  if (other && other.owner.id !== person.owner.id) return false;
  await engine.write({ owners: [person.owner.id] }, (queries) =>
    run(queries.updateTable("people").set({ login }).where("household_id", "=", person.owner.household).where("id", "=", person.owner.id)),
  );
  return true;
}

/** Erases a person and every row of theirs. Needs nobody's permission but their own. */
export async function erasePerson(engine: Engine, owner: Owner): Promise<void> {
  await eraseRecords(engine, owner);
  const program = function* (queries: Queries): Program<void> {
    for (const [table, column] of Object.entries(ownedTables) as [keyof typeof ownedTables, string][]) {
      yield* run(queries.deleteFrom(table).where("household_id", "=", owner.household).where(queries.dynamic.ref(column), "=", owner.id));
    }
  };
  await engine.write({ owners: [owner.id] }, program, { urgent: true });
  await engine.scrub();
}

/**
 * Erases records a megabyte at a time: on a disk that is full there is no room for the journal of all at once. Whoever is interrupted
 * still has their keys and their name, and can go on.
 */
async function eraseRecords(engine: Engine, owner: Owner): Promise<void> {
  const walls = { owners: [owner.id] };
  const sizes = await engine.read(walls, (queries) =>
    all(
      queries
        .selectFrom("records")
        .select((row) => ["id", row.fn<number>("length", ["box"]).as("bytes")])
        .where("household_id", "=", owner.household)
        .where("owner_id", "=", owner.id),
    ),
  );
  let piece: string[] = [];
  let bytes = 0;
  for (const [index, record] of sizes.entries()) {
    piece.push(record.id);
    bytes += record.bytes;
    if (index < sizes.length - 1 && bytes < pieceBytes && piece.length < pieceRecords) continue;
    const ids = piece;
    await engine.write(
      walls,
      (queries) =>
        run(
          queries.deleteFrom("records").where("household_id", "=", owner.household).where("owner_id", "=", owner.id).where("id", "in", ids),
        ),
      { urgent: true },
    );
    [piece, bytes] = [[], 0];
  }
}

async function findByLogin(engine: Engine, name: string): Promise<Person | undefined> {
  const login = foldLogin(name);
  const row = await engine.read({ owners: [], presented: login }, (queries) =>
    first(queries.selectFrom("people").selectAll().where("login", "=", login)),
  );
  return row && fromRow(row);
}

async function replaceKeys(engine: Engine, person: Person, keys: Partial<StoredKeys>): Promise<void> {
  const { household, id } = person.owner;
  await engine.write({ owners: [id] }, (queries) =>
    run(queries.updateTable("people").set(keyColumns(keys)).where("household_id", "=", household).where("id", "=", id)),
  );
}

function isCheaper(old: KdfCost, now: KdfCost): boolean {
  return old.memoryKiB * old.passes < now.memoryKiB * now.passes;
}

/** Keys that no passphrase fits, for names that nobody has. */
function nobodysKeys(cost: KdfCost): PassphraseKeys {
  return { salt: Buffer.alloc(16, 1), cost, proof: Buffer.alloc(32), byPassphrase: Buffer.alloc(64) };
}

export function fromRow(row: PersonRow): Person {
  return {
    owner: { household: row.household_id, id: row.id },
    login: row.login,
    keys: {
      salt: row.salt,
      cost: { memoryKiB: row.kdf_memory, passes: row.kdf_passes, lanes: row.kdf_lanes },
      proof: row.proof,
      keyVersion: row.key_version,
      byPassphrase: row.by_passphrase,
      byRecovery: row.by_recovery,
      publicKey: row.public_key,
      privateKey: row.private_key,
    },
  };
}

function toRow({ owner, login, keys }: Person): PersonRow {
  return { household_id: owner.household, id: owner.id, login, ...keyColumns(keys) };
}

type KeyColumns = Omit<PersonRow, "household_id" | "id" | "login">;

/** The columns of the keys that are given, and of no others. */
function keyColumns(keys: StoredKeys): KeyColumns;
function keyColumns(keys: Partial<StoredKeys>): Partial<KeyColumns>;
function keyColumns(keys: Partial<StoredKeys>): Partial<KeyColumns> {
  const { salt, cost, proof, keyVersion, byPassphrase, byRecovery, publicKey, privateKey } = keys;
  const columns = {
    salt,
    kdf_memory: cost?.memoryKiB,
    kdf_passes: cost?.passes,
    kdf_lanes: cost?.lanes,
    proof,
    key_version: keyVersion,
    by_passphrase: byPassphrase,
    by_recovery: byRecovery,
    public_key: publicKey,
    private_key: privateKey,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
