import { isUtf8 } from "node:buffer";

// Files come in the encodings of the programs that wrote them, and of those that they went through on the way here.

/** The text of a file in UTF-8, UTF-16 or Windows-1252, without its byte order mark; a last character that was cut off is left out. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });
}

/** A file’s text in UTF-8 without a byte order mark: the very bytes where they are that already, as they nearly always are. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (encodingOf(bytes) !== "utf-8") return new TextEncoder().encode(decodeText(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const longestCharacter = 4;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  // The last character may be cut off.
  for (let cut = 0; cut < longestCharacter; cut++) if (isUtf8(bytes.subarray(0, Math.max(0, bytes.length - cut)))) return "utf-8";
  // One damaged byte among whole characters is damage; letters that are no UTF-8 throughout are of the older encoding.
  const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken ? "utf-8" : "windows-1252";
}
