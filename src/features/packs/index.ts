import { ownPack } from "../../content/own-pack.ts";
import type { Pack } from "../../content/pack.ts";

let besides: readonly Pack[] = [];

/** Our own pack first, then those that the operator named at the start of the server. An id names one thing among all of them. */
export function allPacks(): readonly Pack[] {
  return [ownPack, ...besides];
}

/** Lets packs stand beside our own from now on, in place of those that stood there. They are checked, and their ids are theirs alone. */
export function usePacks(packs: readonly Pack[]): void {
  besides = packs;
}

/** Where something comes from, for what is not our own: “From the pack …, by …”. */
export function originWords(pack: Pack): string | undefined {
  return pack === ownPack ? undefined : `From the pack “${pack.name}”, by ${new Intl.ListFormat("en").format(pack.authors)}.`;
}
