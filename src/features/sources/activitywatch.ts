import type { Zone } from "../../kernel/time/index.ts";
import type { Sorter } from "../areas/index.ts";
import { trackedReading } from "./activity-columns.ts";
import { type EventReader, eventReader, textOf } from "./activity-events.ts";
import { complaintsAbout } from "./complaints.ts";
import { eventColumns } from "./event-columns.ts";
import { lineCounter, membersOf, parseAt, type OpenPlace } from "./json-scan.ts";
import { activityOf, type Bucket, type Device, devicesOf, unattended, usedTypes } from "./present-activity.ts";
import type { FileReading, Progress } from "./reading.ts";

// ActivityWatch's export: {"buckets": {id: {type, client, hostname, events: [{timestamp, duration, data}]}}}. What comes in is what the
// person did on a device, sorted into areas here; titles and addresses are used for sorting and are not kept.

const eventsPerStep = 5000;

/** Reads an export, a few thousand events a step, yielding how far it is. Titles are seen by the sorter and go no further. */
export function* readActivityWatch(
  bytes: Uint8Array,
  file: string,
  sorter: Sorter,
  zone: Zone,
): Generator<Progress, Omit<FileReading, "digest" | "bytes">> {
  const problems = complaintsAbout(file);
  const buckets: Bucket[] = [];
  const reader = eventReader();
  const lineAt = lineCounter(bytes);
  let cut = true;
  for (const { name, value } of membersOf(bytes, 0)) {
    if (name !== "buckets") continue;
    for (const bucket of membersOf(bytes, value.from, value.endAt))
      buckets.push(yield* readBucket(bytes, bucket.name, bucket.value, reader, (at, message) => problems.note(lineAt(at), message)));
    cut = value.cut;
    break;
  }
  if (cut) {
    problems.note(0, "The file ends in the middle, as if it was cut off. What came before was read; export it once more to have the rest.");
  }
  const found = devicesOf(buckets);
  for (const message of found.flatMap(whatToKnow)) problems.note(0, message);
  const devices = found.map((device) => ({ name: device.name, stretches: activityOf(device, reader.said, sorter) }));
  return trackedReading("activitywatch", file, devices, problems.list(), zone);
}

function* readBucket(
  bytes: Uint8Array,
  id: string,
  place: OpenPlace,
  { readList }: EventReader,
  complain: (at: number, message: string) => void,
): Generator<Progress, Bucket> {
  const meta: Record<string, unknown> = {};
  let events = eventColumns().inOrder();
  for (const { name, value } of membersOf(bytes, place.from, place.endAt)) {
    if (name !== "events") meta[name] = parseAt(bytes, value);
    else {
      const complainOf = (at: number, number: number, why: string) =>
        complain(at, `Event ${number.toLocaleString("en")} of ${id}: ${why} It was left out.`);
      const steps = readList(bytes, value.from, complainOf, value.endAt);
      let number = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next())
        if (++number % eventsPerStep === 0)
          yield { share: step.value / bytes.length, doing: `${number.toLocaleString("en")} events of ${id}` };
      events = step.value;
    }
  }
  return { id, type: textOf(meta["type"]), device: deviceName(textOf(meta["hostname"]), id), events };
}

const longestName = 200;

function deviceName(hostname: string, id: string): string {
  const name = hostname.trim() || id.slice(id.lastIndexOf("_") + 1).trim();
  return name.slice(0, longestName) || "A device";
}

/** What is left out of a device's buckets, and what may be counted that was none. */
function whatToKnow(device: Device): readonly string[] {
  return [
    ...device.buckets
      .filter(({ type }) => !usedTypes.has(type))
      .map(
        ({ id, type, events }) =>
          `${id} holds ${events.from.length.toLocaleString("en")} events of the kind “${type}”. They say nothing about time spent that the other buckets do not, and were left out.`,
      ),
    ...unattended(device).map(
      ({ id }) => `There is no record of when you were away for ${id}, so time away from the keyboard may be counted.`,
    ),
  ];
}
