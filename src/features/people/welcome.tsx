import type { Hono } from "hono";
import { Entry, type Env, Form, page } from "../../kernel/web/index.ts";
import { SignUpFields } from "./sign-up.tsx";

/** The first page: three ways in, and the honest limit. */
export function welcomePages(app: Hono<Env>): void {
  app.get("/", (c) => {
    const { kind } = c.var.guest;
    if (kind === "person" || kind === "visitor") return c.redirect("/today");
    return page(c, { title: "", islands: ["passphrase-strength", "own-zone", "pick-files"] }, <Welcome capture={kind === "capture"} />);
  });
}

function Welcome({ capture }: { capture: boolean }) {
  return (
    <>
      <Entry id="name" level={1} side={<></>}>
        <h1 class="display">
          Not balance. <span class="wordmark wordmark--large">Enough.</span>
        </h1>
        <p class="lead">
          See where a week went, beside what matters to you in this season, and find the one smallest change worth trying next.
        </p>
        <p>
          Have a notebook here? <a href="/sign-in">Sign in</a>
          {capture && (
            <>
              , or <a href="/capture">note something without opening it</a>
            </>
          )}
        </p>
      </Entry>
      <Entry
        id="ways"
        hidden
        title="Three ways in"
        side={
          <>
            <strong>Three ways in</strong> No wrong one. Each leads to the others.
          </>
        }
      >
        <ol role="list" class="choices choices--doors">
          <li>
            <span class="numeral" aria-hidden="true">
              1
            </span>
            <h2>Look around first</h2>
            <p>
              A sample household: Nora, Tom, two small children and a launch season. Nothing is asked, and nothing stays when you leave.
            </p>
            <Form action="/sample">
              <button class="button button--primary">Open the sample</button>
            </Form>
          </li>
          <li>
            <span class="numeral" aria-hidden="true">
              2
            </span>
            <h2>Bring a calendar</h2>
            <p>
              Choose a calendar file and see your own last week in about a minute. It is read on this machine and forgotten, unless you make
              a notebook.
            </p>
            <Form action="/look" files>
              <pick-files>
                <label class="file">
                  Choose calendar files{" "}
                  <input type="file" name="files" multiple accept=".ics,.json,.csv,text/calendar,application/json,text/csv" required />
                </label>
                <button class="button button--quiet">Read them</button>
              </pick-files>
            </Form>
          </li>
          <li>
            <span class="numeral" aria-hidden="true">
              3
            </span>
            <h2>Make a notebook</h2>
            <p>
              A name and a passphrase. Everything you write is sealed with it, from your partner, from whoever runs this machine, and from
              anyone who takes the disk.
            </p>
            <Form action="/notebooks" class="stack">
              <SignUpFields />
              <button class="button">Make a notebook</button>
            </Form>
          </li>
        </ol>
      </Entry>
      <Entry
        id="limit"
        hidden
        title="Before you write"
        side={
          <>
            <strong>Before you write</strong> The honest limit.
          </>
        }
      >
        <p class="quiet">
          Whoever runs this server could change it to see what you type. If that person frightens you, use another device and another
          service. <a href="/help#home">Places that help</a>
        </p>
      </Entry>
    </>
  );
}
