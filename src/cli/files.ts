import { open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { InputError } from "./command.ts";

const largest = 1024 * 1024 * 1024;

/** Reads files that were named on the command line. */
export async function readNamedFiles(paths: readonly string[]): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readOne(path) })));
}

const headBytes = 64 * 1024;

/** The beginning of a file, by which its kind is told. */
export async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(headBytes) });
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

/** The JSON in a file. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readOne(path));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${error instanceof Error ? error.message : "it cannot be read"}.`);
  }
}

async function readOne(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw new InputError(`${path} is larger than a gigabyte. Export a shorter time, or split it.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const why =
    code === "ENOENT"
      ? "There is no file"
      : code === "EISDIR"
        ? "This is a folder, not a file"
        : code === "EACCES"
          ? "You may not read"
          : "This cannot be read";
  return new InputError(`${why}: ${path}.`);
}
