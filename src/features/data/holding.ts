import { randomBytes } from "node:crypto";

/** Files that wait in memory while somebody decides whether to bring them in. */
export interface Holding {
  /** Keeps a file for ten minutes. Answers the name to ask for it by, which nobody can guess. */
  keep(text: string): string;
  find(name: string): string | undefined;
}

const kept = 10 * 60_000;
const mostLetters = 128 * 1024 * 1024;

export function openHolding(clock: () => number): Holding {
  const files = new Map<string, { readonly text: string; readonly until: number }>();

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
    keep(text) {
      const name = randomBytes(24).toString("base64url");
      files.set(name, { text, until: clock() + kept });
      makeRoom();
      return name;
    },
    find(name) {
      makeRoom();
      return files.get(name)?.text;
    },
  };
}
