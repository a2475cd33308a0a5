import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = import.meta.dirname;
const floors = ["content", "kernel", "engine", "features"] as const;
const doors = new Set(["main.ts", "server.ts", "compose.ts", "features.ts"]);

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
const product = files.filter((name) => !/\.test\.tsx?$/.test(name));
const imports = product.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
  return found.map(([, path]) => ({ from: file, to: relative(root, join(root, dirname(file), path!)) }));
}

function floorOf(file: string): number {
  const [first = ""] = file.split("/");
  if (first === "islands") return floors.length + 1;
  const floor = floors.indexOf(first as (typeof floors)[number]);
  return floor === -1 ? floors.length : floor;
}

function roomOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

describe("the house", () => {
  test("is all looked at", () => {
    expect(product.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    for (const floor of floors)
      expect(
        product.some((file) => file.startsWith(`${floor}/`)),
        floor,
      ).toBe(true);
  });

  test("has floors: nothing imports from above itself", () => {
    expect(imports.filter(({ from, to }) => floorOf(to) > floorOf(from))).toEqual([]);
  });

  test("has rooms: a feature is entered by its index alone, and so is an engine", () => {
    const rooms = imports.filter(({ to }) => /^(features|engine)\//.test(to));
    const broken = rooms.filter(({ from, to }) => roomOf(from) !== roomOf(to) && !to.endsWith("/index.ts"));
    expect(broken).toEqual([]);
  });

  test("keeps the engine pure: no clock, no chance, no files, no network, no process", () => {
    const engine = product.filter((file) => file.startsWith("engine/"));
    const impure = engine.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now|from "node:|\bprocess\.(?:env|argv|std|cwd|hr)|fetch\(/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(impure).toEqual([]);
  });

  test("keeps SQL out of the features, and words of people out of the kernel", () => {
    const features = product.filter((file) => file.startsWith("features/"));
    expect(features.filter((file) => /from "kysely"|node:sqlite|from "pg"/.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
    const islands = product.filter((file) => file.startsWith("islands/"));
    expect(islands.filter((file) => /^import /m.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  test("has one way out: nothing else opens a connection, asks for an address of a name, or fetches", () => {
    // The command line talks to its own server and to the person's own ActivityWatch beside it, PostgreSQL is reached where the operator says,
    // and a browser's scripts talk to this house.
    const ways = ["kernel/outbound/", "kernel/storage/", "cli/client.ts", "cli/activitywatch-server.ts", "islands/"];
    const means =
      /(?:^import (?!type )[^;]*?|import\()"(?:node:)?(?:https?|http2|net|tls|dns|dns\/promises|dgram|undici|pg)"|(?<![.\w])fetch\(|new (?:WebSocket|EventSource)\(/m;
    const reaching = product.filter((file) => means.test(readFileSync(join(root, file), "utf8")));
    for (const way of ways)
      expect(
        reaching.some((file) => file.startsWith(way)),
        way,
      ).toBe(true);
    expect(reaching.filter((file) => !ways.some((way) => file.startsWith(way)))).toEqual([]);
  });

  test("has small files", () => {
    const long = product
      .filter((file) => !file.startsWith("content/"))
      .map((file) => [file, readFileSync(join(root, file), "utf8").split("\n").length] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  test("has no drawings in words: no inline style, no inline script", () => {
    const pages = product.filter((file) => file.endsWith(".tsx"));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((file) => /\sstyle=|dangerouslySetInnerHTML|\son[a-z]+=\{/.test(readFileSync(join(root, file), "utf8")))).toEqual(
      [],
    );
  });

  test("has doors that compose and decide nothing", () => {
    for (const door of doors) expect(files).toContain(door);
  });
});
