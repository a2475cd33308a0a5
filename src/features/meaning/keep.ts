import { z } from "zod";
import { type Refusal, refuse } from "../../kernel/actions/index.ts";
import { canonicalJson, type Notebook, type RecordKind } from "../../kernel/notebook/index.ts";
import { type AreaId, areasOf } from "../areas/index.ts";
import { type Dated, withChange } from "./dated.ts";

/** The version of the record that the person looked at: a change that was made elsewhere since then is not written over. */
export const seen = z.int().min(0).optional();

/** Adds to a history what was set; nothing is written when it was so already. Throws Conflict when somebody else changed it since `seen`. */
export function keepDated<T extends Dated>(notebook: Notebook, kind: RecordKind<{ history: T[] }>, state: T, seen: number | undefined): T {
  const before = notebook.setting(kind)?.data.history ?? [];
  const after = withChange(before, state);
  if (canonicalJson(after) !== canonicalJson(before)) notebook.keep(kind, { history: [...after] }, seen);
  return state;
}

/** Says no to areas that this notebook does not have. */
export function unknownArea(notebook: Notebook, ids: readonly AreaId[], field: string): Refusal | undefined {
  const known = areasOf(notebook).map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  return unknown === undefined
    ? undefined
    : refuse(`There is no area “${unknown}” here. There are: ${known.join(", ")}.`, `${field}.${unknown}`);
}

/** Where a form goes when it is done: first to what its words ask for, if they ask for something. */
export function goOn(path: string) {
  return ({ check }: { readonly check: string | null }) => check ?? path;
}
