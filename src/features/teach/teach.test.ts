import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

const sunday = Date.parse("2026-09-20T18:00:00Z");

/** A school's calendar of a week: lessons that no usual rule knows, one that it does, and a few minutes of something. */
const school = calendarOf(
  "Linden",
  [
    ["Physics 9a", "0800", "1000"],
    ["Physics 8c", "1010", "1110"],
    ["Physics lab", "1120", "1150"],
    ["Staff meeting", "1300", "1400"],
    ["Dentist", "1500", "1530"],
    ["Maths 7b", "1600", "1700"],
    ["Key", "1710", "1715"],
  ].map(([title = "", from, to]) => ({ uid: title, start: `20260914T${from}00`, end: `20260914T${to}00`, title })),
);

async function atSchool(house: TestHouse, name: string, calendar = school): Promise<Browser> {
  const { browser } = await makePerson(house, name);
  const brought = await browser.post("/imports", { files: [icsFile("linden.ics", calendar)] });
  await browser.post(`${brought.location}/keep`);
  return browser;
}

const questions = async (browser: Browser) => (await browser.json("GET", "/api/areas/teach")).json().result;
const unsorted = async (browser: Browser) => (await browser.json("GET", "/api/weeks/2026-W38")).json().result.unsorted.minutes;

describe.each(engines)("teaching on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, sunday);
  });
  afterAll(() => place.dispose());

  test("asks about what holds the most unsorted time, and tells what was learned of the answers", async () => {
    const browser = await atSchool(house, "Tom");
    const [physics, maths, ...others] = await questions(browser);
    expect(physics).toEqual({
      when: { title: "physics" },
      narrow: false,
      minutes: 210,
      times: 3,
      names: ["Physics 9a", "Physics 8c", "Physics lab"],
      source: "Linden",
      alsoIn: null,
    });
    expect(maths).toMatchObject({ when: { title: "Maths 7b" }, minutes: 60 });
    expect(others).toEqual([]);

    const answers = { first: { when: physics.when, area: "work" }, second: { when: maths.when } };
    const answer = await browser.json("POST", "/api/areas/teach", { answers });
    expect(answer.json().result).toEqual({
      taught: [{ when: { title: "physics" }, area: "work", minutes: 210, times: 3 }],
      learning: { state: "few", corrections: 1, from: 20, heldOut: { things: 3, rules: 0, learned: 0, wrong: 0 } },
    });
    expect(await unsorted(browser)).toBe(65);
    expect((await questions(browser)).map(({ when }: { when: object }) => when)).toEqual([{ title: "Maths 7b" }]);
    await browser.json("POST", `/api/undo/${answer.json().undo}`);
    expect(await unsorted(browser)).toBe(275);
  });

  test("one press keeps all answers of the page, and one more takes them back", async () => {
    const browser = await atSchool(house, "Ines");
    const { body } = await browser.get("/areas/teach");
    expect(body).toContain("Two answers would sort 4 h 30.");
    expect(body).toContain("Such as “Physics 9a”, “Physics 8c” and “Physics lab”, from Linden.");
    const kept = await browser.post("/areas/teach", {
      "answers.0.when.title": "physics",
      "answers.0.area": "work",
      "answers.1.when.title": "Maths 7b",
      "answers.1.area": "work",
    });
    expect(kept.status).toBe(303);
    const after = await browser.get(kept.location!);
    expect(after.body).toContain("Kept as rules, and learned from.");
    expect(after.body).toContain("Nothing is left that is worth a question.");
    expect(after.body).toContain("What lies open takes 5 min in all");
    await browser.post(`/undo/${new URL(kept.location!, "http://house").searchParams.get("undo")}`);
    expect((await browser.get("/areas/teach")).body).toContain("Two answers would sort 4 h 30.");
  });

  test("is led to quietly by a week with much unsorted, and by no other", async () => {
    const link = 'href="/areas/teach"';
    expect((await (await atSchool(house, "Ole")).get("/week/2026-W38")).body).toContain(link);
    const sorted = calendarOf("Work", [{ uid: "m", start: "20260914T100000", end: "20260914T110000", title: "Team meeting" }]);
    const browser = await atSchool(house, "Pia", sorted);
    expect((await browser.get("/week/2026-W38")).body).not.toContain(link);
    expect((await browser.get("/areas/teach")).body).toContain("Everything of the last weeks is sorted.");
  });

  test("leaves what a rule of one's own sorts where it is, however wide an answer", async () => {
    const browser = await atSchool(house, "Jo");
    await browser.json("POST", "/api/corrections", { area: "health", scope: "title", clue: { title: "Dentist", calendar: "Linden" } });
    await browser.json("POST", "/api/areas/teach", { answers: { all: { when: { calendar: "Linden" }, area: "work" } } });
    const { areas } = (await browser.json("GET", "/api/weeks/2026-W38")).json().result;
    expect(areas.filter(({ minutes }: { minutes: number }) => minutes > 0)).toMatchObject([
      { id: "work", minutes: 335 },
      { id: "health", minutes: 30 },
    ]);
  });

  test("says what is missing, and keeps nothing of it", async () => {
    const browser = await atSchool(house, "Uwe");
    const nothing = await browser.post("/areas/teach", { "answers.0.when.title": "physics", "answers.0.area": "" });
    expect([nothing.status, nothing.body.includes("Choose an area for one of them at least.")]).toEqual([422, true]);
    for (const answer of [
      { when: {}, area: "work" },
      { when: { title: "physics" }, area: "nowhere" },
    ]) {
      const refused = await browser.json("POST", "/api/areas/teach", { answers: { first: answer } });
      expect([refused.status, refused.json().problems[0].message]).toEqual([422, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
    expect((await browser.json("GET", "/api/rules")).json().result).toEqual([]);
  });
});

describe.each(engines)("what was learned on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, sunday);
  });
  afterAll(() => place.dispose());

  const topics = ["gates", "cranes", "tides", "quays", "pilots", "berths", "locks", "tugs", "buoys", "ropes", "masts", "keels"];

  test("is learned from corrections of a preview, too, with what their things show of themselves", async () => {
    const { browser } = await makePerson(house, "Kaja");
    const { location } = await browser.post("/imports", { files: [icsFile("linden.ics", school)] });
    const { body } = await browser.get(location!);
    const row = /name="(rows\.\d+)\.when\.title" value="Maths 7b"/.exec(body)![1]!;
    const hidden = [...body.matchAll(/<input type="hidden" name="(rows\.[^"]+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    const unchanged = hidden.flatMap(([name = "", value]) => (name.endsWith(".before") ? [[name.replace("before", "area"), value]] : []));
    const kept = await browser.post(`${location}/keep`, { ...Object.fromEntries([...hidden, ...unchanged]), [`${row}.area`]: "work" });
    expect(kept.status).toBe(303);
    const { records } = (await browser.get("/notebook/export")).json();
    const { data } = records.find(({ kind }: { kind: string }) => kind === "rules");
    expect(data.rules).toMatchObject([
      { when: { title: "Maths 7b" }, from: "correction", of: [{ title: "Maths 7b", calendar: "Linden" }] },
    ]);
  });

  test("sorts what is like the corrected things from twenty corrections on, says why, and can be turned off", async () => {
    const harbour = calendarOf("Mine", [
      { uid: "new", start: "20260914T100000", end: "20260914T110000", title: "Zephyr\\, anew" },
      { uid: "known", start: "20260914T120000", end: "20260914T130000", title: "Zephyr yoga" },
    ]);
    const browser = await atSchool(house, "Nora", harbour);
    const correct = async (title: string, area: string) =>
      browser.json("POST", "/api/corrections", { area, scope: "title", clue: { title, calendar: "Mine" } });
    for (const topic of topics) await correct(`Zephyr ${topic}`, "work");
    const learned = async () => (await browser.json("GET", "/api/areas/learned")).json().result;
    expect(await learned()).toMatchObject({ state: "few", corrections: 12 });
    expect(await unsorted(browser)).toBe(60);
    for (const topic of topics) await correct(`Ada ${topic}`, "family");
    expect(await learned()).toEqual({
      state: "active",
      corrections: 24,
      from: 20,
      heldOut: { things: 24, rules: 0, learned: 24, wrong: 0 },
    });
    expect(await unsorted(browser)).toBe(0);
    const { body } = await browser.get("/week/2026-W38/evidence");
    expect(body).toContain("because 12 of 12 that you sorted with “zephyr” were work");
    expect(body).toContain("because the title has “yoga”");
    expect((await browser.get("/areas")).body).toContain("Your corrections sort what no rule fits.");

    expect((await browser.post("/areas/learned", { on: "off" })).location).toMatch(/^\/areas/);
    expect(await learned()).toMatchObject({ state: "off" });
    expect(await unsorted(browser)).toBe(60);
    await browser.post("/areas/learned", { on: "on" });
    expect(await unsorted(browser)).toBe(0);
  });
});
