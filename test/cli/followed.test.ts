import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { all, openSqlite } from "../../src/kernel/storage/index.ts";
import { type Home, makeHome } from "../support/command.ts";
import { freePort } from "../support/postgres.ts";

const passphrase = "teapot lantern quiet otter";

describe("the key of a server that looks at calendars", () => {
  let home: Home;
  beforeAll(() => {
    home = makeHome();
  });
  afterAll(() => home.dispose());

  const data = (name: string) => join(home.folder, "data", name);
  async function accessOf(): Promise<string[]> {
    const engine = openSqlite(data("enough.db"));
    const rows = await engine.read({ owners: [] }, (queries) => all(queries.selectFrom("feeds").select("access")));
    await engine.close();
    return rows.map(({ access }) => Buffer.from(access).toString("hex"));
  }

  test("is made once, for its owner alone, and serves the commands of an account too", async () => {
    const server = await home.start(["serve", "--port", String(await freePort())]);
    const address = /http:\S+/.exec(server.line)![0];
    const made = await fetch(`${address}/notebooks`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ name: "Nora", passphrase, zone: "Europe/Berlin", own: "on" }),
    });
    const headers = {
      Cookie: made.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; "),
      "Sec-Fetch-Site": "same-origin",
    };
    // Refused before anything is asked: nobody is there to answer.
    const body = JSON.stringify({ url: "http://127.0.0.1:1/mine.ics" });
    const followed = await fetch(`${address}/api/feeds`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body,
    });
    expect(followed.status).toBe(200);
    expect((await fetch(`${address}/feeds`, { headers })).status).toBe(200);
    expect((await home.run(["login"], `nora\n${passphrase}\n`)).status).toBe(0);
    await server.stop();
    const before = await accessOf();
    expect(before).toHaveLength(1);
    expect(statSync(data("server.key")).mode & 0o777).toBe(0o600);
    expect(await home.run(["log", "worked yesterday 9-10"])).toMatchObject({ status: 0 });
    expect(await accessOf()).toEqual(before);
    rmSync(data("server.key"));
    expect(await home.run(["log", "worked yesterday 11-12"])).toMatchObject({ status: 0 });
    expect(await accessOf()).not.toEqual(before);
  });

  test("that is no key is said, and nothing is made anew in its place", async () => {
    writeFileSync(data("server.key"), "not a key\n");
    const { status, err } = await home.run(["serve", "--port", String(await freePort())]);
    expect([status, err]).toEqual([2, expect.stringContaining("server.key is not a key")]);
    expect(readFileSync(data("server.key"), "utf8")).toBe("not a key\n");
  });
});
