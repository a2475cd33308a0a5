import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import type { Zone } from "../../kernel/time/index.ts";
import { makeSorter, type Rule } from "../areas/index.ts";
import { readActivityWatch } from "./activitywatch.ts";
import { readCalendarFile } from "./calendar-file.ts";
import { asUtf8 } from "./encoding.ts";
import { kindOf } from "./file-kind.ts";
import type { FileReading, Progress } from "./reading.ts";
import { readDaylio } from "./daylio.ts";
import { readRescueTime } from "./rescuetime.ts";
import { readToggl } from "./toggl.ts";

/** A file as it was given: its name, for speaking of it, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of no kind that is known, and a sentence about it. */
export interface Unread {
  readonly file: string;
  readonly message: string;
}

export interface Readings {
  readonly readings: readonly FileReading[];
  readonly unread: readonly Unread[];
}

/** Reads files, whatever they are called; tells how far it is, and lets other work go on in between. */
export async function readFiles(
  files: readonly GivenFile[],
  { rules, zone, now }: { readonly rules: readonly Rule[]; readonly zone: Zone; readonly now: number },
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Readings> {
  const sorter = makeSorter(rules);
  const readers = {
    icalendar: (bytes: Uint8Array, name: string) => readCalendarFile(bytes, name, zone, now),
    activitywatch: (bytes: Uint8Array, name: string) => readActivityWatch(asUtf8(bytes), name, sorter, zone),
    toggl: (bytes: Uint8Array, name: string) => readToggl(bytes, name, sorter, zone),
    daylio: (bytes: Uint8Array, name: string) => readDaylio(bytes, name, zone),
    rescuetime: (bytes: Uint8Array, name: string) => readRescueTime(bytes, name, sorter, zone),
  };
  const readings: FileReading[] = [];
  const unread: Unread[] = [];
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let before = 0;
  for (const { name, bytes } of files) {
    const kind = kindOf(bytes);
    if (typeof kind !== "object") {
      const share = bytes.length / Math.max(1, all);
      const report = (progress: Progress) =>
        onProgress({ share: before / Math.max(1, all) + share * progress.share, doing: `${name}: ${progress.doing}` });
      const read = await inTurns(readers[kind](bytes, name), report);
      readings.push({ ...read, digest: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length });
    } else unread.push({ file: name, message: kind.why });
    before += bytes.length;
  }
  return { readings, unread };
}

const turnEvery = 25;

/** Runs a reading to its end, handing the event loop over whenever it has worked for a while. */
async function inTurns<Result>(steps: Generator<Progress, Result>, report: (progress: Progress) => void): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since > turnEvery) {
      report(step.value);
      await turn();
      since = performance.now();
    }
  }
}
