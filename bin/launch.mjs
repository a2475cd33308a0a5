// Builds when the sources changed, then runs the command line from the build, in this same process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "../tools/build.mjs";

await import(pathToFileURL(join(await ensureBuilt(), "main.js")).href);
