import { describe, expect, test } from "vitest";
import { type Asked, entry, multistatus, openDavServer, type Reply, standing, wantedBy } from "../../../../test/support/dav-server.ts";
import { openFarSocket } from "../../../../test/support/far-server.ts";
import { openOutbound, readReach } from "../../../kernel/outbound/index.ts";
import { fetchCalendar, type SyncPoint } from "./index.ts";

// What servers do that Radicale does not.

const outbound = openOutbound(readReach("127.0.0.1"));
const read = (origin: string, since?: SyncPoint) =>
  fetchCalendar(outbound, { url: `${origin}/cal/`, user: "nora", password: "tea", ...(since && { since }) });

/** What a server holds: its entries by their addresses as it writes them, each with its state. */
type Held = ReadonlyMap<string, string>;

const isQuery = ({ body }: Asked) => body.includes("calendar-query");
const isMultiget = ({ body }: Asked) => body.includes("calendar-multiget");
const isSync = ({ body }: Asked) => body.includes("sync-collection");
const tokenIn = ({ body }: Asked) => /<d:sync-token>([^<]*)</.exec(body)![1]!;
const etag = (state: string) => `<getetag>"${state}"</getetag>`;
const holding = (...hrefs: readonly string[]): Held => new Map(hrefs.map((href) => [href, "1"]));

/** A server that knows no tokens: it says its ctag, lists its events, and hands them out. */
function plainServer(held: Held, ctag?: string): (asked: Asked) => Reply | undefined {
  const data = (href: string) => `<c:calendar-data>BEGIN:VCALENDAR ${href}</c:calendar-data>`;
  return (asked) => {
    if (asked.method === "PROPFIND")
      return multistatus(
        entry("/cal/", `<resourcetype><c:calendar/></resourcetype>${ctag ? `<s:getctag>${ctag}</s:getctag>` : ""}`, "<sync-token/>"),
      );
    if (isQuery(asked)) return multistatus(...[...held].map(([href, state]) => entry(href, etag(state))));
    if (isMultiget(asked))
      return multistatus(
        ...wantedBy(asked).map((href) =>
          held.has(href) ? entry(href, etag(held.get(href)!) + data(href)) : standing(href, "404 Not Found"),
        ),
      );
    return { status: 400 };
  };
}

/** A server that knows tokens, each with the answer to it. */
function syncingServer(held: Held, pages: Readonly<Record<string, Reply>>): (asked: Asked) => Reply | undefined {
  const state = "<supported-report-set><supported-report><report><sync-collection/></report></supported-report></supported-report-set>";
  return (asked) => {
    if (asked.method === "PROPFIND") return multistatus(entry("/cal/", `${state}<sync-token>latest</sync-token>`));
    return isSync(asked) ? pages[tokenIn(asked)] : plainServer(held)(asked);
  };
}

const page = (token: string, ...entries: readonly string[]) => multistatus(...entries, `<sync-token>${token}</sync-token>`);
const more = standing("/cal/", "507 Insufficient Storage");

