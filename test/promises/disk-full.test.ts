import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openSqlite } from "../../src/kernel/storage/index.ts";
import { isWhole, openWriters } from "./saved.ts";
import { startProcess } from "./server-process.ts";
import { found } from "./size.ts";
import { makeWriters, type Writer } from "./writers.ts";

const diskMegabytes = 24;
const recordsAtOnce = 60;

/** Whether a small disk of our own can be had: a file system in memory, in a view of the file system that this test alone has. */
function mayMount(): boolean {
  try {
    execFileSync("unshare", ["-m", "sh", "-c", "mount -t tmpfs -o size=1m none /tmp"], { stdio: "pipe" });
    return true;
  } catch {
    console.warn("A small disk takes root on Linux: what happens when the disk is full is skipped.");
    return false;
  }
}

test.skipIf(!mayMount())(
  "a full disk: it says so, reading goes on, nothing is lost, and there is room to take out and to erase",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "enough-full-"));
    const dist = inject("dist");
    const mounted = `mount -t tmpfs -o size=${diskMegabytes}m none "$0" && exec "$@"`;
    const serve = [process.execPath, join(dist, "main.js"), "serve", "--port", "0"];
    const server = await startProcess({ dist, folder, program: ["unshare", "-m", "sh", "-c", mounted, folder, ...serve] });
    // The disk as the server sees it.
    const disk = join(`/proc/${server.process.pid}/root`, folder);
    const ask = (path: string, { cookie }: Pick<Writer, "cookie">, body?: unknown) => request(server.address + path, cookie, body);
    const [writer, leaver] = (await makeWriters(server.address, 2)) as [Writer, Writer];

    let kept = 0;
    let full = await ask("/api/notebook/import", leaver, someRecords());
    while (full.status === 200) {
      full = await ask("/api/notebook/import", kept % 2 === 0 ? writer : leaver, { ...someRecords(), whenDifferent: "keep" });
      if (full.status === 200) kept++;
    }
    expect([full.status, full.body]).toEqual([
      507,
      expect.stringContaining("The disk is full, so nothing more can be kept. What was saved before is safe."),
    ]);

    const settings = await ask("/settings", writer);
    const exported = JSON.parse((await ask("/notebook/export", writer)).body) as { records: unknown[] };
    const signedIn = await request(
      `${server.address}/sign-in`,
      "",
      new URLSearchParams({ name: writer.name, passphrase: writer.passphrase }),
    );
    expect([settings.status, exported.records.length, signedIn.status]).toEqual([200, 1 + Math.ceil(kept / 2) * recordsAtOnce, 303]);

    const erased = await ask("/notebook/erase", leaver, new URLSearchParams({ login: leaver.name }));
    expect(erased.status).toBe(303);
    const after = await ask("/api/settings/about", writer, { name: "after", zone: "UTC" });
    expect([after.status, existsSync(join(disk, "enough.reserve"))]).toEqual([200, true]);

    server.process.kill("SIGSTOP");
    const copy = mkdtempSync(join(tmpdir(), "enough-full-"));
    cpSync(disk, copy, { recursive: true });
    await server.stop("SIGKILL");
    const engine = openSqlite(join(copy, "enough.db"));
    const [person] = await openWriters(engine, [writer]);
    const whole = await isWhole(engine, person!);
    await engine.close();
    found(
      "10. It says why not: full disk",
      whole,
      `507 after ${kept} imports on ${diskMegabytes} MB, reading and signing in went on, a notebook was erased, writing went on, nothing acknowledged was lost`,
    );
    expect(whole).toBe(true);
    for (const path of [folder, copy]) rmSync(path, { recursive: true, force: true });
  },
);

function someRecords() {
  const records = Array.from({ length: recordsAtOnce }, () => ({
    id: randomUUID(),
    kind: "later",
    version: 1,
    day: "2026-09-14",
    data: randomBytes(6000).toString("base64"),
  }));
  return { format: "enough-notebook", version: 1, records };
}

async function request(url: string, cookie: string, body?: unknown): Promise<{ readonly status: number; readonly body: string }> {
  const isForm = body instanceof URLSearchParams;
  const answer = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin", ...(isForm ? {} : { "Content-Type": "application/json" }) },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.text() };
}
