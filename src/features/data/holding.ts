import { randomBytes } from "node:crypto";
import type { Guest, House } from "../../kernel/web/index.ts";

/** Files that wait in memory while somebody decides whether to bring them in. */
export interface Holding {
  /** Keeps a file of somebody’s for ten minutes. Answers the name to ask for it by, which nobody can guess. */
  keep(text: string, whose: string): string;
  /** The file of that name, for whoever brought it. */
  find(name: string, whose: string): string | undefined;
}

const kept = 10 * 60_000;
const mostLetters = 128 * 1024 * 1024;

const holdings = new WeakMap<House, Holding>();

/** The files that wait in a house. */
export function holdingOf(house: House): Holding {
  const holding = holdings.get(house) ?? openHolding(house.clock);
  holdings.set(house, holding);
  return holding;
}

/** Whose file it is that somebody brings. */
export function whoseOf(guest: Guest): string {
  return guest.kind === "person" ? guest.person.owner.id : guest.kind === "visitor" ? guest.visitor.id : "";
}

function openHolding(clock: () => number): Holding {
  const files = new Map<string, { readonly text: string; readonly whose: string; readonly until: number }>();

  function makeRoom(): void {
    let letters = [...files.values()].reduce((sum, { text }) => sum + text.length, 0);
    // The first in the map waits longest.
    for (const [name, { text, until }] of files) {
      if (until > clock() && letters <= mostLetters) break;
      files.delete(name);
      letters -= text.length;
    }
  }

  return {
    keep(text, whose) {
      const name = randomBytes(24).toString("base64url");
      files.set(name, { text, whose, until: clock() + kept });
      makeRoom();
      return name;
    },
    find(name, whose) {
      makeRoom();
      const found = files.get(name);
      return found?.whose === whose ? found.text : undefined;
    },
  };
}
