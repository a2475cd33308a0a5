import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const linesAtOnce = 1000;

/** Prints lines as they are made: a million of them do not fit into one text. Ends quietly when whoever reads has seen enough (“| head”). */
export async function sayLines(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(bundles(lines)), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

function* bundles(lines: Iterable<string>): Generator<string> {
  let bundle: string[] = [];
  for (const line of lines) {
    bundle.push(line);
    if (bundle.length < linesAtOnce) continue;
    yield `${bundle.join("\n")}\n`;
    bundle = [];
  }
  if (bundle.length > 0) yield `${bundle.join("\n")}\n`;
}

/** All lines of a stream. What ends with a line break has no empty line after it. */
export async function readAllLines(stream: AsyncIterable<Buffer | string>): Promise<readonly string[]> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  const lines = Buffer.concat(parts).toString("utf8").split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
