import { z } from "zod";
import { InputError, NotPossible } from "./command.ts";

// ActivityWatch's own server on a person's machine, over its REST interface; only read, never written to.

/** A bucket as the server lists it. */
export interface ListedBucket {
  readonly id: string;
  readonly type: string;
  readonly hostname: string;
}

/** A half-open stretch of time in epoch milliseconds; without `from`, since ever. */
interface Asked {
  readonly from?: number;
  readonly to: number;
  readonly limit?: number;
}

export interface ActivityWatch {
  /** The name of the machine that it runs on. */
  readonly hostname: string;
  /** What it says that it is; null for one that does not say. */
  readonly version: string | null;
  readonly listBuckets: () => Promise<readonly ListedBucket[]>;
  /** The events of a bucket that touch a stretch of time, cut to it, the newest first, as JSON; an empty list when the bucket is gone. */
  readonly readEvents: (bucket: string, asked: Asked) => Promise<Uint8Array>;
}

export const usualAddress = "http://localhost:5600";
const patience = 60_000;

const infoShape = z.looseObject({ hostname: z.string(), version: z.string().nullish() });
const bucketShape = z.looseObject({ type: z.string(), hostname: z.string().nullish() });

/** Finds the server. Throws NotPossible when nobody answers, and InputError when somebody else does, or wants another key. */
export async function openActivityWatch(url: string, key: string | undefined): Promise<ActivityWatch> {
  const base = baseOf(url);
  const ask = (path: string) => askServer(base, path, key);
  const found = infoShape.safeParse(await jsonOf(await ask("/info"), base));
  if (!found.success) throw somebodyElse(base);
  const { hostname, version = null } = found.data;
  return {
    hostname,
    version,
    async listBuckets() {
      const listed = z.record(z.string(), bucketShape).safeParse(await jsonOf(await ask("/buckets/"), base));
      if (!listed.success)
        throw new NotPossible(
          `ActivityWatch (${version ?? "of an unknown version"}) lists its buckets in a way that is not known here. Bring Enough up to date.`,
        );
      return Object.entries(listed.data).map(([id, { type, hostname }]) => ({ id, type, hostname: hostname ?? "" }));
    },
    async readEvents(bucket, { from, to, limit }) {
      const range = new URLSearchParams({
        ...(from === undefined ? {} : { start: new Date(from).toISOString() }),
        end: new Date(to).toISOString(),
        ...(limit === undefined ? {} : { limit: String(limit) }),
      });
      const answer = await ask(`/buckets/${encodeURIComponent(bucket)}/events?${range}`);
      if (answer.status === 404) return new TextEncoder().encode("[]");
      if (!answer.ok) throw refused(answer.status);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

function baseOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new InputError(`“${url}” is not an address. Write --url like ${usualAddress}.`);
  return `${new URL(url).origin}/api/0`;
}

async function askServer(base: string, path: string, key: string | undefined): Promise<Response> {
  const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
  try {
    const answer = await fetch(base + path, { headers, redirect: "manual", signal: AbortSignal.timeout(patience) });
    if (answer.status === 401)
      throw new InputError(
        key === undefined
          ? "ActivityWatch wants a key. It is “api_key” in its config.toml: give it with --key, or in ENOUGH_ACTIVITYWATCH_KEY."
          : "ActivityWatch does not take this key. Look up “api_key” in its config.toml.",
      );
    return answer;
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof DOMException && error.name === "TimeoutError")
      throw new NotPossible(`ActivityWatch at ${new URL(base).origin} did not answer within a minute. Nothing more was sent.`);
    throw new NotPossible(`Nobody answers at ${new URL(base).origin}. Start ActivityWatch, or say with --url where it is.`);
  }
}

/** The JSON of an answer. Throws for one that ActivityWatch would not give. */
async function jsonOf(answer: Response, base: string): Promise<unknown> {
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.status === 400 && /host header/i.test(JSON.stringify(body) ?? ""))
    throw new InputError(
      `ActivityWatch answers only when it is asked as localhost. Run this command on the machine where it runs, with --url ${usualAddress}.`,
    );
  if (answer.status >= 500) throw refused(answer.status);
  if (!answer.ok || body === undefined) throw somebodyElse(base);
  return body;
}

function refused(status: number): NotPossible {
  return new NotPossible(`ActivityWatch answered ${status}, so it could not be read. Its own log says why.`);
}

function somebodyElse(base: string): InputError {
  return new InputError(
    `Something answers at ${new URL(base).origin}, and it is not ActivityWatch. Say with --url where ActivityWatch is.`,
  );
}
