import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ActivityWatchServer, startActivityWatch, watched, type WatchedEvent } from "../support/activitywatch.ts";
import { type Home, makeHome } from "../support/command.ts";
import { freePort } from "../support/postgres.ts";

const passphrase = "teapot lantern quiet otter";
const secret = "zebra-title";
const window = (timestamp: string, minutes: number, app: string, title = secret) => watched(timestamp, minutes, { app, title });
const windows = (...events: readonly WatchedEvent[]) => ({ type: "currentwindow", hostname: "maria-laptop", events });
const presence = (...events: readonly WatchedEvent[]) => ({ type: "afkstatus", hostname: "maria-laptop", events });
const here = (timestamp: string, minutes: number) => watched(timestamp, minutes, { status: "not-afk" });
const windowBucket = "aw-watcher-window_maria-laptop";
const presenceBucket = "aw-watcher-afk_maria-laptop";

/** A server of somebody else, which always answers the same. */
async function answering(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status, { "Content-Type": "application/json" }).end(body));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

describe("enough sync activitywatch", () => {
  let home: Home;
  let enough: { readonly line: string; stop(): Promise<unknown> };
  let address: string;
  let watch: ActivityWatchServer;
  let people = 0;

  beforeAll(async () => {
    home = makeHome({ TZ: "Europe/Berlin" });
    enough = await home.start(["serve", "--port", String(await freePort())]);
    address = /http:\/\/[\w.:]+/.exec(enough.line)![0];
    watch = await startActivityWatch();
  });
  afterAll(async () => {
    await watch?.stop();
    await enough?.stop();
    home.dispose();
  });

  /** A new person is signed in for each test, and ActivityWatch knows nothing yet. */
  beforeEach(async () => {
    watch.buckets.clear();
    const name = `maria${++people}`;
    const body = new URLSearchParams({ name, passphrase, zone: "Europe/Berlin" });
    expect((await fetch(`${address}/notebooks`, { method: "POST", redirect: "manual", body })).status).toBe(303);
    expect((await home.run(["login"], `${name}\n${passphrase}\n`)).status).toBe(0);
  });

  const sync = (...args: readonly string[]) => home.run(["sync", "activitywatch", "--url", watch.address, ...args]);

  /** Asks the server as whoever is signed in on the command line. */
  async function ask(path: string, json?: object): Promise<Response> {
    const tokens = JSON.parse(readFileSync(join(home.folder, "config", "enough", "tokens.json"), "utf8")) as Record<string, string>;
    const headers = { Authorization: `Bearer ${Object.values(tokens)[0]}`, "Content-Type": "application/json" };
    return fetch(address + path, { headers, redirect: "manual", ...(json ? { method: "POST", body: JSON.stringify(json) } : {}) });
  }
  const result = async (path: string) => ((await (await ask(path)).json()) as { result: any }).result;
  const post = (path: string, body: object = {}) => ask(path, body);
  const minutes = async (week: string) =>
    Object.fromEntries((await result(`/api/weeks/${week}`)).areas.map(({ id, minutes }: any) => [id, minutes]));
  /** All that the notebook holds of activity. */
  const activity = async () => (await result("/api/notebook/export")).records.filter(({ kind }: any) => kind === "evidence-activity");

  test("brings what was done on a laptop, sorted with one’s own rules, and no title or address; it is on the page of imports", async () => {
    await post("/api/rules", { when: { title: "budget" }, area: "growth" });
    watch.buckets.set(
      windowBucket,
      windows(
        window("2026-09-14T08:00:00Z", 60, "Outlook"),
        window("2026-09-14T09:00:00Z", 30, "firefox", `${secret} budget`),
        window("2026-09-14T20:00:00Z", 30, "Outlook"),
      ),
    );
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 120)));
    watch.buckets.set("aw-watcher-web-firefox", {
      type: "web.tab.current",
      hostname: "unknown",
      events: [{ timestamp: "2026-09-14T09:00:00Z", duration: 600, data: { url: `https://www.bank.example/${secret}`, title: secret } }],
    });
    const { status, out, err } = await sync();
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^maria-laptop: \d stretches, 1 h 30, 2026-09-14 10:00 to 2026-09-14 11:30\. It can be undone/);
    expect(await minutes("2026-W38")).toMatchObject({ work: 60, growth: 30 });
    const everything = JSON.stringify(await result("/api/notebook/export"));
    expect(everything).not.toContain(secret);
    expect(everything).toContain("bank.example");
    const page = await (await ask("/imports")).text();
    expect(page).toMatch(/ActivityWatch on maria-laptop<\/a>/);
    expect(page).toMatch(/as of \d+:\d\d/);
  });

  test("once more, it asks for the last day alone and changes nothing; an event that grew is replaced, and a gap is bridged", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-06-01T08:00:00Z", 60, "Outlook"), window("2026-09-14T08:00:00Z", 20, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-06-01T08:00:00Z", 60), here("2026-09-14T08:00:00Z", 20)));
    await sync();
    const before = await activity();
    watch.asked.length = 0;
    expect((await sync()).out).toContain("nothing new");
    expect(await activity()).toEqual(before);
    const begins = watch.asked.flatMap((path) => new URL(path, "http://x").searchParams.get("start") ?? []);
    // The day before the last one, from its midnight in Berlin on, and an hour of margin.
    expect(new Set(begins)).toEqual(new Set(["2026-09-12T21:00:00.000Z"]));
    watch.buckets.set(
      windowBucket,
      windows(
        window("2026-06-01T08:00:00Z", 60, "Outlook"),
        window("2026-09-14T08:00:00Z", 50, "Outlook"),
        window("2026-11-02T09:00:00Z", 15, "Outlook"),
      ),
    );
    watch.buckets.set(
      presenceBucket,
      presence(here("2026-06-01T08:00:00Z", 60), here("2026-09-14T08:00:00Z", 50), here("2026-11-02T09:00:00Z", 15)),
    );
    const { devices } = JSON.parse((await sync("--json")).out);
    expect(devices).toMatchObject([{ device: "maria-laptop", changed: true, minutes: 65 }]);
    expect([(await minutes("2026-W23"))["work"], (await minutes("2026-W38"))["work"], (await minutes("2026-W45"))["work"]]).toEqual([
      60, 50, 15,
    ]);
    expect(await result("/api/imports")).toHaveLength(1);
  });

  test("--dry-run says exactly what would be sent and what stays, and sends nothing", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook"), window("2026-09-14T09:00:00Z", 60, "Code")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 90)));
    const { status, out } = await sync("--dry-run");
    expect(status).toBe(0);
    expect(out).toContain("Nothing was sent.");
    expect(out).toContain("Outlook: 1 h in 1 stretch, work, because the app is Outlook");
    expect(out).toContain("Code: 30 min in 1 stretch");
    expect(out).toContain("What stays here: 1 title of windows and pages");
    expect(out).not.toContain(secret);
    const { dryRun, devices } = JSON.parse((await sync("--dry-run", "--json")).out);
    expect(dryRun).toBe(true);
    expect(devices[0].parcels).toHaveLength(1);
    expect(devices[0].parcels[0]).toMatchObject({ device: "maria-laptop", lengths: [3600, 1800], starts: [1789372800, 1789376400] });
    expect(Object.keys(devices[0].parcels[0].keys[0]).toSorted()).toEqual(["app", "area", "because"]);
    expect(await result("/api/imports")).toEqual([]);
    const titled = JSON.parse((await sync("--dry-run", "--json", "--titles")).out);
    expect(titled.devices[0].parcels[0].keys[0].title).toBe(secret);
  });

  test("with --titles, and with them alone, titles come along; addresses never do", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook", "Garden plans")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 60)));
    await sync("--titles");
    expect((await activity())[0].data.keys).toMatchObject([{ app: "Outlook", title: "Garden plans" }]);
    const [{ id }] = await result("/api/imports");
    expect(await (await ask(`/imports/${id}`)).text()).toContain("Titles of windows came along");
  });

  test("--days and --from leave out what lies before, and the next run goes on from there", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook"), window("2026-09-16T08:00:00Z", 30, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 5000)));
    await sync("--from", "2026-09-15");
    await sync();
    expect((await minutes("2026-W38"))["work"]).toBe(30);
    await sync("--from", "2026-09-01");
    expect((await minutes("2026-W38"))["work"]).toBe(90);
    expect((await sync("--days", "1")).out).toContain("ActivityWatch saw nothing new");
  });

  test("several devices are several imports; undone stays undone until --again, and only of that one", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 60)));
    watch.buckets.set("aw-watcher-android-test", {
      type: "currentwindow",
      hostname: "phone",
      events: [window("2026-09-14T19:00:00Z", 20, "Spotify")],
    });
    await sync();
    expect(await minutes("2026-W38")).toMatchObject({ work: 60, rest: 20 });
    const { devices } = await result("/api/syncs");
    const laptop = devices.find(({ device }: any) => device === "maria-laptop");
    await post(`/api/imports/${laptop.import}/remove`);
    expect(await minutes("2026-W38")).toMatchObject({ work: 0, rest: 20 });
    expect(await (await ask(`/imports/${laptop.import}`)).text()).toContain("undone");
    expect(await sync()).toMatchObject({ status: 0, err: expect.stringContaining("You undid what came from maria-laptop") });
    expect((await minutes("2026-W38"))["work"]).toBe(0);
    watch.buckets.delete("aw-watcher-android-test");
    expect((await sync()).status).toBe(1);
    expect((await sync("--again")).status).toBe(0);
    expect((await minutes("2026-W38"))["work"]).toBe(60);
    expect((await sync()).status).toBe(0);
  });

  test("an ActivityWatch that was set up anew takes away nothing that came from the old one", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook"), window("2026-09-15T08:00:00Z", 60, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 3000)));
    await sync();
    watch.buckets.set(windowBucket, windows(window("2026-09-15T12:00:00Z", 15, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-15T11:50:00Z", 60)));
    await sync();
    expect((await minutes("2026-W38"))["work"]).toBe(135);
  });

  test("without a server of Enough it works all the same, in its own process", async () => {
    watch.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook")));
    watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 60)));
    await enough.stop();
    try {
      expect(await sync()).toMatchObject({ status: 0, out: expect.stringContaining("1 stretch") });
    } finally {
      enough = await home.start(["serve", "--port", new URL(address).port]);
    }
    expect((await minutes("2026-W38"))["work"]).toBe(60);
  });

  describe("says in a sentence what is in the way:", () => {
    test("nobody answers", async () => {
      const free = `http://127.0.0.1:${await freePort()}`;
      const { status, out, err } = await home.run(["sync", "activitywatch", "--url", free, "--json"]);
      expect([status, err]).toEqual([1, `enough: Nobody answers at ${free}. Start ActivityWatch, or say with --url where it is.\n`]);
      expect(JSON.parse(out)).toMatchObject({ devices: [], problem: expect.stringContaining("Nobody answers") });
    });

    test("somebody else answers", async () => {
      const other = await answering(200, "hello");
      try {
        for (const at of [other.address, address])
          expect(await home.run(["sync", "activitywatch", "--url", at])).toMatchObject({
            status: 2,
            err: `enough: Something answers at ${at}, and it is not ActivityWatch. Say with --url where ActivityWatch is.\n`,
          });
      } finally {
        other.stop();
      }
    });

    test("a key is wanted, or another one", async () => {
      const locked = await startActivityWatch({ key: "right" });
      const asked = (...args: readonly string[]) => home.run(["sync", "activitywatch", "--url", locked.address, ...args]);
      try {
        expect(await asked()).toMatchObject({ status: 2, err: expect.stringContaining("ActivityWatch wants a key.") });
        expect(await asked("--key", "wrong")).toMatchObject({ status: 2, err: expect.stringContaining("does not take this key") });
        locked.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook")));
        const { status, err } = await asked("--key", "right");
        expect([status, err]).toEqual([0, expect.stringContaining("There is no record of when you were away from maria-laptop")]);
      } finally {
        await locked.stop();
      }
    });

    test("it is asked by another name than its own", async () => {
      const strict = await answering(400, '{"message":"Host header is invalid"}');
      try {
        expect(await home.run(["sync", "activitywatch", "--url", strict.address])).toMatchObject({
          status: 2,
          err: expect.stringContaining("asked as localhost"),
        });
      } finally {
        strict.stop();
      }
    });

    test("there are no buckets of windows", async () => {
      watch.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 60)));
      expect(await sync()).toMatchObject({ status: 1, err: expect.stringContaining("no bucket of windows yet") });
    });

    test("its version is not known: it is read all the same", async () => {
      const later = await startActivityWatch({ info: { hostname: "maria-laptop", version: "v9.1" } });
      later.buckets.set(windowBucket, windows(window("2026-09-14T08:00:00Z", 60, "Outlook")));
      later.buckets.set(presenceBucket, presence(here("2026-09-14T08:00:00Z", 60)));
      try {
        const { status, err } = await home.run(["sync", "activitywatch", "--url", later.address]);
        expect([status, err]).toEqual([0, expect.stringContaining("version “v9.1”, which is not known here")]);
      } finally {
        await later.stop();
      }
    });

    test.each([
      [["--from", "yesterday"], "“yesterday” is not a day."],
      [["--days", "0"], "“0” is not a number of days."],
      [["--days", "3", "--from", "2026-01-01"], "not both"],
      [["--url", "localhost"], "“localhost” is not an address."],
    ])("%s", async (args, sentence) => {
      expect(await home.run(["sync", "activitywatch", ...args])).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
    });

    test("nobody is signed in, and what to carry on from", async () => {
      expect(await home.run(["sync"])).toMatchObject({ status: 2, err: expect.stringContaining("enough sync activitywatch") });
      await home.run(["login", "--out"]);
      expect(await sync()).toMatchObject({ status: 2, err: expect.stringContaining("enough login") });
    });
  });
});
