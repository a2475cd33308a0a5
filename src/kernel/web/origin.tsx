import { createMiddleware } from "hono/factory";
import { page } from "./page.tsx";
import type { Env } from "./house.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Serves the configured origin and this machine; anybody else is told how to get a safe connection. Also ends DNS rebinding. */
export const knownHost = createMiddleware<Env>(async (c, next) => {
  const { origin, insecureHttp } = c.var.house.config;
  // A request may name a host in its first line too, and that one counts (RFC 9112, 3.2.2).
  const named = [hostOf(c.req.raw), new URL(c.req.url).host];
  const unknown = named.find((host) => !loopback.test(host) && !(origin && host === new URL(origin).host));
  if (unknown === undefined || insecureHttp) return next();
  return page(c, { title: "This connection is not safe", status: 421 }, <NotSafe host={unknown} />);
});

/**
 * A request that changes something comes from our own pages: the browser says so (Sec-Fetch-Site), or its Origin is our own. A request
 * with neither is from a program, which signs in with a token and never with a cookie.
 */
export const ownPages = createMiddleware<Env>(async (c, next) => {
  if (safe.has(c.req.method)) return next();
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  const program = c.req.header("Cookie") === undefined;
  const own = site ? site === "same-origin" || site === "none" : origin ? sameHost(origin, hostOf(c.req.raw)) : program;
  if (own) return next();
  return page(c, { title: "That came from another page", status: 403 }, <Foreign />);
});

function hostOf(request: Request): string {
  return request.headers.get("Host") ?? new URL(request.url).host;
}

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function NotSafe({ host }: { host: string }) {
  return (
    <section class="entry">
      <h1>Enough does not speak over an open line.</h1>
      <p>
        You reached it as <strong>{host}</strong> over plain http. Whoever shares the network could read along, so nothing is served here.
      </p>
      <p>
        On the machine that runs Enough, open it as <code>http://localhost</code> with its port. From elsewhere, let a reverse proxy give it
        an https address and tell Enough that address in <code>ENOUGH_ORIGIN</code>. The operator’s guide shows how.
      </p>
    </section>
  );
}

function Foreign() {
  return (
    <section class="entry">
      <h1>Nothing was changed.</h1>
      <p>
        This was sent from a page that does not belong to Enough, or by a browser that hides where it came from. Open Enough itself and try
        it there.
      </p>
    </section>
  );
}
