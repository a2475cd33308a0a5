import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { all, tallySource } from "../../kernel/storage/index.ts";
import { minute, timeWords } from "../../kernel/time/index.ts";
import { sampleFiles, sampleNow } from "./index.ts";

const strip = 'class="strip"';

describe.each(engines)("the sample household on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  async function lookAround(): Promise<Browser> {
    const browser = house.browser();
    const opened = await browser.post("/sample");
    expect([opened.status, opened.location]).toEqual([303, "/week"]);
    return browser;
  }
  const week = async (browser: Browser, name: string) => (await browser.json("GET", `/api/weeks/${name}`)).json().result;
  const noted = async (browser: Browser, words: string) => (await browser.get("/days/2026-11-05")).body.includes(words);
  const standings = (report: { areas: { id: string; standing: string }[] }, standing: string) =>
    report.areas.filter((area) => area.standing === standing).map(({ id }) => id);

  describe("shows a first visitor", () => {
    let visitor: Browser;
    beforeAll(async () => {
      visitor = await lookAround();
    });

    test.each(["2026-W44", "2026-W45"])(
      "%s whole: what fits, what does not, late work, a short night, three small shifts",
      async (name) => {
        const report = await week(visitor, name);
        expect(report.alignment.from).toBeGreaterThan(0.4);
        expect(report.alignment.to).toBeLessThan(1);
        expect(report.alignment.to).toBeGreaterThan(report.alignment.from);
        expect(standings(report, "under")).toEqual(expect.arrayContaining(["family", "partner", "rest"]));
        expect(report.afterHours.sessions).toBeGreaterThanOrEqual(4);
        expect(report.rest.shortestMinutes).toBeLessThan(11 * 60);
        expect(report.shifts).toHaveLength(3);
        expect(report.unsorted.minutes).toBeGreaterThan(0);
      },
    );

    test("a last week in which work took too much, with shifts of three kinds", async () => {
      const report = await week(visitor, "2026-W44");
      expect(standings(report, "over")).toEqual(["work"]);
      const kinds = report.shifts.map(({ text }: { text: string }) => text.split(" ")[0]);
      expect(new Set(kinds).size).toBe(3);
    });

    test("what gives and what drains, from enough times to say", async () => {
      const { body } = await visitor.get("/week/2026-W44");
      const rows = [...body.matchAll(/<th scope="row">([^<]+)<\/th><td>([+−][\d.]+|0)<\/td><td>[^<]+<\/td><td>(\d+)<\/td>/g)];
      const changes = new Map(rows.map(([, name, change]) => [name!, Number(change!.replace("−", "-"))]));
      expect(rows.every(([, , , times]) => Number(times) >= 3)).toBe(true);
      expect(changes.get("Breakfast with the children")).toBeGreaterThan(0.5);
      expect(changes.get("Release call, Singapore")).toBeLessThan(-0.5);
    });

    test("stress after the late calls, and a shift that is being tried", async () => {
      expect((await visitor.get("/week/2026-W44")).body).toContain("Stress was highest in the evening, around the work that came back.");
      const { body } = await visitor.get("/today");
      expect(body).toContain("One gentle step");
      for (const words of ["Thursday 5 November", "13:10", "Lunch with Mira", "Vendor call", "Nursery pick-up", "Release call, Singapore"])
        expect(body).toContain(words);
    });

    test("how work wears on her over three months, and a week that begins with the week", async () => {
      const { body } = await visitor.get("/measures/cbi-work/result");
      // (75 + 50 + 50 + 75 + 50 + 50 + (100 - 25)) / 7, after 300 / 7.
      expect(body).toContain("60.7 on a scale of 0 to 100.");
      expect(body).toContain("17.9 points more than last time.");
      expect(body).not.toContain('id="help"');
      expect((await visitor.get("/week")).body).not.toContain('id="care"');
    });

    test.each(["2026-W33", "2026-W38"])("%s, of which too little is known, with two questions", async (name) => {
      const { alignment, questions } = await week(visitor, name);
      expect([alignment, questions.length]).toEqual([null, 2]);
    });

    test("a season of weeks that can all be looked at, most of them whole", async () => {
      const weeks = await Promise.all(Array.from({ length: 14 }, (_, index) => week(visitor, `2026-W${32 + index}`)));
      expect(weeks.filter(({ alignment }) => alignment !== null).length).toBeGreaterThanOrEqual(10);
      expect(
        weeks.filter((report) => report.areas.find(({ id }: { id: string }) => id === "work").standing === "over").length,
      ).toBeLessThan(8);
    });
  });

  test("is seen as the other of the two as well, and what was changed as the one is still there", async () => {
    const visitor = await lookAround();
    await visitor.post("/check-ins", { energy: "3", words: "As Nora" });
    expect((await visitor.post("/sample/tom")).location).toBe("/week");
    const toms = await visitor.get("/today");
    expect(toms.body).toContain("Tom’s notebook");
    expect(toms.body).toContain("Physics lab, year 10");
    expect(await noted(visitor, "As Nora")).toBe(false);
    expect((await week(visitor, "2026-W44")).alignment).not.toBeNull();
    await visitor.post("/sample/nora");
    expect(await noted(visitor, "As Nora")).toBe(true);
  });

  test("takes every change, takes it back, and shows it to nobody else", async () => {
    const [visitor, other] = [await lookAround(), await lookAround()];
    const kept = await visitor.post("/check-ins", { energy: "9", words: "Nobody else reads this" });
    expect(await noted(visitor, "Nobody else reads this")).toBe(true);
    expect(await noted(other, "Nobody else reads this")).toBe(false);
    const undo = new URL(kept.location!, "http://house").searchParams.get("undo")!;
    await visitor.post(`/undo/${undo}`);
    expect(await noted(visitor, "Nobody else reads this")).toBe(false);

    const before = await week(other, "2026-W44");
    await visitor.post("/corrections", { area: "rest", scope: "app", "clue.app": "Microsoft Teams" });
    expect((await week(visitor, "2026-W44")).areas).not.toEqual(before.areas);
    expect(await week(other, "2026-W44")).toEqual(before);

    const offer = /name="offer" value="([^"]+)"/.exec((await visitor.get("/week/2026-W45")).body)![1]!;
    expect((await visitor.post("/weeks/2026-W45/shift", { offer })).status).toBe(303);
    expect((await visitor.get("/week/2026-W45")).body).toContain("One small shift is picked for next week.");
    expect((await other.get("/week/2026-W45")).body).not.toContain("One small shift is picked for next week.");
  });

  test("has its files already: bringing them in once more changes nothing", async () => {
    const visitor = await lookAround();
    const before = await week(visitor, "2026-W44");
    const files = sampleFiles("nora").map(({ name, bytes }) => new File([Uint8Array.from(bytes)], name));
    const answer = await visitor.post("/imports", { files });
    expect([answer.status, answer.location]).toEqual([303, expect.stringContaining("?done=sources.before")]);
    expect(await week(visitor, "2026-W44")).toEqual(before);
  });

  test("is forgotten when it is left, and begins anew", async () => {
    const visitor = await lookAround();
    const cookie = visitor.cookies.get("enough-visit")!;
    await visitor.post("/check-ins", { energy: "1", words: "Gone with me" });
    const left = await visitor.post("/visit/end");
    expect([left.status, left.location, visitor.cookies.size]).toEqual([303, "/?done=visit.ended", 0]);
    expect((await visitor.get(left.location!)).body).toContain("Gone. Nothing of your look around was kept.");
    visitor.cookies.set("enough-visit", cookie);
    expect((await visitor.get("/today")).status).toBe(401);
    expect(await noted(await lookAround(), "Gone with me")).toBe(false);
  });

  test("lets somebody who looks at their own file leave, too, and keeps that file from the sample", async () => {
    const visitor = house.browser();
    const [calendar] = sampleFiles("tom");
    await visitor.post("/look", { files: new File([Uint8Array.from(calendar!.bytes)], calendar!.name), zone: "Europe/Berlin" });
    expect((await visitor.post("/sample")).location).toBe("/today");
    expect((await visitor.get("/imports")).body).toContain("lindenschule.ics");
    await visitor.post("/visit/end");
    expect((await visitor.get("/imports")).status).toBe(401);
  });

  test("is forgotten after half an hour without a look, and not before", async () => {
    const visitor = await lookAround();
    house.now += 29 * minute;
    expect((await visitor.get("/week")).status).toBe(200);
    house.now += 29 * minute;
    // The sample's clock runs on from its own moment.
    expect((await visitor.get("/today")).body).toContain(timeWords(sampleNow + 58 * minute, "Europe/Berlin"));
    house.now += 31 * minute;
    expect((await visitor.get("/week")).status).toBe(401);
  });

  test("has room for fifty; the one who was still for longest makes room for the next", async () => {
    const [first, second] = [await lookAround(), await lookAround()];
    house.now += minute;
    await first.get("/week");
    for (let count = 0; count < 49; count++) await lookAround();
    expect((await second.get("/week")).status).toBe(401);
    expect((await first.get("/week")).status).toBe(200);
  });

  test("has room for two hundred changes, in both notebooks together", async () => {
    const visitor = await lookAround();
    const correct = (number: number) =>
      visitor.json("POST", "/api/corrections", { area: "home", scope: "title", clue: { title: `Thing ${number}` } });
    let count = 0;
    while ((await correct(count)).status === 200 && count < 210) count++;
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(200);
    await visitor.post("/sample/tom");
    expect((await correct(0)).status).toBe(422);
    expect((await visitor.get("/week")).status).toBe(200);
  });

  test("leaves a person’s session, and what is theirs, alone", async () => {
    const { browser } = await makePerson(house, "Sample Person");
    const cookies = new Map(browser.cookies);
    for (const path of ["/sample", "/sample/tom"]) expect((await browser.post(path)).location).toBe("/today");
    expect(browser.cookies).toEqual(cookies);
    expect((await browser.get("/today")).body).not.toContain(strip);
    await browser.post("/visit/end");
    expect(browser.cookies).toEqual(cookies);
    expect((await browser.get("/today")).status).toBe(200);
  });

  test("leaves a device that may only note things down as it was", async () => {
    await makePerson(house, "Capture Person");
    const browser = house.browser();
    await browser.post("/sign-in", { name: "Capture Person", passphrase, own: "on" });
    await browser.post("/sign-out");
    const before = new Map(browser.cookies);
    expect([...before.keys()]).toEqual(["enough-capture"]);
    await browser.post("/sample");
    expect((await browser.get("/today")).body).toContain("Nora’s notebook");
    await browser.post("/visit/end");
    expect(browser.cookies).toEqual(before);
    expect((await browser.get("/capture")).status).toBe(200);
  });

  test("writes no row", async () => {
    const rows = async () => {
      const sessions = await place.engine.read({ owners: [] }, (queries) => all(queries.selectFrom("sessions").select("id")));
      return { ...(await tallySource(place.engine.source)), sessions: sessions.length };
    };
    const before = await rows();
    const visitor = await lookAround();
    await visitor.post("/check-ins", { energy: "5", stress: "8" });
    await visitor.post("/lines", { line: "reading 20:00-21:00 #rest" });
    await visitor.post("/meaning/importance", { "byArea.work": "3" });
    await visitor.post("/sample/tom");
    await visitor.get("/week");
    await visitor.post("/visit/end");
    expect(await rows()).toEqual(before);
  });
});

describe("every page of the sample", () => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await engines[0]!.open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  /** Weeks and days have neighbours without end: those of the season are enough, and of the days the last fortnight. */
  function isFar(path: string): boolean {
    const [, kind, when = ""] = path.split("/");
    return (kind === "week" && when !== "" && (when < "2026-W32" || when > "2026-W46")) || (kind === "days" && when < "2026-10-23");
  }

  test.each(["/sample/nora", "/sample/tom"])(
    "after %s is open to a visitor, marked as sample, and asks nobody to sign in",
    async (opened) => {
      const visitor = house.browser();
      await visitor.post(opened);
      const seen = new Set(["/today", "/week"]);
      for (const path of seen) {
        const { status, body, headers, location } = await visitor.get(path);
        if (location !== null) seen.add(location);
        // What only leads elsewhere, and a file to take along, have no page around them.
        if (location !== null || headers.get("Content-Disposition")) continue;
        expect([path, status, body.includes(strip), body.includes("Open your notebook.")]).toEqual([path, 200, true, false]);
        for (const [, found] of body.matchAll(/href="(\/(?!assets\/)[^"#?]*)/g)) if (!isFar(found!)) seen.add(found!);
      }
      expect(seen.size).toBeGreaterThan(40);
    },
  );
});
