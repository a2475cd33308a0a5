import { type Peer, timesOf, versionOf, view } from "./peer.ts";

// The part of ical.js that is used here. Its own types would make the product's type check need this bench's packages.
interface Time {
  readonly toJSDate: () => Date;
}
interface Component {
  readonly getAllSubcomponents: (name: string) => readonly Component[];
  readonly getAllProperties: (name: string) => readonly { readonly getValues: () => readonly unknown[] }[];
  readonly getFirstPropertyValue: (name: string) => unknown;
}
interface Event {
  readonly startDate: Time;
  readonly endDate: Time;
  readonly isRecurring: () => boolean;
  readonly iterator: () => { readonly next: () => Time | null };
  readonly getOccurrenceDetails: (time: Time) => { readonly startDate: Time; readonly endDate: Time };
}
interface IcalJs {
  readonly parse: (text: string) => unknown;
  readonly Component: new (parsed: unknown) => Component;
  readonly Event: new (component: Component, options: { readonly exceptions: readonly Component[] }) => Event;
}
/** The components of one UID. */
interface Series {
  readonly master: Component;
  readonly changed: Component[];
}
const packageName: string = "ical.js";
const dayMs = 86_400_000;

// It makes values of the text only when they are asked for: these are the ones that our reader looks for in each event.
const valuesRead = [
  "uid summary location url status transp class categories organizer attendee sequence dtstamp created last-modified",
  "dtstart dtend duration rrule exrule rdate exdate recurrence-id",
].flatMap((names) => names.split(" "));

export async function icalJs(): Promise<Peer<readonly Series[]>> {
  const library = ((await import(packageName)) as { readonly default: IcalJs }).default;
  return {
    name: versionOf(packageName),
    parse(text) {
      const events = new library.Component(library.parse(text)).getAllSubcomponents("vevent");
      for (const event of events) for (const name of valuesRead) for (const property of event.getAllProperties(name)) property.getValues();
      return seriesOf(events);
    },
    tally: (series) => ({
      series: series.length,
      repeating: series.filter(({ master }) => master.getAllProperties("rrule").length > 0).length,
      people: series.reduce((sum, { master }) => sum + master.getAllProperties("attendee").length, 0),
    }),
    expand(series) {
      const starts: number[] = [];
      const ends: number[] = [];
      const add = ({ startDate, endDate }: Pick<Event, "startDate" | "endDate">) => {
        starts.push(startDate.toJSDate().getTime());
        ends.push(endDate.toJSDate().getTime());
      };
      for (const { master, changed } of series) addAll(new library.Event(master, { exceptions: changed }), add);
      return timesOf(starts, ends);
    },
  };
}

function seriesOf(events: readonly Component[]): readonly Series[] {
  const series = new Map<unknown, Series>();
  for (const event of events) {
    const uid = event.getFirstPropertyValue("uid");
    const known = series.get(uid);
    if (known) known.changed.push(event);
    else series.set(uid, { master: event, changed: [] });
  }
  return [...series.values()];
}

function addAll(event: Event, add: (times: Pick<Event, "startDate" | "endDate">) => void): void {
  if (!event.isRecurring()) return add(event);
  const iterator = event.iterator();
  for (let time = iterator.next(); time; time = iterator.next()) {
    const start = time.toJSDate().getTime();
    // A changed occurrence lies within a day of its own time.
    if (start >= view.to + dayMs) return undefined;
    if (start >= view.from - dayMs) add(event.getOccurrenceDetails(time));
  }
}
