import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// A server that speaks ActivityWatch's REST interface as aw-server-rust does: hosts and keys are checked, events come the newest first and
// are cut to what was asked for, a date that is none is a 400, a bucket that is none a 404.

export interface WatchedEvent {
  readonly timestamp: string;
  /** Seconds. */
  readonly duration: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export function watched(timestamp: string, minutes: number, data: WatchedEvent["data"]): WatchedEvent {
  return { timestamp, duration: 60 * minutes, data };
}

interface WatchedBucket {
  readonly type: string;
  readonly hostname: string;
  readonly events: readonly WatchedEvent[];
}

export interface ActivityWatchServer {
  readonly address: string;
  /** What is there by now; a test changes it as watchers do. */
  readonly buckets: Map<string, WatchedBucket>;
  /** What was asked for, path and query. */
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function startActivityWatch(options: { readonly key?: string; readonly info?: unknown } = {}): Promise<ActivityWatchServer> {
  const buckets = new Map<string, WatchedBucket>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const [status, body] = answer(request, buckets, options);
    send(response, status, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    buckets,
    asked,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(
  { headers, url = "", method }: IncomingMessage,
  buckets: ReadonlyMap<string, WatchedBucket>,
  { key, info }: { readonly key?: string; readonly info?: unknown },
): readonly [status: number, body: unknown] {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (!["127.0.0.1", "localhost"].includes(headers.host?.split(":")[0] ?? "")) return [400, { message: "Host header is invalid" }];
  const isPublic = pathname === "/api/0/info";
  if (key !== undefined && !isPublic && headers.authorization !== `Bearer ${key}`)
    return [401, { message: "Missing or invalid API key. Set 'Authorization: Bearer <key>' header." }];
  if (method !== "GET") return [405, { message: "Nothing of this server is changed by a sync." }];
  if (isPublic) return [200, info ?? { hostname: "maria-laptop", version: "v0.13.2 (rust)", testing: false, device_id: "0000" }];
  if (pathname === "/api/0/buckets/") return [200, Object.fromEntries([...buckets].map(([id, bucket]) => [id, listed(id, bucket)]))];
  const [, id] = /^\/api\/0\/buckets\/([^/]+)\/events$/.exec(pathname) ?? [];
  if (id === undefined) return [404, { message: "There is nothing here." }];
  const bucket = buckets.get(decodeURIComponent(id));
  if (!bucket) return [404, { message: `The requested bucket '${id}' does not exist` }];
  return eventsOf(bucket, searchParams);
}

function listed(id: string, { type, hostname, events }: WatchedBucket): object {
  const starts = events.map(({ timestamp }) => timestamp).toSorted();
  const metadata = { start: starts[0] ?? null, end: starts.at(-1) ?? null };
  return { id, type, client: "aw-watcher", hostname, created: "2026-03-01T07:58:11.204Z", data: {}, metadata, last_updated: null };
}

function eventsOf({ events }: WatchedBucket, asked: URLSearchParams): readonly [number, unknown] {
  const [start, end] = [asked.get("start"), asked.get("end")];
  for (const [name, text] of [["starttime", start] as const, ["endtime", end] as const])
    if (text !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text))
      return [400, { message: `Failed to parse ${name}, datetime needs to be in rfc3339 format` }];
  const from = start === null ? 0 : Date.parse(start);
  const to = end === null ? Number.POSITIVE_INFINITY : Date.parse(end);
  const found = events
    .map((event, id) => ({
      id: id + 1,
      event,
      at: Date.parse(event.timestamp),
      until: Date.parse(event.timestamp) + 1000 * event.duration,
    }))
    .filter(({ at, until }) => until >= from && at <= to)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, Number(asked.get("limit") ?? Number.POSITIVE_INFINITY));
  const cut = found.map(({ id, event, at, until }) => {
    const begin = Math.max(at, from);
    return { id, timestamp: new Date(begin).toISOString(), duration: (Math.min(until, to) - begin) / 1000, data: event.data };
  });
  return [200, cut];
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}
