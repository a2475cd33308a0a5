// A JSON file of a million events would be a gigabyte as objects, and one that was cut off could not be parsed at all. So files are
// walked by bytes: where each value begins and ends, and only the small ones are parsed, one at a time.

/** Where a value lies: bytes from `from` up to `to`; `to` is the end of the file for one that was cut off. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const colon = 0x3a;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The place of a value whose end is looked for when somebody asks; whoever walked through it says where it is, and spares the search. */
export interface OpenPlace extends Place {
  readonly endAt: (to: number) => void;
}

/**
 * The members of the object at `from`, in their order. Stops where the bytes are no JSON, and says so in the last one's `cut`; calls
 * `onEnd` with the byte behind the object when it comes to its end.
 */
export function* membersOf(
  bytes: Uint8Array,
  from: number,
  onEnd?: (to: number) => void,
): Generator<{ readonly name: string; readonly value: OpenPlace }> {
  let at = skipSpace(bytes, from);
  if (bytes[at] !== openBrace) return;
  at = skipSpace(bytes, at + 1);
  while (at < bytes.length && bytes[at] !== closeBrace) {
    const name = valueAt(bytes, at);
    if (name.cut || bytes[at] !== quote) return;
    at = skipSpace(bytes, name.to);
    if (bytes[at] !== colon) return;
    const value = openPlace(bytes, skipSpace(bytes, at + 1));
    yield { name: String(parseAt(bytes, name)), value };
    if (value.cut) return;
    at = skipSpace(bytes, value.to);
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
  }
  if (at < bytes.length) onEnd?.(at + 1);
}

/** The elements of the array at `from`, in their order; calls `onEnd` with the byte behind the array when it comes to its end. */
export function* elementsOf(bytes: Uint8Array, from: number, onEnd?: (to: number) => void): Generator<Place> {
  let at = skipSpace(bytes, from);
  if (bytes[at] !== openBracket) return;
  at = skipSpace(bytes, at + 1);
  while (at < bytes.length && bytes[at] !== closeBracket) {
    const value = valueAt(bytes, at);
    if (value.to === at) return;
    yield value;
    if (value.cut) return;
    at = skipSpace(bytes, value.to);
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
  }
  if (at < bytes.length) onEnd?.(at + 1);
}

function openPlace(bytes: Uint8Array, from: number): OpenPlace {
  let known: Place | undefined;
  const find = () => (known ??= valueAt(bytes, from));
  return {
    from,
    get to() {
      return find().to;
    },
    get cut() {
      return find().cut;
    },
    endAt(to) {
      known = { from, to, cut: false };
    },
  };
}

/** The value at a place; undefined when it is no JSON. */
export function parseAt(bytes: Uint8Array, { from, to }: Place): unknown {
  try {
    return JSON.parse(decoder.decode(bytes.subarray(from, to)));
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder();

/** Tells on which line a byte lies, from 1 on; to be asked in the order of the bytes. */
export function lineCounter(bytes: Uint8Array): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    for (let next = bytes.indexOf(newline, counted); next >= 0 && next < at; next = bytes.indexOf(newline, counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}

/** Where the value that begins at `from` ends. */
function valueAt(bytes: Uint8Array, from: number): Place {
  const first = bytes[from];
  if (first === quote) return placeTo(bytes, from, stringEnd(bytes, from));
  if (first !== openBrace && first !== openBracket) return plainAt(bytes, from);
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      at = stringEnd(bytes, at) - 1;
      if (at < 0) break;
    } else if (byte === openBrace || byte === openBracket) depth++;
    else if ((byte === closeBrace || byte === closeBracket) && --depth === 0) return { from, to: at + 1, cut: false };
  }
  return placeTo(bytes, from, -1);
}

function placeTo(bytes: Uint8Array, from: number, end: number): Place {
  return end < 0 ? { from, to: bytes.length, cut: true } : { from, to: end, cut: false };
}

/** The byte behind the string that begins at `from`; -1 when it does not end. */
function stringEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === backslash) at++;
    else if (byte === quote) return at + 1;
  }
  return -1;
}

/** A number, true, false or null. */
function plainAt(bytes: Uint8Array, from: number): Place {
  let at = from;
  while (at < bytes.length && !isDelimiter(bytes[at]!)) at++;
  return { from, to: at, cut: at === bytes.length };
}

function isDelimiter(byte: number): boolean {
  return byte <= 0x20 || byte === comma || byte === colon || byte === closeBrace || byte === closeBracket;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! <= 0x20) at++;
  return at;
}
