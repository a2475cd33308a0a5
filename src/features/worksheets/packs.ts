import type { Pack, Worksheet } from "../../content/pack.ts";
import { allPacks } from "../packs/index.ts";

/** A worksheet and the pack that it came in. `key` names it among all: ids of packs that stand beside ours begin with the name of theirs. */
export interface Listed {
  readonly key: string;
  readonly pack: Pack;
  readonly worksheet: Worksheet;
}

/** All worksheets of all packs. */
export function listedWorksheets(): readonly Listed[] {
  return allPacks().flatMap((pack) => pack.worksheets.map((worksheet) => ({ key: worksheet.id, pack, worksheet })));
}

export function findWorksheet(key: string): Listed | undefined {
  return listedWorksheets().find((listed) => listed.key === key);
}
