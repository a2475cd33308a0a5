import { randomUUID } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, beforeEach, describe, expect } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { questionnaires } from "../../content/questionnaires.ts";
import { emptyCabinet, openNotebook, visitorIds } from "../../kernel/notebook/index.ts";
import { addDays, type Day, timeOn } from "../../kernel/time/index.ts";
import { setsRecord, sittingsRecord } from "./records.ts";
import { offeredOf, offeredToday, setBars } from "./sets.ts";

const zone = "Europe/Berlin";
const today: Day = "2026-10-27";

/** A notebook in which questionnaires were answered so many days ago, the least of everything unless said otherwise. */
function deskWith(
  sets: { weekly?: string[]; monthly?: string[]; closer?: boolean; aside?: { measure: string; on: Day }[] },
  answered: readonly { readonly measure: string; readonly ago: number; readonly answers?: number[] }[] = [],
) {
  const notebook = openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds);
  notebook.keep(setsRecord, { weekly: [], monthly: [], closer: false, aside: [], ...sets });
  for (const { measure, ago, answers } of answered) {
    const { items, options, scoring } = questionnaires.find(({ id }) => id === measure)!;
    const [least, most] = [Math.min(...options.map(({ value }) => value)), Math.max(...options.map(({ value }) => value))];
    const well = items.map((_, place) => (scoring.reversed.includes(place + 1) ? most : least));
    const at = timeOn(addDays(today, -ago), 20 * 60, zone);
    notebook.add(sittingsRecord, { measure, sittings: [{ id: randomUUID(), at, answers: answers ?? well }] });
  }
  return { notebook, today, zone };
}
const names = (offered: ReturnType<typeof offeredOf>) => offered.map(({ questionnaire: { id }, because }) => `${id} ${because}`);

