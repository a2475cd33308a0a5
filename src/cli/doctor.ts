import { accessSync, constants, statfsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Command, say } from "./command.ts";
import { openEngine, sourceOf } from "./engine.ts";
import { sayJson } from "./json.ts";
import { findHolder } from "./lock.ts";
import { namedPacks } from "./packs.ts";
import { dataDirectory } from "./places.ts";

/** One thing that was looked at: how it is, and what to do when it is not well. */
interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly is: string;
}

const littleSpace = 200 * 1024 * 1024;
const oldestNode = 26;

export const doctor: Command = {
  name: "doctor",
  summary: "Look at what Enough needs on this machine, and say what is in the way",
  usage: "doctor [--json]",
  example: "enough doctor",
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
    const folder = dataDirectory();
    const findings = [nodeVersion(), ...place(folder), server(folder), await database(folder), ...packs()];
    if (values.json) sayJson(findings);
    else for (const { what, well, is } of findings) say(`${well ? "well " : "LOOK "} ${what.padEnd(16)} ${is}`);
    return findings.every(({ well }) => well) ? 0 : 1;
  },
};

function nodeVersion(): Finding {
  const well = Number(process.versions.node.split(".")[0]) >= oldestNode;
  return {
    what: "Node",
    well,
    is: well ? process.version : `${process.version} is older than Enough needs; run “npm ci”, which brings the right one.`,
  };
}

function place(folder: string): readonly Finding[] {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const mode = statSync(folder).mode & 0o077;
  return [
    writable(folder),
    { what: "Who may read it", well: mode === 0, is: mode === 0 ? "you alone" : `others too. Close it with: chmod 700 ${folder}` },
    {
      what: "Free space",
      well: free > littleSpace,
      is: `${Math.round(free / 1024 ** 2).toLocaleString("en")} MB${free > littleSpace ? "" : ", which is little: make room before it is full"}`,
    },
  ];
}

function writable(folder: string): Finding {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return { what: "Data directory", well: true, is: folder };
  } catch {
    return {
      what: "Data directory",
      well: false,
      is: `${folder} cannot be written. Give it to the user who runs Enough, or name another with ENOUGH_DATA.`,
    };
  }
}

function server(folder: string): Finding {
  const holder = findHolder(folder);
  return { what: "Server", well: true, is: holder ? `running at ${holder.address}` : "not running" };
}

/** Opens the database. One that a running server holds is left to it: the server would have said so itself. */
async function database(folder: string): Promise<Finding> {
  const source = sourceOf(folder);
  const what = source.kind === "sqlite" ? "SQLite" : "PostgreSQL";
  if (source.kind === "sqlite" && findHolder(folder)) return { what, well: true, is: "open in the running server" };
  try {
    const engine = await openEngine(folder);
    await engine.close();
    return { what, well: true, is: "opens, and its schema is of this version" };
  } catch (error) {
    return { what, well: false, is: error instanceof Error ? error.message : String(error) };
  }
}

/** The packs that the operator named; without any, nothing is said of them. */
function packs(): readonly Finding[] {
  return namedPacks().map((named) =>
    named.pack
      ? { what: "Content pack", well: true, is: `“${named.pack.name}”, version ${named.pack.version}, from ${named.folder}` }
      : {
          what: "Content pack",
          well: false,
          is: `${named.folder} is left out: ${named.problems[0]?.message} “enough content check ${named.folder}” says all of it.`,
        },
  );
}
