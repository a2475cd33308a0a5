import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { makePerson, openTestHouse } from "../../../test/support/house.ts";
import { emptyCabinet, openNotebook, visitorIds } from "../../kernel/notebook/index.ts";
import { createApp } from "../../kernel/web/index.ts";
import { areas } from "../areas/index.ts";
import { wayIn } from "../people/index.ts";
import { makeMeaning, meaningOfProfile, meaningOn, profileShape, ratingsOf, unsaid } from "./index.ts";
import { agreedHoursRecord, ratingsRecord, valuesRecord } from "./records.ts";

const emptyNotebook = () => openNotebook(emptyCabinet({ id: "someone", household: "somewhere" }, null, ""), visitorIds);

describe("what other rooms read", () => {
  test("nothing said is what is usual, and says so", () => {
    expect(meaningOn(emptyNotebook(), "2026-09-15")).toEqual(unsaid);
    expect(unsaid.agreed.windows[1]).toEqual([{ from: 540, to: 1050 }]);
    expect([unsaid.agreed.windows[6], unsaid.waking.windows[7]]).toEqual([undefined, [{ from: 420, to: 1380 }]]);
  });

  test("hours come as windows in minutes, across midnight too", () => {
    const notebook = emptyNotebook();
    notebook.keep(agreedHoursRecord, {
      history: [{ since: "2026-09-01", area: "work", week: { fr: ["22:00-06:00", "13:00-17:30"], su: [] } }],
    });
    expect(meaningOn(notebook, "2026-09-15").agreed).toEqual({
      area: "work",
      assumed: false,
      windows: {
        5: [
          { from: 780, to: 1050 },
          { from: 1320, to: 360 },
        ],
      },
    });
  });

  test("a value of ours has its line, one’s own has none, and one that is not known any more keeps its name", () => {
    const notebook = emptyNotebook();
    notebook.keep(valuesRecord, { history: [{ since: "2026-09-01", chosen: [{ id: "rest" }, { own: "Choir" }, { id: "gone" }] }] });
    const { values } = meaningOn(notebook, "2026-09-15");
    expect(values.map(({ key, name, line }) => [key, name, line !== undefined])).toEqual([
      ["rest", "Rest", true],
      ["Choir", "Choir", false],
      ["gone", "gone", false],
    ]);
  });

  test("ratings that two devices made of one week are read as one", () => {
    const notebook = emptyNotebook();
    notebook.add(ratingsRecord, { week: "2026-W37", byArea: { work: 6 } });
    notebook.add(ratingsRecord, { week: "2026-W37", byArea: { rest: 3 } });
    notebook.add(ratingsRecord, { week: "2026-W38", byArea: { rest: 9 } });
    expect([ratingsOf(notebook, "2026-W37"), ratingsOf(notebook, "2026-W36")]).toEqual([{ work: 6, rest: 3 }, {}]);
  });
});

describe("what a profile says", () => {
  const shape = z.object(profileShape);

  test("is read as a notebook would say it; what it leaves out is as usual", () => {
    const profile = shape.parse({
      agreedHours: { area: "work", mo: ["09:00-12:30", "13:15-17:30"], tu: ["09:00-17:30"] },
      importance: { work: 6, family: 9 },
      season: { name: "launch", stances: { work: "lean in", friends: "pause" } },
      enough: { family: { from: 600 }, work: { to: 2400 } },
      ratings: { "2026-W37": { family: 4 } },
    });
    const meaning = meaningOfProfile(profile, "2026-09-13");
    expect(meaning.agreed).toEqual({
      area: "work",
      assumed: false,
      windows: {
        1: [
          { from: 540, to: 750 },
          { from: 795, to: 1050 },
        ],
        2: [{ from: 540, to: 1050 }],
      },
    });
    expect([meaning.importance, meaning.bands["family"], meaning.stances, meaning.season?.name]).toEqual([
      { work: 6, family: 9 },
      { from: 600 },
      { work: "lean in", friends: "pause" },
      "launch",
    ]);
    expect(meaningOfProfile(shape.parse({}), "2026-09-13")).toEqual(unsaid);
  });

  test.each([
    [{ agreedHours: { mo: ["9-5"] } }, "Write hours like 09:00-12:30."],
    [{ agreedHours: { mo: ["09:00-12:30", "12:00-13:00"] } }, "09:00-12:30 and 12:00-13:00 overlap. Let one end where the other begins."],
    [{ enough: { work: { from: 60, to: 30 } } }, "The lower end is above the upper one. Swap them, or leave one out."],
  ])("%j is refused with a sentence", (profile, sentence) => {
    expect(shape.safeParse(profile).error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });
});

describe("bands suggested from one’s own weeks", () => {
  let place: TestEngine;
  beforeAll(async () => {
    place = await engines[0]!.open();
  });
  afterAll(() => place.dispose());

  test("stand beside the area and are taken with one press, with what else was typed", async () => {
    const home = openTestHouse(place.engine);
    const { browser } = await makePerson(home, "Someone");
    const weeks = [2280, 2400, 2520, 2460].map((work) => new Map([["work", work]]));
    const app = createApp(
      home.house,
      [
        areas,
        makeMeaning(
          (_desk, count) => weeks.slice(-count),
          async () => null,
        ),
      ],
      wayIn,
    );
    const cookies = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { Host: "localhost:4747", "Sec-Fetch-Site": "same-origin", Cookie: cookies };
    const page = async () => (await app.request("http://localhost:4747/meaning/enough", { headers })).text();
    const before = await page();
    expect(before).toContain("Your last weeks: 40–41 h");
    expect(before.match(/name="use"/g)).toHaveLength(1);
    const body = new URLSearchParams({ use: "work", "bands.rest.from": "7" });
    const used = await app.request("http://localhost:4747/meaning/enough", { method: "POST", headers, body });
    expect(used.status).toBe(303);
    const after = await page();
    for (const written of ["40", "41", "7"]) expect(after).toContain(`value="${written}"`);
  });
});
