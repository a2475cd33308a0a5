import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rule } from "../areas/index.ts";
import { evidenceBetween } from "./evidence.ts";
import { readContent } from "../../kernel/notebook/index.ts";
import { readFiles } from "./read-files.ts";
import type { ActivityPiece, FileReading } from "./reading.ts";
import { activityRecord } from "./records.ts";

const zone = "Europe/Berlin";
const now = Date.parse("2026-11-20T12:00:00Z");
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../test/fixtures/${name}`, import.meta.url)));

async function read(content: string | Uint8Array, rules: readonly Rule[] = []): Promise<FileReading> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { readings, unread } = await readFiles([{ name: "export.csv", bytes }], { rules, zone, now });
  expect(unread).toEqual([]);
  return readings[0]!;
}

async function refusal(content: string): Promise<string> {
  const { unread } = await readFiles([{ name: "export.csv", bytes: new TextEncoder().encode(content) }], { rules: [], zone, now });
  return unread[0]!.message;
}

/** Start, minutes, what, and the area of each stretch. */
function rows({ pieces }: FileReading) {
  return (pieces as readonly ActivityPiece[]).flatMap(({ starts, lengths, key, keys }) =>
    starts.map((start, index) => {
      const { title, site, app, labels = [], area } = keys[key[index]!]!;
      return [new Date(start * 1000).toISOString().slice(0, 16), lengths[index]! / 60, title ?? site ?? app ?? labels[0], area] as const;
    }),
  );
}

const stretchesOf = ({ pieces }: FileReading, rules: readonly Rule[] = []) =>
  evidenceBetween({ events: [], activity: pieces as readonly ActivityPiece[] }, "2026-09-14", "2026-09-21", {
    zone,
    now,
    self: new Set(),
    rules,
    agreed: { area: "work", windows: {} },
  }).stretches;

const problemsOf = ({ problems }: FileReading) => problems.map(({ line, message }) => [line, message] as const);

const head = "Description,Start date,Start time,End date,End time,Duration";

describe("Toggl’s detailed report", () => {
  test("a week: entries with their words, sorted by project or word; what cannot be is said with its line", async () => {
    const reading = await read(fixture("toggl-detailed.csv"));
    expect(reading.kind).toBe("toggl");
    expect(rows(reading)).toEqual([
      ["2026-09-14T16:30", 60, "Dinner", "family"],
      ["2026-09-14T20:05", 127.5, "Deck, v3", null],
      ["2026-09-15T07:00", 90, 'Notes for "the big one",\r\nsecond part', null],
      ["2026-09-16T18:00", 45, undefined, null],
      ["2026-09-19T08:00", 120, "Beds and borders", null],
    ]);
    expect(problemsOf(reading)).toEqual([
      [7, "It lasts 26 hours, as a timer does that was left running. It was left out."],
      [8, "It ends before it starts. It was left out."],
    ]);
    expect([reading.first, reading.last, reading.devices]).toEqual(["2026-09-14", "2026-09-19", [{ name: "Toggl", stretches: 5 }]]);
  });

  test("a rule about a project, a client or a tag sorts anew, whenever it was made", async () => {
    const reading = await read(fixture("toggl-detailed.csv"));
    const stretches = stretchesOf(reading, [{ when: { label: "acme" }, area: "growth" }]);
    expect(stretches.map(({ title, source, areas }) => [title.slice(0, 5), source, ...areas])).toEqual([
      ["Dinne", "Toggl", "family"],
      ["Deck,", "Toggl", "growth"],
      ["Notes", "Toggl", "growth"],
      ["An en", "Toggl"],
      ["Beds ", "Toggl"],
    ]);
  });

  test.each([
    ["columns in another order, the length alone, as a decimal number", "Duration,Start time,Start date\n1.5,10:00:00,2026-09-14\n", 90],
    ["semicolons and a comma in the number", "Start date;Start time;Duration\n2026-09-14;10:00;1,5\n", 90],
    ["tabs, and the end alone", "Start date\tStart time\tEnd date\tEnd time\n2026-09-14\t10:00:00\t2026-09-14\t11:30:00\n", 90],
    ["an end after midnight without a day", "Start date,Start time,End time\n2026-09-14,23:00:00,00:30:00\n", 90],
    ["the newer names of the columns", "Start date,Start time,Stop date,Stop time\n2026-09-14,10:00:00,2026-09-14,11:30:00\n", 90],
    ["twelve hours", "Start date,Start time,End date,End time\n2026-09-14,10:00:00 AM,2026-09-14,11:30 pm\n", 810],
    ["a day to the second", `${head}\nx,2026-09-14,10:00:00,2026-09-15,10:00:00,24:00:00\n`, 1440],
  ])("%s", async (_, text, minutes) => {
    const reading = await read(text);
    expect(problemsOf(reading)).toEqual([]);
    expect(rows(reading).map(([, length]) => length)).toEqual([minutes]);
  });

  test.each([
    ["the spring night, over the hour that is not", "x,2026-03-29,01:30:00,2026-03-29,03:30:00,01:00:00", "2026-03-29T00:30", 60],
    ["a time that the clocks skip", "x,2026-03-29,02:30:00,2026-03-29,04:00:00,00:30:00", "2026-03-29T01:30", 30],
    ["the autumn night, over the hour that comes twice", "x,2026-10-25,01:30:00,2026-10-25,03:30:00,03:00:00", "2026-10-24T23:30", 180],
    ["from the first time of that hour into the second", "x,2026-10-25,02:40:00,2026-10-25,02:20:00,00:40:00", "2026-10-25T00:40", 40],
    ["begun in the second of the two", "x,2026-10-25,02:30:00,2026-10-25,03:30:00,01:00:00", "2026-10-25T01:30", 60],
  ])("%s, is as long as it was", async (_, row, start, minutes) => {
    const reading = await read(`${head}\n${row}\n`);
    expect([...rows(reading).map(([from, length]) => [from, length]), ...problemsOf(reading)]).toEqual([[start, minutes]]);
  });

  test.each([
    ["14/09/2026,10:00:00,14/09/2026,11:00:00,01:00:00", "“14/09/2026” is not a day such as 2026-09-14."],
    ["2026-02-30,10:00:00,2026-03-01,11:00:00,01:00:00", "“2026-02-30” is not a day"],
    ["2026-09-14,25:00:00,2026-09-14,11:00:00,01:00:00", "“25:00:00” is not a time"],
    ["2026-09-14,10:00:00,2026-09-14,noon,01:00:00", "“2026-09-14 noon” is not an end"],
    ["2026-09-14,10:00:00,2026-09-14,11:00:00,an hour", "“an hour” is not a length"],
    ["2026-09-14,10:00:00,,,", "as an entry that is still running"],
  ])("%s is left out with a sentence", async (row, sentence) => {
    const reading = await read(`${head}\nx,${row}\ny,2026-09-14,10:00:00,2026-09-14,11:00:00,01:00:00\n`);
    expect(problemsOf(reading)).toEqual([[2, expect.stringContaining(sentence)]]);
    expect(rows(reading)).toHaveLength(1);
  });

  test("a report of several people is nobody's own, and says how to get one’s own", async () => {
    const reading = await read(
      "User,Email,Start date,Start time,Duration\nA,a@x.example,2026-09-14,10:00:00,01:00:00\nB,b@x.example,2026-09-14,10:00:00,01:00:00\n",
    );
    expect([rows(reading), problemsOf(reading)]).toEqual([[], [[0, expect.stringContaining("the time of 2 people")]]]);
  });

  test("a report of sums is refused with the way to the detailed one", async () => {
    expect(await refusal("Project,Client,Duration\nLaunch,Acme,12:00:00\n")).toContain("export the detailed report");
  });

  test("an entry that two exports tell of is there once", async () => {
    const [one, two] = [
      await read(`${head}\nA,2026-09-14,10:00:00,,,1:00\n`),
      await read(`${head}\nB,2026-09-14,09:00:00,,,0:30\nA,2026-09-14,10:00:00,,,1:00\n`),
    ];
    expect(stretchesOf({ ...one, pieces: [...one.pieces, ...two.pieces] }).map(({ title }) => title)).toEqual(["B", "A"]);
  });
});

test("a box from before there were several trackers is ActivityWatch’s", () => {
  const data = { device: "maria-laptop", month: "2026-09", digest: "", keys: [{ app: "Teams", area: "work", because: "x" }] };
  const old = { version: 1, data: { ...data, starts: [1_789_462_800], lengths: [3600], key: [0] } };
  const activity = [readContent(activityRecord, old)!];
  const { stretches } = evidenceBetween({ events: [], activity }, "2026-09-14", "2026-09-21", {
    zone,
    now,
    self: new Set(),
    rules: [],
    agreed: { area: "work", windows: {} },
  });
  expect(stretches.map(({ source, title }) => [source, title])).toEqual([["ActivityWatch on maria-laptop", "Teams"]]);
});

describe("RescueTime’s export", () => {
  test("an hour’s apps and sites are laid one after the other from its beginning, and never past its end", async () => {
    const reading = await read(fixture("rescuetime-hours.csv"));
    expect(reading.kind).toBe("rescuetime");
    expect(rows(reading)).toEqual([
      ["2026-09-14T19:00", 1432 / 60, "mail.google.com", null],
      ["2026-09-14T19:23", 604 / 60, "Visual Studio Code", "work"],
      ["2026-09-14T20:00", 45, "youtube.com", "rest"],
      ["2026-09-14T20:45", 15, "newtab", null],
      ["2026-09-15T07:00", 30, "Microsoft Outlook", "work"],
    ]);
    expect(problemsOf(reading)).toEqual([[5, expect.stringContaining("hold more time than they have")]]);
    expect(stretchesOf(reading)[0]).toMatchObject({ source: "RescueTime", title: "mail.google.com" });
  });

  test("five minutes are five minutes; the names of documents help to sort and go no further", async () => {
    const reading = await read(
      "Date,Time Spent (seconds),Number of People,Activity,Document,Category,Productivity\n" +
        "2026-09-14 21:05:00,200,1,Notes,Sprint planning for Nora,Writing,1\n2026-09-14 21:05:00,200,1,Preview,x,Other,1\n",
    );
    expect(rows(reading)).toEqual([
      ["2026-09-14T19:05", 200 / 60, "Notes", "work"],
      ["2026-09-14T19:08", 100 / 60, "Preview", null],
    ]);
    expect(JSON.stringify(reading.pieces)).not.toContain("Nora");
  });

  test.each([
    ["the hour that comes twice holds two hours", "2026-10-25T02:00:00,7000", "2026-10-25T00:00", 7000 / 60],
    ["an hour that the clocks skip is the one after it", "2026-03-29T02:00:00,1800", "2026-03-29T01:00", 30],
  ])("%s", async (_, row, start, minutes) => {
    const reading = await read(`Date,Time Spent (seconds),Number of People,Activity,Category,Productivity\n${row},1,Notes,Writing,1\n`);
    expect([...rows(reading).map(([from, length]) => [from, length]), ...problemsOf(reading)]).toEqual([[start, minutes]]);
  });

  test("rows that say no time are left out, with their lines", async () => {
    const reading = await read(
      "Date,Time Spent (seconds),Activity\nyesterday,5,x\n2026-09-14T21:00:00,-5,x\n2026-09-14T21:00:00,60,winword.exe\n",
    );
    expect(problemsOf(reading).map(([line]) => line)).toEqual([2, 3]);
    expect(rows(reading)).toEqual([["2026-09-14T19:00", 1, "winword.exe", null]]);
  });

  test("reports by rank or by the day have no hours: that is said, and nothing comes in", async () => {
    expect(await refusal("Rank,Time Spent (seconds),Number of People,Activity,Category,Productivity\n1,5000,1,x,y,0\n")).toContain(
      "by rank",
    );
    const reading = await read("Date,Time Spent (seconds),Activity\n2026-09-14T00:00:00,9000,x\n2026-09-15T00:00:00,9000,x\n");
    expect([rows(reading), problemsOf(reading)]).toEqual([[], [[0, expect.stringContaining("by the day")]]]);
  });
});
