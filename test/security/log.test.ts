import { afterEach, expect, test, vi } from "vitest";
import { brittle } from "../support/brittle.ts";
import { engines } from "../support/engines.ts";
import { type Answer, type Browser, makePerson, openTestHouse } from "../support/house.ts";

afterEach(() => vi.restoreAllMocks());

const canary = "canary7q";
const ways: readonly [string, (browser: Browser) => Promise<Answer>][] = [
  ["a page", (browser) => browser.get(`/days/2026-09-14?q=${canary}`, { "User-Agent": canary, Referer: `http://localhost/${canary}` })],
  ["a path", (browser) => browser.get(`/entries/${canary}`)],
  ["a form", (browser) => browser.post("/check-ins", { words: canary, energy: "5" })],
  ["JSON", (browser) => browser.json("POST", "/api/check-ins", { words: canary, mood: 5 })],
  ["a file", (browser) => browser.post("/imports", { files: new File([`BEGIN:VCALENDAR\n${canary}`], `${canary}.ics`) })],
  ["a sign-in", (browser) => browser.post("/sign-in", { name: canary, passphrase: canary })],
  ["a recovery", (browser) => browser.post("/recover", { name: canary, code: canary, passphrase: canary })],
];

test.each(engines)("what is written to the log when something breaks holds nobody's words, on $name", async ({ open }) => {
  const place = await open();
  const fragile = brittle(place.engine);
  const house = openTestHouse(fragile.engine);
  const { browser } = await makePerson(house, "nora");
  let log = "";
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
  // The words of whoever is asked stand in the error itself, as a database or a parser would quote them.
  const fault = Object.assign(new TypeError(`cannot read “${canary}”\n    ${canary}\u001B[31m`), { detail: canary });
  const broken: number[] = [];
  for (const [, ask] of ways) {
    const answer = await fragile.failing(fault, () => ask(browser));
    if (answer.status === 500) broken.push(answer.status);
    expect(answer.body + JSON.stringify([...answer.headers])).not.toMatch(/TypeError|cannot read|\bat \w+ \(|\.ts:\d+/);
    if (answer.status === 500) expect(answer.body).not.toContain(canary);
  }
  write.mockRestore();
  expect(broken.length).toBeGreaterThanOrEqual(5);
  expect(log.match(/fault TypeError in (GET|POST) \//g)!.length).toBe(broken.length);
  expect(log).not.toContain(canary);
  expect(log).not.toContain("\u001B");
  expect((await browser.get("/settings")).status).toBe(200);
  await place.dispose();
});

test("nothing is written while nothing breaks", async () => {
  const place = await engines[0]!.open();
  const house = openTestHouse(place.engine);
  const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  const { browser } = await makePerson(house, "nora");
  for (const [, ask] of ways) await ask(browser);
  for (const path of ["/nowhere", "/entries/x", "/api/nothing"]) await browser.get(path);
  await browser.post("/rules", {}, { "Sec-Fetch-Site": "cross-site" });
  expect(write.mock.calls).toEqual([]);
  await place.dispose();
});
