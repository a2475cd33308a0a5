import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { exercises } from "../content/exercises.ts";
import { ownPack } from "../content/own-pack.ts";
import { packSchema } from "../engine/packs/schema.ts";
import { allPacks, originWords, usePacks } from "../features/packs/index.ts";
import { loadNamedPacks, namedPacks } from "./packs.ts";
import { readPackFolder } from "./read-pack.ts";

const example = join(import.meta.dirname, "..", "..", "docs", "examples", "pack");
const places: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  usePacks([]);
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});

/** A copy of the example to spoil. */
function copy(change?: (write: (file: string, text: string) => void, read: (file: string) => string, folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "enough-pack-"));
  places.push(folder);
  cpSync(example, folder, { recursive: true });
  change?.(
    (file, text) => writeFileSync(join(folder, file), text),
    (file) => readFileSync(join(folder, file), "utf8"),
    folder,
  );
  return folder;
}

describe("the folder of a pack", () => {
  test("the example of the documentation is a whole pack, and well", () => {
    const { pack, items, problems } = readPackFolder(example);
    expect(problems).toEqual([]);
    expect(items).toBe(4);
    expect(pack?.courses[0]!.sessions).toHaveLength(2);
  });

  test("a fault is named by its file, and the place in it", () => {
    const folder = copy((write, read) =>
      write("courses/two-sundays.json", read("courses/two-sundays.json").replace('"id": "coherent"', '"id": "yoga"')),
    );
    expect(readPackFolder(folder).problems).toEqual([
      {
        file: "courses/two-sundays.json",
        path: "sessions[0].homework[1].place.id",
        message: expect.stringContaining("There is no exercise “yoga”"),
      },
    ]);
  });

  test("a file that is no JSON is named by line and column, and the others are still looked at", () => {
    const folder = copy((write, read) => {
      write("cards/slow-morning.json", '{\n  "id": "slow-morning",\n  "name": Slow\n}');
      write("challenges/week-of-evenings.json", read("challenges/week-of-evenings.json").replace('"until": 7', '"until": 70'));
    });
    const { problems } = readPackFolder(folder);
    expect(problems[0]).toMatchObject({
      file: "cards/slow-morning.json",
      message: expect.stringMatching(/^Line 3, column 11 is not JSON: /),
    });
    expect(problems.map(({ file }) => file)).toContain("challenges/week-of-evenings.json");
  });

  test("a list, a link that leads elsewhere and the name of our own pack are refused", () => {
    const refusals = (folder: string) =>
      readPackFolder(folder)
        .problems.map(({ file, message }) => `${file}: ${message}`)
        .join("\n");
    expect(refusals(copy((write) => write("cards/slow-morning.json", "[]")))).toMatch(/slow-morning.json: This holds no object/);
    expect(refusals(copy((_write, _read, folder) => symlinkSync("/etc/hostname", join(folder, "cards", "host.json"))))).toMatch(
      /host.json: .*no plain file/,
    );
    expect(refusals(copy((write, read) => write("pack.json", read("pack.json").replace("slow-sunday", "enough"))))).toMatch(/our own pack/);
  });

  test("what would be passed over without a word is named, and a text beside the pack is left alone", () => {
    const folder = copy((write, _read, folder) => {
      mkdirSync(join(folder, "card"));
      write("courses/old.txt", "");
      write("more.json", "{}");
      write("README.md", "A pack.");
    });
    expect(
      readPackFolder(folder)
        .problems.map(({ file }) => file)
        .toSorted(),
    ).toEqual(["card", "courses/old.txt", "more.json"]);
  });

  test("a folder without a pack is wrong input", () => {
    expect(() => readPackFolder(join(example, "nowhere"))).toThrow(/There is no pack in .*nowhere/);
    expect(() => readPackFolder(join(example, "cards"))).toThrow(/with a pack\.json in it/);
  });
});

describe("the documentation of packs", () => {
  const text = readFileSync(join(example, "..", "..", "content-packs.md"), "utf8");

  test("tells of every field, and of every word out of a list", () => {
    const names = new Set<string>();
    collect(packSchema, names);
    expect(names.size).toBeGreaterThan(120);
    expect([...names].filter((name) => !new RegExp(`[\`"]${name}[\`"]`).test(text))).toEqual([]);
  });

  test("names every exercise", () => {
    expect(exercises.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
  });
});

/** The names of all fields, and the words of all lists, in a schema. */
function collect(schema: unknown, names: Set<string>): void {
  if (schema instanceof z.ZodObject)
    for (const [name, part] of Object.entries(schema.shape)) {
      names.add(name);
      collect(part, names);
    }
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) collect(option, names);
  else if (schema instanceof z.ZodArray) collect(schema.element, names);
  else if (schema instanceof z.ZodExactOptional) collect(schema.unwrap(), names);
  else if (schema instanceof z.ZodEnum) for (const word of schema.options) names.add(String(word));
  else if (schema instanceof z.ZodLiteral) for (const word of schema.values) if (typeof word === "string") names.add(word);
}

describe("packs beside our own", () => {
  test("a good one is there under ids of its own, and says who wrote it", () => {
    vi.stubEnv("ENOUGH_CONTENT", example);
    loadNamedPacks();
    const [own, beside] = allPacks();
    expect(own).toBe(ownPack);
    expect(beside!.courses[0]!.id).toBe("slow-sunday.two-sundays");
    expect(originWords(beside!)).toBe("From the pack “Slow Sunday”, by The Enough handbook.");
    expect(originWords(ownPack)).toBeUndefined();
  });

  test("one with a fault is left out with sentences on the console, and the others stay", () => {
    const bad = copy((write, read) => write("pack.json", read("pack.json").replace('"version": 1', '"version": "one"')));
    const said: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
    vi.stubEnv("ENOUGH_CONTENT", [bad, example, copy(), "/nowhere/at/all"].join(delimiter));
    loadNamedPacks();
    expect(allPacks().map(({ id }) => id)).toEqual(["enough", "slow-sunday"]);
    expect(said.join("")).toMatch(
      new RegExp(`the pack in ${bad} is left out until this is mended:\\n  pack.json: version: “version” has to be a whole number`),
    );
    expect(said.join("")).toContain("has the id “slow-sunday” too");
    expect(said.join("")).toContain("There is no pack in /nowhere/at/all");
  });

  test("without a name there is nothing beside our own", () => {
    vi.stubEnv("ENOUGH_CONTENT", "");
    expect(namedPacks()).toEqual([]);
  });
});
