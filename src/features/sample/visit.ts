import type { Cabinet } from "../../kernel/notebook/index.ts";
import { type Adult, adults } from "./household.ts";
import { makeNotebook } from "./notebook.ts";

/** The notebooks of one visit to the sample. What was changed in one of them is still there after a look at the other. */
export interface Visit {
  /** The visitor’s own copy of somebody’s notebook. */
  open(adult: Adult): Promise<Cabinet>;
}

/** Begins a visit. */
export function beginVisit(): Visit {
  const copies = new Map<Adult, Cabinet>();
  return {
    async open(adult) {
      const copy = copies.get(adult) ?? copyOf(await originalOf(adult));
      copies.set(adult, copy);
      return copy;
    },
  };
}

const originals = new Map<Adult, Promise<Cabinet>>();

/** Made at the first look, once for all visitors, and never written to. */
function originalOf(adult: Adult): Promise<Cabinet> {
  const original = originals.get(adult) ?? makeNotebook(adult);
  originals.set(adult, original);
  return original;
}

/** Shelves of one’s own, with the same sheets in them: a change puts a new sheet in the place of one, so nobody else sees it. */
export function copyOf(original: Cabinet): Cabinet {
  return {
    ...original,
    shelves: new Map([...original.shelves].map(([shelf, sheets]) => [shelf, new Map(sheets)])),
    damaged: new Set(original.damaged),
    revisions: new Map(original.revisions),
    memos: new Map(original.memos),
  };
}

export function otherThan(adult: Adult): Adult {
  return adults.find((one) => one !== adult)!;
}
