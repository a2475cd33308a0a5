import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Command, warn } from "./command.ts";

// The benches run from the sources. The build lies two folders below the root, and so do these.
const root = join(import.meta.dirname, "..", "..");

export const bench: Command = {
  name: "bench",
  summary: "Measure Enough on this machine, beside its peers",
  usage: "bench [NAME] [--json]",
  example: "enough bench spans",
  async run(args) {
    const benches = join(root, "bench", "run.ts");
    if (!existsSync(benches)) {
      warn("The benches are not part of this installation. They come with the source of Enough: run “npm run bench” there.");
      return 1;
    }
    const jsx = pathToFileURL(join(root, "tools", "jsx.mjs")).href;
    return spawnSync(process.execPath, ["--import", jsx, benches, ...args], { stdio: "inherit" }).status ?? 1;
  },
};
