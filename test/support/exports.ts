import { calendarOf } from "./calendar.ts";

// What programs export, small, with letters that not every encoding has.

/** A kind of file that can be brought in, and what there is to know of this one. */
export interface Kind {
  readonly name: string;
  readonly text: string;
  /** The same export made later: something in it took longer, or another mood. */
  readonly later: string;
  /** Words of it with letters that not every encoding has, as the notebook keeps them. */
  readonly keeps: string;
  /** Its times are those of a clock on a wall, without a zone. */
  readonly onTheWall: boolean;
  /** What a later export adds in minutes, or null where it is about moods. */
  readonly more: number | null;
}

const window = (timestamp: string, minutes: number, app: string, title = "geheim") => ({
  timestamp,
  duration: 60 * minutes,
  data: { app, title },
});
const here = (timestamp: string, minutes: number) => ({ timestamp, duration: 60 * minutes, data: { status: "not-afk" } });
const bucket = (type: string, events: readonly object[], hostname = "Jürgens-Rechner") => ({
  type,
  hostname,
  client: "aw",
  created: null,
  data: {},
  events,
});

function activityWatch(buckets: Readonly<Record<string, object>>): string {
  return JSON.stringify({ buckets: Object.fromEntries(Object.entries(buckets).map(([id, one]) => [id, { id, ...one }])) });
}

const one = (minutes: number) =>
  activityWatch({
    "aw-watcher-window_pc": bucket("currentwindow", [
      window("2026-09-15T08:00:00Z", minutes, "Outlook"),
      window("2026-09-14T08:00:00Z", 60, "Outlook"),
    ]),
  });
const all = (minutes: number) =>
  activityWatch({
    "aw-watcher-window_pc": bucket("currentwindow", [
      window("2026-09-15T08:00:00Z", minutes, "firefox"),
      window("2026-09-14T08:00:00Z", 60, "Outlook"),
    ]),
    "aw-watcher-afk_pc": bucket("afkstatus", [here("2026-09-14T07:00:00Z", 2000)]),
    "aw-watcher-web-firefox_pc": bucket("web.tab.current", [
      { timestamp: "2026-09-15T08:00:00Z", duration: 7200, data: { url: "https://github.com/x", title: "geheim" } },
    ]),
    "aw-watcher-vscode_pc": bucket("app.editor.activity", [
      { timestamp: "2026-09-14T08:00:00Z", duration: 60, data: { file: "geheim.ts", project: "x", language: "ts" } },
    ]),
    "aw-watcher-android-test": bucket(
      "currentwindow",
      [{ ...window("2026-09-16T18:00:00Z", 20, "Spotify"), data: { app: "Spotify", package: "com.spotify", classname: "x" } }],
      "Téléphone",
    ),
    "aw-stopwatch": bucket("general.stopwatch", [
      { timestamp: "2026-09-17T18:00:00Z", duration: 600, data: { label: "geheim", running: false } },
    ]),
  });
export const toggl = (end: string) =>
  `Description,Project,Start date,Start time,End date,End time,Duration\nÜbergabe mit Jürgen,Work,2026-09-14,10:00:00,2026-09-14,11:00:00,01:00:00\nÄnderung,Work,2026-09-15,10:00:00,2026-09-15,${end},\n`;
export const rescueTime = (seconds: number) =>
  `Date,Time Spent (seconds),Number of People,Activity,Category,Productivity\n2026-09-14T10:00:00,1800,1,Müsli-Büro,Work,2\n2026-09-15T10:00:00,${seconds},1,Müsli-Büro,Work,2\n`;
export const daylio = (mood: string) =>
  `full_date,date,weekday,time,mood,activities,note_title,note\n2026-09-14,September 14,Monday,10:00 pm,meh,"walk",,"Müde, aber gut"\n2026-09-15,September 15,Tuesday,10:00 pm,${mood},"walk",,"Jürgen rief an"\n`;
const calendar = (end: string) =>
  calendarOf("Büro", [
    { uid: "a@x", start: "20260914T100000", end: "20260914T110000", title: "Gym mit Jürgen" },
    { uid: "b@x", start: "20260915T100000", end, title: "Gym" },
  ]);

/** One of each kind. “geheim” is in none of what is kept of them. */
export const kinds: readonly Kind[] = [
  {
    name: "a calendar",
    text: calendar("20260915T110000"),
    later: calendar("20260915T113000"),
    keeps: "Jürgen",
    onTheWall: false,
    more: 30,
  },
  { name: "one bucket of ActivityWatch", text: one(60), later: one(90), keeps: "Jürgens-Rechner", onTheWall: false, more: 30 },
  { name: "all buckets of ActivityWatch", text: all(60), later: all(90), keeps: "Téléphone", onTheWall: false, more: 30 },
  { name: "Toggl’s report", text: toggl("11:00:00"), later: toggl("11:30:00"), keeps: "Übergabe mit Jürgen", onTheWall: true, more: 30 },
  { name: "RescueTime’s report", text: rescueTime(1800), later: rescueTime(3600), keeps: "Müsli-Büro", onTheWall: true, more: 30 },
  { name: "a diary of Daylio", text: daylio("good"), later: daylio("rad"), keeps: "Müde, aber gut", onTheWall: true, more: null },
];
