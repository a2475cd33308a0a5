import { deflateRawSync, inflateRawSync } from "node:zlib";
import { BoxError, pad, type RecordKeys, seal, unpad, unseal } from "../vault/index.ts";

/** What lies in a box: the record's kind, the version of its shape, the day it is about, and itself. */
export interface Content {
  readonly kind: string;
  readonly version: number;
  readonly day: string;
  readonly data: unknown;
}

/** Where a box lies; authenticated, so that it opens nowhere else. */
export interface Place {
  readonly shelf: string;
  readonly id: string;
  readonly owner: string;
  readonly keyVersion: number;
  readonly rowVersion: number;
}

const asIs = 0;
const deflated = 1;
const worthDeflating = 1024;
// A twentieth larger than at the usual level 6, in a third of the time.
const level = 4;
// A box is ours, but a backup may have been tampered with: what inflates past this was not written here.
const largest = 256 * 1024 * 1024;

/** Seals content for its place: format byte ‖ JSON (deflated when it is long), padded. */
export function sealContent(keys: RecordKeys, place: Place, content: Content): Buffer {
  const json = Buffer.from(JSON.stringify(content));
  const body = json.length < worthDeflating ? [Buffer.of(asIs), json] : [Buffer.of(deflated), deflateRawSync(json, { level })];
  return seal(keys.keyOf(place.id), nameOf(place), pad(Buffer.concat(body)));
}

/** Opens what `sealContent` made for the same place. Throws BoxError, also for content of another day than its row says. */
export function openContent(
  keys: RecordKeys,
  place: Place,
  day: string,
  box: Uint8Array,
): { readonly content: Content; readonly bytes: number } {
  const body = unpad(unseal(keys.keyOf(place.id), nameOf(place), box));
  const json = body[0] === deflated ? inflateRawSync(body.subarray(1), { maxOutputLength: largest }) : body.subarray(1);
  const content = JSON.parse(json.toString()) as Content;
  if (content.day !== day) throw new BoxError("A record does not belong to the day that its row names.");
  return { content, bytes: json.length };
}

function nameOf({ shelf, id, owner, keyVersion, rowVersion }: Place): string {
  return `${shelf}|${id}|${owner}|${keyVersion}|${rowVersion}`;
}
