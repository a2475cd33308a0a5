import type { Context } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";
import { action, type Outcome, refuse } from "../../kernel/actions/index.ts";
import { type Env, type Guest, openDesk, perform, readFields } from "../../kernel/web/index.ts";
import { rulesOf } from "../areas/index.ts";
import { type GivenFile, readFiles, type Readings } from "./read-files.ts";
import type { Progress } from "./reading.ts";
import { importRecord } from "./records.ts";
import { shelveReadings } from "./shelve.ts";

const broughtView = z.object({
  id: z.string(),
  /** Whether all of it was brought in before, by this import: then nothing was changed. */
  before: z.boolean(),
});

/** What came of bringing files in: an import to look at, or sentences about why there is none. */
export type Brought = z.output<typeof broughtView> | { readonly problems: readonly string[] };

/** The page to go to when files were brought in. */
export function placeOf({ id, before }: z.output<typeof broughtView>): string {
  return `/imports/${id}${before ? `?done=${broughtBefore}` : ""}`;
}

export const broughtBefore = "sources.before";

/** Reads files for a guest and puts what was understood into their notebook, as a preview. */
export async function bringIn(
  c: Context<Env>,
  guest: Guest,
  files: readonly GivenFile[],
  onProgress?: (progress: Progress) => void,
): Promise<Brought> {
  const { house } = c.var;
  if (files.length === 0) return { problems: ["No file was chosen. Choose one or several, and send them again."] };
  const { notebook, zone, now } = await openDesk(house, guest);
  const read = await readFiles(files, { rules: rulesOf(notebook), zone, now }, onProgress);
  const outcome = await perform(house, guest, shelving(read), {});
  if (outcome.kind === "done") return broughtView.parse(outcome.output);
  return { problems: problemsOf(outcome) };
}

function problemsOf(outcome: Exclude<Outcome, { kind: "done" }>): readonly string[] {
  return outcome.kind === "refused"
    ? outcome.problems.map(({ message }) => message)
    : ["Something else was being kept in the same moment. Send the files once more."];
}

/** The action that shelves what was just read. It is no route of its own: its input is files. */
function shelving({ readings, unread }: Readings) {
  return action({
    name: "sources.bring-in",
    summary: "Read calendar files and activity exports, as a preview",
    route: "POST /imports",
    input: z.object({}),
    output: broughtView,
    async run({ notebook, zone, now, reach }) {
      const sentences = unread.map(({ file, message }) => `${file}: ${message}`);
      if (readings.length === 0) return refuse(sentences.join(" "), "files");
      await reach("");
      const whole = notebook.list(importRecord).filter(({ data }) => !data.awaits);
      const known = new Map(whole.flatMap(({ id, data }) => data.files.map(({ digest }) => [digest, id])));
      const fresh = readings.filter(({ digest }) => !known.has(digest));
      if (fresh.length === 0 && unread.length > 0)
        return refuse([...sentences, "The rest was brought in before. Nothing was changed."].join(" "), "files");
      if (fresh.length === 0) return { id: known.get(readings[0]!.digest)!, before: true };
      const problems = unread.map(({ file, message }) => ({ file, line: 0, message }));
      const [first, ...rest] = fresh;
      return {
        id: shelveReadings(notebook, [{ ...first!, problems: [...problems, ...first!.problems] }, ...rest], zone, now).id,
        before: false,
      };
    },
  });
}

/** The files of a form, in memory. */
export async function filesOf(c: Context<Env>): Promise<{ readonly files: readonly GivenFile[]; readonly zone: string | undefined }> {
  const { files: sent = [], zone: zones = [] } = await readFields(c);
  const given = sent.filter((value): value is File => value instanceof File && value.name !== "");
  const files = await Promise.all(given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  return { files, zone: zones.find((value) => typeof value === "string") };
}

const betweenLines = 100;

/** The same with its progress, a line of JSON at a time; the last line says where to go, or what is in the way. */
export function bringInWithProgress(c: Context<Env>, guest: Guest, files: readonly GivenFile[]): Response {
  c.header("Content-Type", "application/x-ndjson");
  return stream(c, async (lines) => {
    let last = 0;
    const brought = await bringIn(c, guest, files, (progress) => {
      if (performance.now() - last < betweenLines) return;
      last = performance.now();
      void lines.writeln(JSON.stringify(progress));
    });
    await lines.writeln(JSON.stringify("id" in brought ? { to: placeOf(brought) } : brought));
  });
}
