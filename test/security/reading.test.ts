import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl, fill, routeFor, routesOf } from "../support/crawl.ts";
import { ownerOf, rowsOf } from "../support/digest.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { openTestHouse, type TestHouse } from "../support/house.ts";
import { type Life, live } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";

describe.each(engines)("reading, on $name", ({ open }) => {
  let place: TestEngine;
  let house: TestHouse;
  let life: Life;
  beforeAll(async () => {
    place = await open();
    house = openTestHouse(place.engine);
    life = await live(house, "nora");
  });
  afterAll(() => place.dispose());

  test("changes no row: not a crawl of every page, not the API, not a GET of what is posted to", async () => {
    const owner = await ownerOf(house, life.browser);
    const before = await rowsOf(place.engine, [owner]);
    const routes = routesOf(house);
    const starts = routes.map((route) => fill(route, (name) => idFor(life, route, name)));
    const visits = [
      ...(await crawl(house, life.browser, starts)),
      ...(await crawl(house, life.capturing, starts)),
      ...(await crawl(house, house.browser(), starts)),
    ];
    const never = routes
      .filter(({ method }) => method === "GET")
      .filter(
        (route) =>
          !visits.some(
            ({ path }) =>
              routeFor(
                routes.filter(({ method }) => method === "GET"),
                path,
              ) === route,
          ),
      );
    expect(never).toEqual([]);
    expect(await rowsOf(place.engine, [owner])).toEqual(before);
    expect(before["records"]!.length).toBeGreaterThan(20);
    expect(visits.length).toBeGreaterThan(150);
  });

  test("HEAD and OPTIONS neither", async () => {
    const owner = await ownerOf(house, life.browser);
    const before = await rowsOf(place.engine, [owner]);
    const cookie = [...life.browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (const route of routesOf(house))
      for (const method of ["HEAD", "OPTIONS"]) {
        const path = fill(route, (name) => idFor(life, route, name));
        const answer = await house.app.request(`http://localhost:4747${path}`, {
          method,
          headers: { Host: "localhost:4747", Cookie: cookie },
        });
        expect(answer.status).toBeLessThan(500);
        if (method === "HEAD") expect(await answer.text()).toBe("");
      }
    expect(await rowsOf(place.engine, [owner])).toEqual(before);
  });
});
