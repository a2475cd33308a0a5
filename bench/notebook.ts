// Ten years of one person's notebook: its first page in a process, the same page again, all of it; each beside the same rows unsealed.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { findSession } from "../src/kernel/identity/index.ts";
import { openNotebooks } from "../src/kernel/notebook/index.ts";
import { openSqlite } from "../src/kernel/storage/index.ts";
import { recordKeys } from "../src/kernel/vault/index.ts";
import { databaseIn, makePlace, type Place } from "./house/place.ts";
import { lifeOf } from "./life/life.ts";
import { writePlain } from "./notebook/plain.ts";
import type { Visit } from "./notebook/visit.ts";
import { growth, growthRow, limitRow, median, row, type Row } from "./row.ts";

const years = 10;
const [lastDay, now] = ["2026-09-20", Date.parse("2026-09-21T09:00:00Z")];
const seed = 7;
const pairs = 9;
const unsealed = "the same rows unsealed";
// Seals may make a page twice as dear as it would be without them.
const sealBar = 1 / 2;

export async function run(): Promise<readonly Row[]> {
  const parts = [];
  for (const part of [16, 4, 1]) parts.push({ size: 1 / part, place: await prepare(years / part) });
  const whole = parts.at(-1)!.place;
  const found: { sealed: Visit; plain: Visit }[] = [];
  for (let index = 0; index < pairs; index++) {
    const ways = index % 2 === 0 ? (["sealed", "plain"] as const) : (["plain", "sealed"] as const);
    const pair = { [ways[0]]: await visit(ways[0], whole), [ways[1]]: await visit(ways[1], whole) } as (typeof found)[number];
    if (pair.sealed.page !== pair.plain.page) throw new Error("The unsealed notebook shows another page.");
    if (pair.sealed.records !== pair.plain.records) throw new Error("The unsealed notebook holds another number of records.");
    found.push(pair);
  }
  const growths = await growthRows(parts);
  for (const { place } of parts) place.dispose();
  return [...rowsOf(found), ...growths];
}

function rowsOf(found: readonly { readonly sealed: Visit; readonly plain: Visit }[]): readonly Row[] {
  const ours = (of: (visit: Visit) => number) => median(found.map(({ sealed }) => of(sealed)));
  const beside = (name: string, unit: string, of: (visit: Visit) => number) =>
    row({
      name: `notebook, ${name}`,
      unit,
      ours: ours(of),
      against: unsealed,
      peer: median(found.map(({ plain }) => of(plain))),
      ratio: median(found.map(({ sealed, plain }) => of(plain) / of(sealed))),
      bar: sealBar,
    });
  return [
    limitRow(
      "notebook, cold open",
      "ms",
      ours(({ cold }) => cold),
      200,
    ),
    beside("cold open", "ms", ({ cold }) => cold),
    limitRow(
      "notebook, warm page",
      "ms",
      ours(({ warm }) => warm),
      10,
    ),
    beside("warm page", "ms", ({ warm }) => warm),
    beside(`all ${found[0]!.sealed.records} records`, "ms", ({ everything }) => everything),
    beside("memory of all", "MB", ({ memory }) => memory / 1e6),
  ];
}

async function growthRows(parts: readonly { readonly size: number; readonly place: Place }[]): Promise<readonly Row[]> {
  const rounds: Visit[][] = [];
  for (let round = 0; round < pairs; round++) {
    const visits: Visit[] = [];
    for (const { place } of parts) visits.push(await visit("sealed", place));
    rounds.push(visits);
  }
  const exponents = (of: (visit: Visit) => number) =>
    rounds.map((visits) => growth(visits.map((each, index) => ({ size: parts[index]!.size, cost: of(each) }))));
  return [
    growthRow(
      "notebook, all, 1× 4× 16×",
      exponents(({ everything }) => everything),
      1.1,
    ),
    // What a page needs does not grow with the years; a little does, such as the settings of all of them.
    growthRow(
      "notebook, cold open, 1× 4× 16×",
      exponents(({ cold }) => cold),
      0.2,
    ),
  ];
}

/** A place with a life of some years, and the same records unsealed beside it. */
async function prepare(years: number): Promise<Place> {
  const place = await makePlace(lifeOf(years, lastDay, seed), now);
  const engine = openSqlite(databaseIn(place.folder));
  const session = await findSession(engine, Buffer.from(place.secret, "base64url"), now);
  const { owner, keys } = session!.person;
  const { cabinet } = await openNotebooks(engine, () => now).open(owner, recordKeys(session!.master!, keys.keyVersion), "0000-01-01");
  writePlain(join(place.folder, "plain.db"), cabinet);
  await engine.close();
  return place;
}

const runFile = promisify(execFile);

async function visit(way: "sealed" | "plain", { folder, secret }: Place): Promise<Visit> {
  const jsx = join(import.meta.dirname, "..", "tools", "jsx.mjs");
  const script = join(import.meta.dirname, "notebook", "visit.ts");
  const { stdout } = await runFile(process.execPath, ["--expose-gc", "--import", jsx, script, way, folder, secret, String(now)]);
  return JSON.parse(stdout) as Visit;
}
