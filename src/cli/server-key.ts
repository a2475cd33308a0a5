import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "./command.ts";

const bytes = 32;

/**
 * The key with which the server opens what it needs while nobody is signed in: ENOUGH_SERVER_KEY, or a file in the data directory that is made
 * the first time. It is in no backup: whoever has a backup alone cannot open those things.
 */
export function serverKeyIn(folder: string): Buffer {
  const given = process.env["ENOUGH_SERVER_KEY"];
  if (given !== undefined) return readKey(given, "ENOUGH_SERVER_KEY");
  const path = join(folder, "server.key");
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(bytes).toString("base64url")}\n`, { mode: 0o600 });
  return readKey(readFileSync(path, "utf8"), path);
}

function readKey(written: string, where: string): Buffer {
  const key = Buffer.from(written.trim(), "base64url");
  if (key.length !== bytes)
    throw new InputError(
      `${where} is not a key: 32 random bytes in base64 are needed. Put the old one back; or remove it, and people’s calendars are looked at again once they have signed in.`,
    );
  return key;
}
