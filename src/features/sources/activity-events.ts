import { type EventColumns, eventColumns, type Events } from "./event-columns.ts";
import { elementsOf, parseAt } from "./json-scan.ts";
import type { Said } from "./present-activity.ts";

// ActivityWatch's events, {timestamp, duration, data}, as a list of JSON: in an export, and as its server gives them.

/** Reads lists of events into columns. What they say is kept once for all lists: a window comes back a thousand times. */
export interface EventReader {
  /** What the events say, by their `sight`. */
  readonly said: readonly Said[];
  /** Reads the list at a byte, one event a step, yielding the byte behind it; complains about each that is not whole. */
  readonly readList: (
    bytes: Uint8Array,
    from: number,
    complain: (at: number, number: number, why: string) => void,
    onEnd?: (to: number) => void,
  ) => Generator<number, Events>;
}

export function eventReader(): EventReader {
  const said: Said[] = [];
  const places = new Map<string, number>();

  function placeOf(data: Readonly<Record<string, unknown>>): number {
    const given = ["app", "title", "url", "status", "label", "project"].map((name) => textOf(data[name]));
    const [app, title, url, status, label, project] = given as Six;
    const name = given.join("\n");
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, said.length);
    return said.push({ app, title, site: hostOf(url), status, label, project: lastPart(project) }) - 1;
  }

  return {
    said,
    *readList(bytes, from, complain, onEnd) {
      const events = eventColumns();
      let number = 0;
      for (const element of elementsOf(bytes, from, onEnd)) {
        number++;
        const why = readEvent(element.cut ? undefined : parseAt(bytes, element), events, placeOf);
        if (why !== undefined && !element.cut) complain(element.from, number, why);
        yield element.to;
      }
      return events.inOrder();
    },
  };
}

type Six = [string, string, string, string, string, string];

const longest = 366 * 86_400;

/** Adds an event to the columns, or says what is wrong with it. */
function readEvent(given: unknown, events: EventColumns, placeOf: (data: Readonly<Record<string, unknown>>) => number): string | undefined {
  if (typeof given !== "object" || given === null) return "it is not whole.";
  const { timestamp, duration = 0, data } = given as Record<string, unknown>;
  const from = typeof timestamp === "string" ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(from)) return `“${String(timestamp).slice(0, 60)}” is not a time.`;
  if (typeof duration !== "number" || !Number.isFinite(duration)) return "its length is not a number.";
  if (duration < 0) return "a stretch cannot be shorter than nothing.";
  if (duration > longest) return "it lasts longer than a year.";
  if (typeof data !== "object" || data === null) return "it does not say what was done.";
  events.add(from, from + duration * 1000, placeOf(data as Record<string, unknown>));
  return undefined;
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A project is named by the folder that it lies in; of some editors it is the whole path, of some it is not known. */
function lastPart(project: string): string | undefined {
  const name = project.split(/[\\/]/).findLast((part) => part !== "");
  return name === undefined || name.toLowerCase() === "unknown" ? undefined : name;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || undefined : undefined;
}
