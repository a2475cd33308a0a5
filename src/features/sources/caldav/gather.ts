import { type Asker, askDav } from "./ask.ts";
import type { Entry } from "./list.ts";
import { caldav, dav, wordsOf } from "./multistatus.ts";
import { multiget } from "./questions.ts";
import type { NoAnswer } from "./said.ts";
import { pathOf } from "./site.ts";

/** An entry of a calendar, whole. */
export interface CalendarItem {
  /** Its path on the server, in one spelling. */
  readonly href: string;
  /** "" when the server gives none. */
  readonly etag: string;
  /** iCalendar. A repeating event and its exceptions are one item. */
  readonly text: string;
}

export interface Gathered {
  readonly kind: "gathered";
  readonly items: readonly CalendarItem[];
  /** What was gone by the time it was asked for. */
  readonly gone: readonly string[];
  /** How many the server named, but did not hand out. */
  readonly missing: number;
}

const batch = 100;

/** Asks for entries whole, at most a hundred at a time. */
export async function gather(asker: Asker, url: string, entries: readonly Entry[]): Promise<Gathered | NoAnswer> {
  const items: CalendarItem[] = [];
  const gone: string[] = [];
  for (let at = 0; at < entries.length; at += batch) {
    const wanted = new Map(entries.slice(at, at + batch).map((entry) => [entry.href, entry]));
    const question = { method: "REPORT", url, depth: "1", body: multiget([...wanted.values()].map(({ written }) => written)) } as const;
    const answer = await askDav(asker, question, ({ href, status, props }, from) => {
      const path = pathOf(href, from);
      return path === undefined
        ? undefined
        : { path, status, text: props.get(caldav("calendar-data"))?.text, etag: wordsOf(props.get(dav("getetag"))) };
    });
    if (answer.kind !== "multistatus") return answer;
    for (const { path, status, text, etag } of answer.read) {
      const entry = wanted.get(path);
      if (!entry) continue;
      if (text !== undefined) items.push({ href: path, etag: etag ?? entry.etag, text });
      else if (status === 404 || status === 410) gone.push(path);
      else continue;
      wanted.delete(path);
    }
  }
  return { kind: "gathered", items, gone, missing: entries.length - items.length - gone.length };
}
