// Builds src/ into dist/<key>/, where the key is a hash of everything that goes in. A build that is there is never made twice.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { learnedIntoFiles } from "./learned.mjs";

export const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const styles = ["tokens", "reset", "base", "layout", "components", "utilities"];

/** The directory of the current build, made first if the sources changed since. */
export async function ensureBuilt() {
  const key = sourceKey();
  const target = join(dist, key);
  if (existsSync(join(target, "assets.json"))) return target;
  await underLock(async () => {
    if (!existsSync(join(target, "assets.json"))) await build(target);
  });
  return target;
}

/** A hash over the content of all that a build reads. */
function sourceKey() {
  const hash = createHash("sha256");
  const files = [
    ...filesUnder(join(root, "src")),
    join(root, "package-lock.json"),
    join(root, "tools", "build.mjs"),
    join(root, "tools", "learned.mjs"),
  ];
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).toSorted()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} target */
async function build(target) {
  const started = performance.now();
  if (process.stderr.isTTY) process.stderr.write("Building, once. This takes some twenty seconds.\n");
  const { rolldown } = await import("rolldown");
  const making = `${target}.making-${process.pid}`;
  mkdirSync(join(making, "assets"), { recursive: true });
  try {
    const server = await rolldown({
      input: { main: join(root, "src", "main.ts"), "care-worker": join(root, "src", "kernel", "storage", "care-worker.ts") },
      platform: "node",
      external: ["pg-native", "rolldown"],
      logLevel: "warn",
      // Learning takes most of a build, and that is known.
      checks: { bundlerTimings: false },
      plugins: [learnedIntoFiles],
    });
    const banner = (/** @type {{ name: string }} */ { name }) => (name === "main" ? useCompiled : "");
    await server.write({ dir: making, format: "esm", minify: true, chunkFileNames: "[name]-[hash].js", banner });
    await server.close();
    writeFileSync(join(making, "package.json"), '{"type":"module"}\n');
    writeFileSync(join(making, "assets.json"), JSON.stringify(await buildAssets(join(making, "assets"))));
    compileAhead(making);
    renameSync(making, target);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  pruneOlderThan(target);
  if (process.stderr.isTTY) process.stderr.write(`Built in ${Math.round(performance.now() - started)} ms.\n`);
}

// Node keeps what it made of the code beside it, so that a start need not make it again. Where it may not write, it starts without.
const useCompiled =
  'import { enableCompileCache } from "node:module"; enableCompileCache({ directory: import.meta.dirname + "/compiled", portable: true });';

/** Loads all code once, so that the first start is as quick as the next. @param {string} folder */
function compileAhead(folder) {
  spawnSync(process.execPath, [join(folder, "main.js"), "help"], { stdio: "ignore" });
}

/** Islands, styles and fonts under names that hold their hash. @param {string} folder */
async function buildAssets(folder) {
  const { rolldown } = await import("rolldown");
  /** @type {Record<string, string>} */
  const names = {};
  /** @param {string} name @param {string | Uint8Array} content */
  const put = (name, content) => {
    const bytes = Buffer.from(content);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const dot = name.lastIndexOf(".");
    const file = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
    writeFileSync(join(folder, file), bytes);
    if (!name.endsWith(".woff2")) {
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
      writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes));
    }
    names[name] = `/assets/${file}`;
  };

  const web = join(root, "src", "kernel", "web");
  for (const font of readdirSync(join(web, "fonts")).filter((name) => name.endsWith(".woff2")))
    put(font, readFileSync(join(web, "fonts", font)));
  put("icon.svg", readFileSync(join(web, "icon.svg")));
  const rooms = filesUnder(join(root, "src", "features")).filter((name) => name.endsWith(".css"));
  const sheets = [...styles.map((layer) => join(web, "style", `${layer}.css`)), ...rooms.toSorted()];
  const css = sheets.map((file) => readFileSync(file, "utf8")).join("\n");
  put(
    "ui.css",
    css.replaceAll(/url\("fonts\/([^"]+)"\)/g, (_, font) => `url("${basename(names[font] ?? font)}")`),
  );

  const islands = readdirSync(join(root, "src", "islands")).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  for (const island of islands) {
    const bundle = await rolldown({ input: join(root, "src", "islands", island), platform: "browser", logLevel: "warn" });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    put(island.replace(/\.ts$/, ".js"), output[0].code);
    await bundle.close();
  }
  return names;
}

/** Keeps the build before this one: a server that still runs from it may load a part of it late. @param {string} current */
function pruneOlderThan(current) {
  const builds = readdirSync(dist)
    .map((name) => join(dist, name))
    .filter((path) => path !== current && statSync(path).isDirectory())
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of builds.slice(1)) rmSync(old, { recursive: true, force: true });
}

/** One build at a time, also among processes; a lock that its owner left behind is taken over after a minute. @param {() => Promise<void>} work */
async function underLock(work) {
  const lock = join(root, "dist.lock");
  const patience = Date.now() + 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
      if (Date.now() > patience) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
