import { delimiter } from "node:path";
import type { Pack } from "../content/pack.ts";
import { qualified } from "../engine/packs/index.ts";
import { usePacks } from "../features/packs/index.ts";
import { InputError, warn } from "./command.ts";
import { type FileProblem, readPackFolder } from "./read-pack.ts";

/** A pack that the operator named: it stands beside our own, or it does not, with what is to be mended. */
export type Named =
  | { readonly folder: string; readonly pack: Pack }
  | { readonly folder: string; readonly pack: undefined; readonly problems: readonly FileProblem[] };

/** The packs in the folders that ENOUGH_CONTENT names. One that is not right is left out, and nothing else is the worse for it. */
export function namedPacks(): readonly Named[] {
  const folders = (process.env["ENOUGH_CONTENT"] ?? "").split(delimiter).filter((folder) => folder.trim() !== "");
  const named: Named[] = [];
  for (const folder of folders) named.push(readNamed(folder, named));
  return named;
}

function readNamed(folder: string, before: readonly Named[]): Named {
  try {
    const { pack, problems } = readPackFolder(folder);
    if (!pack || problems.length > 0) return { folder, pack: undefined, problems };
    const other = before.find((one) => one.pack?.id === pack.id);
    if (other) return refused(folder, `The pack in ${other.folder} has the id “${pack.id}” too. Give one of them another id.`);
    return { folder, pack: qualified(pack) };
  } catch (error) {
    if (error instanceof InputError) return refused(folder, error.message);
    throw error;
  }
}

function refused(folder: string, message: string): Named {
  return { folder, pack: undefined, problems: [{ file: "pack.json", path: "id", message }] };
}

/** Lets the named packs stand beside our own, and says on the console what is wrong with those that are left out. */
export function loadNamedPacks(): void {
  const named = namedPacks();
  usePacks(named.flatMap(({ pack }) => pack ?? []));
  for (const one of named) {
    if (one.pack) continue;
    warn(`enough: the pack in ${one.folder} is left out until this is mended:`);
    for (const { file, path, message } of one.problems) warn(`  ${[file, path].filter((part) => part !== "").join(": ")}: ${message}`);
  }
}
