// A followed calendar of 100,000 events that is looked at again: over HTTP from a server on this machine, with the rows in SQLite.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openOutbound, readReach } from "../src/kernel/outbound/index.ts";
import { openSqlite, putFeed } from "../src/kernel/storage/index.ts";
import { makePair } from "../src/kernel/vault/pair.ts";
import { newsOfFile } from "../src/features/sources/feeds/file-point.ts";
import { feedKey, sealColumn } from "../src/features/sources/feeds/keys.ts";
import { look } from "../src/features/sources/feeds/look.ts";
import { generateCalendar } from "./generate-calendar.ts";
import { limitRow, median, milliseconds, type Row } from "./row.ts";

const events = 100_000;
const seed = 23;
const rounds = 9;
// What was there already is known in this time, what it takes to bring it here included; what is not known without being read may take longer.
const bars: Record<Published, number> = {
  "with an ETag": 300,
  "the same file": 300,
  "with every stamp renewed": 500,
  "with ten events changed": 1000,
};
const comparing = 300;
const owner = { household: "h", id: "o" };
const empty = new Uint8Array(0);

type Published = "with an ETag" | "the same file" | "with every stamp renewed" | "with ten events changed";

export async function run(): Promise<readonly Row[]> {
  const text = generateCalendar(events, seed);
  const files: Record<Published, (round: number) => string> = {
    "with an ETag": () => text,
    "the same file": () => text,
    "with every stamp renewed": (round) => text.replaceAll(/^DTSTAMP.*$/gm, `DTSTAMP:202601${String(10 + round)}T000000Z`),
    "with ten events changed": (round) => changed(text, round),
  };
  const rows: Row[] = [];
  for (const [published, fileOf] of Object.entries(files) as [Published, (round: number) => string][]) {
    const found = await looks(published === "with an ETag" ? '"1"' : undefined, text, fileOf);
    rows.push(limitRow(`feed, 100,000 events, ${published}`, "ms", median(found), bars[published]));
  }
  return [...rows, await comparisonRow(text, files["with every stamp renewed"])];
}

/** The last but one without the way here: telling that nothing but the stamps is new. */
async function comparisonRow(text: string, fileOf: (round: number) => string): Promise<Row> {
  const { point } = newsOfFile(Buffer.from(text), {}, { base: () => undefined, latest: undefined }, 0);
  const found: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const file = Buffer.from(fileOf(round));
    found.push(await milliseconds(() => checkSame(newsOfFile(file, {}, { base: () => point, latest: point }, 0).delta)));
  }
  return limitRow("feed, 100,000 events, compared alone", "ms", median(found), comparing);
}

function checkSame(delta: unknown): void {
  if (delta !== undefined) throw new Error("A calendar in which nothing but the stamps is new was taken for another.");
}

/** Looks at a calendar once, and then again and again; how long each look after the first took. */
async function looks(etag: string | undefined, first: string, fileOf: (round: number) => string): Promise<readonly number[]> {
  let file = Buffer.from(first);
  const server = createServer((request, response) => {
    if (etag !== undefined && request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    return void response.writeHead(200, { "Content-Type": "text/calendar", ...(etag && { ETag: etag }) }).end(file);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const house = { engine: openSqlite(":memory:"), outbound: openOutbound(readReach("127.0.0.1")), clock: Date.now };
  const key = feedKey(Buffer.alloc(32, 7));
  try {
    const access = { protocol: "icalendar", url: `http://127.0.0.1:${port}/mine.ics`, sealTo: makePair().publicKey.toString("base64") };
    await house.engine.write({ owners: [owner.id] }, (queries) =>
      putFeed(queries, owner, "f", {
        kept: "server",
        state: "on",
        access: sealColumn(key, owner, "f", "access", { json: access }),
        ...{ base: empty, latest: empty, box: empty, trouble: empty },
        ...{ box_id: "", due_at: "", leased_until: "", checked_at: "", failures: 0 },
      }),
    );
    const found: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      if (round > 0) file = Buffer.from(fileOf(round));
      found.push(await milliseconds(async () => checkLook((await look(house, owner, "f", key)).kind, round)));
    }
    return found.slice(1);
  } finally {
    server.close();
    server.closeAllConnections();
    await house.engine.close();
  }
}

function checkLook(kind: string, round: number): void {
  if (kind === "busy" || kind === "sealed" || kind === "trouble" || (round === 0 && kind !== "news"))
    throw new Error(`A look found ${kind}.`);
}

/** Ten titles of the file that were not changed before. */
function changed(text: string, round: number): string {
  const parts = text.split("SUMMARY:Dentist");
  return parts.map((part, index) => (index === 0 ? part : `SUMMARY:${index <= 10 * round ? "Dentists" : "Dentist"}${part}`)).join("");
}
