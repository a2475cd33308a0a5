import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { engines } from "../../../test/support/engines.ts";
import { openTestHouse } from "../../../test/support/house.ts";

describe("pages are packed", async () => {
  const place = await engines[0]!.open();
  const { app } = openTestHouse(place.engine);
  afterAll(() => place.dispose());

  const get = async (path: string, headers: Record<string, string>, method = "GET") => {
    const answer = await app.request(`http://localhost:4747${path}`, { method, headers: { Host: "localhost:4747", ...headers } });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const gzip = { "Accept-Encoding": "gzip, deflate, br, zstd" };

  test.each(["same-origin", "none"])("for a request that nobody else chose (%s), and say the same", async (site) => {
    const packed = await get("/help", { ...gzip, "Sec-Fetch-Site": site });
    const plain = await get("/help", {});
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
    expect(packed.headers.get("Content-Type")).toBe(plain.headers.get("Content-Type"));
    expect(packed.headers.get("Content-Security-Policy")).toBe(plain.headers.get("Content-Security-Policy"));
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
    const withoutKeys = (page: Buffer) => page.toString().replaceAll(/name="_key" value="[^"]*"/g, "");
    expect(withoutKeys(gunzipSync(packed.bytes))).toBe(withoutKeys(plain.bytes));
  });

  test.each([
    ["another site asks", { ...gzip, "Sec-Fetch-Site": "cross-site" }],
    ["a neighbour asks", { ...gzip, "Sec-Fetch-Site": "same-site" }],
    ["it is not said who asks", gzip],
    ["the browser cannot unpack", { "Sec-Fetch-Site": "same-origin" }],
  ])("not when %s", async (_, headers) => {
    const { headers: given, bytes } = await get("/help", headers);
    expect(given.get("Content-Encoding")).toBeNull();
    expect(given.get("Vary")).toContain("Sec-Fetch-Site");
    expect(bytes.toString()).toContain("</html>");
  });

  test("whatever their status; not when they are small, and not what is no page", async () => {
    const closed = await get("/today", { ...gzip, "Sec-Fetch-Site": "none" });
    expect([closed.status, closed.headers.get("Content-Encoding")]).toEqual([401, "gzip"]);
    for (const path of ["/nowhere", "/api/openapi.json"]) {
      const { headers, bytes } = await get(path, { ...gzip, "Sec-Fetch-Site": "none" });
      expect(headers.get("Content-Encoding")).toBeNull();
      expect(bytes.length).toBeGreaterThan(500);
    }
  });
});
