// Holds the promises to the test at their full size, and prints what each test saw: npm run verify:full [-- --json]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./build.mjs";
import { findR, installMissing } from "./system.mjs";

const json = process.argv.includes("--json");
installMissing({ withR: true });
const folder = mkdtempSync(join(tmpdir(), "enough-verify-"));
const rows = join(folder, "rows");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const run = spawnSync(process.execPath, [vitest, "run", "--project", "journeys", "test/promises"], {
  cwd: root,
  env: { ...process.env, ENOUGH_VERIFY: "full", ENOUGH_VERIFY_ROWS: rows },
  // What a script reads on standard output is the rows alone.
  stdio: ["ignore", json ? 2 : "inherit", "inherit"],
});
const lines = existsSync(rows) ? readFileSync(rows, "utf8").trim().split("\n") : [];
/** @type {{ promise: string, held: boolean, figure: string }[]} */
const found = lines.map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

if (json) console.log(JSON.stringify(found));
else for (const { promise, held, figure } of found) console.log(`${held ? "held    " : "NOT HELD"}  ${promise}\n          ${figure}`);
if (!findR())
  console.error("Skipped: the statistics beside R, many cases of each. R was not found (on Debian: apt-get install r-base-core).");
if (found.length === 0) console.error("No promise was tested. The output above says why.");
process.exitCode = run.status === 0 && found.length > 0 && found.every(({ held }) => held) ? 0 : 1;
