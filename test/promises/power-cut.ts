import { readFileSync } from "node:fs";

// What a disk may hold when the power goes: everything up to each file's last sync, and of what came after it any sectors in any
// mixture, each as it was at some moment. Journals of the file system keep names in order; data they do not.

/** One line of the log that powerlog.c writes. */
interface Entry {
  /** The monotonic clock, in nanoseconds. */
  readonly at: bigint;
  readonly kind: string;
  readonly path: string;
  readonly offset: number;
  readonly data: Buffer;
}

/** A disk as the log describes it, up to the entry that it was played to. */
export interface Disk {
  play(entry: Entry): void;
  /** The files that are there after a power cut at this moment, one of many possible outcomes. */
  cut(random: () => number): ReadonlyMap<string, Buffer>;
}

interface File {
  synced: Content;
  exists: boolean;
  pending: Entry[];
}

/** Bytes that may grow; those past the length are nothing. */
interface Content {
  readonly bytes: Buffer;
  readonly length: number;
}

const nothing: Content = { bytes: Buffer.alloc(0), length: 0 };
const headerBytes = 32;
const sectorBytes = 512;

export function readLog(path: string): readonly Entry[] {
  const bytes = readFileSync(path);
  const entries: Entry[] = [];
  for (let at = 0; at + headerBytes <= bytes.length;) {
    const name = bytes.readUInt32LE(at + 20);
    const data = Number(bytes.readBigUInt64LE(at + 24));
    const from = at + headerBytes + name;
    entries.push({
      at: bytes.readBigUInt64LE(at),
      offset: Number(bytes.readBigUInt64LE(at + 8)),
      kind: String.fromCharCode(bytes.readUInt32LE(at + 16)),
      path: bytes.toString("utf8", at + headerBytes, from),
      data: bytes.subarray(from, from + data),
    });
    at = from + data;
  }
  return entries;
}

export function openDisk(): Disk {
  const files = new Map<string, File>();

  function fileAt(path: string): File {
    const file = files.get(path) ?? { synced: nothing, exists: false, pending: [] };
    files.set(path, file);
    return file;
  }

  function sync(path: string): void {
    const known = files.get(path);
    if (known) {
      const { synced, exists } = known.pending.reduce(applied, known);
      Object.assign(known, { synced, exists, pending: [] });
      return;
    }
    // A folder: the names in it are safe.
    for (const file of files.values()) {
      const last = file.pending.findLastIndex(({ kind }) => kind === "U");
      if (last >= 0) Object.assign(file, { synced: nothing, exists: false, pending: file.pending.slice(last + 1) });
      if (file.pending.some(({ kind }) => kind === "C")) file.exists = true;
    }
  }

  return {
    play(entry) {
      if (entry.kind === "S") sync(entry.path);
      else fileAt(entry.path).pending.push(entry);
    },
    cut(random) {
      const outcome = outcomeOf(random);
      const left = [...files].map(([path, file]) => [path, settled(file, outcome)] as const);
      return new Map(left.filter(([, { exists }]) => exists).map(([path, { synced }]) => [path, synced.bytes.subarray(0, synced.length)]));
    },
  };
}

/** Which of the pending changes reached the disk: whether a name or a length did, and up to which of its writes a sector did. */
interface Outcome {
  readonly reached: () => boolean;
  readonly upTo: (writes: readonly number[]) => number;
}

/** Nothing, everything, or each sector by itself, more of them or fewer. */
function outcomeOf(random: () => number): Outcome {
  const share = [0, 1, 0.5, random()][Math.floor(random() * 4)]!;
  return {
    reached: () => random() < share,
    upTo: (writes) => (random() < share ? writes[Math.floor(random() * writes.length)]! : -1),
  };
}

/** A file with its pending changes, as far as they reached the disk. */
function settled({ synced, exists, pending }: File, { reached, upTo }: Outcome): Pick<File, "synced" | "exists"> {
  const writes = new Map<number, number[]>();
  for (const [index, { kind, offset, data }] of pending.entries()) {
    if (kind !== "W") continue;
    for (const sector of sectorsOf(offset, data.length)) {
      const known = writes.get(sector);
      if (known) known.push(index);
      else writes.set(sector, [index]);
    }
  }
  const last = new Map([...writes].map(([sector, indices]) => [sector, upTo(indices)]));
  let file: Pick<File, "synced" | "exists"> = { synced: { bytes: Buffer.from(synced.bytes), length: synced.length }, exists };
  for (const [index, entry] of pending.entries()) {
    if (entry.kind !== "W") file = reached() ? applied(file, entry) : file;
    else for (const part of partsOf(entry)) if (index <= last.get(part.sector)!) file = applied(file, { ...entry, ...part });
  }
  return file;
}

/** A file after a change that reached the disk wholly. */
function applied(file: Pick<File, "synced" | "exists">, { kind, offset, data }: Pick<Entry, "kind" | "offset" | "data">) {
  const { synced } = file;
  if (kind === "U") return { synced: nothing, exists: false };
  if (kind === "C") return { synced, exists: true };
  if (kind === "T") {
    const { bytes } = grown(synced, offset);
    bytes.fill(0, Math.min(offset, synced.length));
    return { synced: { bytes, length: offset }, exists: file.exists };
  }
  const { bytes } = grown(synced, offset + data.length);
  data.copy(bytes, offset);
  return { synced: { bytes, length: Math.max(synced.length, offset + data.length) }, exists: true };
}

function grown({ bytes, length }: Content, needed: number): Content {
  if (bytes.length >= needed) return { bytes, length };
  const larger = Buffer.alloc(2 * needed);
  bytes.copy(larger);
  return { bytes: larger, length };
}

/** A write, cut where sectors end. */
function partsOf({ offset, data }: Entry) {
  return sectorsOf(offset, data.length).map((sector) => {
    const from = Math.max(offset, sector * sectorBytes);
    return { sector, offset: from, data: data.subarray(from - offset, (sector + 1) * sectorBytes - offset) };
  });
}

function sectorsOf(offset: number, bytes: number): readonly number[] {
  const first = Math.floor(offset / sectorBytes);
  const count = bytes === 0 ? 0 : Math.floor((offset + bytes - 1) / sectorBytes) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
