import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findChromium } from "../../tools/system.mjs";

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
