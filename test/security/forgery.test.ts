import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill, parametersOf, type Route, routesOf } from "../support/crawl.ts";
import { digestOf, ownerOf } from "../support/digest.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { type Answer, type Browser, makePerson, openTestHouse, type TestHouse } from "../support/house.ts";
import { type Life, live } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";

// An empty header stands for one that is not sent.
const unsaid = { "Sec-Fetch-Site": "" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const plain = { "Content-Type": "text/plain" };

/** How a page that is not ours may have somebody's browser send something, cookies included. */
const forgeries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "from another site": { ...form, "Sec-Fetch-Site": "cross-site" },
  "from a neighbour of our site": { ...form, "Sec-Fetch-Site": "same-site" },
  "from an old browser, with its origin": { ...form, ...unsaid, Origin: "https://evil.example" },
  "from a page without an origin": { ...form, ...unsaid, Origin: "null" },
  "from our host on another port": { ...form, ...unsaid, Origin: "http://localhost:8080" },
  "with our host as the beginning of another": { ...form, ...unsaid, Origin: "http://localhost:4747.evil.example" },
  "without a word of where it comes from": { ...form, ...unsaid },
  "JSON in plain text, from another site": { ...plain, "Sec-Fetch-Site": "cross-site" },
  "JSON in plain text, from an old browser": { ...plain, ...unsaid, Origin: "https://evil.example" },
  "JSON in plain text, without a word": { ...plain, ...unsaid },
};

describe.each(engines)("what a page that is not ours sends, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let life: Life;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
    life = await live(house, "nora");
  });
  afterAll(() => place.dispose());

  const unsafe = (): readonly Route[] => routesOf(house).filter(({ method }) => method !== "GET");
  const send = (browser: Browser, route: Route, headers: Readonly<Record<string, string>>, body = bodyFor(route, life)) =>
    browser.json(
      "POST",
      fill(route, (name) => idFor(life, route, name)),
      body,
      headers,
    );

  test.each(Object.entries(forgeries))("%s is refused everywhere, and nothing is written", async (_, headers) => {
    const owner = await ownerOf(house, life.browser);
    const before = await digestOf(place.engine, [owner]);
    const cookies = new Map(life.browser.cookies);
    const answers = new Map<string, Answer>();
    for (const route of unsafe()) answers.set(route.path, await send(life.browser, route, headers));
    expect([...answers].filter(([, { status, body }]) => status !== 403 || !body.includes("Nothing was changed"))).toEqual([]);
    expect([...answers].filter(([, { headers }]) => headers.getSetCookie().length > 0)).toEqual([]);
    expect(await digestOf(place.engine, [owner])).toBe(before);
    expect(life.browser.cookies).toEqual(cookies);
    expect(answers.size).toBeGreaterThan(60);
  });

  test("our own pages are heard, by what browsers say today and by what they said before", async () => {
    const heard: string[] = [];
    for (const headers of [form, { ...form, ...unsaid, Origin: "http://localhost:4747" }])
      for (const route of unsafe()) {
        const { browser } = await makePerson(house, crypto.randomUUID());
        const { status } = await send(browser, route, headers, {});
        if (status === 403 || status >= 500) heard.push(`${status} ${route.path}`);
      }
    expect(heard).toEqual([]);
  });

  test("a program without a cookie is heard, and JSON has to say that it is JSON", async () => {
    const program = house.browser();
    const { token } = (
      await program.json("POST", "/api/sessions", { name: "nora", passphrase: "teapot lantern quiet otter" }, unsaid)
    ).json();
    const bearer = { Authorization: `Bearer ${token}`, ...unsaid };
    expect((await program.json("POST", "/api/settings/about", { name: "Nora", zone: "UTC" }, bearer)).status).toBe(200);
    const owner = await ownerOf(house, life.browser);
    const before = await digestOf(place.engine, [owner]);
    for (const type of [plain, form, { "Content-Type": "" }]) {
      const answer = await program.json("POST", "/api/settings/about", { name: "Nora in plain text", zone: "UTC" }, { ...bearer, ...type });
      expect([answer.status, answer.json().problems[0].message]).toEqual([415, expect.stringContaining("application/json")]);
    }
    expect(await digestOf(place.engine, [owner])).toBe(before);
  });
});

/** What would be done there, were it not refused. */
function bodyFor(route: Route, life: Life): object {
  const path = fill(route, (name) => idFor(life, route, name)).replace(/^\/api/, "");
  const known = life.examples.find((example) => example.path === path) ?? life.examples.find((example) => isOf(example.path, route));
  return known?.body ?? { name: "nora", login: "nora", passphrase: "teapot lantern quiet otter", current: "teapot lantern quiet otter" };
}

function isOf(path: string, route: Route): boolean {
  const pattern = route.path.replace(/^\/api/, "").replaceAll(/:\w+/g, "[^/]+");
  return parametersOf(route).length > 0 && new RegExp(`^${pattern}$`).test(path);
}
