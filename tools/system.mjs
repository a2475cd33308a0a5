// What the tests need from the machine beside what npm brings: a browser, a C compiler for the simulated power cuts, a calendar server,
// and, for the promises at full size alone, R.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const browsersElsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of the Chromium that CHROMIUM_PATH names, else of one that is installed. Throws a sentence that says what to install. */
export function findChromium() {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) {
    if (isAbsolute(given) && existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is “${given}”, and no program is there.`);
  }
  const found = findProgram(browsers) ?? browsersElsewhere.find((path) => existsSync(path));
  if (found) return found;
  throw new Error("No Chromium was found. Install one (on Debian: apt-get install chromium), or name yours in CHROMIUM_PATH.");
}

/** The path of a C compiler on Linux, or undefined. */
export function findCompiler() {
  return process.platform === "linux" ? findProgram(["cc", "gcc", "clang"]) : undefined;
}

/** The path of Radicale, a calendar server, or undefined. */
export function findRadicale() {
  return findProgram(["radicale"]);
}

/** The path of Rscript, which runs scripts in R, or undefined. */
export function findR() {
  return findProgram(["Rscript"]);
}

/** Installs what is missing, where that is allowed: as root, in CI, on Debian. Nothing is installed anywhere else. `withR` is for the promises at full size. */
export function installMissing({ withR = false } = {}) {
  if (process.getuid?.() !== 0 || !process.env["CI"] || !existsSync("/etc/debian_version")) return;
  const missing = [
    ...(process.env["CHROMIUM_PATH"] === undefined && !findProgram(browsers) ? ["chromium"] : []),
    ...(findCompiler() ? [] : ["gcc", "libc6-dev"]),
    ...(findRadicale() ? [] : ["radicale"]),
    ...(!withR || findR() ? [] : ["r-base-core"]),
  ];
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...missing]])
    execFileSync("/usr/bin/apt-get", ["--quiet", "--quiet", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
}

/** @param {readonly string[]} names */
function findProgram(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
