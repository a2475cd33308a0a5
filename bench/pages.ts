// The week page of somebody who has been here for five years, in Chromium on a processor that is four times slower.
import type { Browser, CDPSession } from "playwright-core";
import { addWeeks, weekOf } from "../src/kernel/time/index.ts";
import { openBrowser } from "../test/support/browser.ts";
import { makePlace, type Place } from "./house/place.ts";
import { type Server, startServer } from "./house/server.ts";
import { lifeOf } from "./life/life.ts";
import { limitRow, median, row, type Row } from "./row.ts";

const years = 5;
const seed = 3;
const loads = 11;
const slowdown = 4;

// Clients built from their sources and measured in the same way, but not here: they are not on npm. Script in KB, and seconds.
const elsewhere = "measured elsewhere, noted 2026-11-22";
const peers = [
  { name: "Perfice", script: 438, seconds: 0.97 },
  { name: "Super Productivity", script: 1727, seconds: 5.35 },
  { name: "aw-webui", script: 481, seconds: 2.24 },
];

type Kind = "document" | "stylesheet" | "script" | "font" | "other";

interface Load {
  /** Bytes as they came over the line, heads included. */
  readonly bytes: Readonly<Record<Kind, number>>;
  /** Milliseconds. */
  readonly script: number;
  readonly firstPaint: number;
  /** The same of a page that holds one word. */
  readonly wordPaint: number;
}

export async function run(): Promise<readonly Row[]> {
  const today = new Date().toISOString().slice(0, 10);
  const week = addWeeks(weekOf(today), -1);
  const place = await makePlace(lifeOf(years, today, seed), Date.now());
  const server = await startServer(place.folder);
  const browser = await openBrowser();
  try {
    const found: Load[] = [];
    // The first two warm the server and the browser up.
    for (let index = 0; index < loads + 2; index++) {
      const load = await loadOnce(browser, server, place, `/week/${week}`, 'id="hours"');
      found.push({ ...load, wordPaint: (await loadOnce(browser, server, place, "/healthz", "ok")).firstPaint });
    }
    return rowsOf(found.slice(2));
  } finally {
    await browser.close();
    await server.stop();
    place.dispose();
  }
}

function rowsOf(found: readonly Load[]): readonly Row[] {
  const kilobytes = (...kinds: readonly Kind[]) =>
    median(found.map(({ bytes }) => kinds.reduce((sum, kind) => sum + bytes[kind], 0))) / 1000;
  const script = kilobytes("script");
  const painted = median(found.map(({ firstPaint }) => firstPaint));
  const beside = (name: string, unit: string, ours: number, of: (peer: (typeof peers)[number]) => number) =>
    peers.map((peer) => row({ name, unit, ours, against: `${peer.name}, ${elsewhere}`, peer: of(peer), ratio: of(peer) / ours, bar: 1 }));
  return [
    limitRow("pages, script", "KB", script, 15),
    ...beside("pages, script", "KB", script, (peer) => peer.script),
    limitRow("pages, all but fonts", "KB", kilobytes("document", "stylesheet", "script", "other"), 60),
    ...(["document", "stylesheet", "font"] as const).map((kind) =>
      limitRow(`pages, ${kind}`, "KB", kilobytes(kind), kind === "font" ? 100 : 60),
    ),
    limitRow("pages, script time", "ms", median(found.map(({ script }) => script)), 50),
    limitRow("pages, first paint", "ms", painted, 300),
    row({
      name: "pages, first paint",
      unit: "ms",
      ours: painted,
      against: "a page of one word",
      peer: median(found.map(({ wordPaint }) => wordPaint)),
      ratio: median(found.map(({ firstPaint, wordPaint }) => wordPaint / firstPaint)),
      bar: 1 / 3,
    }),
    ...beside("pages, first paint", "s", painted / 1000, (peer) => peer.seconds),
  ];
}

/** Loads a page, which has to hold `mark`, as somebody who comes for the first time: nothing is in the browser's cache. */
async function loadOnce(
  browser: Browser,
  { address }: Server,
  { secret }: Place,
  path: string,
  mark: string,
): Promise<Omit<Load, "wordPaint">> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addCookies([{ name: "enough", value: secret, url: address, httpOnly: true, sameSite: "Lax" }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const answer = await page.goto(address + path, { waitUntil: "networkidle" });
    if (answer?.status() !== 200 || !(await page.content()).includes(mark)) throw new Error(`${path} is not what it was to be.`);
    const firstPaint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    if (firstPaint === undefined) throw new Error("Nothing was painted.");
    const { metrics } = await session.send("Performance.getMetrics");
    return { bytes, script: 1000 * metrics.find(({ name }) => name === "ScriptDuration")!.value, firstPaint };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line from now on, by kind. */
async function countBytes(session: CDPSession): Promise<Load["bytes"]> {
  const bytes: Record<Kind, number> = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, type }) => {
    const kind = type.toLowerCase();
    kinds.set(requestId, kind in bytes ? (kind as Kind) : "other");
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await session.send("Network.enable");
  return bytes;
}
