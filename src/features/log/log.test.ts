import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import type { Action } from "../../kernel/actions/index.ts";
import type { CheckIn, LoggedEntry, Timer } from "./index.ts";

interface Log {
  readonly checkIns: readonly CheckIn[];
  readonly entries: readonly (LoggedEntry & { readonly seen: string })[];
  readonly timer: Timer | null;
}

const start = Date.parse("2026-09-15T11:10:00Z");
const hour = 3_600_000;
let people = 0;

/** What a browser's owner has noted, over the JSON side. */
async function logOf(browser: Browser, days = "?from=2026-01-01&to=2027-01-01"): Promise<Log> {
  return (await browser.json("GET", `/api/log${days}`)).json().result;
}

function undoOf({ location }: { location: string | null }): string {
  return `/undo/${new URL(location!, "http://house").searchParams.get("undo")!}`;
}

describe.each(engines)("the log on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, start);
  });
  beforeEach(() => {
    house.now = start;
  });
  afterAll(() => place.dispose());

  const someone = async () => (await makePerson(house, `Somebody ${++people}`)).browser;

  /** Somebody on a device of their own, whose notebook stays open for days. */
  async function someoneAtHome(): Promise<{ readonly browser: Browser; readonly open: () => Promise<Browser> }> {
    const name = `Somebody ${++people}`;
    await makePerson(house, name);
    const open = async () => {
      const browser = house.browser();
      await browser.post("/sign-in", { name, passphrase, own: "on" });
      return browser;
    };
    return { browser: await open(), open };
  }

  /** The same, with the notebook closed on the device. */
  async function someoneClosed(): Promise<{ readonly closed: Browser; readonly reopen: () => Promise<Browser> }> {
    const { browser, open } = await someoneAtHome();
    browser.cookies.delete("enough");
    return { closed: browser, reopen: open };
  }

  describe("words that ask for care", () => {
    const dark = "Long day. I want to die";
    const asked = async (browser: Browser) => (await browser.get("/check")).body.includes("Are you thinking about killing yourself?");
    const wayOf = ({ location }: { readonly location: string | null }) => location?.replace(/[?&]undo=[\w-]+/, "");

    test("are met by the question first, wherever they are typed, and are kept as they are", async () => {
      const kept: readonly (readonly [string, Record<string, string>, string])[] = [
        ["/check-ins", { words: dark, _back: "/week" }, "log.check-in"],
        ["/entries", { areas: "work", label: dark, minutes: "30", _back: "/days/2026-09-15" }, "log.add-entry"],
        ["/timer/start", { areas: "work", label: dark }, "log.start-timer"],
        ["/lines", { line: `worked 9-11, ${dark}` }, "log.line"],
        ["/lines", { line: dark }, "log.line"],
      ];
      for (const [path, fields, name] of kept) {
        const browser = await someone();
        expect(wayOf(await browser.post(path, fields)), path).toBe(`/check?done=${name}`);
        expect(await asked(browser), path).toBe(true);
        const { entries, checkIns, timer } = await logOf(browser);
        expect(JSON.stringify([entries, checkIns, timer]), path).toContain("I want to die");
      }
    });

    test("a tap, a rating, and ordinary words ask nothing; an entry’s words are looked at when they change", async () => {
      const browser = await someone();
      expect(wayOf(await browser.post("/check-ins", { energy: "1", mood: "", stress: "", words: "" }))).toBe("/today?done=log.check-in");
      expect(wayOf(await browser.post("/check-ins", { mood: "1", words: "This deadline is killing me" }))).toBe("/today?done=log.check-in");
      await browser.post("/entries", { areas: "work", label: "Slides", minutes: "30" });
      const { id } = (await logOf(browser)).entries[0]!;
      const change = async (fields: Record<string, string>) =>
        wayOf(await browser.post(`/entries/${id}`, { areas: "work", minutes: "30", ...fields }));
      expect(await change({ label: dark })).toBe("/check?done=log.change-entry");
      await browser.post("/check/not-meant");
      expect(await change({ label: dark, minutes: "40" })).toBe("/days/2026-09-15?done=log.change-entry");
      expect(await asked(browser)).toBe(false);
    });

    test("written while the notebook is closed, they are met when it is opened, also the next morning", async () => {
      const { closed, reopen } = await someoneClosed();
      house.now = Date.parse("2026-09-15T21:30:00Z");
      expect((await closed.post("/check-ins", { words: dark })).location).toBe("/capture?done=log.captured");
      house.now = Date.parse("2026-09-16T05:00:00Z");
      const browser = await reopen();
      expect((await browser.get("/today")).body).toContain('href="/check"');
      expect(await asked(browser)).toBe(true);
    });

    test("a mood that stays low for two weeks asks, once", async () => {
      const { browser } = await someoneAtHome();
      const ways = [];
      for (const day of [0, 2, 4, 7, 9, 11, 12]) {
        house.now = start + day * 24 * hour;
        ways.push(wayOf(await browser.post("/check-ins", { mood: day === 12 ? "1" : "2" })));
      }
      expect(ways).toEqual([...Array<string>(5).fill("/today?done=log.check-in"), "/check?done=log.check-in", "/today?done=log.check-in"]);
    });

    test("what is taken back is the entry, and not what was answered", async () => {
      const browser = await someone();
      const kept = await browser.post("/check-ins", { words: dark });
      await browser.post("/check", { answer: "yes" });
      await browser.post(undoOf(kept), {});
      expect((await logOf(browser)).checkIns).toEqual([]);
      expect((await browser.get("/check")).body).toContain("Now let someone be with you.");
    });
  });

  describe("check-ins", () => {
    test("one tap keeps the level and nothing that was not said", async () => {
      const browser = await someone();
      const kept = await browser.post("/check-ins", { energy: "5", mood: "", stress: "", words: "" });
      expect([kept.status, kept.location]).toEqual([303, expect.stringMatching(/^\/today\?done=log\.check-in&undo=/)]);
      const { checkIns } = await logOf(browser);
      expect(checkIns).toEqual([{ id: expect.any(String), day: "2026-09-15", at: start, energy: 5 }]);
    });

    test("mood, stress and words come along, in the order of the moments that they are about", async () => {
      const browser = await someone();
      await browser.post("/check-ins", { energy: "3", mood: "6", stress: "0", words: " long night " });
      await browser.json("POST", "/api/check-ins", { mood: 7, at: start - 30 * hour });
      expect((await logOf(browser)).checkIns).toMatchObject([
        { day: "2026-09-14", mood: 7 },
        { day: "2026-09-15", energy: 3, mood: 6, stress: 0, words: "long night" },
      ]);
    });

    test.each([
      ["nothing at all", {}, "Choose a level, or write a few words."],
      ["a rating past ten", { energy: "11" }, "10 or less"],
      ["a moment to come", { energy: "5", at: String(start + hour) }, "This has not happened yet."],
    ])("%s is refused with a sentence", async (_, fields, sentence) => {
      const browser = await someone();
      const answer = await browser.post("/check-ins", fields);
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(sentence);
      expect((await logOf(browser)).checkIns).toEqual([]);
    });

    test("the same press twice is one check-in", async () => {
      const browser = await someone();
      const fields = { energy: "7", _key: `press-${people}-twice` };
      const answers = await Promise.all([browser.post("/check-ins", fields), browser.post("/check-ins", fields)]);
      answers.push(await browser.post("/check-ins", fields));
      expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
      expect((await logOf(browser)).checkIns).toHaveLength(1);
    });

    test("one person's check-ins are in nobody else's pages or answers", async () => {
      const [one, other] = [await someone(), await someone()];
      await one.post("/check-ins", { energy: "1", words: "canary in the mine" });
      const { id } = (await logOf(one)).checkIns[0]!;
      expect((await one.get("/days/2026-09-15")).body).toContain("canary in the mine");
      expect((await other.get("/days/2026-09-15")).body).not.toContain("canary");
      expect(await logOf(other)).toMatchObject({ checkIns: [], entries: [] });
      expect((await other.post(`/check-ins/${id}/remove`)).status).toBe(404);
      expect((await house.browser().json("GET", "/api/log")).status).toBe(401);
      expect((await logOf(one)).checkIns).toHaveLength(1);
    });

    test("a check-in is taken back, or removed and brought back", async () => {
      const browser = await someone();
      await browser.post(undoOf(await browser.post("/check-ins", { energy: "5" })));
      expect((await logOf(browser)).checkIns).toEqual([]);
      await browser.post("/check-ins", { energy: "3" });
      const { id } = (await logOf(browser)).checkIns[0]!;
      const removed = await browser.post(`/check-ins/${id}/remove`);
      expect(removed.location).toMatch(/^\/days\/2026-09-15\?/);
      expect((await logOf(browser)).checkIns).toEqual([]);
      await browser.post(undoOf(removed));
      expect((await logOf(browser)).checkIns).toMatchObject([{ id, energy: 3 }]);
    });

    test("taking back an earlier one does not sweep away what came after it", async () => {
      const browser = await someone();
      const first = await browser.post("/check-ins", { energy: "5" });
      await browser.post("/check-ins", { energy: "7" });
      const refused = await browser.post(undoOf(first));
      expect([refused.status, refused.body]).toEqual([422, expect.stringContaining("Something was written there since")]);
      expect((await logOf(browser)).checkIns.map(({ energy }) => energy)).toEqual([5, 7]);
    });
  });

  describe("while the notebook is closed", () => {
    test("what is noted waits sealed, and is there in its order at the next opening", async () => {
      const { closed, reopen } = await someoneClosed();
      expect((await closed.get("/days/2026-09-15")).status).toBe(401);
      const page = (await closed.get("/capture")).body;
      expect(page).toContain("cannot read what is there");
      const kept = await closed.post("/check-ins", { energy: "1", words: "before the call", _back: "/today" });
      expect([kept.status, kept.location]).toEqual([303, "/capture?done=log.captured"]);
      expect((await closed.get(kept.location!)).body).toContain("Kept. It is sealed until you open your notebook.");
      house.now = start + hour;
      await closed.post("/timer/start", { label: "launch board", areas: "work" });
      house.now = start + 2 * hour;
      await closed.post("/lines", { line: "lunch with Mira 45m #friends, pottered about, energy 7" });
      house.now = start + 3 * hour;
      await closed.post("/timer/stop");
      house.now = start + 20 * hour;
      const browser = await reopen();
      const { checkIns, entries, timer } = await logOf(browser);
      expect(checkIns.map(({ at, energy, words }) => [(at - start) / hour, energy, words])).toEqual([
        [0, 1, "before the call"],
        [2, 7, undefined],
        [2, undefined, "pottered about"],
      ]);
      expect(entries.map(({ areas, label, from, minutes }) => [areas.join(), label, from, minutes])).toEqual([
        ["work", "launch board", start + hour, 120],
        ["friends", "lunch with Mira", null, 45],
      ]);
      expect(timer).toBeNull();
    });

    test("a line that says nothing which can be read is kept as words, never lost", async () => {
      const { closed, reopen } = await someoneClosed();
      await closed.post("/lines", { line: "worked 14-15 and was sad #nowhere" });
      await closed.post("/lines", { line: "yesterday" });
      const { checkIns, entries } = await logOf(await reopen());
      expect(entries).toEqual([]);
      expect(checkIns.map(({ words }) => words).toSorted()).toEqual(["worked 14-15 and was sad #nowhere", "yesterday"]);
    });

    test("a timer that was forgotten leaves its words instead of a stretch that nobody believes", async () => {
      const { closed, reopen } = await someoneClosed();
      await closed.post("/timer/start", { label: "something without a place" });
      house.now = start + 40 * hour;
      await closed.post("/timer/stop");
      const { checkIns, entries, timer } = await logOf(await reopen());
      expect([entries, timer]).toEqual([[], null]);
      expect(checkIns[0]!.words).toContain("something without a place");
      expect(checkIns[0]!.words).toContain("Tuesday 15 September at 13:10");
    });

    test("what cannot be run waits for a version that can, and keeps nothing shut", async () => {
      const { closed, reopen } = await someoneClosed();
      const actions = house.house.actions as Map<string, Action>;
      const whole = actions.get("log.check-in")!;
      await closed.post("/check-ins", { energy: "3" });
      house.now = start + hour;
      await closed.post("/lines", { line: "ran 30m" });
      actions.delete("log.check-in");
      const browser = await reopen();
      expect(await logOf(browser)).toMatchObject({ checkIns: [], entries: [{ label: "ran" }] });
      actions.set("log.check-in", whole);
      expect(await logOf(browser)).toMatchObject({ checkIns: [{ at: start, energy: 3 }], entries: [{ label: "ran" }] });
    });

    test("an empty form comes back with its sentence, on the page that cannot read", async () => {
      const { closed } = await someoneClosed();
      const answer = await closed.post("/check-ins", {});
      expect(answer.status).toBe(422);
      expect(answer.body).toContain("Choose a level, or write a few words.");
      expect(answer.body).toContain("cannot read what is there");
    });

    test("two pages that open at once take it in once", async () => {
      const { closed, reopen } = await someoneClosed();
      for (const energy of ["1", "3", "5"]) {
        house.now += 60_000;
        await closed.post("/check-ins", { energy });
      }
      const browser = await reopen();
      await Promise.all([browser.get("/days/2026-09-15"), browser.get("/days/2026-09-14"), logOf(browser)]);
      expect((await logOf(browser)).checkIns.map(({ energy }) => energy)).toEqual([1, 3, 5]);
    });

    test("somebody whose notebook is open is sent to today, and a stranger to the way in", async () => {
      expect((await (await someone()).get("/capture")).location).toBe("/today");
      expect((await house.browser().get("/capture")).status).toBe(401);
    });
  });

  describe("entries", () => {
    test("an entry has an area or several, and times or a length", async () => {
      const browser = await someone();
      const kept = await browser.post("/entries", {
        areas: ["family", "health"],
        label: "Swimming",
        day: "2026-09-14",
        from: "22:30",
        to: "0:30",
      });
      expect(kept.location).toMatch(/^\/days\/2026-09-14\?/);
      await browser.post("/entries", { areas: "rest", day: "2026-09-14", minutes: "45", energy: "8" });
      expect((await logOf(browser)).entries).toMatchObject([
        {
          day: "2026-09-14",
          areas: ["family", "health"],
          from: Date.parse("2026-09-14T20:30Z"),
          to: Date.parse("2026-09-14T22:30Z"),
          minutes: 120,
        },
        { day: "2026-09-14", areas: ["rest"], label: "Rest", from: null, to: null, minutes: 45, energy: 8, source: "hand" },
      ]);
      const { body } = await browser.get("/days/2026-09-14");
      for (const said of ["22:30–0:30", "Swimming", "Some time", "45 min, energy 8 after it", "2 h 45 noted"]) expect(body).toContain(said);
    });

    test("time with somebody may say how present one was; changed without it, it is gone", async () => {
      const browser = await someone();
      await browser.post("/entries", { areas: "family", day: "2026-09-14", minutes: "60", presence: "8", label: "Reading" });
      await browser.post("/lines", { line: "walk 9-10 #partner presence 6" });
      const { entries } = await logOf(browser, "?from=2026-09-14&to=2026-09-15");
      expect(entries).toMatchObject([{ label: "Reading", presence: 8 }]);
      expect((await browser.get("/days/2026-09-14")).body).toContain("presence 8");
      expect((await browser.get(`/entries/${entries[0]!.id}`)).body).toMatch(/<option value="8" selected/);
      const past = await browser.post("/entries", { areas: "family", minutes: "60", presence: "11" });
      expect(past.status).toBe(422);
      await browser.post(`/entries/${entries[0]!.id}`, { areas: "family", minutes: "60", label: "Reading", presence: "" });
      expect((await logOf(browser, "?from=2026-09-14&to=2026-09-15")).entries[0]).not.toHaveProperty("presence");
    });

    test("on the night when the clocks go back, an entry is as long as it was", async () => {
      house.now = Date.parse("2026-10-25T20:00:00Z");
      const browser = await someone();
      await browser.post("/entries", { areas: "rest", label: "Lay awake", day: "2026-10-25", from: "01:30", to: "03:30" });
      const { id, seen } = (await logOf(browser)).entries[0]!;
      expect((await logOf(browser)).entries).toMatchObject([{ minutes: 180 }]);
      await browser.post(`/entries/${id}`, { areas: "health", label: "Up", day: "2026-10-25", from: "01:30", to: "03:30", seen });
      expect((await logOf(browser)).entries).toMatchObject([{ id, areas: ["health"], label: "Up", minutes: 180 }]);
    });

    test.each([
      ["no area", { label: "x", minutes: "5" }, "Choose at least one."],
      ["an area that is not theirs", { areas: "sailing", minutes: "5" }, "There is no area “sailing”."],
      ["no time", { areas: "rest" }, "Write from when to when, or how many minutes."],
      ["a beginning alone", { areas: "rest", from: "9:00" }, "Write when it ended as well"],
      ["times that are still to come", { areas: "rest", from: "13:00", to: "14:00" }, "14:00 today has not happened yet."],
      ["a day to come", { areas: "rest", day: "2026-09-16", minutes: "5" }, "Wednesday 16 September has not happened yet."],
      ["times the wrong way round", { areas: "rest", day: "2026-09-14", from: "12:30", to: "9:00" }, "is 20 h 30"],
      ["times and another length", { areas: "rest", from: "9:00", to: "10:00", minutes: "30" }, "These times make 1 h."],
      ["a time that is none", { areas: "rest", from: "nine", to: "10:00" }, "Write a time such as 9:00 or 17:30."],
      ["a day that is none", { areas: "rest", day: "2026-02-30", minutes: "5" }, "such as 2026-09-15"],
    ])("%s is refused with a sentence, and what was written stays", async (_, fields, sentence) => {
      const browser = await someone();
      const answer = await browser.post("/entries", { label: "Kept words", ...fields });
      expect(answer.status).toBe(422);
      expect(answer.body).toContain(sentence);
      expect(answer.body).toContain(`value="${"label" in fields ? fields.label : "Kept words"}"`);
      expect((await logOf(browser)).entries).toEqual([]);
    });

    test("a change that somebody else has overtaken waits for a second look", async () => {
      const browser = await someone();
      await browser.post("/entries", { areas: "work", label: "Board", from: "9:00", to: "12:00" });
      const { id, seen } = (await logOf(browser)).entries[0]!;
      const change = (label: string, seen: string) =>
        browser.post(`/entries/${id}`, { areas: "work", label, day: "2026-09-15", from: "09:00", to: "12:00", seen });
      // Something else on the same day is no conflict.
      await browser.post("/entries", { areas: "rest", minutes: "5" });
      expect((await change("Launch board", seen)).status).toBe(303);
      const late = await change("Other words", seen);
      expect(late.status).toBe(409);
      expect(late.body).toContain('value="Other words"');
      const seenNow = /name="seen" value="([^"]+)"/.exec(late.body)![1]!;
      expect((await change("Other words", seenNow)).status).toBe(303);
      expect((await logOf(browser)).entries.map(({ label }) => label)).toEqual(["Other words", "Rest"]);
      const stale = await browser.json("POST", `/api/entries/${id}`, { areas: ["work"], minutes: 5, seen });
      expect([stale.status, stale.json().now.label]).toEqual([409, "Other words"]);
    });

    test("an entry moves to another day, and every step can be taken back", async () => {
      const browser = await someone();
      await browser.post("/entries", { areas: "work", label: "Board", from: "9:00", to: "12:00" });
      const { id } = (await logOf(browser)).entries[0]!;
      const moved = await browser.post(`/entries/${id}`, { areas: "work", label: "Board", day: "2026-09-14", from: "9:00", to: "12:00" });
      expect((await logOf(browser)).entries).toMatchObject([{ id, day: "2026-09-14", minutes: 180 }]);
      await browser.post(undoOf(moved));
      expect((await logOf(browser)).entries).toMatchObject([{ id, day: "2026-09-15" }]);
      const removed = await browser.post(`/entries/${id}/remove`);
      expect((await logOf(browser)).entries).toEqual([]);
      await browser.post(undoOf(removed));
      expect((await logOf(browser)).entries).toMatchObject([{ id, day: "2026-09-15" }]);
    });

    test("a day far back is found, changed and taken back, also by a house that has not read it yet", async () => {
      const browser = await someone();
      await browser.post("/entries", { areas: "work", label: "January", day: "2026-01-05", minutes: "60" });
      await browser.post("/entries", { areas: "work", label: "Also January", day: "2026-01-05", minutes: "30" });
      const [first] = (await logOf(browser)).entries;
      const elsewhere = openTestHouse(place.engine, start).browser();
      for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
      const removed = await elsewhere.post(`/entries/${first!.id}/remove`);
      expect(removed.location).toMatch(/^\/days\/2026-01-05/);
      const later = openTestHouse(place.engine, start).browser();
      for (const [name, value] of browser.cookies) later.cookies.set(name, value);
      expect((await later.post(undoOf(removed))).status).toBe(303);
      expect((await logOf(browser)).entries.map(({ label }) => label)).toEqual(["January", "Also January"]);
    });
  });

  describe("the timer", () => {
    test("what ran is written down when it stops, on the day on which it began", async () => {
      house.now = Date.parse("2026-09-15T21:30:00Z");
      const { browser } = await someoneAtHome();
      const begun = await browser.post("/timer/start", { label: "release call", areas: "work" });
      expect(begun.location).toMatch(/^\/today\?done=log\.start-timer/);
      expect((await logOf(browser)).timer).toMatchObject({ areas: ["work"], label: "release call", since: house.now });
      house.now += 1.5 * hour;
      const stopped = await browser.post("/timer/stop");
      expect(await logOf(browser)).toMatchObject({
        timer: null,
        entries: [{ day: "2026-09-15", minutes: 90, source: "timer", label: "release call" }],
      });
      await browser.post(undoOf(stopped));
      expect(await logOf(browser)).toMatchObject({ timer: { label: "release call" }, entries: [] });
    });

    test("the words say the area, or it is asked for; another start ends the first", async () => {
      const { browser } = await someoneAtHome();
      const asked = await browser.post("/timer/start", { label: "pottering" });
      expect([asked.status, asked.body]).toEqual([422, expect.stringContaining("Choose an area")]);
      expect(asked.body).toContain('value="pottering"');
      await browser.post("/timer/start", { label: "cooked for Tom" });
      house.now += hour;
      await browser.post("/timer/start", { label: "yoga" });
      expect(await logOf(browser)).toMatchObject({ timer: { areas: ["health"] }, entries: [{ areas: ["home"], minutes: 60 }] });
      await browser.post("/timer/drop");
      expect(await logOf(browser)).toMatchObject({ timer: null, entries: [{ areas: ["home"] }] });
      expect((await browser.post("/timer/stop")).body).toContain("No timer is running.");
    });

    test("one that was forgotten asks when it really ended", async () => {
      const { browser } = await someoneAtHome();
      await browser.post("/timer/start", { label: "deep work" });
      house.now = start + 17 * hour;
      const asked = await browser.post("/timer/stop");
      expect(asked.status).toBe(422);
      expect(asked.body).toContain("When did that really end?");
      expect((await browser.post("/timer/start", { label: "yoga" })).status).toBe(422);
      const wrong = await browser.post("/timer/stop", { day: "2026-09-15", time: "12:00" });
      expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining("Choose a time between then and now.")]);
      expect((await browser.post("/timer/stop", { day: "2026-09-15", time: "17:40" })).status).toBe(303);
      expect(await logOf(browser)).toMatchObject({ timer: null, entries: [{ minutes: 270 }] });
    });
  });

  describe("a line", () => {
    test("is shown before it is kept, and kept as it was shown", async () => {
      const browser = await someone();
      const line = "worked 9-12:30, lunch with a friend 45m #friends energy 7";
      const shown = await browser.post("/lines/preview", { line, next: "/week" });
      expect(shown.status).toBe(200);
      for (const said of [
        "This is how it reads.",
        "Work: today, 9:00 to 12:30, 3 h 30.",
        "Friends: today, 45 min.",
        "Today at 13:10: energy 7.",
      ])
        expect(shown.body).toContain(said);
      expect(await logOf(browser)).toMatchObject({ entries: [], checkIns: [] });
      const kept = await browser.post("/lines", { line, next: "/week" });
      expect(kept.location).toMatch(/^\/week\?done=log\.line&undo=/);
      expect(await logOf(browser)).toMatchObject({
        entries: [{ label: "worked", source: "line" }, { minutes: 45 }],
        checkIns: [{ energy: 7 }],
      });
      await browser.post(undoOf(kept));
      expect(await logOf(browser)).toMatchObject({ entries: [], checkIns: [] });
    });

    test("keeps its good parts, and gives back the others to be mended", async () => {
      const browser = await someone();
      const answer = await browser.post("/lines", { line: "worked 9-10, lunch with Mira, ran 30m", next: "/week" });
      expect(answer.status).toBe(200);
      expect(answer.body).toContain("What could be read is kept.");
      expect(answer.body).toMatch(/<textarea[^>]*>\s*lunch with Mira\s*<\/textarea>/);
      expect((await logOf(browser)).entries).toHaveLength(2);
      const nothing = await browser.post("/lines", { line: "lunch with Mira" });
      expect([nothing.status, nothing.body]).toEqual([422, expect.stringContaining("“lunch with Mira 45m”")]);
      expect((await browser.post("/lines", { line: "" })).status).toBe(422);
    });

    test("is sorted by the person's own rules, and understood over JSON as well", async () => {
      const browser = await someone();
      await browser.json("POST", "/api/rules", { when: { title: "worked" }, area: "growth" });
      const preview = await browser.json("POST", "/api/lines/preview", { line: "worked 9-10, worked on" });
      expect(preview.json().result).toEqual({
        understood: [{ label: "worked", understood: "Growth: today, 9:00 to 10:00, 1 h." }],
        problems: [{ part: "worked on", message: expect.stringMatching(/^When was it/) }],
      });
      const kept = await browser.json("POST", "/api/lines", { line: "worked 9-10, worked on" });
      expect(kept.json().result).toMatchObject({ entries: [{ areas: ["growth"] }], problems: [{ part: "worked on" }] });
    });
  });

  describe("a day's page", () => {
    test("says kindly that nothing is there, and leads to the days around it", async () => {
      const browser = await someone();
      const today = await browser.get("/days/2026-09-15");
      expect(today.body).toContain("Nothing is noted here, and that is fine.");
      expect(today.body).toContain('href="/days/2026-09-14"');
      expect(today.body).not.toContain('href="/days/2026-09-16"');
      expect((await browser.get("/days/2026-09-14")).body).toContain('href="/days/2026-09-15"');
    });

    test.each(["2026-09-16", "2026-02-30", "yesterday", "0000-01-01"])("“%s” is no page", async (day) => {
      expect((await (await someone()).get(`/days/${day}`)).status).toBe(404);
    });

    test("somebody else's entry is as missing as one that never was", async () => {
      const [one, other] = [await someone(), await someone()];
      await one.post("/entries", { areas: "work", minutes: "5" });
      const { id } = (await logOf(one)).entries[0]!;
      const [foreign, missing] = [await other.get(`/entries/${id}`), await other.get(`/entries/${crypto.randomUUID()}`)];
      expect([foreign.status, missing.status]).toEqual([404, 404]);
      expect((await other.post(`/entries/${id}/remove`)).status).toBe(404);
      expect((await one.get(`/entries/${id}`)).status).toBe(200);
    });

    test("the last days are answered over JSON, and days the wrong way round are not", async () => {
      const browser = await someone();
      await browser.post("/entries", { areas: "work", day: "2026-09-01", minutes: "5" });
      expect((await logOf(browser, "")).entries).toEqual([]);
      expect((await logOf(browser, "?from=2026-09-01&to=2026-09-02")).entries).toHaveLength(1);
      expect((await browser.json("GET", "/api/log?from=2026-09-02&to=2026-09-01")).status).toBe(422);
      expect((await browser.json("GET", "/api/log?from=soon")).status).toBe(422);
    });
  });
});
