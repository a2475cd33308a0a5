import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { type Action, undo } from "../actions/index.ts";
import type { AnyKind } from "../notebook/index.ts";
import { mountApi } from "./api.ts";
import { Closed } from "./door.ts";
import { apology, notFound, onError } from "./errors.tsx";
import { form, personsFields, readFields } from "./form.ts";
import { whoAsks } from "./guest.ts";
import { safeHeaders } from "./headers.ts";
import type { Env, House, Opening } from "./house.ts";
import { knownHost, ownPages } from "./origin.tsx";
import { packPages } from "./pack.ts";
import type { Place } from "./places.tsx";
import type { Fields } from "../actions/index.ts";
import type { Context } from "hono";

/** A room of the product: what it keeps, what can be done in it, and its pages. */
export interface Feature {
  readonly name: string;
  readonly records: readonly AnyKind[];
  readonly actions: readonly Action[];
  readonly pages?: (app: Hono<Env>) => void;
  /** What its pages say when something was done that is no action, by name. */
  readonly said?: Readonly<Record<string, string>>;
  readonly place?: Place;
  readonly opening?: Opening;
  /** What it does by itself, once a minute. */
  readonly round?: (house: House) => Promise<void>;
}

/** Shown when a page needs an open notebook: the way in, with what was being sent, so that it is not lost. */
export type WayIn = (
  c: Context<Env>,
  unsent: { readonly path: string; readonly fields: Fields } | undefined,
) => Response | Promise<Response>;

const megabyte = 1024 * 1024;
const ordinaryBody = megabyte;
// Someone without a notebook reads into memory that everybody shares.
const bodyOfALook = 10 * megabyte;

/** The whole house behind one fetch function: shell, pages, JSON. */
export function createApp(house: House, features: readonly Feature[], wayIn: WayIn): Hono<Env> {
  const app = new Hono<Env>();
  app.use(
    createMiddleware<Env>(async (c, next) => {
      c.set("house", house);
      c.set("guest", { kind: "nobody" });
      return next();
    }),
  );
  app.use(safeHeaders, packPages);
  app.get("/assets/:file", (c) => {
    const found = house.assets.read(c.req.param("file"), c.req.header("Accept-Encoding") ?? "");
    if (!found) return notFound(c);
    c.header("Content-Type", typeOf(c.req.param("file")));
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    c.header("Vary", "Accept-Encoding");
    if (found.encoding) c.header("Content-Encoding", found.encoding);
    return c.body(found.body);
  });
  app.get("/healthz", (c) => c.text("ok"));
  app.use(knownHost, ownPages);
  app.use(bodyLimits(house.config.importBytes), whoAsks);
  app.post(
    "/undo/:id",
    form(undo, {
      next: "/today",
      again: (c, { problems, status }) =>
        apology(c, { title: "Not taken back", status }, "This was not taken back.", problems.map(({ message }) => message).join(" ")),
    }),
  );
  for (const feature of features) feature.pages?.(app);
  mountApi(app, [...features.flatMap(({ actions }) => actions), undo]);
  app.notFound(notFound);
  app.onError(async (error, c) => {
    if (!(error instanceof Closed)) return onError(error, c);
    return wayIn(c, await unsentOf(c));
  });
  return app;
}

/** What somebody was sending when their notebook was closed. Files are not read: they may be large, and cannot wait in a page. */
async function unsentOf(c: Context<Env>): Promise<Parameters<WayIn>[1]> {
  if (c.req.method !== "POST" || c.req.header("Content-Type")?.startsWith("multipart/")) return undefined;
  return { path: c.req.path, fields: personsFields(await readFields(c).catch(() => ({}))) };
}

const atAnyLength = " An export of ActivityWatch of any length comes in with the command: enough import FILE.";

function bodyLimits(importBytes: number) {
  const upTo = (maxSize: number, more = "") =>
    bodyLimit({
      maxSize,
      onError: (c: Context<Env>) =>
        apology(
          c,
          { title: "Too large", status: 413 },
          "That is too much at once.",
          `This is larger than Enough takes here: ${Math.floor(maxSize / megabyte)} MB at once. Nothing was changed. Export a shorter time, or one calendar alone.${more}`,
        ),
    });
  const [ordinary, looks, imports] = [upTo(ordinaryBody), upTo(bodyOfALook), upTo(importBytes, atAnyLength)] as const;
  return createMiddleware<Env>((c, next) => {
    const limit = /^((\/api)?\/(imports|notebook\/import)|\/api\/imports\/parts)$/.test(c.req.path)
      ? imports
      : c.req.path === "/look"
        ? looks
        : ordinary;
    return limit(c, next);
  });
}

function typeOf(file: string): string {
  return (
    { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", woff2: "font/woff2", svg: "image/svg+xml" }[
      file.split(".").at(-1) ?? ""
    ] ?? "application/octet-stream"
  );
}
