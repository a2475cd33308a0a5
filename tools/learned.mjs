// Models that are learned from texts of ours: what is built has the weights and not the texts, and tests do not learn them again in every file.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const source = join(import.meta.dirname, "..", "src");
const files = new Set(["traps", "recognition/learned"].map((folder) => join(source, "engine", folder, "packed-model.ts")));

/** @type {Map<string, Promise<string>>} */
const codes = new Map();

/** Puts a learned model in the place of the file that learns it. A plugin for Rolldown and for Vitest. */
export const learned = {
  name: "learned",
  load: {
    filter: { id: /packed-model\.ts$/ },
    handler(/** @type {string} */ id) {
      if (!files.has(id)) return null;
      if (!codes.has(id)) codes.set(id, learn(id));
      return codes.get(id)?.then((code) => ({ code, moduleType: /** @type {const} */ ("js") }));
    },
  },
  // What Vitest keeps from run to run is right as long as nothing changed that a model is learned from.
  configureVitest(/** @type {import("vitest/node").VitestPluginContext} */ { defineCacheKeyGenerator }) {
    const key = keyOfSources();
    defineCacheKeyGenerator(({ id }) => (files.has(id) ? key : undefined));
  },
};

/** @param {string} file */
async function learn(file) {
  const { packedModel } = await import(pathToFileURL(file).href);
  return `const packed = ${JSON.stringify(packedModel())};\nexport function packedModel() { return packed; }\n`;
}

function keyOfSources() {
  const hash = createHash("sha256");
  for (const floor of ["content", "engine"])
    for (const entry of readdirSync(join(source, floor), { withFileTypes: true, recursive: true }))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}
