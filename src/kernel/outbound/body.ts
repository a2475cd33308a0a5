import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import type { Patience } from "./patience.ts";
import { Unusable } from "./words.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** Reads a whole body and unpacks it, and stops as soon as either is more than `most`: what a packed body becomes shows while it unpacks. */
export async function readBody(response: IncomingMessage, most: number, patience: Patience): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collect = async (source: Bytes): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  const wire = atMost(most, () => patience.heard());
  const unpacker = unpackerOf(response);
  const { signal } = patience;
  if (unpacker) await pipeline(response, wire, unpacker, atMost(most), collect, { signal });
  else await pipeline(response, wire, collect, { signal });
  return Buffer.concat(chunks);
}

/** Lets bytes pass until there are too many. */
function atMost(most: number, heard?: () => void): (source: Bytes) => AsyncGenerator<Uint8Array> {
  return async function* (source) {
    let passed = 0;
    for await (const chunk of source) {
      heard?.();
      passed += chunk.length;
      if (passed > most) throw new Unusable(`It is larger than ${sizeInWords(most)}, which is more than Enough takes.`);
      yield chunk;
    }
  };
}

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${bytes.toLocaleString("en")} bytes`;
}

function unpackerOf({ headers, statusCode }: IncomingMessage) {
  const hasNone = statusCode === 204 || statusCode === 304 || headers["content-length"] === "0";
  if (hasNone) return undefined;
  const encoding = (headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return undefined;
  if (encoding === "br") return createBrotliDecompress();
  if (encoding === "gzip" || encoding === "x-gzip" || encoding === "deflate") return createUnzip();
  throw new Unusable("The answer is packed in a way that was not asked for.");
}
