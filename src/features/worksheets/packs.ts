import type { Pack, Worksheet } from "../../content/pack.ts";
import { worksheets } from "../../content/worksheets/index.ts";

const own: Pack = {
  id: "enough",
  name: "Enough",
  version: 1,
  language: "en",
  authors: ["Enough"],
  cards: [],
  worksheets,
  courses: [],
  challenges: [],
};

/** Every pack of content that this house holds, our own first. */
export function allPacks(): readonly Pack[] {
  return [own];
}

/** A worksheet and the pack that it came in. `key` names it among all; it is its own id for ours. */
export interface Listed {
  readonly key: string;
  readonly pack: Pack;
  readonly worksheet: Worksheet;
}

/** All worksheets of all packs. */
export function listedWorksheets(): readonly Listed[] {
  return allPacks().flatMap((pack) => pack.worksheets.map((worksheet) => ({ key: keyOf(pack.id, worksheet.id), pack, worksheet })));
}

export function findWorksheet(key: string): Listed | undefined {
  return listedWorksheets().find((listed) => listed.key === key);
}

/** What addresses call something of a pack: ids have no full stop. */
export function keyOf(pack: string, id: string): string {
  return pack === own.id ? id : `${pack}.${id}`;
}
