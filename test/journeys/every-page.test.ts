import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser as Chromium, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { crawl, fill, isPage, type Route, routeFor, routesOf } from "../support/crawl.ts";
import { type Browser, passphrase, type TestHouse } from "../support/house.ts";
import { fixtureFile, fixtures, type Life, live } from "../support/life.ts";
import { idFor } from "../support/life-ids.ts";
import { faultsInLooks, howManyLooks, watch } from "../support/looks.ts";
import { startServer, type TestServer } from "../support/server.ts";

// Every page that the router has, as everybody sees it who can see it, in every look.

const tuesday = Date.parse("2026-09-15T11:10:00Z");
const atOnce = 2;
// A window that changes its size while pages change would cut a transition short, and say so.
const still = { reducedMotion: "reduce", timezoneId: "Europe/Berlin" } as const;

let server: TestServer;
let browser: Chromium;
let life: Life;
/** The routes that somebody asked for, and the kinds of page that a browser showed. */
const asked = new Set<string>();
const shown = new Map<string, Set<string>>();

/** Forms whose answer is a page of its own. */
const answers: readonly { path: string; fields: Readonly<Record<string, string>>; status: number; at?: string }[] = [
  { path: "/rules", fields: {}, status: 422 },
  { path: "/corrections", fields: { area: "nowhere", scope: "title" }, status: 422 },
  { path: "/check-ins", fields: { mood: "40" }, status: 422 },
  { path: "/entries", fields: { areas: "work", from: "09:00" }, status: 422 },
  { path: "/lines/preview", fields: { line: "lunch 35m #friends, something else" }, status: 200 },
  { path: "/lines", fields: { line: "something else" }, status: 422 },
  { path: "/timer/start", fields: { label: "something" }, status: 422 },
  { path: "/settings/about", fields: { zone: "Nowhere" }, status: 422 },
  { path: "/settings/passphrase", fields: { current: "not it", passphrase: "short" }, status: 422 },
  { path: "/meaning/values", fields: { own: "x".repeat(70) }, status: 422 },
  { path: "/meaning/importance", fields: {}, status: 422 },
  { path: "/meaning/season", fields: { from: "2026-09-15", until: "2026-09-01" }, status: 422 },
  { path: "/meaning/enough", fields: { "bands.work.from": "nine" }, status: 422 },
  { path: "/meaning/hours", fields: { "week.mo": "nine to five" }, status: 422 },
  { path: "/ratings", fields: { week: "2031-W01", "byArea.work": "5" }, status: 422 },
  { path: "/addresses", fields: { addresses: "nora" }, status: 422 },
  { path: "/measures/swls/sittings", fields: { "answers.1": "9" }, status: 422 },
  { path: "/thoughts", fields: { way: "slow", thought: "slow" }, status: 422 },
  { path: "/asks/strains", fields: { text: "" }, status: 422 },
  { path: "/courses/always-reachable/runs", fields: { for: "nobody" }, status: 422 },
  { path: "/measures/sets", fields: { weekly: "phq-9" }, status: 422 },
  { path: "/priorities", fields: { lines: "x".repeat(300) }, status: 422 },
  { path: "/life-line/threads", fields: { name: "" }, status: 422 },
  { path: "/imports", fields: {}, status: 422 },
  { path: "/notebook/import", fields: {}, status: 422 },
  { path: "/notebook/erase", fields: { login: "somebody" }, status: 422 },
  { path: "/undo/nothing", fields: {}, status: 422 },
  { path: "/sign-in", fields: { name: "nora", passphrase: "not it" }, status: 422, at: "/sign-in" },
  { path: "/notebooks", fields: { name: "", passphrase: "short" }, status: 422, at: "/notebooks/new" },
  { path: "/recover", fields: { name: "nora", code: "0000" }, status: 422, at: "/recover" },
  { path: "/check-ins", fields: { words: "kept for later" }, status: 401, at: "/" },
];

