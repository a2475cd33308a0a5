import { dayOf, type Zone } from "../../kernel/time/index.ts";
import type { ActivityKey, ActivityPiece, FileReading, ReadingProblem, Tracker } from "./reading.ts";

/** A stretch with the reason of its area, in whole seconds since the epoch. */
export interface SortedActivity {
  readonly start: number;
  readonly end: number;
  readonly key: ActivityKey;
}

/** What a tracker's file tells: for each device or account its stretches, in the order of their starts, cut into months. */
export function trackedReading(
  tracker: Tracker,
  file: string,
  devices: readonly { readonly name: string; readonly stretches: readonly SortedActivity[] }[],
  problems: readonly ReadingProblem[],
  zone: Zone,
): Omit<FileReading, "digest" | "bytes"> {
  const pieces = devices.flatMap(({ name, stretches }) => byMonth(tracker, name, stretches, zone));
  const days = pieces
    .flatMap(({ starts, lengths }) => [starts[0]!, starts.at(-1)! + lengths.at(-1)!])
    .map((second) => dayOf(second * 1000, zone))
    .toSorted();
  return {
    file,
    kind: tracker,
    calendars: [],
    devices: devices.map(({ name, stretches }) => ({ name, stretches: stretches.length })),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    pieces,
    problems,
  };
}

/** Keys that say the same become one, so that a month's columns name each once. */
export function keyPool(): (key: ActivityKey) => ActivityKey {
  const keys = new Map<string, ActivityKey>();
  return (key) => {
    const name = JSON.stringify([key.app, key.site, key.title, key.labels, key.area, key.because]);
    const known = keys.get(name) ?? key;
    keys.set(name, known);
    return known;
  };
}

/** The stretches of a month's columns, with `pool`'s own keys. */
export function* stretchesIn(
  { keys, starts, lengths, key }: Pick<ActivityPiece, "keys" | "starts" | "lengths" | "key">,
  pool: (key: ActivityKey) => ActivityKey,
): Generator<SortedActivity> {
  const pooled = keys.map(pool);
  for (const [index, start] of starts.entries()) {
    const known = pooled[key[index]!];
    // A notebook's file may hold columns that do not fit each other.
    if (known) yield { start, end: start + lengths[index]!, key: known };
  }
}

/** Columns a month, by the local month in which a stretch begins. */
export function byMonth(tracker: Tracker, device: string, stretches: readonly SortedActivity[], zone: Zone): readonly ActivityPiece[] {
  return [...Map.groupBy(stretches, ({ start }) => dayOf(start * 1000, zone).slice(0, 7))].map(([month, ofMonth]) => {
    const keys = [...new Set(ofMonth.map(({ key }) => key))];
    const places = new Map(keys.map((key, place) => [key, place]));
    return {
      type: "activity",
      tracker,
      device,
      month,
      keys,
      starts: ofMonth.map(({ start }) => start),
      lengths: ofMonth.map(({ start, end }) => end - start),
      key: ofMonth.map(({ key }) => places.get(key)!),
    };
  });
}
