import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StorageError } from "../../src/kernel/storage/index.ts";
import { crawl, isPage, routesOf, type Visit } from "../support/crawl.ts";
import { engines, type TestEngine } from "../support/engines.ts";
import { type Answer, type Browser, cheapConfig, openTestHouse, type TestHouse } from "../support/house.ts";
import { live } from "../support/life.ts";
import { brittle, type Brittle } from "../support/brittle.ts";

const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "x-robots-tag": "noindex",
};

/** What is wrong with the headers of an answer, in a line each. */
function faultsOf({ path, answer: { status, headers, body } }: Visit, secure: boolean): readonly string[] {
  const said = Object.fromEntries(
    (headers.get("Content-Security-Policy") ?? "").split("; ").map((part) => [part.split(" ")[0]!, part.slice(part.indexOf(" ") + 1)]),
  );
  const isAsset = path.startsWith("/assets/") && status === 200;
  const cached = isAsset ? "public, max-age=31536000, immutable" : "no-store";
  const wrong = [
    ...(JSON.stringify(said) === JSON.stringify(policy) ? [] : [`policy ${headers.get("Content-Security-Policy")}`]),
    ...Object.entries(always).flatMap(([name, value]) => (headers.get(name) === value ? [] : [`${name} ${headers.get(name)}`])),
    ...(headers.get("Strict-Transport-Security") === (secure ? "max-age=63072000" : null) ? [] : ["Strict-Transport-Security"]),
    ...(headers.get("Cache-Control") === cached ? [] : [`Cache-Control ${headers.get("Cache-Control")}`]),
    ...(body === "" ||
    /^(text\/(html|plain|css|csv|javascript); ?charset=utf-8|application\/json|image\/svg\+xml|font\/woff2)/i.test(
      headers.get("Content-Type") ?? "",
    )
      ? []
      : [`Content-Type ${headers.get("Content-Type")}`]),
    ...["Server", "X-Powered-By", "Access-Control-Allow-Origin"].filter((name) => headers.has(name)),
    ...(/<script(?![^>]* src=)|<style|\sstyle="|\son\w+="|javascript:/i.test(
      headers.get("Content-Type")?.startsWith("text/html") ? body : "",
    )
      ? ["inline"]
      : []),
    ...headers.getSetCookie().flatMap((cookie) => faultsOfCookie(cookie, secure)),
  ];
  return wrong.map((fault) => `${status} ${path}: ${fault}`);
}

function faultsOfCookie(cookie: string, secure: boolean): readonly string[] {
  const [pair, ...attributes] = cookie.split("; ");
  const names = attributes.map((attribute) => attribute.toLowerCase());
  const given = !names.includes("max-age=0");
  const wanted = ["path=/", ...(given ? ["httponly", "samesite=lax"] : []), ...(secure ? ["secure"] : [])];
  return [
    ...wanted.filter((attribute) => !names.includes(attribute)).map((attribute) => `cookie ${pair!.split("=")[0]} without ${attribute}`),
    ...(names.some((name) => name.startsWith("domain=")) ? ["a cookie with a domain"] : []),
    ...(secure === pair!.startsWith("__Host-") ? [] : [`cookie ${pair!.split("=")[0]}`]),
  ];
}

describe.each([
  { where: "on this machine", secure: false, origin: undefined },
  { where: "behind https", secure: true, origin: "https://enough.example" },
])("every answer $where", ({ secure, origin }) => {
  let place: TestEngine;
  let fragile: Brittle;
  let house: TestHouse;
  let person: Browser;
  beforeAll(async () => {
    place = await engines[0]!.open();
    fragile = brittle(place.engine);
    house = openTestHouse(fragile.engine, undefined, { ...cheapConfig, origin });
    person = (await live(house, "nora")).browser;
  });
  afterAll(() => place.dispose());

  test("of a crawl carries the whole set of headers, to somebody at home and to a stranger", async () => {
    const starts = routesOf(house).flatMap(({ method, path }) => (method === "GET" && !path.includes(":") ? [path] : []));
    const visits = [...(await crawl(house, person, starts)), ...(await crawl(house, house.browser(), starts))];
    expect(visits.flatMap((visit) => faultsOf(visit, secure))).toEqual([]);
    expect(visits.filter(isPage).length).toBeGreaterThan(60);
    expect(new Set(visits.map(({ answer }) => answer.status))).toEqual(new Set([200, 302, 303, 401]));
  });

  const odd: readonly [string, number, (browser: Browser) => Promise<Answer>][] = [
    ["a page that is not there", 404, (browser) => browser.get("/nowhere")],
    ["an asset that is not there", 404, (browser) => browser.get("/assets/nothing.css")],
    ["an API route that is not there", 404, (browser) => browser.json("GET", "/api/nothing")],
    ["an API that is closed", 401, () => house.browser().json("GET", "/api/log")],
    ["an API that refuses", 422, (browser) => browser.json("POST", "/api/entries", {})],
    ["an API that cannot read", 400, (browser) => browser.json("POST", "/api/entries", "not an object")],
    ["a form that refuses", 422, (browser) => browser.post("/rules", {})],
    ["a forged form", 403, (browser) => browser.post("/rules", {}, { "Sec-Fetch-Site": "cross-site" })],
    ["another host", 421, (browser) => browser.get("/today", { Host: "elsewhere.example" })],
    ["too large a body", 413, (browser) => browser.post("/rules", { text: "x".repeat(1024 * 1024) })],
    ["too many tries", 429, (browser) => triedOften(browser)],
    [
      "a redirect with a cookie",
      303,
      () => house.browser().post("/notebooks", { name: "Ines", passphrase: "teapot lantern quiet otter", zone: "UTC" }),
    ],
    ["leaving", 200, () => house.browser().post("/leave")],
    ["a fault of ours", 500, (browser) => fragile.failing(new TypeError("broken"), () => browser.get("/today"))],
    ["a full disk", 507, (browser) => fragile.failing(new StorageError("full", "The disk is full."), () => browser.get("/today"))],
    [
      "a database that is away",
      503,
      (browser) => fragile.failing(new StorageError("unreachable", "It is away."), () => browser.get("/today")),
    ],
  ];
  test.each(odd)("%s: %i", async (path, status, ask) => {
    const answer = await ask(person);
    expect(answer.status).toBe(status);
    expect(faultsOf({ path, answer }, secure)).toEqual([]);
  });
});

async function triedOften(browser: Browser): Promise<Answer> {
  let answer = await browser.post("/sign-in", { name: "somebody", passphrase: "wrong" });
  for (let tries = 0; tries < 12; tries++) answer = await browser.post("/sign-in", { name: "somebody", passphrase: "wrong" });
  return answer;
}
