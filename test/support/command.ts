import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const enough = join(import.meta.dirname, "..", "..", "bin", "enough");

/** How a command ended and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A home of its own for commands: data, configuration, and nothing of this machine's. */
export interface Home {
  readonly folder: string;
  /** What a command finds around it. */
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], input?: string): Promise<Ended>;
  /** Starts a command that goes on, and waits for its first line. */
  start(args: readonly string[]): Promise<{ readonly line: string; stop(signal?: NodeJS.Signals): Promise<Ended> }>;
  dispose(): void;
}

export function makeHome(environment: Record<string, string> = {}): Home {
  const folder = mkdtempSync(join(tmpdir(), "enough-home-"));
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    ENOUGH_DATA: join(folder, "data"),
    XDG_CONFIG_HOME: join(folder, "config"),
    TZ: "America/Chicago",
    ...environment,
  };
  const running = new Set<ChildProcess>();

  function launch(args: readonly string[]) {
    const child = spawn(enough, args, { env, stdio: "pipe" });
    running.add(child);
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    const ended = once(child, "close").then(([status]): Ended => {
      running.delete(child);
      return { status: status as number | null, out, err };
    });
    return { child, ended, said: () => out };
  }

  return {
    folder,
    env,
    async run(args, input) {
      const { child, ended } = launch(args);
      child.stdin.end(input ?? "");
      return ended;
    },
    async start(args) {
      const { child, ended, said } = launch(args);
      while (!said().includes("\n")) {
        const over = await Promise.race([once(child.stdout, "data").then(() => undefined), ended]);
        if (over) throw new Error(`It ended before it said anything: ${over.err}`);
      }
      const stop = (signal: NodeJS.Signals = "SIGTERM") => {
        child.kill(signal);
        return ended;
      };
      return { line: said().split("\n")[0]!, stop };
    },
    dispose() {
      for (const child of running) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
