import { statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { StorageError } from "./engine.ts";

/** Gives a file that is whole its name, in a way that survives a power cut. */
export async function putInPlace(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Makes the names in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has nothing of the kind, and refuses to open a folder.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file's size in bytes; 0 when there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Turns what the file system says into what a person can act on; anything else stays what it is. */
export function explainedFile(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new StorageError(
      "full",
      `The disk has no room for ${file}. Nothing was changed. Free some space, or name another place.`,
      error,
    );
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
    return new StorageError("unreachable", `There is no file ${file}, or no folder for it. Check how it is spelled.`, error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new StorageError(
      "unreachable",
      `${file} may not be read or written by this user. Check whom it and its folder belong to.`,
      error,
    );
  return error;
}
