import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { calendarOf, icsFile } from "../../../test/support/calendar.ts";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import { addDays, dayOf } from "../../kernel/time/index.ts";

// 2026-09-15 is a Tuesday: the last whole week is the 37th. In its last seven weeks work creeps into every evening.
const now = Date.parse("2026-09-15T18:00:00Z");
const [monday, weeks, changed] = ["2026-02-02", 32, 25] as const;
let people = 0;

const workdays = Array.from({ length: weeks }, (_, week) =>
  [0, 1, 2, 3, 4].map((day) => ({ week, day, date: addDays(monday, 7 * week + day) })),
).flat();
const calendar = calendarOf(
  "Work",
  workdays.flatMap(({ week, day, date }) => {
    const on = date.replaceAll("-", "");
    const event = (uid: string, start: string, end: string) => ({
      uid: `${uid}${on}`,
      start: `${on}T${start}`,
      end: `${on}T${end}`,
      title: "Work on the report",
    });
    const late = week >= changed ? "213000" : `20${20 + 10 * (week % 3)}00`;
    return [event("d", "090000", "173000"), ...(week >= changed || day === 1 ? [event("e", "200000", late)] : [])];
  }),
);

/** Check-ins of every workday's evening, as a notebook's file holds them. */
function checkIns(feel: (week: number, day: number) => object) {
  return workdays.map(({ week, day, date }) => {
    const items = [{ id: "x", at: Date.parse(`${date}T17:00:00Z`), ...feel(week, day) }];
    return { id: crypto.randomUUID(), kind: "check-ins", version: 1, day: date, data: { day: date, items } };
  });
}

const asideSince = (days: number) => ({
  ...{ id: crypto.randomUUID(), kind: "signs-aside", version: 1, day: "" },
  data: { since: addDays(dayOf(now, "Europe/Berlin"), -days) },
});

