// Models that are learned from texts of ours: what is built has the weights and not the texts, and tests do not learn them again in every file.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const source = join(import.meta.dirname, "..", "src");
const files = new Set(["traps", "recognition/learned"].map((folder) => join(source, "engine", folder, "packed-model.ts")));

/** @type {Map<string, Promise<string>>} */
const models = new Map();

/** For Vitest: puts a learned model in the place of the file that learns it. */
export const learnedInline = {
  name: "learned",
  load: {
    filter: { id: /packed-model\.ts$/ },
    async handler(/** @type {string} */ id) {
      if (!files.has(id)) return null;
      return codeWith(`const packed = ${JSON.stringify(await learn(id))};\nexport function packedModel() { return packed; }\n`);
    },
  },
  // What Vitest keeps from run to run is right as long as nothing changed that a model is learned from.
  configureVitest(/** @type {import("vitest/node").VitestPluginContext} */ { defineCacheKeyGenerator }) {
    const key = keyOfSources();
    defineCacheKeyGenerator(({ id }) => (files.has(id) ? key : undefined));
  },
};

/**
 * For Rolldown: puts a learned model into a file of its own beside what is built, which is read when it is first wanted. A server starts sooner without
 * four megabytes of it in its code.
 * @type {import("rolldown").Plugin}
 */
export const learnedIntoFiles = {
  name: "learned",
  load: {
    filter: { id: /packed-model\.ts$/ },
    async handler(id) {
      if (!files.has(id)) return null;
      const fileName = `${basename(dirname(id))}-model.txt`;
      this.emitFile({ type: "asset", fileName, source: await learn(id) });
      return codeWith(
        `import { readFileSync } from "node:fs";\nexport function packedModel() { return readFileSync(new URL("${fileName}", import.meta.url), "utf8"); }\n`,
      );
    },
  },
};

/** @param {string} code */
function codeWith(code) {
  return { code, moduleType: /** @type {const} */ ("js") };
}

/** @param {string} file @returns {Promise<string>} */
function learn(file) {
  const learning = models.get(file) ?? import(pathToFileURL(file).href).then(({ packedModel }) => packedModel());
  models.set(file, learning);
  return learning;
}

function keyOfSources() {
  const hash = createHash("sha256");
  for (const floor of ["content", "engine"])
    for (const entry of readdirSync(join(source, floor), { withFileTypes: true, recursive: true }))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}
