import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../support/engines.ts";
import { cheapConfig, makePerson, openTestHouse, passphrase, type TestHouse } from "../support/house.ts";

const pairs = 150;

describe.each(engines)("signing in, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    // The real hash at a lower cost: enough of it that leaving it out would be seen.
    house = openTestHouse(place.engine, undefined, { ...cheapConfig, cost: { memoryKiB: 2048, passes: 1, lanes: 1 } });
    await makePerson(house, "nora");
  });
  afterAll(() => place.dispose());

  /** How long a guess takes, in milliseconds. Nobody is asked to wait: the clock moves on. */
  const timeOf = async (name: string): Promise<number> => {
    house.now += 11 * 60_000;
    const began = performance.now();
    const { status } = await house.browser().post("/sign-in", { name, passphrase: "not the passphrase of anybody" });
    expect(status).toBe(422);
    return performance.now() - began;
  };

  test(`a name that is known and one that is not take the same time, over ${pairs} pairs`, { timeout: 120_000 }, async () => {
    for (let warm = 0; warm < 10; warm++) await timeOf(warm % 2 === 0 ? "nora" : "norb");
    const known: number[] = [];
    const unknown: number[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      // In turns, so that whatever else the machine does falls on both alike.
      const first = pair % 2 === 0;
      if (first) known.push(await timeOf("nora"));
      unknown.push(await timeOf("norb"));
      if (!first) known.push(await timeOf("nora"));
    }
    const area = areaUnderCurve(known, unknown);
    expect(area).toBeGreaterThan(0.4);
    expect(area).toBeLessThan(0.6);
  });

  test("the measure tells times apart that differ", () => {
    expect(areaUnderCurve([1, 2, 3], [1, 2, 3])).toBe(0.5);
    expect(areaUnderCurve([1, 2, 3], [4, 5, 6])).toBe(1);
    expect(areaUnderCurve([4, 5, 6], [1, 2, 3])).toBe(0);
  });

  test("a cookie from before is worth nothing after: not an own one, not one that was given to somebody", async () => {
    const fixed = Buffer.alloc(32, 7).toString("base64url");
    const browser = house.browser();
    for (const name of ["enough", "enough-capture", "enough-visit"]) browser.cookies.set(name, fixed);
    house.now += 11 * 60_000;
    await browser.post("/sign-in", { name: "nora", passphrase, own: "on" });
    expect(browser.cookies.get("enough")).not.toBe(fixed);
    const thief = house.browser();
    for (const name of ["enough", "enough-capture", "enough-visit"]) thief.cookies.set(name, fixed);
    expect((await thief.get("/settings")).status).toBe(401);
    const before = browser.cookies.get("enough")!;
    house.now += 11 * 60_000;
    await browser.post("/sign-in", { name: "nora", passphrase });
    expect(browser.cookies.get("enough")).not.toBe(before);
    thief.cookies.set("enough", before);
    expect((await thief.get("/settings")).status).toBe(401);
  });

  test("signing in as another closes the first notebook, and making one leaves none of a look around behind", async () => {
    await makePerson(house, "ines");
    const { browser } = await makePerson(house, "olga");
    const olgas = browser.cookies.get("enough")!;
    house.now += 60_000;
    await browser.post("/sign-in", { name: "ines", passphrase });
    expect((await browser.get("/settings")).body).toContain("ines");
    const other = house.browser();
    other.cookies.set("enough", olgas);
    expect((await other.get("/settings")).status).toBe(401);
  });

  test("sessions are 256 bits of chance, and their names in the database are none of them", async () => {
    const cookies = new Set<string>();
    for (let count = 0; count < 20; count++) cookies.add((await makePerson(house, randomUUID())).browser.cookies.get("enough")!);
    expect(cookies.size).toBe(20);
    for (const cookie of cookies) expect(Buffer.from(cookie, "base64url")).toHaveLength(32);
    const shown = (await (await makePerson(house, randomUUID())).browser.get("/settings")).body;
    for (const cookie of cookies) expect(shown).not.toContain(cookie);
  });
});

/** The chance that a value of `above` lies above one of `below`, ties by half (Mann and Whitney 1947): 0.5 when nothing tells them apart. */
function areaUnderCurve(below: readonly number[], above: readonly number[]): number {
  let won = 0;
  for (const a of above) for (const b of below) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (below.length * above.length);
}
