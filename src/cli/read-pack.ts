import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ownPack } from "../content/own-pack.ts";
import type { Pack } from "../content/pack.ts";
import { checkPack, findJsonFault } from "../engine/packs/index.ts";
import { InputError } from "./command.ts";

/** Something in the files of a pack that is not right. `path` is the place in the file, empty for the file as a whole. */
export interface FileProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

export interface ReadPack {
  readonly pack: Pack | undefined;
  readonly items: number;
  readonly problems: readonly FileProblem[];
}

const lists = ["cards", "worksheets", "courses", "challenges"] as const;
type List = (typeof lists)[number];

const largest = 4 * 1024 * 1024;
const mostFiles = 1000;

/**
 * Reads a folder as a pack and checks it: `pack.json` says what it is; each card, worksheet, course and challenge stands in a file of its
 * own, in the folder of its kind, or in a list of `pack.json`. Throws InputError where there is no such folder, or no `pack.json` in it.
 */
export function readPackFolder(folder: string): ReadPack {
  const head = readObject(folder, "pack.json");
  if ("problem" in head) return { pack: undefined, items: 0, problems: [head.problem] };
  const problems: FileProblem[] = [];
  const files = new Map<List, readonly (string | undefined)[]>();
  const given: Record<string, unknown> = { ...head.value };
  for (const list of lists) {
    const inHead = given[list] ?? [];
    if (!Array.isArray(inHead)) continue;
    const items: unknown[] = [...inHead];
    const names: (string | undefined)[] = inHead.map(() => undefined);
    for (const file of filesIn(folder, list)) {
      const read = readObject(folder, file);
      if ("problem" in read) problems.push(read.problem);
      else {
        items.push(read.value);
        names.push(file);
      }
    }
    given[list] = items;
    files.set(list, names);
  }
  const checked = checkPack(given, ownPack);
  const found = checked.problems.map(({ path, message }) => ({ ...placeOf(path, files), message }));
  return { pack: checked.pack, items: checked.items, problems: [...problems, ...found, ...clash(given["id"]), ...straysIn(folder)] };
}

/** What lies in the folder and would be passed over without a word: a folder whose name is spelt otherwise, a file with another ending. */
function straysIn(folder: string): readonly FileProblem[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  const atTop = entries.filter((entry) =>
    entry.isDirectory() ? !lists.some((list) => list === entry.name) : entry.name.endsWith(".json") && entry.name !== "pack.json",
  );
  const inside = entries
    .filter((entry) => entry.isDirectory() && lists.some((list) => list === entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => !/^\.|\.json$/.test(file))
        .map((file) => `${name}/${file}`),
    );
  return [
    ...atTop.map(({ name }) => ({
      file: name,
      path: "",
      message: `This is not looked at. Put it into one of ${lists.map((list) => `${list}/`).join(", ")}, or take it away.`,
    })),
    ...inside.map((file) => ({
      file,
      path: "",
      message: "This is not looked at: what stands here ends in .json. Rename it, or take it away.",
    })),
  ];
}

function clash(id: unknown): readonly FileProblem[] {
  return id === ownPack.id
    ? [{ file: "pack.json", path: "id", message: `“${ownPack.id}” is the name of our own pack. Give yours another id.` }]
    : [];
}

/** `courses[1].sessions[0].name` as the file that holds the second course, and the place in it. */
function placeOf(path: string, files: ReadonlyMap<List, readonly (string | undefined)[]>): Omit<FileProblem, "message"> {
  const [, list, at, rest = ""] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const file = list === undefined ? undefined : files.get(list as List)?.[Number(at)];
  return file === undefined ? { file: "pack.json", path } : { file, path: rest };
}

function filesIn(folder: string, list: List): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(join(folder, list));
  } catch {
    return [];
  }
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  if (files.length > mostFiles) throw new InputError(`${join(folder, list)} holds more than ${mostFiles} files. Make two packs of it.`);
  return files.map((name) => `${list}/${name}`);
}

type Read = { readonly value: Readonly<Record<string, unknown>> } | { readonly problem: FileProblem };

function readObject(folder: string, file: string): Read {
  const problem = (message: string): Read => ({ problem: { file, path: "", message } });
  const text = readText(folder, file);
  if (text === undefined) return problem(`This is larger than ${largest / 1024 / 1024} MB, or no plain file. Make several files of it.`);
  const fault = findJsonFault(text);
  if (fault) return problem(`Line ${fault.line}, column ${fault.column} is not JSON: ${fault.message}`);
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return problem("This holds no object. Begin with “{” and end with “}”: one thing a file.");
  return { value: value as Record<string, unknown> };
}

/** What stands in a file; undefined when it is too large, or leads somewhere else. */
function readText(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > largest) return undefined;
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new InputError(
      file === "pack.json"
        ? `There is no pack in ${folder}: it would be a folder with a pack.json in it. Name the folder of a pack, or none to check our own.`
        : `${path} cannot be read. Give the file to whoever runs this.`,
    );
  }
}
