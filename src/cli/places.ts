import { mkdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";

/** The data directory: what ENOUGH_DATA says, or where this system keeps such things. Made when it is not there, for its owner alone. */
export function dataDirectory(): string {
  const folder = resolve(process.env["ENOUGH_DATA"] ?? defaultDirectory());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function defaultDirectory(): string {
  if (platform() === "win32") return join(process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Enough");
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support", "Enough");
  return join(process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "enough");
}

/** Where backups of a data directory lie when nobody names another place. */
export function backupsIn(folder: string): string {
  return join(folder, "backups");
}
