import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every way in which a text may lie in a file without being sealed. `text` is ASCII. */
export function disguisesOf(text: string): readonly Buffer[] {
  const plain = Buffer.from(text);
  const little = Buffer.from(text, "utf16le");
  const hexadecimal = plain.toString("hex");
  return [
    plain,
    little,
    Buffer.from(little).swap16(),
    Buffer.from(hexadecimal),
    Buffer.from(hexadecimal.toUpperCase()),
    ...base64Of(plain),
  ];
}

/** In base64 a text looks different at each of three distances from the beginning; of each, the letters that do not depend on what is beside it. */
function base64Of(plain: Buffer): readonly Buffer[] {
  const parts = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), plain]).toString("base64");
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + plain.length) * 8) / 6));
  });
  const forUrls = parts.map((part) => part.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...parts, ...forUrls])].map((part) => Buffer.from(part));
}

/** How often any of the texts lies open in these bytes, in any disguise. */
export function countIn(bytes: Buffer, texts: readonly string[]): number {
  let count = 0;
  for (const disguise of texts.flatMap(disguisesOf))
    for (let at = bytes.indexOf(disguise); at >= 0; at = bytes.indexOf(disguise, at + 1)) count++;
  return count;
}

/** What a search through folders saw. */
export interface Search {
  readonly files: number;
  readonly bytes: number;
  /** Where a text lies open. */
  readonly open: readonly string[];
}

/** Searches every file below some folders for texts, in any disguise. */
export function search(folders: readonly string[], texts: readonly string[]): Search {
  const paths = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))));
  const files = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile());
  let bytes = 0;
  const open = files.filter((path) => {
    const content = readFileSync(path);
    bytes += content.length;
    return countIn(content, texts) > 0;
  });
  return { files: files.length, bytes, open };
}
