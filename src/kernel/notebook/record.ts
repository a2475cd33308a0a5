import type { z } from "zod";
import type { Day } from "../time/index.ts";

/** One kind of thing that a notebook holds: its name, its shape, and how what older versions wrote becomes that shape. */
export interface RecordKind<T> {
  readonly kind: string;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly upgrades: Upgrades;
  /** Never leaves its notebook: such records are in no export and come with no import. */
  readonly stays?: true;
  /** The last day that such a record is about; records about no day (settings) are read at every opening. */
  readonly day: (data: T) => Day | "";
}

/** From each older version, how to make the next. Run on reading, purely; what is stored is rewritten when the person changes it. */
type Upgrades = Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>>;

/** A record as it was read: `version` counts its rewrites. */
export interface Entry<T> {
  readonly id: string;
  readonly version: number;
  readonly data: T;
}

/** A kind as lists hold it: its name, its version, and a check that takes anything. */
export type AnyKind = Pick<RecordKind<unknown>, "kind" | "version" | "schema" | "upgrades" | "stays">;

export function record<Schema extends z.ZodType>(definition: {
  readonly kind: string;
  readonly version: number;
  readonly schema: Schema;
  readonly upgrades?: Upgrades;
  readonly stays?: true;
  readonly day?: (data: z.output<Schema>) => Day | "";
}): RecordKind<z.output<Schema>> {
  const { upgrades = {}, day = () => "", ...rest } = definition;
  for (let version = 1; version < rest.version; version++) {
    if (!upgrades[version]) throw new Error(`Record kind "${rest.kind}" says no way from version ${version} to ${version + 1}.`);
  }
  // The output type is what the schema's own parse gives; Zod's generics do not carry it through a conditional.
  return { ...rest, upgrades, day } as RecordKind<z.output<Schema>>;
}

/** What `kind` makes of stored content. Undefined when a newer version of Enough wrote it: it is kept, exported and left alone. */
export function readContent<T>(
  kind: Pick<RecordKind<T>, "version" | "schema" | "upgrades">,
  content: { readonly version: number; readonly data: unknown },
): T | undefined {
  if (content.version > kind.version) return undefined;
  let data = content.data;
  for (let version = content.version; version < kind.version; version++)
    data = kind.upgrades[version]!(data as Readonly<Record<string, unknown>>);
  return kind.schema.parse(data);
}
