import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../../test/support/engines.ts";
import { type Browser, cheapConfig, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../../test/support/house.ts";
import { hasRadicale, type Person, type Radicale, startRadicale } from "../../../../test/support/radicale.ts";
import { readReach } from "../../../kernel/outbound/index.ts";

// Nora connects the calendar server of her household, from the page where she types its address to the week that it tells of.

const minute = 60_000;

function event(uid: string, start: string, hours: number, more = ""): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260901T000000Z\r\nDTSTART:${start}\r\nDURATION:PT${hours}H\r\nSUMMARY:Work on ${uid}\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`;
}

describe.skipIf(!hasRadicale)("an account on a CalDAV server", () => {
  let place: TestEngine;
  let radicale: Radicale;
  let there: Person;
  let house: TestHouse;
  let browser: Browser;
  let names = 0;
  beforeAll(async () => {
    place = await engines[0]!.open();
    radicale = await startRadicale();
    house = openTestHouse(place.engine, undefined, { ...cheapConfig, reach: readReach("127.0.0.1") });
    const name = `Nora ${names++}`;
    await makePerson(house, name);
    browser = house.browser();
    await browser.post("/sign-in", { name, passphrase, own: "on" });
    there = radicale.addPerson("nora", "marigold tea");
    await there.makeCalendar("/nora/work/", { name: "Work" });
    await there.makeCalendar("/nora/tom/", { name: "Tom" });
    await there.makeCalendar("/nora/tasks/", { name: "To do", holds: ["VTODO"] });
    await there.put("/nora/work/a.ics", event("a", "20260915T070000Z", 1));
    await there.put("/nora/work/b.ics", event("b", "20260916T070000Z", 2));
    await there.put("/nora/tom/t.ics", event("t", "20260916T120000Z", 5));
  });
  afterAll(async () => {
    await radicale?.stop();
    await place?.dispose();
  });

  const connect = (password: string) => browser.post("/feeds/connect", { server: radicale.origin, account: "nora", secret: password });
  const workMinutes = async (): Promise<number> => {
    const { areas } = (await browser.json("GET", "/api/weeks/2026-W38")).json().result;
    return areas.find(({ id }: { id: string }) => id === "work").minutes;
  };
  const followed = async () => (await browser.json("GET", "/api/feeds")).json().result;

  test("with a wrong password is asked for again, and the password is not shown", async () => {
    const answer = await connect("wrong tea");
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("app password");
    expect(answer.body).not.toContain("wrong tea");
  });

  test("shows its calendars to choose from, and follows those that were chosen", async () => {
    const choice = await connect("marigold tea");
    expect(choice.status).toBe(200);
    expect(choice.body).toContain("2 calendars were found");
    expect(choice.body).not.toContain("marigold");
    expect(choice.body).not.toContain("To do");
    const found = /name="found" value="([^"]+)"/.exec(choice.body)![1]!;
    const none = await browser.post("/feeds/choose", { found, kept: "server" });
    expect([none.status, none.body.includes("Choose at least one calendar")]).toEqual([422, true]);
    const index = /value="(\d)"[^>]*\/>\s*Work/.exec(choice.body)![1]!;
    expect((await browser.post("/feeds/choose", { found, chosen: index, kept: "server" })).location).toBe("/feeds");
    expect(await followed()).toMatchObject([{ name: "Work", protocol: "caldav", state: "on", events: 2 }]);
    expect(await workMinutes()).toBe(180);
    const twice = await browser.post("/feeds/choose", { found, chosen: index, kept: "server" });
    expect([twice.status, twice.body.includes("You follow this calendar already")]).toEqual([422, true]);
  });

  test("tells of what changed, came and went while nobody looked here", async () => {
    await there.put("/nora/work/a.ics", event("a", "20260917T070000Z", 3));
    house.now += 70 * minute;
    await house.round();
    await there.remove("/nora/work/b.ics");
    await there.put("/nora/work/c.ics", event("c", "20260917T120000Z", 1, "RRULE:FREQ=DAILY;COUNT=2\r\n"));
    house.now += 70 * minute;
    await house.round();
    expect(await workMinutes()).toBe(300);
    expect(await followed()).toMatchObject([{ events: 2 }]);
  });

  test("that is away is said, with what was known still there; once it is gone it is not asked again", async () => {
    await there.remove("/nora/work/");
    for (let looks = 0; looks < 4; looks++) {
      house.now += 25 * 60 * minute;
      await house.round();
    }
    expect(await followed()).toMatchObject([{ state: "paused", failures: 3 }]);
    expect(await workMinutes()).toBe(300);
  });

  test("is chosen from a page that nobody altered", async () => {
    const answer = await browser.post("/feeds/choose", { found: "bm90aGluZw", chosen: "0", kept: "server" });
    expect([answer.status, answer.body.includes("Connect the account once more")]).toEqual([422, true]);
  });
});
