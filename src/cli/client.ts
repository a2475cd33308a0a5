import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { compose, defaultConfig } from "../compose.ts";
import { InputError } from "./command.ts";
import { openEngine } from "./engine.ts";
import { findHolder, releaseLock, takeLock } from "./lock.ts";
import { loadNamedPacks } from "./packs.ts";
import { dataDirectory } from "./places.ts";
import { allowedReach } from "./reach.ts";
import { serverKeyIn } from "./server-key.ts";

// Account commands speak to the house as any program does, over its JSON routes: to the server that is running, or, when none is, to
// the same app inside this process.

/** A connection to the house, with the token of whoever signed in. */
export interface Client {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown) => Promise<unknown>;
  readonly send: (path: string, form: FormData) => Promise<unknown>;
  /** The answer as it is, for what is not JSON. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const problems = z.object({ problems: z.array(z.object({ message: z.string() })) });
const result = z.object({ result: z.unknown() });

/** Opens a connection. Throws InputError when nobody signed in, unless `anonymous`. */
export async function openClient({ anonymous = false } = {}): Promise<Client> {
  const folder = dataDirectory();
  const token = anonymous ? undefined : readToken(folder);
  if (!anonymous && token === undefined) throw new InputError("Nobody is signed in here. Sign in with: enough login");
  const door = await openDoor(folder);

  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
    return door.fetch(path, { ...init, headers });
  }

  async function json(path: string, init?: RequestInit): Promise<unknown> {
    const response = await call(path, init);
    const body: unknown = await response.json().catch(() => undefined);
    if (response.status === 401) throw new InputError("This sign-in has ended. Sign in again with: enough login");
    if (response.ok) return result.parse(body).result;
    const said = problems.safeParse(body);
    throw new InputError(said.success ? said.data.problems.map(({ message }) => message).join(" ") : `Enough answered ${response.status}.`);
  }

  return {
    get: (path) => json(path),
    post: (path, body) => json(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    send: (path, form) => json(path, { method: "POST", body: form }),
    fetch: call,
    close: door.close,
  };
}

interface Door {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

async function openDoor(folder: string): Promise<Door> {
  const holder = findHolder(folder);
  if (holder?.address) return { fetch: (path, init) => fetch(new URL(path, localAddress(holder)), init), close: async () => undefined };
  const taken = takeLock(folder);
  if (taken) throw new InputError("Enough is just starting. Try again in a moment.");
  const config = { ...defaultConfig, reach: allowedReach(), serverKey: serverKeyIn(folder) };
  loadNamedPacks();
  const { app, house } = compose(await openEngine(folder), import.meta.dirname, Date.now, config);
  return {
    fetch: async (path, init) => app.request(`http://localhost${path}`, { ...init, headers: withHost(init.headers) }),
    close: async () => {
      await house.engine.close();
      releaseLock(folder);
    },
  };
}

function withHost(headers: RequestInit["headers"]): Headers {
  const all = new Headers(headers);
  all.set("Host", "localhost");
  return all;
}

/** A server behind a proxy is reached directly: it is on this machine. */
function localAddress({ address, local }: { readonly address: string; readonly local?: string }): string {
  return local ?? address;
}

/** Where tokens lie: in the person's own configuration, apart from the data. */
function tokenFile(): string {
  const base =
    platform() === "win32" ? (process.env["APPDATA"] ?? homedir()) : (process.env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"));
  return join(base, "enough", "tokens.json");
}

function readTokens(): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(tokenFile(), "utf8")));
  } catch {
    return {};
  }
}

/** One token for each data directory. */
function readToken(folder: string): string | undefined {
  return readTokens()[folder];
}

export function keepToken(folder: string, token: string): void {
  mkdirSync(dirname(tokenFile()), { recursive: true, mode: 0o700 });
  writeFileSync(tokenFile(), `${JSON.stringify({ ...readTokens(), [folder]: token }, null, 2)}\n`, { mode: 0o600 });
}

export function forgetToken(folder: string): void {
  const { [folder]: _gone, ...rest } = readTokens();
  if (Object.keys(rest).length === 0) rmSync(tokenFile(), { force: true });
  else writeFileSync(tokenFile(), `${JSON.stringify(rest, null, 2)}\n`, { mode: 0o600 });
}
