import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";
import { run } from "../storage/index.ts";
import { findSession, sessionOf, takeTry } from "./index.ts";

describe.each(engines)("identity on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  test("a public key that somebody exchanged in the database is not sealed to", async () => {
    const { browser } = await makePerson(house, "Nora");
    await browser.post("/sign-in", { name: "Nora", passphrase, own: "on" });
    const { owner } = (await sessionOf(place.engine, browser.cookies.get("enough")))!;
    await place.engine.write({ owners: [owner.id] }, (queries) =>
      run(
        queries
          .updateTable("people")
          .set({ public_key: Buffer.alloc(32, 9) })
          .where("id", "=", owner.id),
      ),
    );
    browser.cookies.delete("enough");
    expect((await browser.post("/check-ins", { energy: "7", words: "at the bus stop" })).status).toBe(303);
    await browser.post("/sign-in", { name: "Nora", passphrase, own: "on" });
    expect((await browser.get("/days/2026-09-15")).body).toContain("at the bus stop");
  });

  test("a session row that somebody gave another person opens nothing", async () => {
    const { browser: one } = await makePerson(house, "Olaf");
    const { browser: other } = await makePerson(house, "Pia");
    const [mine, theirs] = await Promise.all([one, other].map((browser) => sessionOf(place.engine, browser.cookies.get("enough"))));
    await place.engine.write({ owners: [mine!.owner.id, theirs!.owner.id] }, (queries) =>
      run(
        queries
          .updateTable("sessions")
          .set({ person_id: theirs!.owner.id, household_id: theirs!.owner.household })
          .where("id", "=", mine!.id),
      ),
    );
    expect(await findSession(place.engine, Buffer.from(one.cookies.get("enough")!, "base64url"), house.now)).toBeUndefined();
    expect((await one.get("/today")).status).toBe(401);
  });

  test("tries are counted by bucket, refused when one is full, and counted anew after a while", async () => {
    const limit = { tries: 3, minutes: 10 };
    const now = Date.parse("2026-11-22T10:00:00Z");
    const answers: boolean[] = [];
    for (let tries = 0; tries < 5; tries++) answers.push(await takeTry(place.engine, { [`name|${house.now}`]: limit }, now));
    expect(answers).toEqual([true, true, true, false, false]);
    expect(await takeTry(place.engine, { [`name|${house.now}`]: limit }, now + 11 * 60_000)).toBe(true);
    expect(await takeTry(place.engine, { another: limit }, now)).toBe(true);
  });
});
