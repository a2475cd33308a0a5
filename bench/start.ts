// From starting the built server until its first page is there, with databases of three sizes. What npm does before that is not counted.
import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { databaseIn, makePlace, type Place } from "./house/place.ts";
import { startServer } from "./house/server.ts";
import { lifeOf } from "./life/life.ts";
import { growth, growthRow, limitRow, median, milliseconds, row, type Row } from "./row.ts";

const sizes = [20e6, 80e6, 320e6];
const rounds = 9;
const boxBytes = 4096;

export async function run(): Promise<readonly Row[]> {
  const places: (Place & { readonly size: number })[] = [];
  for (const bytes of sizes) {
    const place = await makePlace(lifeOf(1, new Date().toISOString().slice(0, 10), 5), Date.now());
    grow(databaseIn(place.folder), bytes);
    places.push({ ...place, size: statSync(databaseIn(place.folder)).size });
  }
  const times: number[][] = [];
  const idle: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const inOrder = round % 2 === 0 ? places : places.toReversed();
    const found = new Map<string, number>();
    for (const { folder } of inOrder) found.set(folder, await startOnce(folder));
    idle.push(await milliseconds(() => runFile(process.execPath, ["-e", ""])));
    times.push(places.map(({ folder }) => found.get(folder)!));
  }
  for (const { dispose } of places) dispose();
  const exponents = times.map((round) => growth(round.map((cost, index) => ({ size: places[index]!.size, cost }))));
  const [first] = places;
  return [
    row({
      name: `start, ${megabytes(first!.size)}`,
      unit: "ms",
      ours: median(times.map(([time]) => time!)),
      against: "Node that does nothing",
      peer: median(idle),
      ratio: median(times.map(([time], round) => idle[round]! / time!)),
      bar: 1 / 10,
    }),
    ...places.map(({ size }, index) => limitRow(`start, ${megabytes(size)}`, "ms", median(times.map((round) => round[index]!)), 300)),
    // Starting reads nothing that grows with the data.
    growthRow("start, 1× 4× 16×", exponents, 0.1),
  ];
}

const runFile = promisify(execFile);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function startOnce(folder: string): Promise<number> {
  let stop = async (): Promise<void> => undefined;
  const time = await milliseconds(async () => {
    const server = await startServer(folder);
    stop = server.stop;
    const page = await fetch(server.address);
    if (page.status !== 200 || !(await page.text()).includes("</html>")) throw new Error(`The first page was ${page.status}.`);
  });
  await stop();
  return time;
}

/** Fills a database with boxes of people who live there too, up to a size. */
function grow(path: string, bytes: number): void {
  const db = new DatabaseSync(path);
  const insert = db.prepare(
    "insert into records (household_id, owner_id, id, shelf, day, key_version, row_version, head, gone, box) values (?, ?, ?, 'shelf', '', 1, 1, 1, 0, ?)",
  );
  db.exec("begin");
  let owner = randomUUID();
  for (let written = 0; written < bytes; written += boxBytes) {
    if (written % (1000 * boxBytes) === 0) owner = randomUUID();
    insert.run(owner, owner, randomUUID(), randomBytes(boxBytes - 256));
  }
  db.exec("commit; pragma wal_checkpoint(truncate)");
  db.close();
}