describe("what is offered", () => {
  const choosable = (set: "weekly" | "monthly") => fc.subarray(questionnaires.filter(({ sets }) => sets.includes(set)).map(({ id }) => id));
  const sittings = fc.array(fc.record({ measure: fc.constantFrom(...questionnaires.map(({ id }) => id)), ago: fc.nat(40) }), {
    maxLength: 8,
  });

  test.prop([choosable("weekly"), choosable("monthly"), sittings])(
    "is nothing but what was chosen, each once, however long ago it was answered, and never PHQ-9",
    (weekly, monthly, answered) => {
      const offered = offeredOf(deskWith({ weekly, monthly }, answered));
      const ids = offered.map(({ questionnaire: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect([...weekly, ...monthly]).toContain(id);
      for (const { measure, ago } of answered) if (ago < setBars.weekly) expect(ids).not.toContain(measure);
      expect(ids).not.toContain("phq-9");
    },
  );

  test("is nothing before somebody chose", () => {
    const nobody = { notebook: openNotebook(emptyCabinet({ household: "test", id: "test" }, null, ""), visitorIds), today, zone };
    expect([offeredOf(nobody), offeredToday(nobody)]).toEqual([[], []]);
  });

  test.each([
    ["weekly", 6, []],
    ["weekly", 7, ["phq-4 weekly"]],
    ["weekly", 70, ["phq-4 weekly"]],
    ["monthly", 27, []],
    ["monthly", 28, ["phq-4 monthly"]],
  ] as const)("%s after %d days: %j, over a change of the clocks too", (set, ago, expected) => {
    expect(names(offeredOf(deskWith({ [set]: ["phq-4"] }, [{ measure: "phq-4", ago }])))).toEqual(expected);
    const aside = [{ measure: "phq-4", on: addDays(today, -ago) }];
    expect(names(offeredOf(deskWith({ [set]: ["phq-4"], aside })))).toEqual(expected);
  });

  test("is asked weekly where it was chosen for both sets", () => {
    expect(names(offeredOf(deskWith({ weekly: ["phq-2"], monthly: ["phq-2"] })))).toEqual(["phq-2 weekly"]);
  });

  // PHQ-4 asks about worry first, then about low mood.
  test.each([
    [[2, 1, 0, 1], ["gad-7 screening"]],
    [[1, 1, 2, 2], ["phq-8 screening"]],
    [
      [3, 0, 0, 3],
      ["phq-8 screening", "gad-7 screening"],
    ],
    [[1, 1, 1, 1], []],
  ])("PHQ-4 of %j gives reason for %j", (answers, expected) => {
    expect(names(offeredOf(deskWith({}, [{ measure: "phq-4", ago: 3, answers }])))).toEqual(expected);
  });

  test("a reason holds for two weeks, and until somebody looked closer, with PHQ-9 as well as with PHQ-8", () => {
    const high = [2, 2];
    const after = (ago: number, ...more: { measure: string; ago: number; answers?: number[] }[]) =>
      names(offeredOf(deskWith({}, [{ measure: "phq-2", ago, answers: high }, ...more])));
    expect(after(13)).toEqual(["phq-8 screening"]);
    expect(after(14)).toEqual([]);
    expect(after(3, { measure: "phq-8", ago: 4 })).toEqual(["phq-8 screening"]);
    expect(after(3, { measure: "phq-8", ago: 3 })).toEqual([]);
    expect(after(3, { measure: "phq-9", ago: 1 })).toEqual([]);
    expect(after(3, { measure: "phq-2", ago: 1 })).toEqual([]);
  });

  test("a no to a longer one holds for four weeks, and Today mentions one when that was chosen", () => {
    const high = [{ measure: "phq-2", ago: 0, answers: [3, 3] }];
    const aside = (ago: number) => ({ aside: [{ measure: "phq-8", on: addDays(today, -ago) }] });
    expect(names(offeredOf(deskWith(aside(27), high)))).toEqual([]);
    expect(names(offeredOf(deskWith(aside(28), high)))).toEqual(["phq-8 screening"]);
    expect(names(offeredToday(deskWith({}, high)))).toEqual([]);
    expect(names(offeredToday(deskWith({ closer: true }, high)))).toEqual(["phq-8 screening"]);
  });
});

describe.each(engines)("sets of questionnaires on $name", ({ open }) => {
  const start = Date.parse("2026-10-20T18:00:00Z");
  const day = 24 * 3_600_000;
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

  const line = "There are questions about how you are, if you like.";
  const sets = async (browser: Browser) => (await browser.json("GET", "/api/measures/sets")).json().result;
  const today = async (browser: Browser) => (await browser.get("/today")).body;

  test("none are chosen until somebody chooses; Today then has one line without a name or a number, once", async () => {
    const { browser } = await makePerson(house, randomUUID());
    expect(await sets(browser)).toEqual({ weekly: [], monthly: [], closer: false, offered: [] });
    expect(await today(browser)).not.toContain(line);
    const chosen = await browser.post("/measures/sets", { weekly: "phq-4", monthly: ["swls", "cbi-work"] });
    expect([chosen.status, chosen.location]).toEqual([303, expect.stringContaining("/measures?")]);
    expect(await sets(browser)).toMatchObject({ weekly: ["phq-4"], monthly: ["cbi-work", "swls"], closer: false });
    const body = await today(browser);
    expect(body.split(line)).toHaveLength(2);
    expect(/<section class="entry" id="offered".*?<\/section>/s.exec(body)![0].replaceAll(/<[^>]+>/g, " ")).not.toMatch(
      /\d|PHQ|CBI|SWLS|late|missed|overdue/,
    );
    expect((await browser.get("/measures")).body).toContain("For now, if you like.");
    await browser.post(`/undo/${new URL(chosen.location!, "http://house").searchParams.get("undo")!}`);
    expect(await today(browser)).not.toContain(line);
  });

  test("one that is answered or left is gone until its time comes again, and weeks in between are not owed", async () => {
    const name = randomUUID();
    await makePerson(house, name);
    const after = async (days: number) => {
      house.now += days * day;
      const browser = house.browser();
      await browser.post("/sign-in", { name, passphrase });
      return browser;
    };
    let browser = await after(0);
    await browser.json("POST", "/api/measures/sets", { weekly: ["phq-4"], monthly: ["swls"] });
    await browser.post("/measures/phq-4/sittings", { "answers.1": "0", "answers.2": "0", "answers.3": "0", "answers.4": "0" });
    await browser.post("/measures/left", { measures: "swls", _back: "/today" });
    expect((await sets(browser)).offered).toEqual([]);
    browser = await after(7);
    expect((await sets(browser)).offered).toEqual([{ measure: "phq-4", because: "weekly" }]);
    browser = await after(40);
    expect((await sets(browser)).offered).toEqual([
      { measure: "phq-4", because: "weekly" },
      { measure: "swls", because: "monthly" },
    ]);
  });

  test("a result at its line offers a longer one below it, which can be left; two weeks of low mood do so too", async () => {
    const { browser } = await makePerson(house, randomUUID());
    await browser.post("/measures/phq-4/sittings", { "answers.1": "3", "answers.2": "1", "answers.3": "0", "answers.4": "0" });
    const result = (await browser.get("/measures/phq-4/result")).body;
    expect(result).toContain("A longer one says more.");
    expect(result.indexOf("You may be carrying a lot.")).toBeLessThan(result.indexOf('href="/measures/gad-7"'));
    expect(await today(browser)).not.toContain(line);
    await browser.json("POST", "/api/measures/left", { measures: ["gad-7"] });
    expect((await browser.get("/measures/phq-4/result")).body).not.toContain("A longer one says more.");
    for (let ago = 0; ago < 14; ago++) await browser.json("POST", "/api/check-ins", { mood: 2, at: house.now - ago * day });
    expect((await sets(browser)).offered).toEqual([{ measure: "phq-8", because: "mood" }]);
    expect((await browser.get("/measures")).body).toContain("tell of low mood");
  });

  test("what a notebook's file says too often takes no room from what is left", async () => {
    const { browser } = await makePerson(house, randomUUID());
    const aside = Array.from({ length: 40 }, (_, index) => ({ measure: index % 2 === 0 ? "swls" : `x${index}`, on: "2026-10-19" }));
    const records = [
      {
        id: randomUUID(),
        kind: "measure-sets",
        version: 1,
        day: "",
        data: { weekly: ["phq-2", "phq-4"], monthly: ["swls"], closer: false, aside },
      },
    ];
    await browser.json("POST", "/api/notebook/import", { format: "enough-notebook", version: 1, records, whenDifferent: "replace" });
    expect((await browser.json("POST", "/api/measures/left", { measures: ["phq-4"] })).status).toBe(200);
    expect((await sets(browser)).offered).toEqual([{ measure: "phq-2", because: "weekly" }]);
  });

  test("what no set has is refused with a sentence, and nobody sees another's", async () => {
    const [{ browser }, other] = [await makePerson(house, randomUUID()), (await makePerson(house, randomUUID())).browser];
    const refused = await browser.post("/measures/sets", { weekly: "phq-9" });
    expect([refused.status, refused.body.includes("“phq-9” is none that is asked every week. There are: phq-4, phq-2.")]).toEqual([
      422,
      true,
    ]);
    expect((await browser.json("POST", "/api/measures/left", { measures: ["bdi"] })).json().problems[0].message).toContain("“bdi”");
    await browser.json("POST", "/api/measures/sets", { weekly: ["phq-2"] });
    expect((await sets(other)).weekly).toEqual([]);
  });
});
