import { describe, expect, test } from "vitest";
import { makeSorter } from "../areas/index.ts";
import { readActivityWatch } from "./activitywatch.ts";
import type { ActivityPiece, FileReading } from "./reading.ts";

const zone = "Europe/Berlin";
const sorter = makeSorter([]);

interface Bucket {
  readonly type: string;
  readonly hostname?: string;
  readonly events: readonly object[] | null;
}

const window = (timestamp: string, duration: number, app: string, title = "") => ({ timestamp, duration, data: { app, title } });
const there = (timestamp: string, duration: number, status = "not-afk") => ({ timestamp, duration, data: { status } });

/** An export as the server writes it: newest events first, titles with other people's words in them. */
function exported(buckets: Readonly<Record<string, Bucket>>): string {
  const whole = Object.entries(buckets).map(([id, { type, hostname = "maria-laptop", events }]) => [
    id,
    { id, created: "2026-03-01T07:58:11.204000Z", name: null, type, client: "aw-watcher", hostname, data: {}, events, last_updated: null },
  ]);
  return JSON.stringify({ buckets: Object.fromEntries(whole) });
}

function read(text: string, sorting = sorter): Omit<FileReading, "digest" | "bytes"> {
  const steps = readActivityWatch(new TextEncoder().encode(text), "aw.json", sorting, zone);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function rows({ pieces }: Pick<FileReading, "pieces">) {
  return (pieces as readonly ActivityPiece[]).flatMap(({ starts, lengths, key, keys }) =>
    starts.map(
      (start, index) =>
        [new Date(start * 1000).toISOString().slice(0, 19), lengths[index], keys[key[index]!]!.app, keys[key[index]!]!.area] as const,
    ),
  );
}

const evening = exported({
  "aw-watcher-window_maria-laptop": {
    type: "currentwindow",
    events: [
      window("2026-09-14T20:20:00.115Z", 600, "Outlook", "RE: Q4 launch - maria@corp.example"),
      window("2026-09-14T20:02:10.115Z", 1066, "Outlook", "RE: Q4 launch - maria@corp.example"),
      window("2026-09-14T12:00:00.000Z", 0, "firefox", "Recipe"),
    ],
  },
  "aw-watcher-afk_maria-laptop": {
    type: "afkstatus",
    events: [there("2026-09-14T20:28:00Z", 900, "afk"), there("2026-09-14T19:58:00Z", 1800)],
  },
});

describe("reading ActivityWatch", () => {
  test("an evening at the mail: gaps between beats are filled, time away is not counted, titles are gone", () => {
    const reading = read(evening);
    expect(rows(reading)).toEqual([["2026-09-14T20:02:10", 1550, "Outlook", "work"]]);
    expect(reading.devices).toEqual([{ name: "maria-laptop", stretches: 1 }]);
    expect([reading.first, reading.last]).toEqual(["2026-09-14", "2026-09-14"]);
    expect(JSON.stringify(reading)).not.toMatch(/corp\.example|Recipe|Q4 launch/);
    expect(reading.problems).toEqual([]);
  });

  test("the time in a browser goes to the sites that were open in it", () => {
    const reading = read(
      exported({
        "aw-watcher-window_desk": {
          type: "currentwindow",
          hostname: "desk",
          events: [window("2026-09-14T18:00:00Z", 3600, "firefox", "something")],
        },
        "aw-watcher-afk_desk": { type: "afkstatus", hostname: "desk", events: [there("2026-09-14T17:00:00Z", 7200)] },
        "aw-watcher-web-firefox_desk": {
          type: "web.tab.current",
          hostname: "desk",
          events: [
            {
              timestamp: "2026-09-14T18:00:00Z",
              duration: 1200,
              data: { url: "https://www.youtube.com/watch?v=1", title: "x", audible: true, incognito: false },
            },
            {
              timestamp: "2026-09-14T18:20:00Z",
              duration: 600,
              data: { url: "https://github.com/a/b", title: "y", audible: false, incognito: false },
            },
          ],
        },
      }),
    );
    expect(rows(reading)).toEqual([
      ["2026-09-14T18:00:00", 1200, "firefox", "rest"],
      ["2026-09-14T18:20:00", 600, "firefox", "work"],
      ["2026-09-14T18:30:00", 1800, "firefox", null],
    ]);
  });

  test("where the watcher of tabs beats a moment beside that of windows, no sliver is left without a site", () => {
    const tab = (timestamp: string, duration: number, host: string) => ({
      timestamp,
      duration,
      data: { url: `https://${host}/`, title: "x" },
    });
    const reading = read(
      exported({
        "aw-watcher-window_desk": {
          type: "currentwindow",
          events: [window("2026-09-14T18:00:00Z", 600, "firefox"), window("2026-09-14T18:10:00Z", 60, "Outlook")],
        },
        "aw-watcher-afk_desk": { type: "afkstatus", events: [there("2026-09-14T17:00:00Z", 7200)] },
        "aw-watcher-web-firefox_desk": {
          type: "web.tab.current",
          events: [tab("2026-09-14T18:00:02.4Z", 297.6, "github.com"), tab("2026-09-14T18:05:00Z", 296, "www.youtube.com")],
        },
      }),
    );
    expect(rows(reading).map(([, ...rest]) => rest)).toEqual([
      [300, "firefox", "work"],
      [300, "firefox", "rest"],
      [60, "Outlook", "work"],
    ]);
  });

  test("an event that is broken is left out and said; the rest is read", () => {
    const reading = read(
      exported({
        "aw-watcher-window_l": {
          type: "currentwindow",
          events: [
            window("2026-09-14T10:00:00Z", 600, "Teams"),
            window("2026-09-14T11:00:00Z", -12.5, "Teams"),
            window("yesterday", 5, "Teams"),
            { timestamp: "2026-09-14T12:00:00Z", duration: "long", data: {} },
            {},
          ],
        },
        "aw-watcher-afk_l": { type: "afkstatus", events: [there("2026-09-14T09:00:00Z", 7200)] },
      }),
    );
    expect(rows(reading)).toHaveLength(1);
    expect(reading.problems.map(({ message }) => message)).toEqual([
      "Event 2 of aw-watcher-window_l: a stretch cannot be shorter than nothing. It was left out.",
      "Event 3 of aw-watcher-window_l: “yesterday” is not a time. It was left out.",
      "Event 4 of aw-watcher-window_l: its length is not a number. It was left out.",
      "Event 5 of aw-watcher-window_l: “undefined” is not a time. It was left out.",
    ]);
  });

  test("of a file of nothing but faults the first are said, and how many more there were", () => {
    const events = Array.from({ length: 10_000 }, () => ({}));
    const { problems } = read(exported({ "aw-watcher-window_l": { type: "currentwindow", events } }));
    expect(problems.length).toBeLessThan(200);
    expect(problems.map(({ message }) => message)).toContain("9,850 more could not be read, and were left out as well.");
  });

  test("a broken event is said with the line that it begins on", () => {
    const events = [window("2026-09-14T10:00:00Z", 600, "Teams"), {}, window("yesterday", 5, "Teams")];
    const lines = events.map((event) => JSON.stringify(event)).join(",\n");
    const reading = read(`{"buckets":{"aw-watcher-window_l":{"type":"currentwindow","events":[\n${lines}\n]}}}`);
    expect(reading.problems.filter(({ line }) => line > 0).map(({ line }) => line)).toEqual([3, 4]);
  });

  test("a phone needs no record of being away; a laptop without one is read, with a word of warning", () => {
    const phone = read(
      exported({
        "aw-watcher-android-test": { type: "currentwindow", hostname: "phone", events: [window("2026-09-14T19:00:00Z", 300, "WhatsApp")] },
      }),
    );
    expect([rows(phone).length, phone.problems.length]).toEqual([1, 0]);
    const laptop = read(
      exported({ "aw-watcher-window_l": { type: "currentwindow", events: [window("2026-09-14T19:00:00Z", 300, "Teams")] } }),
    );
    expect([rows(laptop).length, laptop.problems.length]).toEqual([1, 1]);
    expect(laptop.problems[0]!.message).toContain("time away from the keyboard may be counted");
  });

  test("a stretch lies in the local month in which it begins", () => {
    const reading = read(
      exported({
        "aw-watcher-window_l": {
          type: "currentwindow",
          events: [window("2026-09-30T21:59:00Z", 30, "Teams"), window("2026-09-30T22:30:00Z", 30, "Teams")],
        },
        "aw-watcher-afk_l": { type: "afkstatus", events: [there("2026-09-30T20:00:00Z", 20_000)] },
      }),
    );
    expect(reading.pieces.map((piece) => piece.month)).toEqual(["2026-09", "2026-10"]);
  });

  test("a bucket without events, and buckets of kinds that say nothing more, are no reason to stop", () => {
    const reading = read(
      exported({
        "aw-watcher-media_l": {
          type: "app.media.playing",
          events: [{ timestamp: "2026-09-14T10:00:00Z", duration: 5, data: { title: "secret song" } }],
        },
        "aw-watcher-window_l": { type: "currentwindow", events: null },
      }),
    );
    expect(rows(reading)).toEqual([]);
    expect(reading.problems.some(({ message }) => message.includes("app.media.playing"))).toBe(true);
  });

  test("time in an editor is sorted by the project that was worked on, and the project is not kept", () => {
    const work = (timestamp: string, duration: number, project: string) => ({ timestamp, duration, data: { file: "a.ts", project } });
    const text = exported({
      "aw-watcher-window_maria-laptop": {
        type: "currentwindow",
        events: [window("2026-09-14T09:00:00Z", 3600, "Code"), window("2026-09-14T10:00:00Z", 600, "Slack")],
      },
      "aw-watcher-vscode_unknown": {
        type: "app.editor.activity",
        hostname: "unknown",
        events: [
          work("2026-09-14T09:00:00Z", 1200, "/home/maria/harbour"),
          work("2026-09-14T09:20:00Z", 1200, String.raw`C:\Users\maria\choir-site`),
          work("2026-09-14T09:40:00Z", 600, "unknown"),
          work("2026-09-14T10:00:00Z", 600, "harbour"),
        ],
      },
    });
    const rules = [
      { when: { label: "harbour" }, area: "work" },
      { when: { label: "choir-site" }, area: "friends" },
    ];
    const reading = read(text, makeSorter(rules));
    expect(rows(reading)).toEqual([
      ["2026-09-14T09:00:00", 1200, "Code", "work"],
      ["2026-09-14T09:20:00", 1200, "Code", "friends"],
      ["2026-09-14T09:40:00", 1200, "Code", "work"],
      ["2026-09-14T10:00:00", 600, "Slack", "work"],
    ]);
    expect(JSON.stringify(reading.pieces)).not.toMatch(/maria\/|a\.ts/);
  });

  test("of a file that was cut off anywhere, whole events are read and the cut is said", () => {
    const silent = Array.from({ length: evening.length }, (_, at) => at).filter((at) => {
      const reading = read(evening.slice(0, at));
      expect(rows(reading).length).toBeLessThanOrEqual(2);
      return !reading.problems.some(({ message }) => message.includes("cut off"));
    });
    // Without its very last brace it holds all that it held.
    expect(silent).toEqual([evening.length - 1]);
  });
});
