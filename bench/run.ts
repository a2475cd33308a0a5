// Measures Enough against its peers: node bench/run.ts [NAME] [--json]. Exit status: 0 all bars held, 1 one was missed, 2 no such bench.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Row, table } from "./row.ts";

/** A bench generates its input from a seed, checks that all answers agree, and only then measures. */
interface Bench {
  readonly run: () => Promise<readonly Row[]>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  spans: () => import("./spans.ts"),
  calendar: () => import("./calendar.ts"),
  feed: () => import("./feed.ts"),
  notebook: () => import("./notebook.ts"),
  pages: () => import("./pages.ts"),
  start: () => import("./start.ts"),
  import: () => import("./import.ts"),
  activity: () => import("./activity.ts"),
  classify: () => import("./classify.ts"),
  stats: () => import("./stats.ts"),
  insights: () => import("./insights.ts"),
};

const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
const [name] = positionals;
if (name !== undefined && !Object.hasOwn(benches, name)) {
  process.stderr.write(`There is no bench "${name}". There are: ${Object.keys(benches).join(", ")}.\n`);
  process.exit(2);
}
installPeers();
takePrecedence();
const rows: Row[] = [];
for (const [each, load] of Object.entries(benches)) {
  if (name !== undefined && name !== each) continue;
  process.stderr.write(`Measuring ${each} …\n`);
  rows.push(...(await (await load()).run()));
}
process.stdout.write(values.json ? `${JSON.stringify(rows)}\n` : `${table(rows)}\n`);
process.exitCode = rows.every(({ held }) => held) ? 0 : 1;

/** Brings bench/node_modules in line with its lock file, when it is not. */
function installPeers(): void {
  const here = import.meta.dirname;
  const installed = join(here, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, "package-lock.json")).mtimeMs) return;
  process.stderr.write("Installing the peers to measure against …\n");
  const { status } = spawnSync("npm", ["ci", "--prefix", here], { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status === 0) return;
  process.stderr.write(`The peers could not be installed: run "npm ci --prefix ${here}" and read what it says.\n`);
  process.exit(2);
}

/** Asks the system to let this process and those that it starts go first: others who work on the machine disturb less. Most may not ask. */
function takePrecedence(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST);
  } catch {
    process.stderr.write("Others on this machine may disturb what is measured: this user may not go before them.\n");
  }
}
