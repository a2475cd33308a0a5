import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import type { Problem } from "../../kernel/actions/index.ts";
import { type AnyKind, type Content, contentsDigest, readContent } from "../../kernel/notebook/index.ts";

// A notebook as a file. docs/export-format.md describes it for other programs; what is written there is a promise.

export const fileFormat = "enough-notebook";
export const fileVersion = 1;

/** A record in a file: what a box holds, and the name of the box. */
export interface FileRecord extends Content {
  readonly id: string;
}

/** A notebook in a file. `digest` is over its records; equal notebooks have equal digests. */
export interface NotebookFile {
  readonly format: typeof fileFormat;
  readonly version: typeof fileVersion;
  readonly exportedAt: string;
  readonly person: { readonly name: string; readonly zone: string };
  readonly digest: string;
  /** How many records did not open and are not here; absent when all did. */
  readonly damaged?: number;
  readonly records: readonly FileRecord[];
}

/** The kinds of record that this version knows, by name. */
export type Kinds = ReadonlyMap<string, AnyKind>;

const problemsShown = 20;
const readAtOnce = 200;

const recordShape = z.object({
  // A record's id is readable in the database: it may not say anything.
  id: z.uuid().regex(/^[0-9a-f-]+$/),
  kind: z.string().min(1).max(100),
  version: z.int().min(1),
  day: z.union([z.literal(""), z.iso.date()]),
  data: z.unknown().refine((data) => data !== undefined && data !== null),
});

/** The digest of records, whatever their order. */
export function digestOf(records: readonly FileRecord[]): string {
  const inOrder = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return contentsDigest(inOrder.map(({ id, ...content }) => ({ id, content })));
}

/** A file as text: its head, then a line for each record, so that two files can be compared line by line. */
export function* linesOf({ records, ...head }: NotebookFile): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  for (const [index, { id, kind, version, day, data }] of records.entries())
    yield `${index === 0 ? "" : ","}\n${JSON.stringify({ id, kind, version, day, data })}`;
  yield "\n]}\n";
}

type Read = { readonly records: readonly FileRecord[] } | { readonly problems: readonly Problem[] };

/** Reads what `linesOf` wrote, or somebody else in the same format. What is wrong is said for each record, and then nothing is taken. */
export async function readFile(given: unknown, kinds: Kinds): Promise<Read> {
  const { format, version, records, digest } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const foreign = problemOfHead(format, version, records);
  if (foreign) return { problems: [{ message: foreign }] };
  const read = await readRecords(records as readonly unknown[], kinds);
  if ("problems" in read || digest === undefined || digest === digestOf(read.records)) return read;
  const message =
    "This file was changed after it was written, or a part is missing: its digest does not fit its records. Export it again; if you changed it on purpose, take the “digest” out of its first line.";
  return { problems: [{ message }] };
}

async function readRecords(given: readonly unknown[], kinds: Kinds): Promise<Read> {
  const records: FileRecord[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, one] of given.entries()) {
    // A file of ten years takes a second to read; others are answered in between.
    if (index % readAtOnce === readAtOnce - 1) await setImmediate();
    const record = readRecord(one, kinds);
    const problem = typeof record === "string" ? record : seen.has(record.id) ? "its id is there twice" : undefined;
    if (problem !== undefined) problems.push({ message: `Record ${index + 1}${nameOf(one)}: ${problem}.` });
    else if (typeof record !== "string") {
      seen.add(record.id);
      records.push(record);
    }
  }
  return problems.length > 0 ? { problems: shortened(problems) } : { records };
}

function problemOfHead(format: unknown, version: unknown, records: unknown): string | undefined {
  if (format === "enough-backup")
    return "This is a backup of a whole server, not one notebook. Whoever runs the server puts it back with: enough restore FILE";
  if (format !== fileFormat) return "This is not a notebook of Enough. Choose a file that “Take it out” made.";
  if (typeof version === "number" && version > fileVersion)
    return `This file is in format ${version}, which a newer version of Enough wrote. Bring Enough up to date here, then bring the file in.`;
  if (version !== fileVersion) return "This file does not say which version of the format it is in. Export it again.";
  if (!Array.isArray(records)) return "This file has no list of records. Export it again.";
  return undefined;
}

/** A record that can be taken as it is, or what is wrong with it. */
function readRecord(given: unknown, kinds: Kinds): FileRecord | string {
  const shaped = recordShape.safeParse(given);
  if (!shaped.success) return `its ${shaped.error.issues[0]!.path.join(".") || "shape"} is not as the format says`;
  const record = shaped.data;
  if (holdsProto(record.data)) return "it has a field named “__proto__”, which no record has";
  const kind = kinds.get(record.kind);
  if (kind?.stays) return "records of this kind never leave a notebook, and none is taken in";
  // What a newer version wrote, or a room that is not here, is kept as it is and left alone.
  if (!kind || record.version > kind.version) return record;
  try {
    readContent(kind, record);
    return record;
  } catch {
    return "what it holds is not what a record of its kind holds";
  }
}

/** JSON.parse makes `__proto__` an ordinary field; code that copies fields later may not. */
function holdsProto(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  return Object.hasOwn(data, "__proto__") || Object.values(data).some(holdsProto);
}

function nameOf(given: unknown): string {
  const { kind, day } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const words = [kind, day].filter((word) => typeof word === "string" && word !== "" && word.length <= 100);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function shortened(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - problemsShown;
  return more <= 0 ? problems : [...problems.slice(0, problemsShown), { message: `And ${more} more like these.` }];
}
