import type { Context, Hono } from "hono";
import { raw } from "hono/html";
import { StorageError } from "../../kernel/storage/index.ts";
import type { Env } from "../../kernel/web/index.ts";
import { signOut } from "./sign-in.tsx";

/** Leaving quickly: ends what this browser may open, and sends it elsewhere. */
export function leavePages(app: Hono<Env>): void {
  app.post("/leave", async (c) => {
    // A full disk is no reason to keep somebody here: without its cookies, this browser opens nothing.
    await signOut(c, "enough-capture").catch((error: unknown) => {
      if (!(error instanceof StorageError)) throw error;
    });
    if (c.req.header("Accept") !== "application/json") return blankPage(c);
    clearBrowser(c);
    return c.body(null, 204);
  });
  app.get("/leave/blank.svg", (c) => {
    clearBrowser(c);
    return c.body('<svg xmlns="http://www.w3.org/2000/svg"/>', 200, { "Content-Type": "image/svg+xml" });
  });
}

/**
 * What a browser without script sees for a moment: nothing of ours. It is a page and no redirect, because a browser follows a form's
 * redirects only where `form-action` allows, and the site that one leaves to may send on to anywhere. Clearing what the browser keeps
 * takes seconds in a full one, so it comes with an image, when this page is already there.
 */
function blankPage(c: Context<Env>): Response | Promise<Response> {
  const { leaveTo } = c.var.house.config;
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta http-equiv="refresh" content={`0; url=${leaveTo}`} />
          <title>One moment</title>
        </head>
        <body>
          <p>
            <a href={leaveTo}>Go on</a>
          </p>
          <img src="/leave/blank.svg" alt="" />
        </body>
      </html>
    </>,
  );
}

function clearBrowser(c: Context<Env>): void {
  c.header("Clear-Site-Data", '"cache", "storage"');
}
