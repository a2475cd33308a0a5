import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReach } from "../../../kernel/outbound/index.ts";
import { sessionOf } from "../../../kernel/identity/index.ts";
import { all, type Queries, run } from "../../../kernel/storage/index.ts";
import { engines, type TestEngine } from "../../../../test/support/engines.ts";
import { openFarServer } from "../../../../test/support/far-server.ts";
import { type Browser, cheapConfig, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../../test/support/house.ts";

// 2026-09-15 is a Tuesday, in week 38. Nora follows a calendar that a server beside her house publishes.

const config = { ...cheapConfig, reach: readReach("127.0.0.1") };
const minute = 60_000;

interface Event {
  readonly uid: string;
  readonly start: string;
  readonly hours?: number;
  readonly title?: string;
  readonly more?: readonly string[];
}

function calendarOf(events: readonly Event[], head: readonly string[] = [], stamp = "20260901T000000Z"): string {
  const body = events.flatMap(({ uid, start, hours = 1, title = "Deep work", more = [] }) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Europe/Berlin:${start}`,
    `DURATION:PT${hours}H`,
    `SUMMARY:${title}`,
    "DESCRIPTION:Nobody else may read this",
    ...more,
    "END:VEVENT",
  ]);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Harbour//Calendar//EN",
    "X-WR-CALNAME:Work",
    ...head,
    ...body,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** A published calendar whose content, and whose mood, a test changes. */
async function publish(events: readonly Event[], head: readonly string[] = []) {
  const far = { events, head, status: 200, asked: 0, unchanged: 0, stamp: 1, secret: "" };
  const { origin } = await openFarServer((request, response) => {
    far.asked++;
    const allowed = far.secret === "" || request.headers.authorization === `Basic ${Buffer.from(far.secret).toString("base64")}`;
    if (far.status !== 200 || !allowed) return void response.writeHead(allowed ? far.status : 401).end("no");
    const text = calendarOf(far.events, far.head, `202609${String((far.stamp++ % 28) + 1).padStart(2, "0")}T000000Z`);
    const etag = `"${Buffer.from(calendarOf(far.events, far.head)).toString("base64url").slice(-40)}-${far.events.length}"`;
    if (request.headers["if-none-match"] === etag) {
      far.unchanged++;
      return void response.writeHead(304).end();
    }
    return void response.writeHead(200, { "Content-Type": "text/calendar", ETag: etag }).end(text);
  });
  return { far, url: `${origin}/secret-3f9a/mine.ics` };
}

async function followed(browser: Browser, url: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await browser.post("/feeds", { url, ...more });
  if (answer.status !== 303) throw new Error(answer.body);
  return answer.location!.split("/").at(-1)!;
}

async function workMinutes(browser: Browser, week = "2026-W38"): Promise<number> {
  const { areas } = (await browser.json("GET", `/api/weeks/${week}`)).json().result;
  return areas.find(({ id }: { id: string }) => id === "work").minutes;
}

async function standing(browser: Browser): Promise<{ state: string; asOf: string | null; failures: number; events: number }> {
  return (await browser.json("GET", "/api/feeds")).json().result[0];
}

describe.each(engines)("calendars that are followed, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
  });
  afterAll(() => place.dispose());

  async function nora(): Promise<Browser> {
    house = openTestHouse(place.engine, undefined, config);
    const name = `Nora ${randomBytes(4).toString("hex")}`;
    await makePerson(house, name);
    return signIn(name);
  }

  /** On a device of her own, where the notebook stays open for 30 days. */
  async function signIn(name: string): Promise<Browser> {
    const browser = Object.assign(house.browser(), { name });
    await browser.post("/sign-in", { name, passphrase, own: "on" });
    return browser;
  }

  async function rowsOf(browser: Browser) {
    const { owner } = (await sessionOf(place.engine, browser.cookies.get("enough")))!;
    return place.engine.read({ owners: [owner.id] }, (queries: Queries) =>
      all(queries.selectFrom("feeds").selectAll().where("owner_id", "=", owner.id)),
    );
  }

  test("a calendar is read at once, and read again when it is due", async () => {
    const { far, url } = await publish([
      { uid: "one@harbour", start: "20260915T090000" },
      { uid: "standup@harbour", start: "20260901T093000", hours: 1, title: "Work standup", more: ["RRULE:FREQ=WEEKLY;BYDAY=WE"] },
    ]);
    const browser = await nora();
    const id = await followed(browser, url);
    const shown = await browser.get(`/feeds/${id}`);
    expect(shown.body).toContain("Work, as of 13:10");
    expect(shown.body).not.toContain("secret-3f9a");
    expect(await workMinutes(browser)).toBe(120);
    expect((await browser.get("/week/2026-W38")).body).toContain("The calendars that you follow are known as of 13:10.");
    await house.round();
    expect(far.asked).toBe(1);
    house.now += 70 * minute;
    await house.round();
    expect([far.asked, far.unchanged]).toEqual([2, 1]);
    expect((await standing(browser)).asOf).toBe("2026-09-15T12:20:00Z");
    // One event moves to another week, one is new, one goes; the publisher renews every stamp.
    far.events = [
      { uid: "one@harbour", start: "20260922T090000", hours: 2 },
      { uid: "new@harbour", start: "20260917T140000", hours: 3 },
    ];
    house.now += 70 * minute;
    await house.round();
    expect(await workMinutes(browser)).toBe(180);
    expect(await workMinutes(browser, "2026-W39")).toBe(120);
    expect((await standing(browser)).events).toBe(2);
    const [row] = await rowsOf(browser);
    expect(row!.box).toHaveLength(0);
  });

  test("several changes while the person is away arrive as what they came to", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    await followed(browser, url);
    for (const events of [
      [
        { uid: "a@harbour", start: "20260915T090000", hours: 4 },
        { uid: "b@harbour", start: "20260916T090000" },
      ],
      [{ uid: "b@harbour", start: "20260916T090000" }],
      [
        { uid: "b@harbour", start: "20260916T090000", hours: 2 },
        { uid: "c@harbour", start: "20260917T090000" },
      ],
    ]) {
      far.events = events;
      house.now += 70 * minute;
      await house.round();
    }
    expect(await workMinutes(browser)).toBe(180);
  });

  test("what was found lies sealed: not the address, not a title, not a password", async () => {
    const { far, url } = await publish([{ uid: "marigold@harbour", start: "20260915T090000", title: "Marigold work" }]);
    far.secret = "nora:tulip-password";
    const browser = await nora();
    await followed(browser, url, { user: "nora", password: "tulip-password" });
    far.events = [{ uid: "marigold@harbour", start: "20260915T100000", title: "Marigold work" }];
    house.now += 70 * minute;
    await house.round();
    const text = JSON.stringify(await rowsOf(browser), (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    expect((await rowsOf(browser))[0]!.box.length).toBeGreaterThan(100);
    for (const word of ["secret-3f9a", "Marigold", "marigold", "tulip", "127.0.0.1", "BEGIN:VEVENT"]) expect(text).not.toContain(word);
    expect((await browser.json("GET", "/api/notebook/export")).body).not.toMatch(/tulip|secret-3f9a/);
    expect((await browser.json("GET", "/api/notebook/export")).body).toContain("Marigold");
  });

  test("a server in trouble is asked ever more rarely, and in the end not at all", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    const id = await followed(browser, url);
    far.status = 503;
    far.asked = 0;
    for (let hours = 0; hours < 24 * 12; hours++) {
      house.now += 60 * minute;
      await house.round();
    }
    expect(far.asked).toBe(14);
    expect((await standing(browser)).state).toBe("paused");
    expect((await browser.get(`/feeds/${id}`)).body).toContain("cannot be read");
    expect(await workMinutes(browser)).toBe(60);
    house.now += 24 * 60 * minute;
    await house.round();
    expect(far.asked).toBe(14);
    far.status = 200;
    await browser.post(`/feeds/${id}/look`);
    expect(await standing(browser)).toMatchObject({ state: "on", failures: 0 });
  });

  test("a calendar that only its owner may open is looked at while they are here, and not after", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    await followed(browser, url, { kept: "person" });
    expect(await workMinutes(browser)).toBe(60);
    house.now += 70 * minute;
    await house.round();
    expect(far.asked).toBe(2);
    await browser.post("/sign-out");
    house.now += 70 * minute;
    await house.round();
    expect(far.asked).toBe(2);
  });

  test("a server that lost its key looks again once the person has come back", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    await followed(browser, url);
    const other = openTestHouse(place.engine, house.now + 70 * minute, { ...config, serverKey: randomBytes(32) });
    await other.round();
    expect(far.asked).toBe(1);
    const again = other.browser();
    for (const [name, value] of browser.cookies) again.cookies.set(name, value);
    // The first page has nothing new in the notebook to look at; the first look at the calendars mends it.
    await again.get("/feeds");
    await other.round();
    expect(far.asked).toBe(2);
  });

  test("a box that does not open is fetched anew, and keeps no other calendar waiting", async () => {
    const [one, other] = [await publish([{ uid: "a@harbour", start: "20260915T090000" }]), await publish([])];
    const browser = await nora();
    const [id] = [await followed(browser, one.url), await followed(browser, other.url)];
    one.far.events = [{ uid: "a@harbour", start: "20260915T090000", hours: 2 }];
    other.far.events = [{ uid: "b@harbour", start: "20260916T090000" }];
    house.now += 70 * minute;
    await house.round();
    const { owner } = (await sessionOf(place.engine, browser.cookies.get("enough")))!;
    await place.engine.write({ owners: [owner.id] }, (queries: Queries) =>
      run(
        queries
          .updateTable("feeds")
          .set({ box: randomBytes(512) })
          .where("owner_id", "=", owner.id)
          .where("id", "=", id),
      ),
    );
    expect(await workMinutes(browser)).toBe(120);
    await house.round();
    expect(await workMinutes(browser)).toBe(180);
  });

  test("letting a calendar go takes away what came from it; taking that back brings it again", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    const id = await followed(browser, url);
    const gone = await browser.post(`/feeds/${id}/remove`);
    expect(await workMinutes(browser)).toBe(0);
    expect(await rowsOf(browser)).toEqual([]);
    expect((await browser.json("GET", "/api/notebook/export")).body).not.toContain("a@harbour");
    const undo = /undo=([\w-]+)/.exec(gone.location!)![1]!;
    await browser.post(`/undo/${undo}`);
    await browser.get("/feeds");
    await house.round();
    expect(await workMinutes(browser)).toBe(60);
    expect(far.asked).toBe(2);
  });

  test("months that a publisher does not tell of any more stay as they were", async () => {
    const { far, url } = await publish([
      { uid: "old@harbour", start: "20260811T090000" },
      { uid: "ended@harbour", start: "20260803T090000", more: ["RRULE:FREQ=WEEKLY;UNTIL=20260817T090000Z"] },
      { uid: "new@harbour", start: "20260915T090000" },
    ]);
    const browser = await nora();
    await followed(browser, url);
    expect(await workMinutes(browser, "2026-W33")).toBe(120);
    far.events = [{ uid: "new@harbour", start: "20260915T100000" }];
    // With other lines of its own, the calendar is read as a whole.
    far.head = ["X-WR-CALDESC:Work, since September"];
    house.now += 70 * minute;
    await house.round();
    expect(await workMinutes(browser, "2026-W33")).toBe(120);
    expect(await workMinutes(browser)).toBe(60);
  });

  test("a file of the same calendar, brought in before, is told by the feed from then on", async () => {
    const events = [
      { uid: "a@harbour", start: "20260915T090000" },
      { uid: "b@harbour", start: "20260916T090000" },
    ];
    const { url } = await publish([{ uid: "a@harbour", start: "20260917T090000", hours: 3 }]);
    const browser = await nora();
    const brought = await browser.post("/imports", { files: new File([calendarOf(events)], "work.ics") });
    await browser.post(`${brought.location}/keep`);
    expect(await workMinutes(browser)).toBe(120);
    await followed(browser, url);
    expect(await workMinutes(browser)).toBe(180);
  });

  test.each([
    ["no address at all", { url: "" }, "Give the address"],
    ["words", { url: "my calendar" }, "is not the address of a calendar"],
    ["a file of the server", { url: "file:///etc/passwd" }, "is not the address of a calendar"],
    ["a password in the address", { url: "https://nora:tulip@calendar.example/a.ics" }, "Take the name and the password out"],
  ])("refuses %s, and says why", async (_, fields, sentence) => {
    const browser = await nora();
    const answer = await browser.post("/feeds", fields);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(sentence);
    expect(await rowsOf(browser)).toEqual([]);
  });

  test.each([
    ["what stands in the network of the house", "https://10.1.2.3/calendar.ics", "ENOUGH_ALLOW_LAN"],
    ["an address without a calendar", "nothing.ics", "There is no calendar at this address"],
  ])("%s comes back in its form, with the reason, and is not followed", async (_, address, sentence) => {
    const { far, url } = await publish([]);
    far.status = 404;
    const browser = await nora();
    const answer = await browser.post("/feeds", { url: new URL(address, url).href, name: "Marigold", kept: "person" });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain("Marigold");
    expect((await browser.json("GET", "/api/feeds")).json().result).toEqual([]);
    expect(await rowsOf(browser)).toEqual([]);
  });

  test("a server that is away for the moment is followed all the same, and its page says when the next look is", async () => {
    const { far, url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    far.status = 503;
    const browser = await nora();
    const id = await followed(browser, url);
    expect((await browser.get(`/feeds/${id}`)).body).toContain("could not be read just now");
    far.status = 200;
    house.now += 20 * minute;
    await house.round();
    expect(await workMinutes(browser)).toBe(60);
  });

  test("someone who looks around, and someone else, follow and see nothing", async () => {
    const { url } = await publish([{ uid: "a@harbour", start: "20260915T090000" }]);
    const browser = await nora();
    const id = await followed(browser, url);
    const other = await makePerson(house, `Tom ${randomBytes(4).toString("hex")}`);
    expect((await other.browser.get(`/feeds/${id}`)).status).toBe(404);
    expect((await other.browser.post(`/feeds/${id}/look`)).status).toBe(404);
    const visitor = house.browser();
    await visitor.post("/sample");
    expect((await visitor.post("/feeds", { url })).status).toBe(422);
  });
});
