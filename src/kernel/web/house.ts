import type { Action, Desk } from "../actions/index.ts";
import type { OpenPerson, Person, Session } from "../identity/index.ts";
import type { Cabinet, Notebooks } from "../notebook/index.ts";
import type { Outbound, Reach } from "../outbound/index.ts";
import type { Engine } from "../storage/index.ts";
import type { KdfCost } from "../vault/index.ts";
import type { Place } from "./places.tsx";
import type { Assets } from "./assets.ts";

/** What the operator decides. */
export interface Config {
  /** The https origin under which a reverse proxy serves this house; without it, loopback alone is served. */
  readonly origin: string | undefined;
  /** Serve other hosts over plain http all the same. Said to be unsafe, and off. */
  readonly insecureHttp: boolean;
  /** Where "Leave quickly" goes. */
  readonly leaveTo: string;
  readonly importBytes: number;
  readonly cost: KdfCost;
  /** The folder of the backups of the whole house, where there is one. */
  readonly backups: string | undefined;
  /** What the house may reach beside the public internet. */
  readonly reach: Reach;
  /** 32 bytes that lie outside of the database: for what the house has to open while nobody is here. */
  readonly serverKey: Buffer;
}

/** What a room does after what it staged at an opening was written. */
export type After = () => Promise<void>;

/** What a room does when a notebook is opened and something in it is new. It stages; the door commits. */
export type Opening = (house: House, open: OpenPerson, desk: Desk) => Promise<After | undefined>;

/** Everything that a request may need. There is one, made at start; nothing in it is global. */
export interface House {
  readonly engine: Engine;
  readonly notebooks: Notebooks;
  readonly visitors: Visitors;
  /** The only way out of the house. */
  readonly outbound: Outbound;
  readonly clock: () => number;
  readonly config: Config;
  readonly assets: Assets;
  readonly actions: ReadonlyMap<string, Action>;
  readonly openings: readonly Opening[];
  /** What a page says when something was done, by the name that the address gives it. */
  readonly said: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
}

/** Someone who looks around without an account: a notebook in memory that nobody stores. */
export interface Visitor {
  readonly id: string;
  readonly cabinet: Cabinet;
  /** What they look at: the sample household, or their own file. */
  readonly looks: "sample" | "own";
  /** In the sample: whose notebook this is, its own day, and who else has one, behind which address. */
  readonly household?: { readonly name: string; readonly day: string; readonly other: string; readonly otherAt: string };
  /** How far their clock is from the house's: the sample has a day of its own. */
  readonly clockOffset: number;
  /** How many more records they may change. */
  room: number;
  usedAt: number;
}

export interface Visitors {
  find(id: string): Visitor | undefined;
  add(visitor: Omit<Visitor, "id" | "usedAt">): Visitor;
  remove(id: string): void;
}

/** Who asks. */
export type Guest =
  | { readonly kind: "nobody" }
  | { readonly kind: "visitor"; readonly visitor: Visitor }
  | { readonly kind: "capture"; readonly person: Person; readonly sealTo: Buffer }
  | ({ readonly kind: "person"; readonly session: Session } & OpenPerson);

export interface Env {
  /** What the Node server hands over with a request; nothing when a test calls the app itself. */
  Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } } };
  Variables: { house: House; guest: Guest };
}
