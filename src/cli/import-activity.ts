import { createHash } from "node:crypto";
import type { Rule } from "../features/areas/index.ts";
import { type FileReading, type GivenFile, readFiles } from "../features/sources/index.ts";
import type { Client } from "./client.ts";
import { InputError } from "./command.ts";
import { showProgress } from "./progress.ts";

// An export of ActivityWatch may be hundreds of megabytes. It is read here, where it lies, with the notebook's rules; what goes to the
// notebook is what would be kept there anyway, a month at a time. Broken off, it goes on where it stopped.

interface Answer {
  readonly id: string;
  readonly before: boolean;
  readonly awaits: readonly { readonly device: string; readonly month: string }[];
}

interface KnownImport {
  readonly id: string;
  readonly awaits: number;
  readonly files: readonly { readonly digest: string }[];
}

const shareOfReading = 0.8;
// As many as the notebook keeps of a file's problems.
const mostProblems = 200;
const longest = 1000;

/** Reads an export and sends what has not arrived yet. Answers its import, and whether all of it was there before. */
export async function importActivity(client: Client, file: GivenFile): Promise<{ readonly id: string; readonly before: boolean }> {
  const digest = createHash("sha256").update(file.bytes).digest("hex");
  const known = (await client.get("/api/imports")) as readonly KnownImport[];
  const whole = known.find(({ awaits, files }) => awaits === 0 && files.some((one) => one.digest === digest));
  if (whole) return { id: whole.id, before: true };
  const { zone } = (await client.get("/api/syncs")) as { readonly zone: string };
  const rules = (await client.get("/api/rules")) as readonly Rule[];
  const { readings, unread } = await readFiles([file], { rules, zone, now: Date.now() }, ({ share, doing }) =>
    showProgress({ share: share * shareOfReading, doing }),
  );
  const [reading] = readings;
  if (!reading) throw new InputError(unread.map(({ file, message }) => `${file}: ${message}`).join(" "));
  const pieces = reading.pieces.flatMap((piece) => (piece.type === "activity" ? [piece] : []));
  const about = { file: aboutFile(reading), months: pieces.map(({ device, month }) => ({ device, month })) };
  const { id, before, awaits } = (await client.post("/api/imports/parts", { ...about, pieces: [] })) as Answer;
  const awaited = new Set(awaits.map(({ device, month }) => `${month} ${device}`));
  const wanted = pieces.filter(({ device, month }) => awaited.has(`${month} ${device}`));
  for (const [index, { type: _type, tracker: _tracker, ...piece }] of wanted.entries()) {
    showProgress({ share: shareOfReading + ((1 - shareOfReading) * index) / wanted.length, doing: `${file.name}: ${piece.month}` });
    await client.post("/api/imports/parts", { ...about, pieces: [piece] });
  }
  return { id, before };
}

function aboutFile({ file, kind, digest, bytes, devices, first, last, problems }: FileReading): object {
  const shown = problems.slice(0, mostProblems).map(({ message, line }) => ({ file, line, message: message.slice(0, longest) }));
  return { file: file.slice(-longest), kind, digest, bytes, devices, first, last, problems: shown };
}