beforeAll(async () => {
  server = await startServer({}, tuesday);
  browser = await openBrowser();
  life = await live(server.house, "nora");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const gets = (): readonly Route[] => routesOf(server.house).filter(({ method }) => method === "GET");
/** Every address that the router has; what has a parameter with something of hers. */
const starts = (): readonly string[] => [
  ...gets().map((route) => fill(route, (name) => idFor(life, route, name))),
  ...[
    "/help?country=US",
    "/help?country=EU",
    "/help?country=elsewhere",
    "/?done=data.erased",
    `/today?done=log.check-in&undo=${life.ids.undo}`,
  ],
];

/** So many shapes of a route are looked at: a worksheet more, with the same parts in another mixture, shows nothing new. */
const mostShapes = 4;

/** The addresses of somebody's pages that nobody's browser showed yet: of those that look alike, one of each route. */
async function newPagesOf(house: TestHouse, who: Browser): Promise<readonly string[]> {
  const visits = await crawl(house, who, starts());
  for (const { path } of visits) asked.add(routeOf(path));
  return visits.filter(isPage).flatMap(({ path, answer }) => {
    // A closed notebook answers every address with the same page.
    const route = answer.status === 401 ? "closed" : routeOf(path);
    const shapes = shown.get(route) ?? new Set();
    const shape = shapeOf(answer.body);
    if (shapes.has(shape) || shapes.size >= mostShapes) return [];
    shown.set(route, shapes.add(shape));
    return [path];
  });
}

function routeOf(path: string): string {
  return routeFor(gets(), path)?.path ?? "nowhere";
}

/** The elements of a page without its words and numbers of rows. */
function shapeOf(html: string): string {
  const tags = [...html.matchAll(/<([a-z][\w-]*)(?: [^>]*?class="([^"]*)")?/g)].map(([, tag, name = ""]) => `${tag}.${name}`);
  return [...new Set(tags)].toSorted().join(" ");
}

/** Opens each path in a browser that is signed in like `who`, some at once, and gathers what is wrong. */
async function lookAt(who: Browser, paths: readonly string[], quickly: boolean): Promise<readonly string[]> {
  const waiting = [...paths];
  const context = await browser.newContext(still);
  await server.lend(who, context);
  const faults = await Promise.all(Array.from({ length: atOnce }, () => lookThrough(context, waiting, quickly)));
  await context.close();
  return faults.flat();
}

async function lookThrough(context: BrowserContext, waiting: string[], quickly: boolean): Promise<readonly string[]> {
  const page = await context.newPage();
  const watched = await watch(page, server.address);
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(server.address + path);
    faults.push(...[...(await faultsInLooks(page, quickly)), ...watched.faults()].map((fault) => `${path} ${fault}`));
  }
  return faults;
}

const minutes = 60_000;

describe("every page fits, shuts nobody out, reports nothing and asks nobody else for anything", () => {
  test(`with a life in it, in ${howManyLooks} looks`, { timeout: 6 * minutes }, async () => {
    const paths = await newPagesOf(server.house, life.browser);
    expect(await lookAt(life.browser, paths, false)).toEqual([]);
    expect(paths.length).toBeGreaterThan(25);
  });

  test("with a notebook that is new", { timeout: 4 * minutes }, async () => {
    const newcomer = server.house.browser();
    await newcomer.post("/notebooks", { name: "ines", passphrase, zone: "Europe/Berlin" });
    // A preview that waits for an answer, with moods that have no number yet, is a page of its own.
    const files = ["daylio.csv", "toggl-detailed.csv"].map((name) => new File([readFileSync(join(fixtures, name))], name));
    expect((await newcomer.post("/imports", { files })).location).toMatch(/^\/imports\/[\w-]+$/);
    const paths = await newPagesOf(server.house, newcomer);
    expect(await lookAt(newcomer, paths, true)).toEqual([]);
    expect(paths.length).toBeGreaterThan(5);
  });

  test("without a notebook, with one that is closed, and looking around", { timeout: 4 * minutes }, async () => {
    const looker = server.house.browser();
    const looked = await looker.post("/look", { files: fixtureFile("outlook-work.ics"), zone: "Europe/Berlin" });
    await looker.post(`${looked.location}/keep`);
    const sample = server.house.browser();
    if (routesOf(server.house).some(({ path }) => path === "/sample")) await sample.post("/sample");
    for (const who of [server.house.browser(), life.capturing, looker, sample]) {
      const paths = await newPagesOf(server.house, who);
      expect(await lookAt(who, paths, true)).toEqual([]);
      expect(paths.length).toBeGreaterThan(who === sample ? -1 : 0);
    }
  });

  test("and none is left out: every route was asked for", () => {
    expect(gets().filter(({ path }) => !asked.has(path))).toEqual([]);
    expect(shown.size).toBeGreaterThan(40);
  });

  test("also when it answers a form", { timeout: 4 * minutes }, async () => {
    const faults = await Promise.all([undefined, "/sign-in"].map((at) => answerForms(at)));
    expect(faults.flat()).toEqual([]);
  });
});

/** Sends the forms that are sent at home (`at` undefined), or those of strangers, and gathers what is wrong with their answers. */
async function answerForms(at: string | undefined): Promise<readonly string[]> {
  const context = await browser.newContext(still);
  if (at === undefined) await server.lend(life.browser, context);
  const page = await context.newPage();
  const watched = await watch(page, server.address);
  const faults: string[] = [];
  for (const { path, fields, status } of answers.filter((answer) => (answer.at === undefined) === (at === undefined))) {
    await page.goto(`${server.address}${at ?? "/settings"}`);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      send(page, path, fields),
    ]);
    await page.waitForLoadState();
    if (answer.status() !== status) faults.push(`${path} answered ${answer.status()}`);
    faults.push(...[...(await faultsInLooks(page, true)), ...watched.faults()].map((fault) => `${path} ${fault}`));
  }
  await context.close();
  return faults;
}

/** Sends a form that no page of ours would: what has to be filled in may be empty. */
async function send(page: Page, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ({ path, fields }) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: path });
      for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement("input"), { name, value }));
      document.body.append(form);
      form.submit();
    },
    { path, fields },
  );
}
