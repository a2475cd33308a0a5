import type { Context } from "hono";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Env, Visitor } from "./house.ts";
import { Places } from "./places.tsx";
import { Form } from "./ui.tsx";

export interface PageOptions {
  /** What the tab says before “· Enough”; nothing for the first page. */
  readonly title: string;
  /** The path of the place that this page belongs to. */
  readonly place?: string;
  readonly status?: number;
  /** The islands that this page uses, by name. */
  readonly islands?: readonly string[];
  /** What stands below the page: what it rests on. */
  readonly colophon?: Child;
}

// Headings and words: with both at hand in time, a page is laid out once, not again in other letters.
const firstFonts = ["newsreader.woff2", "figtree.woff2"];
const everywhere = ["leave-quickly"];

/** Answers with a whole page: the house's head and foot around what a feature shows. */
export function page(c: Context<Env>, options: PageOptions, body: Child): Response | Promise<Response> {
  const { title, status = 200, islands = [] } = options;
  const { assets } = c.var.house;
  const whole = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{title ? `${title} · Enough` : "Enough"}</title>
        <link rel="icon" href={assets.path("icon.svg")} type="image/svg+xml" />
        {firstFonts.map((font) => (
          <link rel="preload" href={assets.path(font)} as="font" type="font/woff2" crossorigin="" />
        ))}
        <link rel="stylesheet" href={assets.path("ui.css")} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Head c={c} place={options.place} />
        <main id="main">
          <Flash c={c} />
          {body}
        </main>
        <Foot>{options.colophon}</Foot>
        {/* Last: they wait for the whole page anyhow. */}
        {[...everywhere, ...islands].map((island) => (
          <script type="module" src={assets.path(`${island}.js`)}></script>
        ))}
      </body>
    </html>
  );
  return c.html(
    <>
      {raw("<!doctype html>")}
      {whole}
    </>,
    status as ContentfulStatusCode,
  );
}

function Head({ c, place }: { c: Context<Env>; place: string | undefined }) {
  const { guest, house } = c.var;
  const inside = guest.kind === "person" || guest.kind === "visitor";
  return (
    <>
      <header class="running-head">
        <a class="wordmark" href="/">
          Enough
        </a>
        {inside && <Places places={house.places} current={place} />}
        <div class="aids">
          {inside && (
            <a href="/settings" {...(place === "/settings" ? { "aria-current": "page" } : {})}>
              Settings
            </a>
          )}
          <a href="/help" {...(place === "/help" ? { "aria-current": "page" } : {})}>
            Get help now
          </a>
          <form method="post" action="/leave">
            <leave-quickly data-to={house.config.leaveTo}>
              <button>Leave quickly</button>
            </leave-quickly>
          </form>
        </div>
      </header>
      {guest.kind === "visitor" && <VisitorStrip visitor={guest.visitor} />}
    </>
  );
}

function VisitorStrip({ visitor: { household } }: { visitor: Visitor }) {
  return (
    <aside class="strip" aria-label={household ? "Sample household" : "A look around"}>
      <p>
        {household ? (
          <>
            <strong>Sample household.</strong> {household.name}’s notebook, on {household.day}. These people do not exist. You may change
            anything; it is all gone when you leave.
          </>
        ) : (
          <>
            <strong>A look around.</strong> Your files are in this machine’s memory alone, for half an hour after your last page.
          </>
        )}
      </p>
      <div class="row">
        {household ? (
          <Form action={household.otherAt}>
            <button class="button button--quiet">Look as {household.other}</button>
          </Form>
        ) : (
          <a class="button" href="/notebooks/new">
            Make a notebook of it
          </a>
        )}
        <Form action="/visit/end">
          <button class="button button--quiet">{household ? "Leave the sample" : "Forget it all"}</button>
        </Form>
      </div>
    </aside>
  );
}

/** What was just done, and the way to take it back. The address names the action; what was written stays out of it. */
function Flash({ c }: { c: Context<Env> }) {
  const done = c.var.house.said.get(c.req.query("done") ?? "");
  const undo = c.req.query("undo");
  if (!done) return null;
  return (
    <div class="flash" role="status">
      <p>{done}</p>
      {undo && (
        <Form action={`/undo/${encodeURIComponent(undo)}`} back={c.req.path}>
          <button class="button button--quiet">Take it back</button>
        </Form>
      )}
    </div>
  );
}

function Foot({ children }: { children?: Child }) {
  return (
    <footer class="colophon">
      <div>
        {children}
        <p>
          <a href="/numbers">How each number is made</a> · <a href="/privacy">What stays readable, and to whom</a> ·{" "}
          <a href="/promises">Promises</a>
        </p>
        <p>Enough is free software (AGPL, version 3 or later). It educates and supports; it is not a clinic.</p>
      </div>
    </footer>
  );
}
