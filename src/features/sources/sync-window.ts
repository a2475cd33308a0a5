import type { SortedActivity } from "./activity-columns.ts";
import { joinStretches } from "./present-activity.ts";
import type { ActivityKey } from "./reading.ts";

/** A half-open stretch of time in whole seconds since the epoch. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What a device did in a window, in columns, as it is sent to a notebook: it takes the place of all that was known of that window. */
export interface Parcel extends Window {
  readonly keys: readonly ActivityKey[];
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly key: readonly number[];
}

/** The parts of stretches that lie in a window. */
export function cutTo(stretches: readonly SortedActivity[], { from, to }: Window): readonly SortedActivity[] {
  return stretches.flatMap(({ start, end, key }) =>
    start < to && end > from ? [{ start: Math.max(start, from), end: Math.min(end, to), key }] : [],
  );
}

/**
 * What is known of a device once what was seen in a window took the place of all that was known of it. Both are in the order of their
 * starts and share their keys. What goes on across an edge of the window is one again, so how often a device is read leaves no trace.
 */
export function withWindow(
  known: readonly SortedActivity[],
  seen: readonly SortedActivity[],
  { from, to }: Window,
): readonly SortedActivity[] {
  const before = cutTo(known, { from: Number.NEGATIVE_INFINITY, to: from });
  const after = cutTo(known, { from: to, to: Number.POSITIVE_INFINITY });
  return joinStretches([...before, ...seen, ...after]);
}

// A body of JSON may have a megabyte.
const mostStretches = 5000;
const mostKeyLetters = 400_000;

/** The stretches of a window as parcels of a size that can be sent, one after the other. */
export function* parcelsOf(stretches: readonly SortedActivity[], { from, to }: Window): Generator<Parcel> {
  let begin = from;
  let next = 0;
  let open: readonly SortedActivity[] = [];
  do {
    const taken = [...open];
    const keys = new Set(taken.map(({ key }) => key));
    let letters = 0;
    for (
      ;
      next < stretches.length && ((taken.length < mostStretches && letters < mostKeyLetters) || stretches[next]!.start === begin);
      next++
    ) {
      const stretch = stretches[next]!;
      if (!keys.has(stretch.key)) letters += JSON.stringify(stretch.key).length;
      keys.add(stretch.key);
      taken.push(stretch);
    }
    const window = { from: begin, to: stretches[next]?.start ?? to };
    yield parcelOf(cutTo(taken, window), window);
    open = taken.flatMap(({ start, end, key }) => (end > window.to ? [{ start: Math.max(start, window.to), end, key }] : []));
    begin = window.to;
  } while (begin < to);
}

function parcelOf(stretches: readonly SortedActivity[], window: Window): Parcel {
  const keys = [...new Set(stretches.map(({ key }) => key))];
  const places = new Map(keys.map((key, place) => [key, place]));
  return {
    ...window,
    keys,
    starts: stretches.map(({ start }) => start),
    lengths: stretches.map(({ start, end }) => end - start),
    key: stretches.map(({ key }) => places.get(key)!),
  };
}
