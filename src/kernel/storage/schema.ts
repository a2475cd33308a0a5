// The tables of the house. They are few, they are operational, and they are the same on both engines: what people write is in
// `records`, sealed. Text instants are "YYYY-MM-DDTHH:MM:SSZ" and days "YYYY-MM-DD", both in UTC, so they sort as text.

export interface Schema {
  people: PersonRow;
  sessions: SessionRow;
  heads: HeadRow;
  records: RecordRow;
  receipts: ReceiptRow;
  inbox: InboxRow;
  feeds: FeedRow;
  attempts: AttemptRow;
}

export interface PersonRow {
  household_id: string;
  id: string;
  /** The name to sign in with, folded. The one thing about a person that has to be readable before they are known. */
  login: string;
  salt: Uint8Array;
  kdf_memory: number;
  kdf_passes: number;
  kdf_lanes: number;
  proof: Uint8Array;
  key_version: number;
  by_passphrase: Uint8Array;
  by_recovery: Uint8Array;
  public_key: Uint8Array;
  private_key: Uint8Array;
}

export interface SessionRow {
  household_id: string;
  person_id: string;
  /** SHA-256 of the cookie. */
  id: string;
  strength: "open" | "capture";
  /** The master key, wrapped by the cookie; for a session that may only capture, the public key to seal to. */
  wrapped: Uint8Array;
  /** What the person sees in their list of sessions, sealed. */
  label: Uint8Array;
  idle_minutes: number;
  seen_at: string;
  ends_at: string;
}

/** The head of a notebook or space: raised by every write, so that a reader sees at once whether anything is new. */
export interface HeadRow {
  household_id: string;
  owner_id: string;
  head: number;
}

export interface RecordRow {
  household_id: string;
  owner_id: string;
  id: string;
  shelf: string;
  /** The day that the record is about, or empty. */
  day: string;
  key_version: number;
  row_version: number;
  head: number;
  /** 1 for a record that was removed: the box is empty, the row tells other readers. */
  gone: number;
  box: Uint8Array;
}

/** What a request with this key answered, sealed. The same request again writes nothing. */
export interface ReceiptRow {
  household_id: string;
  owner_id: string;
  key: string;
  made_on: string;
  box: Uint8Array;
}

/** What was captured while the notebook was closed, sealed to its owner's public key. */
export interface InboxRow {
  household_id: string;
  owner_id: string;
  id: string;
  box: Uint8Array;
}

/**
 * A calendar elsewhere that is looked at again and again. What it is, how far it was read and what was found are sealed; when it is due has to
 * be readable while its owner is away.
 */
export interface FeedRow {
  household_id: string;
  owner_id: string;
  /** The id of the record that it belongs to. */
  id: string;
  /** Who can look: the server by itself (sealed under its key), or only a session that is open (sealed under the person's). */
  kept: "server" | "person";
  state: "on" | "paused";
  /** Where it is and what opens it. */
  access: Uint8Array;
  /** How far the notebook has taken it in, and how far it was read. */
  base: Uint8Array;
  latest: Uint8Array;
  /** What came since `base`, sealed to its owner's public key; empty when there is nothing. */
  box: Uint8Array;
  /** Names the box, so that an older one is not taken for it. */
  box_id: string;
  due_at: string;
  /** Somebody is looking, and has until then. */
  leased_until: string;
  /** When it was last seen as it is; empty before the first time. */
  checked_at: string;
  failures: number;
  /** Why the last look failed, sealed like `access`; empty when it did not. */
  trouble: Uint8Array;
}

/** Guesses at a door, counted. `bucket` is a hash. */
export interface AttemptRow {
  bucket: string;
  tries: number;
  since: string;
}

/** The tables whose rows belong to one owner, and the column that names them. PostgreSQL's walls and true erasure go by this list. */
export const ownedTables = {
  people: "id",
  sessions: "person_id",
  heads: "owner_id",
  records: "owner_id",
  receipts: "owner_id",
  inbox: "owner_id",
  feeds: "owner_id",
} as const satisfies Partial<Record<keyof Schema, string>>;
