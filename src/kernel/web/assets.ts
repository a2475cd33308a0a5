import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The files that pages load, under names that hold their hash. */
export interface Assets {
  /** The path of an asset by its plain name ("ui.css"). Throws for one that was not built: that is a typing mistake. */
  path(name: string): string;
  /** A file by its hashed name, in the encoding that fits best, or undefined. */
  read(file: string, accepts: string): { readonly body: Uint8Array<ArrayBuffer>; readonly encoding: string | undefined } | undefined;
}

/** Reads a build's manifest; files are read on first use and kept. */
export function openAssets(build: string): Assets {
  const names = JSON.parse(readFileSync(join(build, "assets.json"), "utf8")) as Record<string, string>;
  const known = new Set(Object.values(names).map((path) => basename(path)));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();

  function load(file: string): Uint8Array<ArrayBuffer> {
    const held = files.get(file) ?? new Uint8Array(readFileSync(join(build, "assets", file)));
    files.set(file, held);
    return held;
  }

  return {
    path(name) {
      const path = names[name];
      if (!path) throw new Error(`No asset "${name}" was built.`);
      return path;
    },
    read(file, accepts) {
      if (!known.has(file)) return undefined;
      for (const [encoding, ending] of [
        ["br", ".br"],
        ["gzip", ".gz"],
      ] as const) {
        if (accepts.includes(encoding) && existsSync(join(build, "assets", file + ending))) return { body: load(file + ending), encoding };
      }
      return { body: load(file), encoding: undefined };
    },
  };
}
