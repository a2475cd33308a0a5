import { inject } from "vitest";
import { compose, type Composed, defaultConfig } from "../../src/compose.ts";
import type { Engine } from "../../src/kernel/storage/index.ts";
import type { Config } from "../../src/kernel/web/index.ts";

/** A house on a test's engine, with a clock that the test turns. */
export interface TestHouse extends Composed {
  /** Epoch milliseconds; set it to travel. */
  now: number;
  browser(): Browser;
}

/** A browser without a screen: keeps cookies, sends what a real one sends, follows nothing by itself. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(
    path: string,
    fields?: Record<string, string | readonly string[] | File | readonly File[]>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  json(method: "GET" | "POST", path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Where a redirect leads. */
  readonly location: string | null;
  json(): any;
}

/** Argon2id at a cost that tests can bear; the real cost is checked where it matters. */
export const cheapConfig: Config = { ...defaultConfig, cost: { memoryKiB: 64, passes: 1, lanes: 1 } };

export function openTestHouse(engine: Engine, now = Date.parse("2026-09-15T11:10:00Z"), config: Config = cheapConfig): TestHouse {
  const state = { now };
  const composed = compose(engine, inject("dist"), () => state.now, config);
  return Object.defineProperty({ ...composed, browser: () => openBrowser(composed) } as TestHouse, "now", {
    get: () => state.now,
    set: (value: number) => {
      state.now = value;
    },
  });
}

function openBrowser({ app }: Composed): Browser {
  const cookies = new Map<string, string>();

  async function send(method: string, path: string, init: RequestInit, extra: Record<string, string>): Promise<Answer> {
    const headers = new Headers({ Host: "localhost:4747", "Sec-Fetch-Site": "same-origin", "User-Agent": "Firefox/140 Linux", ...extra });
    if (cookies.size > 0) headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.request(`http://localhost:4747${path}`, { method, ...init, headers });
    for (const given of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (/Max-Age=0/i.test(given)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    const body = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body,
      location: response.headers.get("Location"),
      json: () => JSON.parse(body),
    };
  }

  return {
    cookies,
    get: (path, headers = {}) => send("GET", path, {}, headers),
    post: (path, fields = {}, headers = {}) => {
      const values = Object.entries(fields).flatMap(([name, given]) =>
        (Array.isArray(given) ? given : [given]).map((value: string | File) => [name, value] as const),
      );
      const files = values.some(([, value]) => value instanceof File);
      const body = files ? new FormData() : new URLSearchParams();
      for (const [name, value] of values) body.append(name, value as string);
      return send("POST", path, { body }, headers);
    },
    json: (method, path, body, headers = {}) =>
      send(method, path, body === undefined ? {} : { body: JSON.stringify(body) }, { "Content-Type": "application/json", ...headers }),
  };
}

export const passphrase = "teapot lantern quiet otter";

/** Someone new, signed in on a device that others use too, with a confirmed recovery code. */
export async function makePerson(
  house: TestHouse,
  name: string,
  zone = "Europe/Berlin",
): Promise<{ browser: Browser; recoveryCode: string }> {
  const browser = house.browser();
  const made = await browser.post("/notebooks", { name, passphrase, zone });
  if (made.status !== 303) throw new Error(`No notebook was made: ${made.body}`);
  const shown = await browser.get("/recovery-code");
  const recoveryCode = [...shown.body.matchAll(/<code>([0-9A-Z]{4})<\/code>/g)].map(([, group]) => group).join("-");
  await browser.post("/recovery-code/confirm", { group: recoveryCode.slice(-4) });
  return { browser, recoveryCode };
}
