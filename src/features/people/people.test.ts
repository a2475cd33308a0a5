import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { makePerson, openTestHouse, passphrase, type TestHouse } from "../../../test/support/house.ts";

describe.each(engines)("people on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
  });
  afterAll(() => place.dispose());

  test("a notebook is made, opened again by name and passphrase, and closed", async () => {
    const { browser } = await makePerson(house, "Nora Lind");
    expect((await browser.get("/settings")).body).toContain("Nora Lind");
    await browser.post("/sign-out");
    expect((await browser.get("/settings")).status).toBe(401);
    const back = await browser.post("/sign-in", { name: "  nora   LIND ", passphrase });
    expect([back.status, back.location]).toEqual([303, "/today"]);
    expect((await browser.get("/settings")).body).toContain("Nora Lind");
  });

  test.each([
    ["short", "3 more letters", "twelve chars"],
    ["common", "list of passwords", "password12345678"],
    ["repeating", "repeats itself", "iloveyouiloveyou"],
    ["a sequence", "alphabet", "abcdefghijklmnopqrstuv"],
    ["their own name", "easy to find out", "Rosalind Rosalind Rosalind"],
  ])("a passphrase that is %s is refused with its reason, and the name is kept", async (_, reason, tried) => {
    const answer = await house.browser().post("/notebooks", { name: "Rosalind", passphrase: tried, zone: "UTC" });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(reason);
    expect(answer.body).toContain('value="Rosalind"');
    expect(answer.body).not.toContain(tried);
  });

  test("a name that is taken is refused, in any case and spacing", async () => {
    await makePerson(house, "Ines");
    const answer = await house.browser().post("/notebooks", { name: " INES ", passphrase, zone: "UTC" });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("has this name already");
  });

  test("wrong names and wrong passphrases get the same answer", async () => {
    await makePerson(house, "Olga");
    const strip = (body: string) => body.replaceAll(/value="[^"]*"/g, "");
    const wrongPassphrase = await house.browser().post("/sign-in", { name: "Olga", passphrase: "teapot lantern quiet otters" });
    const wrongName = await house.browser().post("/sign-in", { name: "Olgb", passphrase });
    expect([wrongPassphrase.status, wrongName.status]).toEqual([422, 422]);
    expect(strip(wrongName.body)).toBe(strip(wrongPassphrase.body));
  });

  test("the recovery code is shown until it is confirmed, and opens the notebook with a new passphrase", async () => {
    const { browser, recoveryCode } = await makePerson(house, "Petra");
    expect((await browser.get("/recovery-code")).location).toBe("/settings#recovery");
    const elsewhere = house.browser();
    const fresh = "copper violin seldom marsh";
    expect(
      (
        await elsewhere.post("/recover", {
          name: "Petra",
          code: recoveryCode.replace(/^./, (first) => (first === "Z" ? "Y" : "Z")),
          passphrase: fresh,
        })
      ).body,
    ).toContain("slip");
    expect((await elsewhere.post("/recover", { name: "Petra", code: recoveryCode.toLowerCase(), passphrase: fresh })).location).toBe(
      "/recovery-code",
    );
    expect((await elsewhere.get("/settings")).body).toContain("Petra");
    expect((await browser.get("/settings")).status).toBe(401);
    expect((await browser.post("/sign-in", { name: "Petra", passphrase })).status).toBe(422);
    expect((await browser.post("/sign-in", { name: "Petra", passphrase: fresh })).status).toBe(303);
    const again = await elsewhere.post("/recover", { name: "Petra", code: recoveryCode, passphrase: fresh });
    expect(again.body).toContain("do not belong together");
  });

  test("a new passphrase ends every other session and opens what the old one opened", async () => {
    const { browser } = await makePerson(house, "Quentin");
    const other = house.browser();
    await other.post("/sign-in", { name: "Quentin", passphrase });
    const fresh = "harbour tinsel mango quiet";
    expect((await browser.post("/settings/passphrase", { current: "not this one at all", passphrase: fresh })).status).toBe(422);
    expect((await browser.post("/settings/passphrase", { current: passphrase, passphrase: fresh })).status).toBe(303);
    expect((await browser.get("/settings")).status).toBe(200);
    expect((await other.get("/settings")).status).toBe(401);
    expect((await other.post("/sign-in", { name: "Quentin", passphrase: fresh })).status).toBe(303);
  });

  test("sessions are listed by device, and ending one ends it at its next request", async () => {
    const { browser } = await makePerson(house, "Rafael");
    const other = house.browser();
    await other.post("/sign-in", { name: "Rafael", passphrase }, { "User-Agent": "Mozilla/5.0 (iPhone) Safari/605" });
    const listed = (await browser.get("/settings")).body;
    expect(listed).toContain("Safari on iPhone");
    const id = /\/sessions\/([0-9a-f]{64})\/end/.exec(listed)![1]!;
    await browser.post(`/sessions/${id}/end`);
    expect((await other.get("/settings")).status).toBe(401);
    expect((await browser.get("/settings")).status).toBe(200);
  });

  test("nobody can end or see somebody else's sessions", async () => {
    const { browser: one } = await makePerson(house, "Sofia");
    const { browser: other } = await makePerson(house, "Tariq");
    await house.browser().post("/sign-in", { name: "Sofia", passphrase });
    const id = /\/sessions\/([0-9a-f]{64})\/end/.exec((await one.get("/settings")).body)![1]!;
    await other.post(`/sessions/${id}/end`);
    expect((await one.get("/settings")).body).toContain(id);
    expect((await other.get("/settings")).body).not.toContain(id);
  });

  test("a notebook on a shared device closes after half an hour without a page, on one's own after thirty days", async () => {
    const { browser: shared } = await makePerson(house, "Uma");
    const own = house.browser();
    await own.post("/sign-in", { name: "Uma", passphrase, own: "on" });
    const start = house.now;
    house.now = start + 29 * 60_000;
    expect((await shared.get("/settings")).status).toBe(200);
    house.now += 31 * 60_000;
    expect((await shared.get("/settings")).status).toBe(401);
    house.now = start + 29 * 86_400_000;
    expect((await own.get("/settings")).status).toBe(200);
    house.now = start + 31 * 86_400_000;
    expect((await own.get("/settings")).status).toBe(401);
    house.now = start;
  });

  test("what was written into a form after the notebook had closed waits until it is open again", async () => {
    const { browser } = await makePerson(house, "Viktor");
    const start = house.now;
    house.now = start + 60 * 60_000;
    const closed = await browser.post("/settings/about", { name: "Viktor the second", zone: "UTC" });
    expect(closed.status).toBe(401);
    const waiting = Object.fromEntries(
      [...closed.body.matchAll(/name="(unsent[^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    const opened = await browser.post("/sign-in", { name: "Viktor", passphrase, ...waiting });
    expect(opened.body).toContain("What you wrote is still here");
    expect(opened.body).toContain('action="/settings/about"');
    expect(opened.body).toContain('value="Viktor the second"');
    house.now = start;
  });

  test("guessing is stopped after ten tries, for a while, and not on a device that signed in before", async () => {
    await makePerson(house, "Wanda");
    const own = house.browser();
    await own.post("/sign-in", { name: "Wanda", passphrase, own: "on" });
    own.cookies.delete("enough");
    const guesser = house.browser();
    const statuses: number[] = [];
    for (let guess = 0; guess < 15; guess++)
      statuses.push((await guesser.post("/sign-in", { name: "Wanda", passphrase: `wrong ${guess} wrong wrong` })).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(5);
    expect((await guesser.post("/sign-in", { name: "Wanda", passphrase })).status).toBe(429);
    expect((await own.post("/sign-in", { name: "Wanda", passphrase })).status).toBe(303);
    house.now += 11 * 60_000;
    expect((await guesser.post("/sign-in", { name: "Wanda", passphrase })).status).toBe(303);
  });

  test("leaving quickly ends the session, clears what the browser keeps, and goes somewhere harmless", async () => {
    const { browser } = await makePerson(house, "Xenia");
    const left = await browser.post("/leave");
    expect(left.body).toContain(`content="0; url=${house.house.config.leaveTo}"`);
    expect(left.body).not.toContain("Enough");
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get("/settings")).status).toBe(401);
    expect((await browser.get("/leave/blank.svg")).headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  });

  test("a program gets a token with name and passphrase, and the token opens the JSON side", async () => {
    await makePerson(house, "Yusuf");
    const program = house.browser();
    const refused = await program.json("POST", "/api/sessions", { name: "Yusuf", passphrase: "no no no no no no" });
    expect(refused.status).toBe(422);
    const { token } = (await program.json("POST", "/api/sessions", { name: "Yusuf", passphrase, label: "Command line" })).json();
    const set = await program.json(
      "POST",
      "/api/settings/about",
      { name: "Yusuf A.", zone: "Asia/Tokyo" },
      { Authorization: `Bearer ${token}` },
    );
    expect([set.status, set.json().result]).toEqual([200, null]);
    expect(
      (await program.json("POST", "/api/settings/about", { name: "x", zone: "Nowhere/Land" }, { Authorization: `Bearer ${token}` })).status,
    ).toBe(422);
    expect((await program.json("POST", "/api/settings/about", { name: "x", zone: "UTC" })).status).toBe(401);
  });
});
