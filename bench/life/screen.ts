import { activityRecord, importRecord } from "../../src/features/sources/index.ts";
import { addDays, type Day, daysBetween, hour, startOfDay, weekday } from "../../src/kernel/time/index.ts";
import type { Boxed } from "./life.ts";
import type { Source } from "./source.ts";

// What a tracker saw on one device: a box of columns a month, named by one import a year.

const device = "maria-laptop";
const seenOnWorkdays = 170;
const seenOnWeekends = 25;
const apps: readonly (readonly [app: string, site: string | undefined, area: string | null])[] = [
  ["Code", undefined, "work"],
  ["Terminal", undefined, "work"],
  ["Slack", undefined, "work"],
  ["Thunderbird", undefined, "work"],
  ["Figma", undefined, "work"],
  ["LibreOffice", undefined, "work"],
  ["Zoom", undefined, "work"],
  ["Spotify", undefined, "rest"],
  ["Steam", undefined, "rest"],
  ["Anki", undefined, "growth"],
  ["Finder", undefined, null],
  ...Array.from(
    { length: 22 },
    (_, index) => ["Firefox", `site-${index}.example`, index % 3 === 0 ? "work" : index % 5 === 0 ? "rest" : null] as const,
  ),
];

export function screenBoxes(first: Day, last: Day, zone: string, source: Source): readonly { readonly day: Day; readonly box: Boxed }[] {
  const months = Map.groupBy(daysBetween(first, addDays(last, 1)), (day) => day.slice(0, 7));
  const years = Map.groupBy(months, ([month]) => month.slice(0, 4));
  return [...years.values()].flatMap((ofYear) => {
    const named: { id: string; kind: "activity"; of: string; month: string }[] = [];
    const boxes = ofYear.map(([month, days]) => {
      const data = columns(month, days, zone, source);
      const box: Boxed = (notebook) => named.push({ id: notebook.add(activityRecord, data).id, kind: "activity", of: device, month });
      return { day: days[0]!, box };
    });
    const [begin, end] = [ofYear[0]![1][0]!, ofYear.at(-1)![1].at(-1)!];
    const at = startOfDay(end, zone) + 20 * hour;
    return [...boxes, { day: end, box: (notebook) => notebook.add(importRecord, importOf(begin, end, at, zone, named)) }];
  });
}

function importOf(first: Day, last: Day, at: number, zone: string, boxes: { id: string; kind: "activity"; of: string; month: string }[]) {
  const file = {
    file: "aw-buckets-export.json",
    kind: "activitywatch" as const,
    digest: `${at}`.padStart(64, "0"),
    bytes: 30_000_000,
    calendars: [],
    devices: [{ name: device, stretches: 40_000 }],
    first,
    last,
    problems: [],
  };
  return { at, state: "kept" as const, zone, files: [file], boxes };
}

function columns(month: string, days: readonly Day[], zone: string, { between, next, pick }: Source) {
  const keys = apps.map(([app, site, area]) => ({
    app,
    ...(site === undefined ? {} : { site }),
    area,
    because: area === null ? "no rule fits yet" : `the app is “${app}”`,
  }));
  const rows = days.flatMap((day) => {
    const isWorkday = weekday(day) < 6;
    let at = startOfDay(day, zone) / 1000 + (isWorkday ? 8 : 10) * 3600 + between(0, 3600);
    return Array.from({ length: isWorkday ? seenOnWorkdays : seenOnWeekends }, () => {
      const start = at;
      const length = 10 + Math.floor(-Math.log(1 - next()) * 200);
      // Most switches follow one another at once; now and then somebody is away.
      at += length + (next() < 0.06 ? between(300, 2400) : between(0, 4));
      return { start, length, key: Math.min(between(0, keys.length - 1), between(0, keys.length - 1)) };
    });
  });
  return {
    tracker: "activitywatch" as const,
    device,
    month,
    digest: `${pick(days)}-${rows.length}`.padStart(64, "0"),
    keys,
    starts: rows.map(({ start }) => start),
    lengths: rows.map(({ length }) => length),
    key: rows.map(({ key }) => key),
  };
}
