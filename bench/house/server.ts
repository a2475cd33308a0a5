import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../../tools/build.mjs";

/** The built server, as a process of its own. */
export interface Server {
  readonly address: string;
  /** The most memory that it had so far, in bytes; undefined where the system does not tell. */
  readonly peakMemory: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** Starts the built server on a data directory and waits until it says where it is. */
export async function startServer(folder: string): Promise<Server> {
  const main = join(await ensureBuilt(), "main.js");
  const child = spawn(process.execPath, [main, "serve", "--port", "0"], {
    env: { PATH: process.env["PATH"], ENOUGH_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (/http:\S+\s/.test(said)) break;
  }
  const address = /http:\S+/.exec(said)?.[0];
  if (address === undefined) throw new Error(`The server did not start: ${said}`);
  return {
    address,
    peakMemory: () => peakOf(child.pid!),
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

/** The most memory that a process had so far, in bytes; undefined where the system does not tell. */
export function peakOf(pid: number): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : 1024 * Number(kilobytes);
}