describe("a server that knows no tokens", () => {
  test("is asked for its events when its ctag is another", async () => {
    const { origin, asked } = await openDavServer(plainServer(holding("/cal/a.ics", "/cal/b.ics"), "c1"));
    const first = await read(origin);
    expect(first).toMatchObject({ kind: "changed", full: true, missing: 0, point: { ctag: "c1" } });
    expect(first).toHaveProperty("items", [
      { href: "/cal/a.ics", etag: '"1"', text: "BEGIN:VCALENDAR /cal/a.ics" },
      { href: "/cal/b.ics", etag: '"1"', text: "BEGIN:VCALENDAR /cal/b.ics" },
    ]);
    if (first.kind !== "changed") return;
    const before = asked.length;
    expect(await read(origin, first.point)).toEqual({ kind: "unchanged", point: first.point });
    expect(asked.slice(before).map(({ method }) => method)).toEqual(["PROPFIND"]);
    expect(asked.every(({ authorization }) => authorization === `Basic ${Buffer.from("nora:tea").toString("base64")}`)).toBe(true);
  });

  test("is compared by ETags when its ctag moves for nothing, or when it has none", async () => {
    const held = holding("/cal/a.ics", "/cal/b.ics");
    const first = await read((await openDavServer(plainServer(held, "c1"))).origin);
    if (first.kind !== "changed") throw new Error("It did not answer.");
    const moved = await openDavServer(plainServer(held, "c2"));
    expect(await read(moved.origin, first.point)).toEqual({ kind: "unchanged", point: { ...first.point, ctag: "c2" } });
    const without = await openDavServer(plainServer(held));
    expect(await read(without.origin, first.point)).toMatchObject({ kind: "unchanged" });
    expect([...moved.asked, ...without.asked].some(isMultiget)).toBe(false);
    const changed = await openDavServer(plainServer(new Map([...held, ["/cal/b.ics", "2"]])));
    expect(await read(changed.origin, first.point)).toMatchObject({ kind: "changed", full: true, items: [{}, { etag: '"2"' }] });
  });

  test("and gives neither ETags nor a ctag is read whole each time, for nobody can tell", async () => {
    const mute = ({ body }: Asked) =>
      body.includes("calendar-query")
        ? multistatus(entry("/cal/a.ics", "<resourcetype/>", "<getetag/>"), entry("/cal/a.ics", "<resourcetype/>"))
        : undefined;
    const { origin } = await openDavServer((asked) => mute(asked) ?? plainServer(holding("/cal/a.ics"))(asked));
    const first = await read(origin);
    expect(first).toMatchObject({ kind: "changed", items: [{}], missing: 0, point: {} });
    expect(await read(origin, first.kind === "changed" ? first.point : {})).toEqual(first);
  });

  test("is asked for at most a hundred entries at once", async () => {
    const hrefs = Array.from({ length: 250 }, (_, index) => `/cal/${index}.ics`);
    const { origin, asked } = await openDavServer(plainServer(holding(...hrefs)));
    const whole = await read(origin);
    expect(whole.kind === "changed" ? whole.items.map(({ href }) => href) : []).toEqual(hrefs);
    expect(asked.filter(isMultiget).map((one) => wantedBy(one).length)).toEqual([100, 100, 50]);
  });

  test("may write addresses whole, or in a spelling of its own, and is asked in that spelling", async () => {
    const held: Map<string, string> = new Map();
    const { origin, asked } = await openDavServer(plainServer(held));
    held.set(`${origin}/cal/a.ics`, "1").set("/cal/nora@example.org%20b.ics", "1").set("c.ics", "1");
    const whole = await read(origin);
    expect(whole.kind === "changed" ? whole.items.map(({ href }) => href) : []).toEqual([
      "/cal/a.ics",
      "/cal/nora%40example.org%20b.ics",
      "/cal/c.ics",
    ]);
    expect(wantedBy(asked.at(-1)!)).toEqual([...held.keys()]);
  });

  test("cannot lead to another server", async () => {
    const decoy = await openDavServer(() => ({ status: 500 }));
    const { origin, asked } = await openDavServer(
      plainServer(holding(`${decoy.origin}/x.ics`, "//evil.example/y.ics", "file:///etc/z", "/cal/a.ics")),
    );
    expect(await read(origin)).toMatchObject({ kind: "changed", items: [{ href: "/cal/a.ics" }] });
    expect(asked.flatMap(wantedBy)).toEqual(["/cal/a.ics"]);
    expect(decoy.connections()).toBe(0);
  });

  test("may lose an entry in between, or keep one back", async () => {
    const held = holding("/cal/a.ics", "/cal/b.ics", "/cal/c.ics");
    const now = holding("/cal/a.ics");
    const { origin } = await openDavServer((asked) => {
      if (!isMultiget(asked)) return plainServer(held)(asked);
      const [a, b] = wantedBy(asked);
      return multistatus(
        plainEntry(now, a!),
        standing(b!, "404 Not Found"),
        entry("/cal/of-somebody-else.ics", etag("1") + "<c:calendar-data>X</c:calendar-data>"),
      );
    });
    expect(await read(origin)).toMatchObject({ kind: "changed", full: true, items: [{ href: "/cal/a.ics" }], removed: [], missing: 1 });
  });

  const plainEntry = (held: Held, href: string) =>
    entry(href, `${etag(held.get(href)!)}<c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>`, "<displayname/>");
});

