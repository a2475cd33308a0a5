import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { StorageError } from "../storage/index.ts";
import { logFault } from "./faults.ts";
import { Unreadable } from "./form.ts";
import type { Env } from "./house.ts";
import { page } from "./page.tsx";

/** Missing, or somebody else's: nobody can tell which. */
export function notFound(c: Context<Env>): Response | Promise<Response> {
  return page(
    c,
    { title: "Nothing here", status: 404 },
    <section class="entry">
      <h1>There is nothing here.</h1>
      <p>
        The address may be mistyped, or what was here was removed. <a href="/">Go to the first page</a>
      </p>
    </section>,
  );
}

/** What was not expected: one page, one line in the log without anybody's words, and the process goes on. */
export function onError(error: Error, c: Context<Env>): Response | Promise<Response> {
  if (error instanceof StorageError) {
    const status = error.reason === "full" ? 507 : 503;
    c.header("Retry-After", "30");
    return apology(c, { title: "Not right now", status }, "This could not be kept.", error.message);
  }
  if (error instanceof Unreadable) {
    const sentence =
      "What was sent cannot be read: it may have broken off on the way. Nothing was changed. Go back, and send it once more.";
    return apology(c, { title: "That broke off", status: 400 }, "That did not arrive whole.", sentence);
  }
  // The route’s pattern: a path may name what somebody wrote.
  logFault(error, `${c.req.method} ${c.req.routePath}`);
  const sentence =
    "Something went wrong in Enough itself. What you saved before is safe. Go back: your words are most likely still in the form. If it happens again, whoever runs this server finds it in the log.";
  return apology(c, { title: "Something went wrong", status: 500 }, "That did not work.", sentence);
}

/** A page that says what did not happen, and what to do about it; to a program, the same as JSON. */
export function apology(
  c: Context<Env>,
  options: { readonly title: string; readonly status: number },
  heading: string,
  sentence: string,
): Response | Promise<Response> {
  if (c.req.path.startsWith("/api/")) return c.json({ problems: [{ message: sentence }] }, options.status as ContentfulStatusCode);
  return page(
    c,
    options,
    <section class="entry">
      <h1>{heading}</h1>
      <p>{sentence}</p>
    </section>,
  );
}
