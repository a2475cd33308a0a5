import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";

const second = (instant: string) => Date.parse(instant) / 1000;
const key = { app: "Outlook", area: "work", because: "the app is Outlook" };

/** A window in which a device did one thing all the time. */
const parcel = (from: string, to: string, more: object = {}) => ({
  device: "maria-laptop",
  from: second(from),
  to: second(to),
  keys: [key],
  starts: [second(from)],
  lengths: [second(to) - second(from)],
  key: [0],
  ...more,
});

/** A record of an export, as far as it is looked at here. */
interface Exported {
  readonly kind: string;
  readonly data: { readonly month: string; readonly starts: readonly number[]; readonly lengths: readonly number[] };
}

describe.each(engines)("carrying on a device on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine, Date.parse("2026-09-20T12:05:00Z"));
  });
  afterAll(() => place.dispose());

  const records = async (browser: Browser, kind: string) =>
    (await browser.json("GET", "/api/notebook/export"))
      .json()
      .result.records.filter((record: Exported) => record.kind === kind) as readonly Exported[];
  const workOn = async (browser: Browser, week: string) =>
    (await browser.json("GET", `/api/weeks/${week}`)).json().result.areas.find(({ id }: { id: string }) => id === "work").minutes;

  test("twice a day for half a year is one import with a box a month", async () => {
    const { browser } = await makePerson(house, "Ada");
    const begin = Date.parse("2026-03-20T00:00:00Z");
    const halfDays = 2 * 183;
    for (let half = 0; half < halfDays; half++) {
      const [from, to] = [half, half + 1].map((at) => new Date(begin + at * 43_200_000).toISOString()) as [string, string];
      expect((await browser.json("POST", "/api/syncs", parcel(from, to, { lengths: [4 * 3600] }))).status).toBe(200);
    }
    const imports = await records(browser, "import");
    expect(imports).toHaveLength(1);
    expect(imports[0]!.data).toMatchObject({
      sync: { device: "maria-laptop", titles: false },
      files: [{ first: "2026-03-20", last: "2026-09-18", devices: [{ stretches: halfDays }] }],
    });
    const boxes = await records(browser, "evidence-activity");
    expect(boxes.map(({ data }) => data.month).toSorted()).toEqual(
      ["03", "04", "05", "06", "07", "08", "09"].map((month) => `2026-${month}`),
    );
    expect(boxes.flatMap(({ data }) => data.starts)).toHaveLength(halfDays);
  });

  test("what goes on across windows and months is one stretch", async () => {
    const { browser } = await makePerson(house, "Anton");
    await browser.json("POST", "/api/syncs", parcel("2026-08-31T08:00:00Z", "2026-08-31T22:00:00Z"));
    await browser.json("POST", "/api/syncs", parcel("2026-08-31T22:00:00Z", "2026-09-01T10:00:00Z"));
    const boxes = await records(browser, "evidence-activity");
    expect(boxes.map(({ data }) => [data.month, data.lengths])).toEqual([["2026-08", [26 * 3600]]]);
  });

  test("the same window again changes nothing but the time of day; another one in its place takes its place", async () => {
    const { browser } = await makePerson(house, "Bela");
    const day = parcel("2026-09-14T08:00:00Z", "2026-09-14T12:00:00Z");
    expect((await browser.json("POST", "/api/syncs", day)).json().result.changed).toBe(true);
    const before = await records(browser, "evidence-activity");
    expect((await browser.json("POST", "/api/syncs", day)).json().result.changed).toBe(false);
    expect(await records(browser, "evidence-activity")).toEqual(before);
    await browser.json("POST", "/api/syncs", { ...day, starts: [second("2026-09-14T09:00:00Z")], lengths: [1800] });
    expect(await workOn(browser, "2026-W38")).toBe(30);
    await browser.json("POST", "/api/syncs", { ...day, keys: [], starts: [], lengths: [], key: [] });
    expect([await workOn(browser, "2026-W38"), await records(browser, "evidence-activity")]).toEqual([0, []]);
    expect((await browser.json("GET", "/api/syncs")).json().result).toMatchObject({ zone: "Europe/Berlin", devices: [{ until: null }] });
  });

  test("a file that says the same has boxes of its own: undoing one leaves the other", async () => {
    const { browser } = await makePerson(house, "Carla");
    const event = { timestamp: "2026-09-14T08:00:00Z", duration: 3600, data: { app: "Outlook", title: "" } };
    const file = { buckets: { "aw-watcher-window_maria-laptop": { type: "currentwindow", hostname: "maria-laptop", events: [event] } } };
    await browser.json("POST", "/api/syncs", parcel("2026-09-14T08:00:00Z", "2026-09-14T09:00:00Z"));
    const brought = await browser.post("/imports", { files: [new File([JSON.stringify(file)], "aw.json")] });
    await browser.post(`${brought.location!}/keep`);
    expect([await workOn(browser, "2026-W38"), (await records(browser, "evidence-activity")).length]).toEqual([60, 2]);
    await browser.post(`${brought.location!}/remove`);
    expect([await workOn(browser, "2026-W38"), (await records(browser, "evidence-activity")).length]).toEqual([60, 1]);
  });

  test("undone, it holds nothing, takes nothing more unless asked to, and can be forgotten wholly", async () => {
    const { browser } = await makePerson(house, "Dora");
    const day = parcel("2026-09-14T08:00:00Z", "2026-09-14T12:00:00Z");
    const { id } = (await browser.json("POST", "/api/syncs", day)).json().result;
    const page = (await browser.get(`/imports/${id}`)).body;
    expect(page).toContain("ActivityWatch on maria-laptop, as of 14:05.");
    expect(page).toContain("stayed there");
    await browser.post(`/imports/${id}/remove`);
    expect(await records(browser, "evidence-activity")).toEqual([]);
    expect((await browser.json("POST", "/api/syncs", day)).json().problems[0].message).toContain("You undid what came from maria-laptop.");
    expect((await browser.post(`/imports/${id}/keep`)).status).toBe(422);
    expect((await browser.get("/imports")).body).toContain("undone, as it stood at 14:05");
    expect((await browser.json("POST", "/api/syncs", { ...day, again: true })).json().result.id).toBe(id);
    expect(await workOn(browser, "2026-W38")).toBe(240);
    await browser.post(`/imports/${id}/remove`);
    await browser.post(`/imports/${id}/remove`);
    expect((await browser.json("GET", "/api/imports")).json().result).toEqual([]);
    expect((await browser.json("POST", "/api/syncs", day)).status).toBe(200);
  });

  test.each([
    ["a window that ends before it begins", { to: 1 }, "ends before it begins"],
    ["columns of two lengths", { lengths: [] }, "equally long"],
    ["a key that is not there", { key: [7] }, "names a key"],
    ["a stretch before the window", { starts: [5] }, "begins before the window"],
    ["a stretch behind the window", { lengths: [500_000] }, "ends after the window"],
  ])("%s is refused, and nothing is kept", async (name, more, sentence) => {
    const { browser } = await makePerson(house, `E ${name}`);
    const answer = await browser.json("POST", "/api/syncs", parcel("2026-09-14T08:00:00Z", "2026-09-14T12:00:00Z", more));
    expect([answer.status, answer.json().problems[0].message]).toEqual([422, expect.stringContaining(sentence)]);
    expect((await browser.json("GET", "/api/imports")).json().result).toEqual([]);
  });
});
