import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workWeek } from "../support/calendar.ts";
import { type Home, makeHome } from "../support/command.ts";
import { freePort } from "../support/postgres.ts";

const passphrase = "teapot lantern quiet otter";

describe("enough serve, and the commands of an account", () => {
  let home: Home;
  beforeAll(() => {
    home = makeHome({ TZ: "Europe/Berlin" });
    writeFileSync(join(home.folder, "nora.ics"), workWeek);
  });
  afterAll(() => home.dispose());

  const serve = async () => home.start(["serve", "--port", String(await freePort())]);
  const addressIn = (line: string) => /http:\/\/[\w.:]+/.exec(line)![0];

  test("a server prints its address, a second start the same one, and it stops cleanly", async () => {
    const server = await serve();
    expect(server.line).toMatch(/^Enough is running at http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(addressIn(server.line))).status).toBe(200);
    const second = await home.run(["serve"]);
    expect([second.status, second.out]).toEqual([0, `Enough is already running at ${addressIn(server.line)}\n`]);
    expect(await server.stop("SIGINT")).toMatchObject({ status: 0, err: "" });
    const again = await serve();
    expect((await again.stop("SIGTERM")).status).toBe(0);
  });

  test("a port that was asked for and is taken is said, with exit status 2", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const { status, err } = await home.run(["serve", "--port", String(port)]);
    taken.close();
    expect([status, err]).toEqual([
      2,
      `enough: Port ${port} is taken by another program. Stop that one, or choose another port with --port.\n`,
    ]);
    expect((await home.run(["serve", "--port", "http"])).err).toContain("“http” is not a port.");
  });

  test("nobody is signed in at first, and every account command says how to", async () => {
    for (const args of [["week"], ["renegotiations"], ["log", "worked 9-12"], ["export"], ["import", join(home.folder, "nora.ics")]]) {
      expect(await home.run(args), args.join(" ")).toMatchObject({
        status: 2,
        err: "enough: Nobody is signed in here. Sign in with: enough login\n",
      });
    }
  });

  test("sign in, bring a calendar, write a line, read the week, take it all out: with the server running, and without it", async () => {
    const server = await serve();
    const made = await fetch(`${addressIn(server.line)}/notebooks`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ name: "Nora", passphrase, zone: "Europe/Berlin" }),
    });
    expect(made.status).toBe(303);
    const wrong = await home.run(["login", "--name", "nora"], "not the passphrase at all\n");
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining("do not open a notebook here") });
    expect(await home.run(["login"], `nora\n${passphrase}\n`)).toMatchObject({ status: 0, out: expect.stringContaining("Signed in.") });
    const tokens = join(home.folder, "config", "enough", "tokens.json");
    expect(statSync(tokens).mode & 0o777).toBe(0o600);

    expect(await home.run(["import", join(home.folder, "nora.ics")])).toMatchObject({ status: 0, out: expect.stringContaining("Kept.") });
    expect(await home.run(["import", join(home.folder, "nora.ics")])).toMatchObject({
      status: 0,
      out: "This was brought in before. Nothing was changed.\n",
    });
    const diary = join(import.meta.dirname, "../fixtures/daylio.csv");
    expect(await home.run(["import", diary, "--mood", "meh=twelve"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("“meh=twelve”"),
    });
    expect(await home.run(["import", diary, "--mood", "meh=6"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("Kept."),
      err: expect.stringContaining("The mood “wobbly” has no number"),
    });
    await server.stop();

    const logged = await home.run(["log", "lunch with a friend yesterday 12-12:45 #friends energy 7"]);
    expect(logged).toMatchObject({ status: 0, out: "Kept: 1 entry and 1 check-in.\n" });
    expect(await home.run(["log", "nothing that makes sense"])).toMatchObject({ status: 2 });
    const shown = await home.run(["week", "--week", "2026-W38", "--json"]);
    expect(JSON.parse(shown.out)).toMatchObject({ week: "2026-W38", afterHours: { minutes: 180 } });
    const file = join(home.folder, "out.json");
    expect((await home.run(["export", file])).status).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "enough-notebook", version: 1 });
    expect(await home.run(["export", file])).toMatchObject({ status: 2, err: expect.stringContaining("is there already") });

    await home.run(["login", "--out"]);
    expect((await home.run(["week"])).status).toBe(2);
  });

  test("help lists every command, and explains each with an example", async () => {
    const { out } = await home.run(["help"]);
    const names = [...out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(7);
    for (const name of names) expect((await home.run(["help", name])).out, name).toContain("For example:");
    expect(await home.run(["frobnicate"])).toMatchObject({
      status: 2,
      err: "enough: There is no command “frobnicate”. “enough help” lists what there is.\n",
    });
  });
});