describe.each(engines)("early signs on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, now);
  });
  beforeEach(() => {
    house.now = now;
  });
  afterAll(() => place.dispose());

  async function someone(worked: boolean, records: readonly object[] = []): Promise<Browser> {
    const { browser } = await makePerson(house, `Somebody ${++people}`);
    if (worked) {
      const brought = await browser.post("/imports", { files: [icsFile("work.ics", calendar)] });
      await browser.post(`${brought.location}/keep`);
    }
    if (records.length > 0) await keep(browser, records);
    return browser;
  }
  async function keep(browser: Browser, records: readonly object[]): Promise<void> {
    const file = { format: "enough-notebook", version: 1, records, whenDifferent: "replace" };
    expect((await browser.json("POST", "/api/notebook/import", file)).status).toBe(200);
  }
  /** The page of this week waits but a moment for the signs, so they are worked out before. */
  async function thisWeek(browser: Browser): Promise<string> {
    await read(browser);
    return (await browser.get("/week")).body;
  }
  const read = async (browser: Browser) => (await browser.json("GET", "/api/signs")).json().result;
  const line = "Over the last weeks work after hours has grown, rest between days of work has become shorter and more.";

  test("an empty notebook says that too little is known, and what it would take", async () => {
    const browser = await someone(false);
    expect(await read(browser)).toMatchObject({ week: "2026-W37", level: null, reasons: [], signs: [] });
    const { body } = await browser.get("/signs");
    expect(body).toContain("Too little is known yet to tell early signs.");
    expect(body).toContain("It takes two days of work in a row, three times a week.");
    expect(await thisWeek(browser)).not.toContain('href="/signs">See');
  });

  test("work that crept into the evenings is watched: with figures, the weeks behind them, and what is not known", async () => {
    const browser = await someone(true);
    const { level, reasons, signs } = await read(browser);
    expect([level, reasons]).toEqual(["watch", ["after-hours", "rest", "detachment"]]);
    const [afterHours, rest] = signs;
    expect(afterHours).toMatchObject({ raised: true, held: 3, usual: 6, now: 90, weeksBefore: 26, weeksNow: 4 });
    expect(afterHours.interval[0]).toBeGreaterThan(0);
    expect(rest).toMatchObject({ usual: expect.closeTo(14.8, 0), now: 11.5 });
    expect(signs.find(({ id }: { id: string }) => id === "stress")).toMatchObject({ raised: false, now: null, interval: null });
    const { body } = await browser.get("/signs");
    expect(body).toContain("Worth watching: work after hours has grown, rest between days of work has become shorter and one more thing.");
    expect(body).toContain("Work after hours: 1 h 30 a day, before that 6 min a day.");
    expect(body).toContain('<a href="/week/2026-W37">7 to 13 September</a></th><td class="number">1 h 30 a day');
    expect(body).toContain("It takes check-ins with stress on three days of a week.");
    expect(body).not.toContain('href="/help">See who answers');
  });

  test("a second source that holds makes it act, with the way to somebody who answers; a burnout questionnaire is such a source", async () => {
    const stressed = await someone(
      true,
      checkIns((week, day) => ({ stress: week >= changed ? 8 : 3 + ((week + day) % 3) })),
    );
    expect(await read(stressed)).toMatchObject({ level: "act", reasons: ["after-hours", "rest", "detachment", "stress"] });
    const { body } = await stressed.get("/signs");
    expect(body).toContain("Time to act, gently:");
    expect(body).toContain('<a class="button button--primary" href="/help">See who answers, now</a>');
    const asked = await someone(true);
    const sometimes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`answers.${number}`, "50"]));
    await asked.post("/measures/cbi-personal/sittings", sometimes);
    expect(await read(asked)).toMatchObject({ level: "act", reasons: expect.arrayContaining(["questionnaire"]), burnout: [{ score: 50 }] });
    house.now += 56 * 24 * 3_600_000;
    const later = house.browser();
    await later.post("/sign-in", { name: `Somebody ${people}`, passphrase: "teapot lantern quiet otter" });
    expect(await read(later)).toMatchObject({ level: null, burnout: [] });
  });

  test("calm weeks are steady, and so is one hard week among them", async () => {
    const calm = (week: number, day: number) => 3 + ((week + day) % 3);
    const browser = await someone(
      false,
      checkIns((week, day) => ({ stress: week === 30 ? 9 : calm(week, day), energy: 5 + ((week * day) % 2) })),
    );
    const { level, signs } = await read(browser);
    expect([level, signs.filter(({ raised }: { raised: boolean }) => raised)]).toEqual(["steady", []]);
    expect((await browser.get("/signs")).body).toContain("Steady: nothing that is known has become heavier than your weeks before.");
  });

  test("the page of this week has one line of it, that can be put aside for four weeks and taken back; other weeks have none", async () => {
    const browser = await someone(true);
    expect(await thisWeek(browser)).toContain(line);
    expect((await browser.get("/week/2026-W37")).body).not.toContain(line);
    const aside = await browser.post("/signs/aside", { _back: "/week" });
    expect((await browser.get(aside.location!)).body).not.toContain(line);
    expect((await browser.get("/signs")).body).toContain("Worth watching");
    await browser.post(`/undo/${new URL(aside.location!, "http://house").searchParams.get("undo")!}`);
    expect(await thisWeek(browser)).toContain(line);
    await keep(browser, [asideSince(27)]);
    expect(await thisWeek(browser)).not.toContain(line);
    expect(await thisWeek(await someone(true, [asideSince(28)]))).toContain(line);
  });

  test("a tracker that has just begun is no creep: the weeks without it are not held against those with it", async () => {
    const browser = await someone(false);
    const calm = workdays.filter(({ week }) => week < changed);
    const days = workdays.map(({ date }) => date.replaceAll("-", ""));
    const whole = calendarOf(
      "Work",
      days.map((on) => ({ uid: on, start: `${on}T090000`, end: `${on}T173000`, title: "Work on the report" })),
    );
    await browser.post(`${(await browser.post("/imports", { files: [icsFile("work.ics", whole)] })).location}/keep`);
    const evenings = workdays.slice(calm.length).map(({ date }) => Date.parse(`${date}T18:00:00Z`) / 1000);
    const seen = await browser.json("POST", "/api/syncs", {
      ...{ device: "laptop", from: evenings[0], to: evenings.at(-1)! + 7200 },
      keys: [{ app: "Editor", area: "work", because: "the app is an editor" }],
      ...{ starts: evenings, lengths: evenings.map(() => 5400), key: evenings.map(() => 0) },
    });
    expect(seen.status).toBe(200);
    const { level, signs } = await read(browser);
    expect([level, signs[0].now, signs[0].weeks.at(-1).value]).toEqual([null, null, 90]);
    expect(signs[0].weeks.filter(({ value }: { value: number | null }) => value !== null)).toHaveLength(weeks - changed);
  });

  test("care comes before it", async () => {
    const browser = await someone(
      true,
      checkIns(() => ({ mood: 2 })),
    );
    const care = "It is often the mood, more than the calendar, that needs attention first.";
    const body = await thisWeek(browser);
    expect(body).toContain(care);
    const own = (await browser.get("/signs")).body;
    expect(own.indexOf(care)).toBeGreaterThan(0);
    expect(own.indexOf(care)).toBeLessThan(own.indexOf("<h1"));
    expect(body).not.toContain(line);
  });
});
