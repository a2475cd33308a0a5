import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// What a page asks for anywhere but on this machine finds no host: a browser that is tested tells nobody anything.
const loopbackAlone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";
const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

/**
 * Starts the Chromium that this machine has, which reaches this machine alone. Whoever opens it closes it (`await using`, or `afterAll`);
 * should they not, it ends with the process, whose pipe it hangs on. Throws with a sentence that says what to install.
 */
export async function openBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: findChromium(),
    ...options,
    args: [...quiet, ...sandbox, "--disable-sync", loopbackAlone, ...(options.args ?? [])],
  });
}

/** The path of a Chromium: the one that CHROMIUM_PATH names, else one that is installed, else (as root in CI, on Debian) one installed now. */
function findChromium(): string {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) {
    if (isAbsolute(given) && existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is “${given}”, and no program is there.`);
  }
  const found = findInstalled() ?? (mayInstall() ? install() : undefined);
  if (found) return found;
  throw new Error("No Chromium was found. Install one (on Debian: apt-get install chromium), or name yours in CHROMIUM_PATH.");
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) => existsSync(path));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && Boolean(process.env["CI"]) && existsSync("/etc/debian_version");
}

function install(): string | undefined {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]])
    execFileSync("/usr/bin/apt-get", ["--quiet", ...args], { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  return findInstalled();
}
