import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fingerprint, parseCalendar } from "../../../engine/calendar/index.ts";
import { applyInMemory, emptyCabinet, openNotebook, visitorIds } from "../../../kernel/notebook/index.ts";
import { type AccountPoint, newsOfAccount } from "./account-point.ts";
import { packDelta, unpackDelta } from "./delta.ts";
import { type FilePoint, newsOfFile } from "./file-point.ts";
import { holdingsOf } from "./holdings.ts";
import { feedEventsRecord } from "./records.ts";
import { takeIn } from "./take-in.ts";

// Whatever happens to a calendar, and however seldom it is taken in: what lies in the notebook is what the calendar says.

const zone = "Europe/Berlin";

/** A notebook that follows one calendar. */
function follower() {
  const cabinet = emptyCabinet({ household: "h", id: "o" }, null, "");
  let boxes = 0;
  return {
    take(delta: Parameters<typeof packDelta>[0]) {
      const notebook = openNotebook(cabinet, visitorIds);
      takeIn(notebook, "feed", `box ${boxes++}`, unpackDelta(packDelta(delta)), zone);
      applyInMemory(cabinet, notebook.changes);
      return notebook.changes.length;
    },
    held() {
      const notebook = openNotebook(cabinet, visitorIds);
      const texts = holdingsOf(notebook, "feed")?.data.boxes.map(({ id }) => notebook.find(feedEventsRecord, id)!.data.text) ?? [];
      return texts.flatMap((text) => parseCalendar(text).series.map(fingerprint)).toSorted();
    },
    boxes: () => openNotebook(cabinet, visitorIds).list(feedEventsRecord).length,
    holdings: () => holdingsOf(openNotebook(cabinet, visitorIds), "feed")!.data,
  };
}

interface Event {
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly repeats: boolean;
  readonly moved: boolean;
}

const event: fc.Arbitrary<Event> = fc.record({
  // Never the first months: what a file does not tell of any more stays, by design.
  month: fc.integer({ min: 3, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  repeats: fc.boolean(),
  moved: fc.boolean(),
});

const two = (number: number): string => String(number).padStart(2, "0");

function linesOf(uid: string, { month, day, hour, repeats, moved }: Event): readonly string[] {
  const at = (hour: number) => `;TZID=Europe/Berlin:2026${two(month)}${two(day)}T${two(hour)}0000`;
  const lines = ["BEGIN:VEVENT", `UID:${uid}`, `DTSTART${at(hour)}`, "DURATION:PT1H", `SUMMARY:${uid}`];
  return [
    ...lines,
    ...(repeats ? ["RRULE:FREQ=WEEKLY;COUNT=5"] : []),
    "END:VEVENT",
    ...(repeats && moved
      ? ["BEGIN:VEVENT", `UID:${uid}`, `RECURRENCE-ID${at(hour)}`, `DTSTART${at(hour === 0 ? 1 : 0)}`, "DURATION:PT2H", "END:VEVENT"]
      : []),
  ];
}

const wrap = (lines: readonly string[]): string => ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const first = linesOf("first", { month: 1, day: 2, hour: 9, repeats: false, moved: false });
const fileOf = (events: ReadonlyMap<string, Event>): string =>
  wrap([...first, ...[...events].flatMap(([uid, event]) => linesOf(uid, event))]);
const truthOf = (text: string) => parseCalendar(text).series.map(fingerprint).toSorted();

/** A calendar as it was at each look, and whether the person came by after it. */
const history = fc.array(fc.tuple(fc.dictionary(fc.constantFrom("a", "b", "c", "d"), event), fc.boolean()), { minLength: 1, maxLength: 8 });

describe("a calendar file", () => {
  test.prop([history])("is in the notebook as it is, after any history", (looks) => {
    const notebook = follower();
    let base: FilePoint | undefined;
    let latest: FilePoint | undefined;
    let waiting: ReturnType<typeof newsOfFile>["delta"];
    for (const [events, came] of [...looks, [looks.at(-1)![0], true] as const]) {
      const { point, delta } = newsOfFile(Buffer.from(fileOf(new Map(Object.entries(events)))), {}, { base: () => base, latest }, 0);
      latest = point;
      waiting = delta ?? waiting;
      if (!came || !waiting) continue;
      notebook.take(waiting);
      [base, waiting] = [latest, undefined];
    }
    expect(notebook.held()).toEqual(truthOf(fileOf(new Map(Object.entries(looks.at(-1)![0])))));
  });

  test("of a thousand events in which one moves rewrites the two months that it touches", () => {
    const events = new Map(
      Array.from({ length: 1000 }, (_, index): [string, Event] => [
        `e${index}`,
        { month: 3 + (index % 10), day: 1 + (index % 28), hour: 9, repeats: false, moved: false },
      ]),
    );
    const notebook = follower();
    const { point, delta } = newsOfFile(Buffer.from(fileOf(events)), {}, { base: () => undefined, latest: undefined }, 0);
    notebook.take(delta!);
    expect(notebook.boxes()).toBe(11);
    events.set("e0", { ...events.get("e0")!, month: 7 });
    const next = newsOfFile(Buffer.from(fileOf(events)), {}, { base: () => point, latest: point }, 0);
    expect(next.delta!.file.length).toBeLessThan(1000);
    // Two months, and what is held of the calendar.
    expect(notebook.take(next.delta!)).toBe(3);
    expect(notebook.held()).toEqual(truthOf(fileOf(events)));
  });

  test("taken in twice changes nothing the second time", () => {
    const { delta } = newsOfFile(Buffer.from(fileOf(new Map())), {}, { base: () => undefined, latest: undefined }, 0);
    const notebook = follower();
    notebook.take(delta!);
    expect(notebook.take(delta!)).toBe(1);
    expect(notebook.held()).toHaveLength(1);
  });

  test("of a calendar that cannot be outlined is taken whole each time", () => {
    const notebook = follower();
    const text = (hour: string) => wrap(["BEGIN:VEVENT", `DTSTART:20260914T${hour}0000Z`, "SUMMARY:no name", "END:VEVENT"]);
    let latest: FilePoint | undefined;
    for (const hour of ["09", "10"]) {
      const { point, delta } = newsOfFile(Buffer.from(text(hour)), {}, { base: () => latest, latest }, 0);
      expect(delta!.head.whole).toBe(true);
      notebook.take(delta!);
      latest = point;
    }
    expect(notebook.held()).toEqual(truthOf(text("10")));
  });
});

describe("a calendar on a CalDAV server", () => {
  test.prop([history, fc.boolean()])("is in the notebook as it is, after any history", (looks, everything) => {
    const notebook = follower();
    let base: AccountPoint | undefined;
    let taken = new Map<string, string>();
    for (const [events, came] of [...looks, [looks.at(-1)![0], true] as const]) {
      if (!came) continue;
      const now = new Map(Object.entries(events).map(([uid, event]) => [`/${uid}.ics`, wrap(linesOf(uid, event))]));
      const full = base === undefined || everything;
      const items = [...now].flatMap(([href, text]) => (full || taken.get(href) !== text ? [{ href, etag: "", text }] : []));
      const removed = full ? [] : [...taken.keys()].filter((href) => !now.has(href));
      const { point, delta } = newsOfAccount({ kind: "changed", full, items, removed, point: { token: "t" }, missing: 0 }, base, 0);
      notebook.take(delta);
      base = point;
      taken = now;
    }
    const last = Object.entries(looks.at(-1)![0]).map(([uid, event]) => wrap(linesOf(uid, event)));
    expect(notebook.held()).toEqual(truthOf(last.join("")));
  });
});
