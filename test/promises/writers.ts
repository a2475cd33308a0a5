import { randomUUID } from "node:crypto";

/** Someone with a notebook, who writes into it. Only one write of theirs is under way at a time. */
export interface Writer {
  readonly name: string;
  readonly passphrase: string;
  readonly cookie: string;
  /** The write that was sent and not answered, if there is one. */
  pending: string | undefined;
}

/** A write that the server said it has kept: its key, and when the answer was there (the monotonic clock, in nanoseconds). */
export interface Ack {
  readonly key: string;
  readonly at: bigint;
}

const passphrase = "teapot lantern quiet otter";

/** Makes notebooks, as a browser would. */
export async function makeWriters(address: string, count: number): Promise<readonly Writer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => makeWriter(address, `writer ${index} ${randomUUID()}`)));
}

async function makeWriter(address: string, name: string): Promise<Writer> {
  const answer = await fetch(`${address}/notebooks`, {
    method: "POST",
    redirect: "manual",
    headers: { "Sec-Fetch-Site": "same-origin" },
    body: new URLSearchParams({ name, passphrase, zone: "UTC" }),
  });
  const cookie = answer.headers.getSetCookie().find((given) => given.startsWith("enough="));
  if (answer.status !== 303 || !cookie) throw new Error(`No notebook was made: ${answer.status} ${await answer.text()}`);
  return { name, passphrase, cookie: cookie.split(";")[0]!, pending: undefined };
}

/** All writers write, one after another each, until `enough` says so or the server is gone. Unanswered writes are sent again first. */
export async function writeAll(
  address: string,
  writers: readonly Writer[],
  enough: () => boolean,
  acked: (ack: Ack) => void,
): Promise<void> {
  await Promise.all(
    writers.map(async (writer) => {
      while (!enough()) {
        const key = (writer.pending ??= randomUUID());
        const status = await writeOnce(address, writer, key);
        if (status === undefined) return;
        if (status !== 200) continue;
        acked({ key, at: process.hrtime.bigint() });
        writer.pending = undefined;
      }
    }),
  );
}

/** One write. Answers its status; undefined when the connection broke. */
export async function writeOnce(address: string, { cookie }: Writer, key: string): Promise<number | undefined> {
  try {
    const answer = await fetch(`${address}/api/settings/about`, {
      method: "POST",
      headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ name: `name ${key}`, zone: "UTC" }),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}
