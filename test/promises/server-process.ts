import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A server as a process of its own, which a test may treat badly. */
export interface ServerProcess {
  readonly address: string;
  readonly process: ChildProcess;
  /** All that it wrote to its output and its log. */
  said(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const patience = 20_000;

/** Starts a built server on a data directory. `program` replaces what is started, `env` adds to its environment. */
export async function startProcess(options: {
  readonly dist: string;
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: readonly string[];
}): Promise<ServerProcess> {
  const { dist, folder, env = {}, program = [process.execPath, join(dist, "main.js"), "serve", "--port", "0"] } = options;
  const [command, ...args] = program;
  const child = spawn(command!, args, {
    env: { PATH: process.env["PATH"], ENOUGH_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const until = Date.now() + patience;
  const address = (): string | undefined => /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
  while (!address()) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The server did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    address: address()!,
    process: child,
    said: () => said,
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    },
  };
}
