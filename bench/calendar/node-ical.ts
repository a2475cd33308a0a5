import { type Peer, timesOf, versionOf, view } from "./peer.ts";

// The part of node-ical that is used here. Its own types would make the product's type check need this bench's packages.
interface Event {
  readonly type: string;
  readonly rrule?: unknown;
  readonly attendee?: unknown;
}
interface NodeIcal {
  readonly sync: { readonly parseICS: (text: string) => Readonly<Record<string, Event | undefined>> };
  readonly expandRecurringEvent: (
    event: Event,
    range: { readonly from: Date; readonly to: Date },
  ) => readonly { readonly start: Date; readonly end: Date }[];
}
const packageName: string = "node-ical";

export async function nodeIcal(): Promise<Peer<readonly Event[]>> {
  const { sync, expandRecurringEvent } = ((await import(packageName)) as { readonly default: NodeIcal }).default;
  return {
    name: versionOf(packageName),
    parse: (text) => quietly(() => Object.values(sync.parseICS(text)).filter((event) => event?.type === "VEVENT") as readonly Event[]),
    tally: (events) => ({
      series: events.length,
      repeating: events.filter(({ rrule }) => rrule !== undefined).length,
      people: events.reduce((sum, { attendee }) => sum + (attendee === undefined ? 0 : [attendee].flat().length), 0),
    }),
    expand(events) {
      const range = { from: new Date(view.from), to: new Date(view.to) };
      const found = events.flatMap((event) => expandRecurringEvent(event, range));
      return timesOf(
        found.map(({ start }) => start.getTime()),
        found.map(({ end }) => end.getTime()),
      );
    },
  };
}

/** It warns of each older change of an occurrence. */
function quietly<Result>(work: () => Result): Result {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}
