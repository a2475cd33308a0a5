/** A part of a file as text. It ends where a content line ends, so no line is cut in two. */
interface TextBlock {
  readonly text: string;
  /** How much of the input has been read so far, in bytes (in characters when the input is a string). */
  readonly done: number;
  /** Which physical lines of this block (from 0) were not UTF-8 and were read as Windows-1252. */
  readonly guessed: readonly number[];
}

// Small enough that a caller can give way to other work between two blocks, large enough that decoding costs little.
const blockSize = 65_536;
const cr = 13;
const lf = 10;

/**
 * Reads a calendar file as text, a block at a time: UTF-8 (with or without a byte order mark), UTF-16 in either order, and, for single
 * lines that are not valid UTF-8, Windows-1252. Never throws.
 */
export function* textBlocks(input: Uint8Array | string): Generator<TextBlock, void> {
  if (typeof input === "string") {
    yield { text: input, done: input.length, guessed: [] };
    return;
  }
  const wide = utf16Label(input);
  if (wide) {
    yield { text: new TextDecoder(wide).decode(input), done: input.length, guessed: [] };
    return;
  }
  const decoder = new TextDecoder();
  for (let from = 0, to = 0; from < input.length; from = to) {
    to = endOfBlock(input, from);
    const bytes = input.subarray(from, to);
    const text = decoder.decode(bytes);
    yield text.includes("\uFFFD") ? { ...decodeByLine(bytes), done: to } : { text, done: to, guessed: [] };
  }
}

/** UTF-16 is known by its byte order mark or, as a calendar begins with "BEGIN", by a zero in one of the first two bytes. */
function utf16Label(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x42 && second === 0) return "utf-16le";
  if (first === 0 && second === 0x42) return "utf-16be";
  return undefined;
}

/** The first place after `from`, about a block further, where one content line ends and another begins. */
function endOfBlock(bytes: Uint8Array, from: number): number {
  const target = from + blockSize;
  if (target >= bytes.length) return bytes.length;
  for (let at = target; at > from; at--) if (isBoundary(bytes, at)) return at;
  for (let at = target + 1; at < bytes.length; at++) if (isBoundary(bytes, at)) return at;
  return bytes.length;
}

function isBoundary(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1]!;
  const next = bytes[at]!;
  // Behind an empty line the line before may go on (see lines.ts), so no block ends there.
  return (before === lf || before === cr) && next !== lf && next !== cr && !isBlank(next);
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

/** Decodes a block that is not plain UTF-8: characters that a fold has cut in two are joined, then each line is read by itself. */
function decodeByLine(block: Uint8Array): { text: string; guessed: number[] } {
  const bytes = joinSplitCharacters(block);
  const decoder = new TextDecoder();
  const western = new TextDecoder("windows-1252");
  const parts: string[] = [];
  const guessed: number[] = [];
  for (let from = 0, line = 0; from < bytes.length; line++) {
    const found = bytes.indexOf(lf, from);
    const to = found < 0 ? bytes.length : found + 1;
    const piece = bytes.subarray(from, to);
    const text = decoder.decode(piece);
    const valid = !text.includes("\uFFFD") || holdsReplacement(piece);
    parts.push(valid ? text : western.decode(piece));
    if (!valid) guessed.push(line);
    from = to;
  }
  return { text: parts.join(""), guessed };
}

/** Whether the character that stands for unreadable ones (U+FFFD) was written into the file itself. */
function holdsReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

/**
 * RFC 5545, 3.1: a fold may stand between the bytes of one character. Where it does, it is put behind the character; the content stays the
 * same, because unfolding takes the fold out wherever it stands.
 */
function joinSplitCharacters(block: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(block.length);
  const held: number[] = [];
  let put = 0;
  let missing = 0;
  const release = () => {
    for (const byte of held) bytes[put++] = byte;
    held.length = 0;
  };
  for (let at = 0; at < block.length; at++) {
    const fold = missing > 0 ? foldLength(block, at) : 0;
    if (fold > 0) {
      held.push(...block.subarray(at, at + fold));
      at += fold - 1;
      continue;
    }
    const byte = block[at]!;
    const goesOn = missing > 0 && (byte & 0xc0) === 0x80;
    if (!goesOn) release();
    bytes[put++] = byte;
    missing = goesOn ? missing - 1 : bytesAfter(byte);
    if (missing === 0) release();
  }
  release();
  return bytes;
}

/** How many bytes a fold has that begins here: CRLF or LF, and a blank. */
function foldLength(bytes: Uint8Array, at: number): number {
  const breaks = bytes[at] === lf ? 1 : bytes[at] === cr && bytes[at + 1] === lf ? 2 : 0;
  return breaks > 0 && isBlank(bytes[at + breaks] ?? 0) ? breaks + 1 : 0;
}

/** How many more bytes belong to a UTF-8 character that begins with this one. */
function bytesAfter(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}