describe("a server that knows tokens", () => {
  const held = holding("/cal/a.ics", "/cal/b.ics", "/cal/c.ics");
  const listed = [...held.keys()].map((href) => entry(href, etag("1")));

  test("is read piece by piece when it cuts its answer", async () => {
    const pages = {
      "": page("p1", listed[0]!, more),
      p1: page("p2", listed[1]!, more),
      p2: page("latest", standing("/cal/a.ics", "404 Not Found"), listed[2]!),
    };
    const { origin, asked } = await openDavServer(syncingServer(held, pages));
    const whole = await read(origin);
    expect(whole).toMatchObject({ kind: "changed", full: true, removed: [], point: { token: "latest" } });
    expect(whole.kind === "changed" ? whole.items.map(({ href }) => href) : []).toEqual(["/cal/b.ics", "/cal/c.ics"]);
    expect(asked.filter(isSync).map(({ depth }) => depth)).toEqual(["0", "0", "0"]);
    const changes = await read(origin, { token: "p1" });
    expect(changes).toMatchObject({
      kind: "changed",
      full: false,
      removed: ["/cal/a.ics"],
      items: [{ href: "/cal/b.ics" }, { href: "/cal/c.ics" }],
    });
  });

  test.each([
    ["says that there is more, and names the same token again", { "": page("", listed[0]!, more) }],
    ["leads in a circle", { "": page("p1", listed[0]!, more), p1: page("p2", more), p2: page("p1", more) }],
    ["says that there is more, and names no token", { "": multistatus(listed[0]!, more) }],
  ])("and %s is not asked for ever", async (_, pages) => {
    const { origin, asked } = await openDavServer(syncingServer(held, pages));
    expect(await read(origin)).toEqual({ kind: "failed", message: expect.stringContaining("not how to ask for it") as string });
    expect(asked.length).toBeLessThan(6);
  });

  test.each([400, 403, 405, 409, 412, 415, 501, 507])("and no longer takes this one (%i) is read anew", async (status) => {
    const { origin } = await openDavServer(syncingServer(held, { old: { status }, "": page("latest", ...listed) }));
    expect(await read(origin, { token: "old" })).toMatchObject({
      kind: "changed",
      full: true,
      items: [{}, {}, {}],
      point: { token: "latest" },
    });
  });

  test("in name only is asked for its events", async () => {
    const { origin } = await openDavServer(syncingServer(held, { "": { status: 501 } }));
    const whole = await read(origin);
    expect(whole).toMatchObject({ kind: "changed", full: true, items: [{}, {}, {}] });
    expect(whole.kind === "changed" ? whole.point : {}).not.toHaveProperty("token");
  });

  test("and moves its token for nothing is unchanged, from the new token on", async () => {
    const itself = entry("/cal/", etag("9"));
    const { origin } = await openDavServer(syncingServer(held, { old: page("new", itself) }));
    expect(await read(origin, { token: "old" })).toEqual({ kind: "unchanged", point: { token: "new" } });
  });
});

