// One process that opens a notebook for the first time: node --expose-gc --import ./tools/jsx.mjs bench/notebook/visit.ts WAY FOLDER SECRET NOW.
// WAY is "sealed" or "plain". Prints one line of JSON: milliseconds, bytes of memory, and a digest of the page.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { compose } from "../../src/compose.ts";
import { features, wayIn } from "../../src/features.ts";
import { findSession } from "../../src/kernel/identity/index.ts";
import { type Notebooks, openNotebook, openNotebooks, visitorIds } from "../../src/kernel/notebook/index.ts";
import { openSqlite } from "../../src/kernel/storage/index.ts";
import { addDays, addWeeks, dayOf, weekOf } from "../../src/kernel/time/index.ts";
import { recordKeys } from "../../src/kernel/vault/index.ts";
import { createApp } from "../../src/kernel/web/index.ts";
import { ensureBuilt } from "../../tools/build.mjs";
import { databaseIn } from "../house/place.ts";
import { zone } from "../life/life.ts";
import { median, milliseconds } from "../row.ts";
import { plainNotebooks } from "./plain.ts";

/** What one process found. */
export interface Visit {
  /** The first page of the notebook in this process; it had shown others to nobody in particular. */
  readonly cold: number;
  /** The same page again, the median of many. */
  readonly warm: number;
  /** Opening every record from the first day on, in a process that is warm. */
  readonly everything: number;
  readonly records: number;
  /** Bytes that all that takes in memory. */
  readonly memory: number;
  readonly page: string;
}

const [warmUps, pages] = [60, 40];

const [way, folder, secret, clock] = process.argv.slice(2) as [string, string, string, string];
const now = Number(clock);
const engine = openSqlite(databaseIn(folder));
const { house } = compose(engine, await ensureBuilt(), () => now);
const openOnes = (): Notebooks => (way === "sealed" ? openNotebooks(engine, () => now) : plainNotebooks(join(folder, "plain.db")));
const app = createApp({ ...house, notebooks: openOnes() }, features, wayIn);
const week = addWeeks(weekOf(dayOf(now, zone)), -1);

async function show(path: string, headers: Record<string, string> = { Authorization: `Bearer ${secret}` }): Promise<string> {
  const response = await app.request(`http://localhost${path}`, { headers: { Host: "localhost", ...headers } });
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return response.text();
}

async function openEverything() {
  const session = await findSession(engine, Buffer.from(secret, "base64url"), now);
  if (!session?.master) throw new Error("The session is over.");
  const { person, master } = session;
  const notebooks = openOnes();
  const recent = addDays(dayOf(now, zone), -91);
  const { cabinet } = await notebooks.open(person.owner, recordKeys(master, person.keys.keyVersion), recent);
  await notebooks.reach(cabinet, "");
  const notebook = openNotebook(cabinet, visitorIds);
  let records = 0;
  for (const kind of features.flatMap(({ records }) => records)) records += notebook.list({ day: () => "", ...kind }).length;
  return { cabinet, records };
}

/** Bytes in use, once the collector has had its turns: what lies outside of the heap is given back a turn later. */
async function memoryNow(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

await show("/", {});
const cold = await milliseconds(() => show(`/week/${week}`));
for (let count = 0; count < warmUps; count++) await show(`/week/${week}`);
const times: number[] = [];
for (let count = 0; count < pages; count++) times.push(await milliseconds(() => show(`/week/${week}`)));
// Idempotency keys differ from page to page.
const page = createHash("sha256")
  .update((await show(`/week/${week}`)).replaceAll(/name="_key" value="[^"]*"/g, ""))
  .digest("hex");
const before = await memoryNow();
let opened: Awaited<ReturnType<typeof openEverything>> | undefined;
const everything = await milliseconds(async () => (opened = await openEverything()));
const visit: Visit = { cold, warm: median(times), everything, records: opened!.records, memory: (await memoryNow()) - before, page };
process.stdout.write(`${JSON.stringify(visit)}\n`);
process.exit(opened!.cabinet.damaged.size);
