import type { Context, Handler } from "hono";
import { type Action, decodeFields, type Fields } from "../actions/index.ts";
import { perform } from "./door.ts";
import type { Env } from "./house.ts";
import type { Tried } from "./ui.tsx";

interface FormOptions {
  /** Where to go when it is done; the form’s own way back comes before it. */
  readonly next: string | ((output: never, c: Context<Env>) => string);
  /** The page that comes before either, when what was done asks for one. What was done while the notebook was closed has no output. */
  readonly first?: (output: never) => string | null;
  /** The page with the form, once more, with what was typed and what is wrong. */
  readonly again: (c: Context<Env>, tried: Tried & { readonly status: number }) => Response | Promise<Response>;
}

const ownFields = new Set(["_key", "_back"]);

/** A form's way to an action: 303 to the next page when it is done; the same page with 422 (or 409) and its sentences when it is not. */
export function form(action: Action, { next, again, first }: FormOptions): Handler<Env> {
  return async (c) => {
    const fields = await readFields(c);
    const given = { ...(decodeFields(action.input, fields) as object), ...c.req.param() };
    const outcome = await perform(c.var.house, c.var.guest, action, given, keyOf(c, fields));
    if (outcome.kind === "done") {
      const output = outcome.output as never;
      const path = first?.(output) ?? backOf(fields) ?? (typeof next === "string" ? next : next(output, c));
      return c.redirect(withFlash(path, action.done ? action.name : undefined, outcome.undo), 303);
    }
    if (outcome.kind === "refused") return again(c, { fields, problems: outcome.problems, status: 422 });
    const message =
      "This was changed on another device while you had it open. What you wrote is still here: keep it by saving once more, or reload the page to see the other.";
    return again(c, { fields, problems: [{ message }], status: 409 });
  };
}

/** Thrown when a form breaks off, or is none. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** All fields of a form, by name. Throws Unreadable. */
export async function readFields(c: Context<Env>): Promise<Fields> {
  const body = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    throw new Unreadable("The form cannot be read.", { cause: error });
  });
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]));
}

/** The request's idempotency key: from the form, or from its header. */
export function keyOf(c: Context<Env>, fields: Fields = {}): string | undefined {
  const key = fields["_key"]?.[0] ?? c.req.header("Idempotency-Key");
  return typeof key === "string" && /^[\w-]{8,100}$/.test(key) ? key : undefined;
}

/** The fields of the person, without those of the form itself and without secrets: what to hand on when they have to sign in first. */
export function personsFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ownFields.has(name) && !/passphrase|current|code/.test(name)));
}

function backOf(fields: Fields): string | undefined {
  return ownPath(fields["_back"]?.[0]);
}

/** A path of this house, as a browser reads it; undefined for what it would read as another host, however that is written. */
export function ownPath(path: unknown): string | undefined {
  if (typeof path !== "string" || !path.startsWith("/") || !URL.canParse(path, "http://house")) return undefined;
  const { host, pathname, search, hash } = new URL(path, "http://house");
  return host === "house" && !pathname.startsWith("//") ? pathname + search + hash : undefined;
}

function withFlash(path: string, done: string | undefined, undo: string | undefined): string {
  const url = new URL(path, "http://house");
  url.searchParams.delete("done");
  url.searchParams.delete("undo");
  if (done) url.searchParams.set("done", done);
  if (undo) url.searchParams.set("undo", undo);
  return url.pathname + url.search + url.hash;
}
