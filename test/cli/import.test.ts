import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Home, makeHome } from "../support/command.ts";
import { freePort } from "../support/postgres.ts";

const passphrase = "teapot lantern quiet otter";
const secret = "zebra-title";
const months = 120;
const perMonth = 400;

/** Ten years of windows on a laptop, the newest first. */
function tenYears(): string {
  const events = Array.from({ length: months * perMonth }, (_, index) => {
    const at = Date.UTC(2016, Math.floor(index / perMonth), 1 + (index % 28), 8, 2 * Math.floor((index % perMonth) / 28));
    return {
      timestamp: new Date(at).toISOString(),
      duration: 90,
      data: { app: ["Outlook", "Code", "Spotify"][index % 3]!, title: `${secret} ${index % 50}` },
    };
  });
  const bucket = (type: string, list: readonly object[]) => ({ type, client: "aw", hostname: "maria-laptop", events: list.toReversed() });
  const always = Array.from({ length: 11 }, (_, year) => ({
    timestamp: `${2016 + year}-01-01T00:00:00Z`,
    duration: 365 * 86_400,
    data: { status: "not-afk" },
  }));
  return JSON.stringify({
    buckets: {
      "aw-watcher-window_maria-laptop": bucket("currentwindow", events),
      "aw-watcher-afk_maria-laptop": bucket("afkstatus", always),
    },
  });
}

describe("a long export of ActivityWatch, on the command line", () => {
  let home: Home;
  let enough: { readonly line: string; stop(): Promise<unknown> };
  let address: string;
  let file: string;
  let people = 0;

  beforeAll(async () => {
    home = makeHome({ TZ: "Europe/Berlin" });
    file = join(home.folder, "aw-buckets-export.json");
    writeFileSync(file, tenYears());
    enough = await home.start(["serve", "--port", String(await freePort())]);
    address = /http:\/\/[\w.:]+/.exec(enough.line)![0];
  });
  afterAll(async () => {
    await enough?.stop();
    home.dispose();
  });
  const newPerson = async () => {
    const name = `maria${++people}`;
    const body = new URLSearchParams({ name, passphrase, zone: "Europe/Berlin" });
    expect((await fetch(`${address}/notebooks`, { method: "POST", redirect: "manual", body })).status).toBe(303);
    expect((await home.run(["login"], `${name}\n${passphrase}\n`)).status).toBe(0);
  };
  beforeEach(newPerson);

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const tokens = JSON.parse(readFileSync(join(home.folder, "config", "enough", "tokens.json"), "utf8")) as Record<string, string>;
    return fetch(address + path, { ...init, redirect: "manual", headers: { Authorization: `Bearer ${Object.values(tokens)[0]}` } });
  }
  const result = async (path: string) => ((await (await ask(path)).json()) as { result: any }).result;
  /** What the notebook holds of activity, month by month. */
  const activity = async () => {
    const { records } = await result("/api/notebook/export");
    const boxes = records.filter(({ kind }: any) => kind === "evidence-activity").map(({ data }: any) => data);
    return boxes.toSorted((a: any, b: any) => (a.month < b.month ? -1 : 1));
  };

  test("comes to what the page of imports makes of it, and no title goes along; once more changes nothing", async () => {
    expect(await home.run(["import", file])).toMatchObject({
      status: 0,
      out: expect.stringContaining("2016-01-01 to 2025-12-28"),
      err: "",
    });
    const byCommand = await activity();
    expect(byCommand).toHaveLength(months);
    expect(JSON.stringify(byCommand)).not.toContain(secret);
    expect((await home.run(["import", file])).out).toBe("This was brought in before. Nothing was changed.\n");
    expect(await activity()).toEqual(byCommand);
    const [{ id }] = await result("/api/imports");
    await ask(`/imports/${id}/remove`, { method: "POST" });
    expect(await activity()).toEqual([]);
    const form = new FormData();
    form.append("files", new File([readFileSync(file)], "aw.json"));
    expect((await ask("/api/imports", { method: "POST", body: form })).status).toBe(200);
    expect(await activity()).toEqual(byCommand);
  });

  test("killed on the way, what arrived stays as a preview that cannot be kept yet; the same command goes on and ends where one run does", async () => {
    const child = spawn(join(import.meta.dirname, "..", "..", "bin", "enough"), ["import", file], {
      env: home.env,
      stdio: "ignore",
      detached: true,
    });
    try {
      while (((await result("/api/imports"))[0]?.awaits ?? months) > months - 3) if (child.exitCode !== null) break;
    } finally {
      process.kill(-child.pid!, "SIGKILL");
    }
    await once(child, "exit");
    const [half] = await result("/api/imports");
    expect(half.state).toBe("preview");
    expect(half.awaits).toBeGreaterThan(0);
    const arrived = (await activity()).length;
    expect([arrived > 0, arrived + half.awaits]).toEqual([true, months]);
    expect(await (await ask(`/imports/${half.id}`)).text()).toContain("not arrived yet");
    expect((await ask(`/api/imports/${half.id}/keep`, { method: "POST" })).status).toBe(422);
    const { status, out } = await home.run(["import", file, "--json"]);
    expect([status, JSON.parse(out)]).toEqual([0, expect.objectContaining({ id: half.id, state: "kept", awaits: 0, before: false })]);
    expect(await activity()).toHaveLength(months);
    expect(new Set((await activity()).map(({ month }: any) => month)).size).toBe(months);
    expect(await result("/api/imports")).toHaveLength(1);
  });

  test("beside other files, each export is an import of its own, and the rest is one", async () => {
    const fixture = (name: string) => join(import.meta.dirname, "..", "fixtures", name);
    const { out } = await home.run([
      "import",
      fixture("outlook-work.ics"),
      fixture("aw-buckets-export.json"),
      fixture("toggl-detailed.csv"),
      "--json",
    ]);
    expect(JSON.parse(out).imports.map(({ files }: any) => files.map(({ kind }: any) => kind))).toEqual([
      ["activitywatch"],
      ["icalendar", "toggl"],
    ]);
  });

  test("a whole notebook is known by its content: at once into an empty one, into another only as it is said", async () => {
    await home.run(["log", "worked yesterday 9-12"]);
    const whole = join(home.folder, `whole-${people}.txt`);
    expect((await home.run(["export", whole])).status).toBe(0);
    const before = await result("/api/notebook/export");
    const asked = await home.run(["import", whole]);
    expect(asked).toMatchObject({ status: 1, out: "", err: expect.stringContaining("0 are new here") });
    expect(asked.err).toContain("--when-different keep");
    await newPerson();
    expect(await home.run(["import", whole])).toMatchObject({ status: 0, out: expect.stringContaining("records came in."), err: "" });
    expect((await result("/api/notebook/export")).digest).toBe(before.digest);
    const again = await home.run(["import", whole, "--when-different", "keep", "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ notebook: { added: 0, replaced: 0, kept: 0, same: before.records.length } });
    expect(await home.run(["import", whole, file])).toMatchObject({ status: 2, err: expect.stringContaining("Bring it in by itself") });
    writeFileSync(whole, JSON.stringify(before).slice(0, -9));
    expect(await home.run(["import", whole])).toMatchObject({ status: 2, err: expect.stringContaining("it is not whole") });
    expect(await home.run(["import", whole, "--when-different", "perhaps"])).toMatchObject({ status: 2 });
  });
});