describe("a server in trouble", () => {
  const answering = (reply: Reply) => openDavServer(() => reply);
  const failed = (words: string, more = {}) => ({ kind: "failed", message: expect.stringContaining(words) as string, ...more });

  test.each([
    ["is busy for two minutes", { status: 503, headers: { "retry-after": "120" } }, failed("busy", { retryAfterSeconds: 120 })],
    [
      "is busy until a moment",
      { status: 429, headers: { "retry-after": "Mon, 14 Sep 2026 08:10:00 GMT", date: "Mon, 14 Sep 2026 08:00:00 GMT" } },
      failed("busy", { retryAfterSeconds: 600 }),
    ],
    ["is busy for ever", { status: 503, headers: { "retry-after": "999999999" } }, failed("busy", { retryAfterSeconds: 86_400 })],
    ["is broken", { status: 500, body: "Traceback: secrets" }, failed("trouble of its own")],
    ["does not let her see it", { status: 403 }, failed("does not let you see")],
    [
      "wants another way to sign in",
      { status: 401, headers: { "www-authenticate": 'Digest realm="x", qop="auth"' } },
      { kind: "unauthorised", message: expect.stringContaining("Basic") as string },
    ],
    [
      "wants a token of another kind",
      { status: 401, headers: { "www-authenticate": "Bearer" } },
      { kind: "unauthorised", message: expect.stringContaining("bearer") as string },
    ],
    ["has no such calendar", { status: 404 }, { kind: "gone", message: expect.stringContaining("no calendar") as string }],
    ["has no such calendar any more", { status: 410 }, { kind: "gone", message: expect.stringContaining("no calendar") as string }],
    ["answers with a page", { status: 207, body: "<!doctype html><html><body>Sign in" }, failed("document type")],
    ["answers with a page, plainly", { status: 200, body: "<html><body>Sign in</body></html>" }, failed("no calendar")],
    ["answers with a billion laughs", { body: `<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><m>&b;</m>` }, failed("document type")],
    ["answers with half an answer", { body: '<multistatus xmlns="DAV:"><response>' }, failed("well-formed")],
    ["answers with other XML", { body: "<rss><channel/></rss>" }, failed("not that of a calendar server")],
    ["answers with nothing", { body: "" }, failed("empty")],
  ])("that %s", async (_, reply, expected) => {
    const { origin } = await answering(reply);
    expect(await read(origin)).toEqual(expected);
    expect(await read(origin, { token: "t" })).toEqual(expected);
  });

  test("that keeps silent is left when the house closes", async () => {
    const asked = Promise.withResolvers<void>();
    const { origin } = await openFarSocket((socket) => socket.once("data", () => asked.resolve()));
    const closing = new AbortController();
    const reading = fetchCalendar(outbound, { url: `${origin}/cal/`, user: "nora", password: "tea", signal: closing.signal });
    await asked.promise;
    closing.abort();
    expect(await reading).toMatchObject({ kind: "failed" });
  });

  test("that never ends is left at the limit", async () => {
    const chunk = `<response><href>/cal/a.ics</href></response>`.repeat(20_000);
    const { origin } = await openFarSocket((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(chunk)) continue;
        socket.once("drain", pour);
      };
      socket.once("data", () => {
        socket.write('HTTP/1.1 207 Multi-Status\r\nConnection: close\r\n\r\n<multistatus xmlns="DAV:">');
        pour();
      });
    });
    expect(await read(origin)).toEqual(failed("64 MiB"));
  });

  test("that hands out too much in all, in answers each small enough, is left at the limit", async () => {
    const long = `<c:calendar-data>${"x".repeat(8 * 1024 * 1024)}</c:calendar-data>`;
    const hrefs = Array.from({ length: 1000 }, (_, index) => `/cal/${index}.ics`);
    const { origin, asked } = await openDavServer((one) =>
      isMultiget(one) ? multistatus(entry(wantedBy(one)[0]!, long)) : plainServer(holding(...hrefs))(one),
    );
    expect(await read(origin)).toEqual(failed("more than 64 MiB"));
    expect(asked.filter(isMultiget).length).toBe(8);
  });

  test("that lists more than a hundred thousand entries is not read", async () => {
    const many = Array.from({ length: 100_001 }, (_, index) => `<response><href>/cal/${index}</href></response>`).join("");
    const { origin } = await openDavServer((asked) => (isQuery(asked) ? multistatus(many) : plainServer(holding())(asked)));
    expect(await read(origin)).toEqual(failed("more than 100,000"));
  });
});
