import { randomFrom } from "../src/engine/random/index.ts";

// What ActivityWatch exports of a laptop after some years: a bucket of windows and one of presence, newest first, as its server writes them.

const windows: readonly (readonly [app: string, titles: readonly string[]])[] = [
  ["Code", ["index.ts - enough", "report.ts - enough", "notes.md - enough"]],
  ["Outlook", ["RE: Q4 launch - maria@corp.example", "Inbox - maria@corp.example", "Calendar - maria@corp.example"]],
  ["firefox", ["Recipe for lentil soup", "Kita Lindengarten: closing days", "Quarterly figures - Sheets", "News"]],
  ["Slack", ["general | Harbour Studio", "release | Harbour Studio"]],
  ["Teams", ["Stand-up | Microsoft Teams", "Planning | Microsoft Teams"]],
  ["Spotify", ["Quiet evening", "Radio"]],
  ["Terminal", ["npm test", "git log"]],
];
const [longest, dayBegins, dayLasts] = [40, 8 * 3_600_000, 9 * 3_600_000];
const dayMs = 86_400_000;

/** An export with so many events of windows, as bytes. Titles come with a number, as those of tickets and mails do. */
export function generateActivity(events: number, seed: number): Buffer {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const seen: string[] = [];
  const present: string[] = [];
  let day = Date.parse("2020-01-06T00:00:00Z");
  let at = day + dayBegins;
  for (let index = 0; index < events; index++) {
    const seconds = Number((1 + random() * longest).toFixed(3));
    const [app, titles] = one(windows);
    seen.push(line(index, at, seconds, { app, title: `${one(titles)} ${index % 997}` }));
    at += seconds * 1000;
    if (at < day + dayBegins + dayLasts) continue;
    present.push(line(present.length, day + dayBegins, (at - day - dayBegins) / 1000, { status: "not-afk" }));
    day += dayMs;
    at = day + dayBegins;
  }
  present.push(line(present.length, day + dayBegins, dayLasts / 1000, { status: "not-afk" }));
  const bucket = (id: string, type: string, lines: readonly string[]) =>
    `"${id}":{"id":"${id}","type":"${type}","client":"${id.split("_")[0]}","hostname":"laptop","created":null,"data":{},"events":[${lines.toReversed().join(",\n")}]}`;
  const buckets = [bucket("aw-watcher-window_laptop", "currentwindow", seen), bucket("aw-watcher-afk_laptop", "afkstatus", present)];
  return Buffer.from(`{"buckets":{${buckets.join(",\n")}}}`);
}

function line(id: number, at: number, duration: number, data: object): string {
  return JSON.stringify({ id, timestamp: new Date(at).toISOString(), duration, data });
}
