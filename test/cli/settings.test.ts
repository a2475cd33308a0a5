import { expect, onTestFinished, test } from "vitest";
import { makeHome } from "../support/command.ts";

test("what may be reached beside the internet is read at the start, and a wrong entry is named", async () => {
  const home = makeHome({ ENOUGH_ALLOW_LAN: "192.168.1.10, http://nas.home.arpa:5232" });
  onTestFinished(() => home.dispose());
  const { status, out, err } = await home.run(["serve", "--port", "0"]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toBe(
    "enough: ENOUGH_ALLOW_LAN cannot be read. “http://nas.home.arpa:5232” is a whole address. Write its host alone, such as nas.home.arpa:5232.\n",
  );
});
