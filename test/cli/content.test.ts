import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownPack } from "../../src/content/own-pack.ts";
import { checkPack } from "../../src/engine/packs/index.ts";
import { type Home, makeHome } from "../support/command.ts";

const example = join(import.meta.dirname, "..", "..", "docs", "examples", "pack");

describe("enough content check", () => {
  let home: Home;
  let bad: string;
  beforeAll(() => {
    home = makeHome();
    bad = join(home.folder, "bad");
    cpSync(example, bad, { recursive: true });
    const card = join(bad, "cards", "slow-morning.json");
    writeFileSync(card, readFileSync(card, "utf8").replace("free of screens", "free of <b>screens</b>"));
  });
  afterAll(() => home.dispose());

  test("looks at our own content, and finds the example well", async () => {
    const own = await home.run(["content", "check", "--json"]);
    const said = JSON.parse(own.out);
    const { items, problems } = checkPack(ownPack);
    expect([said.items, said.problems.map(({ path }: { path: string }) => path)]).toEqual([items, problems.map(({ path }) => path)]);
    expect(own.status).toBe(problems.length === 0 ? 0 : 1);
    const { status, out } = await home.run(["content", "check", example]);
    expect([status, out]).toEqual([0, "All is well: 4 items looked at.\n"]);
  });

  test("names what is to be mended, with status 1", async () => {
    const { status, out } = await home.run(["content", "check", bad]);
    expect(status).toBe(1);
    expect(out).toMatch(/^cards\/slow-morning\.json: about\n {2}“<b>” is markup\. .*\n1 thing is to be mended\.\n$/);
    const { problems } = JSON.parse((await home.run(["content", "check", bad, "--json"])).out);
    expect(problems).toEqual([{ file: "cards/slow-morning.json", path: "about", message: expect.stringContaining("markup") }]);
  });

  test("says with status 2 that there is no such folder", async () => {
    const { status, out, err } = await home.run(["content", "check", join(home.folder, "nowhere"), "--json"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^enough: There is no pack in .*\n$/);
    expect((await home.run(["content"])).status).toBe(2);
    expect((await home.run(["content", "check", "a", "b"])).status).toBe(2);
  });

  test("a server starts beside a pack with a fault, says so, and the doctor knows both", async () => {
    const both = makeHome({ ENOUGH_CONTENT: `${example}:${bad}` });
    try {
      const running = await both.start(["serve", "--port", "0"]);
      expect(running.line).toMatch(/^Enough is running at /);
      expect((await running.stop()).err).toMatch(
        /the pack in .*bad is left out until this is mended:\n {2}cards\/slow-morning\.json: about: “<b>”/,
      );
      const { status, out } = await both.run(["doctor"]);
      expect(status).toBe(1);
      expect(out).toMatch(/well {2}Content pack +“Slow Sunday”, version 1/);
      expect(out).toMatch(/LOOK {2}Content pack .*is left out: “<b>” is markup/);
    } finally {
      both.dispose();
    }
  });
});
