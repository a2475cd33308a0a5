// A calendar through the way that a browser takes: sent, read with progress, previewed, kept in a sealed notebook.
import { generateCalendar } from "./generate-calendar.ts";
import { makePlace } from "./house/place.ts";
import { startServer } from "./house/server.ts";
import { lifeOf } from "./life/life.ts";
import { growth, growthRow, limitRow, median, row, type Row } from "./row.ts";

const [usual, quarter, fourfold] = [20_000, 5_000, 80_000];
const rounds = 5;
const seed = 11;
const mostBytes = 64 * 1024 * 1024;
const fewestLines = 3;

interface Brought {
  readonly events: number;
  /** Milliseconds. */
  readonly preview: number;
  readonly keep: number;
  readonly lines: number;
  /** Bytes. */
  readonly memory: number | undefined;
}

export async function run(): Promise<readonly Row[]> {
  const files = [quarter, usual, fourfold].map((events) => ({ events, text: generateCalendar(events, seed) }));
  const fitting = files.filter(({ text }) => Buffer.byteLength(text) <= mostBytes);
  const found: Brought[][] = [];
  for (let round = 0; round < rounds; round++) {
    const brought: Brought[] = [];
    for (const file of fitting) brought.push(await bringIn(file));
    found.push(brought);
  }
  const ofUsual = found.map((round) => round.find(({ events }) => events === usual)!);
  const all = ({ preview, keep }: Brought) => preview + keep;
  const exponents = found.map((round) => growth(round.map((each) => ({ size: each.events, cost: all(each) }))));
  const memory = ofUsual.flatMap(({ memory }) => memory ?? []);
  const name = `import, ${usual.toLocaleString("en")} events`;
  return [
    limitRow(`${name}, to preview`, "ms", median(ofUsual.map(({ preview }) => preview)), 3000),
    limitRow(`${name}, kept too`, "ms", median(ofUsual.map(all)), 3000),
    row({ name: `${name}, progress`, unit: "lines", ...linesRow(median(ofUsual.map(({ lines }) => lines))) }),
    ...(memory.length > 0 ? [limitRow(`${name}, server`, "MB", median(memory) / 1e6, 512)] : []),
    growthRow(`import, ${fitting.map(({ events }) => `${events / 1000}k`).join(" ")}`, exponents, 1.1),
  ];
}

function linesRow(lines: number) {
  return { ours: lines, against: "the fewest that it may be", peer: fewestLines, ratio: lines / fewestLines, bar: 1 };
}

/** One import into a new notebook, by a server that just started. */
async function bringIn({ events, text }: { readonly events: number; readonly text: string }): Promise<Brought> {
  const place = await makePlace(lifeOf(1 / 12, new Date().toISOString().slice(0, 10), seed), Date.now());
  const server = await startServer(place.folder);
  try {
    const headers = { Authorization: `Bearer ${place.secret}` };
    const began = performance.now();
    const body = new FormData();
    body.append("files", new File([text], "calendar.ics"));
    const sent = { method: "POST", body, headers: { ...headers, Accept: "application/x-ndjson" } };
    const said = (await (await fetch(`${server.address}/imports`, sent)).text()).trim().split("\n");
    const { to } = JSON.parse(said.at(-1)!) as { readonly to?: string };
    if (to === undefined) throw new Error(`The calendar was not taken in: ${said.at(-1)}`);
    const page = await (await fetch(server.address + to, { headers })).text();
    if (!page.includes("/keep")) throw new Error("There is no preview.");
    const previewed = performance.now();
    const kept = await fetch(`${server.address}${to}/keep`, { method: "POST", headers, redirect: "manual" });
    if (kept.status !== 303) throw new Error(`It was not kept: ${kept.status}`);
    const lines = said.length - 1;
    return { events, preview: previewed - began, keep: performance.now() - previewed, lines, memory: server.peakMemory() };
  } finally {
    await server.stop();
    place.dispose();
  }
}
