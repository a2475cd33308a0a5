import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../support/engines.ts";
import { daylio, kinds, rescueTime, toggl } from "../support/exports.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../support/house.ts";

// Every kind of file that can be brought in, in the states in which such files come: each through the page of imports into a notebook.

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["with a byte order mark", (text) => Buffer.from(`\uFEFF${text}`)],
  ["in UTF-16, little end first", (text) => utf16(text, false)],
  ["in UTF-16, big end first", (text) => utf16(text, true)],
  ["in Latin-1", (text) => Buffer.from(text, "latin1")],
];

/** Whether a table breaks off in the last cell of a row: nobody can tell that from a row that is whole. */
function endsInLastCell(part: Buffer): boolean {
  const lines = part.toString().split("\n");
  const commas = (line: string) => line.split(",").length;
  return !lines[0]!.includes(":") && lines.length > 1 && commas(lines.at(-1)!) === commas(lines[0]!);
}

describe.each(engines)("what is brought in, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let people = 0;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T18:00:00Z"));
  });
  afterAll(() => place.dispose());

  const somebody = async (zone = "Europe/Berlin") => (await makePerson(house, `P ${++people}`, zone)).browser;
  const send = (browser: Browser, ...contents: readonly (string | Buffer)[]) =>
    browser.post("/imports", {
      files: contents.map(
        (content, index) => new File([typeof content === "string" ? content : new Uint8Array(content)], `file-${index}.txt`),
      ),
    });
  const recordsOf = async (browser: Browser) =>
    (await browser.json("GET", "/api/notebook/export")).json().result.records as { kind: string; data: any }[];

  /** What a notebook tells of a week: minutes by area, and how somebody was. */
  async function told(browser: Browser) {
    const { areas, unsorted, problems } = (await browser.json("GET", "/api/weeks/2026-W38")).json().result;
    const checkIns = (await recordsOf(browser)).filter(({ kind }) => kind === "check-ins").flatMap(({ data }) => data.items);
    return {
      minutes: Object.fromEntries([...areas.map(({ id, minutes }: any) => [id, minutes]), ["unsorted", unsorted.minutes]]) as Record<
        string,
        number
      >,
      moods: checkIns.map(({ at, mood, words }: any) => `${at} ${mood} ${words}`).toSorted(),
      problems,
    };
  }
  const sum = ({ minutes }: Awaited<ReturnType<typeof told>>) => Object.values(minutes).reduce((total, one) => total + one, 0);

  /** Looks at the preview, which counts for nothing yet, and keeps it. */
  async function keep(browser: Browser, location: string): Promise<string> {
    const before = await told(browser);
    const preview = await browser.get(location);
    expect(preview.status).toBe(200);
    expect(await told(browser)).toEqual(before);
    const id = location.split("/").at(-1)!;
    expect((await browser.post(`/imports/${id}/keep`)).status).toBe(303);
    return preview.body;
  }

  /** Brings good files in and answers what they tell. */
  async function clean(text: string, zone?: string) {
    const browser = await somebody(zone);
    const answer = await send(browser, text);
    expect(answer.status, answer.body).toBe(303);
    await keep(browser, answer.location!);
    return told(browser);
  }

  describe.each(kinds)("$name", ({ text, later, keeps, onTheWall, more }) => {
    test.each(encodings)("%s says what it says otherwise, and undone it leaves nothing", async (_, encode) => {
      const browser = await somebody();
      const empty = await recordsOf(browser);
      const answer = await send(browser, encode(text));
      expect(answer.status, answer.body).toBe(303);
      const preview = await keep(browser, answer.location!);
      expect(preview).toContain("file-0.txt");
      expect(await told(browser)).toEqual(await clean(text));
      const kept = JSON.stringify(await recordsOf(browser));
      expect(kept).toContain(keeps);
      expect(kept).not.toContain("geheim");
      await browser.post(`${answer.location}/remove`);
      expect(await recordsOf(browser)).toEqual(empty);
    });

    test("cut off anywhere: a sentence, and what is kept is part of the whole", async () => {
      const whole = await clean(text);
      const bytes = Buffer.from(text);
      let kept = 0;
      for (const share of [0.02, 0.3, 0.55, 0.7, 0.85, 0.97]) {
        const browser = await somebody();
        const empty = await recordsOf(browser);
        const part = bytes.subarray(0, Math.floor(share * bytes.length));
        const answer = await send(browser, part);
        if (answer.status !== 303) {
          expect([answer.status, answer.body]).toEqual([422, expect.stringMatching(/file-0\.txt: [A-Z][^<]+\./)]);
          expect(await recordsOf(browser)).toEqual(empty);
          continue;
        }
        const preview = await keep(browser, answer.location!);
        if (!endsInLastCell(part)) expect(preview).toMatch(/cut off|ends in the middle|does not close|has no end/i);
        const now = await told(browser);
        for (const [area, minutes] of Object.entries(now.minutes)) expect(minutes).toBeLessThanOrEqual(whole.minutes[area]!);
        for (const mood of now.moods) expect(whole.moods).toContain(mood);
        kept += sum(now) + now.moods.length;
        await browser.post(`${answer.location}/remove`);
        expect(await recordsOf(browser)).toEqual(empty);
      }
      expect(kept).toBeGreaterThan(0);
    });

    test("twice in one form, once more later, or under two names, counts once", async () => {
      const browser = await somebody();
      const answer = await send(browser, text, text);
      await keep(browser, answer.location!);
      const whole = await clean(text);
      expect(await told(browser)).toEqual(whole);
      const again = await send(browser, text);
      expect(again.location).toContain("done=sources.before");
      const spaced = await send(browser, `${text}\n`);
      if (!spaced.location!.includes("done=")) await keep(browser, spaced.location!);
      expect(await told(browser)).toEqual(whole);
    });

    test("exported again with changes says what is new; undone, it is as before", async () => {
      const browser = await somebody();
      await keep(browser, (await send(browser, text)).location!);
      const before = await told(browser);
      house.now += 60_000;
      const { location } = await send(browser, later);
      const preview = await keep(browser, location!);
      const after = await told(browser);
      if (more === null) {
        expect(after.moods).toEqual(expect.arrayContaining([...(await clean(later)).moods]));
        expect(preview).toContain("An earlier import tells of these days too.");
      } else expect(sum(after) - sum(before)).toBe(more);
      await browser.post(`${location}/remove`);
      expect(await told(browser)).toEqual(before);
    });

    test("read in another zone, it is as long; its times are the zone’s own only where the file names none", async () => {
      const berlin = await somebody();
      const chicago = await somebody("America/Chicago");
      const startsIn = async (browser: Browser) => {
        await keep(browser, (await send(browser, text)).location!);
        const days = await recordsOf(browser);
        const activity = days.filter(({ kind }) => kind === "evidence-activity").flatMap(({ data }) => data.starts as number[]);
        const moods = days.filter(({ kind }) => kind === "check-ins").flatMap(({ data }) => data.items.map(({ at }: any) => at / 1000));
        return [...activity, ...moods].toSorted((a, b) => a - b);
      };
      const [here, there] = [await startsIn(berlin), await startsIn(chicago)];
      expect(sum(await told(chicago))).toBe(sum(await told(berlin)));
      expect(there.map((start, index) => start - here[index]!)).toEqual(here.map(() => (onTheWall ? 7 * 3600 : 0)));
    });

    test("beside a file of no kind that is known it is kept, and the other is named", async () => {
      const browser = await somebody();
      const answer = await send(browser, text, "Dear Nora, the weather is lovely here.");
      expect(await keep(browser, answer.location!)).toContain("Dear Nora, the weather is love");
      expect({ ...(await told(browser)), problems: [] }).toEqual({ ...(await clean(text)), problems: [] });
    });
  });

  test.each([
    [
      "Toggl’s report",
      toggl("11:00:00")
        .replace(/^/gm, "x;,")
        .replaceAll("x;,", "My own,")
        .replace("My own,\n", "")
        .replace(/My own,$/, ""),
    ],
    ["RescueTime’s report", rescueTime(1800).trimEnd().replace(/$/gm, ",mine")],
    ["a diary of Daylio", daylio("good").trimEnd().replace(/$/gm, ",mine")],
  ])("%s with columns of one’s own is read as without them", async (name, wide) => {
    const browser = await somebody();
    await keep(browser, (await send(browser, wide)).location!);
    expect(await told(browser)).toEqual(await clean(kinds.find((kind) => kind.name === name)!.text));
  });

  test("moods of one’s own are asked for; without an answer they are left out, and said", async () => {
    const browser = await somebody();
    const { location } = await send(browser, daylio("wackelig"));
    expect((await browser.get(location!)).body).toContain("One of your moods has no number yet.");
    await keep(browser, location!);
    expect((await told(browser)).moods).toHaveLength(1);
    await browser.post(`${location}/remove`);
    const again = await send(browser, daylio("wackelig"));
    await browser.post(`${again.location}/keep`, { "moods.0.label": "wackelig", "moods.0.mood": "3" });
    expect((await told(browser)).moods.map((mood) => mood.split(" ")[1])).toEqual(["5", "3"]);
  });

  describe("Enough’s own file", () => {
    const own = async () => {
      const browser = await somebody();
      await keep(browser, (await send(browser, daylio("good"))).location!);
      return { browser, text: (await browser.get("/notebook/export")).body };
    };

    test.each(encodings)("%s is known, shown, and comes in as it is", async (_, encode) => {
      const { browser: old, text } = await own();
      const browser = await somebody();
      const { location } = await send(browser, encode(text));
      expect((await browser.get(location!)).body).toContain("This is a whole notebook. Nothing has changed yet.");
      const held = new URL(location!, "http://x").searchParams.get("held")!;
      await browser.post("/notebook/import", { held, whenDifferent: "keep" });
      expect(await told(browser)).toEqual(await told(old));
    });

    test("cut off anywhere, or changed: a sentence, and nothing comes in", async () => {
      const { text } = await own();
      const browser = await somebody();
      const empty = await recordsOf(browser);
      const cuts = [0.1, 0.4, 0.7, 0.99].map((share) => text.slice(0, Math.floor(share * text.length)));
      for (const bad of [...cuts, text.replace("Jürgen rief an", "Jürgen rief nicht an")]) {
        const { location } = await send(browser, bad);
        const shown = await browser.get(location!);
        expect([shown.status, shown.body]).toEqual([422, expect.stringMatching(/breaks off at|cannot be read from|digest does not fit/)]);
        expect(await recordsOf(browser)).toEqual(empty);
      }
    });
  });
});
