import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { findSession, type Lifetime } from "../identity/index.ts";
import type { Env, Guest, House, Visitor } from "./house.ts";

type Cookie = "enough" | "enough-capture" | "enough-visit";

/** Finds out who asks: by token, by the open session's cookie, as a visitor, or by a cookie that may only capture. */
export const whoAsks = createMiddleware<Env>(async (c, next) => {
  c.set("guest", await findGuest(c));
  return next();
});

async function findGuest(c: Context<Env>): Promise<Guest> {
  const { house } = c.var;
  const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(c.req.header("Authorization") ?? "")?.[1];
  const open = await guestOf(house, bearer ?? readCookie(c, "enough"));
  if (open?.kind === "person" || bearer) return open ?? { kind: "nobody" };
  const visitor = house.visitors.find(readCookie(c, "enough-visit") ?? "");
  if (visitor) return { kind: "visitor", visitor };
  return (await guestOf(house, readCookie(c, "enough-capture"))) ?? { kind: "nobody" };
}

async function guestOf(house: House, secret: string | undefined): Promise<Guest | undefined> {
  if (!secret || !/^[A-Za-z0-9_-]{43}$/.test(secret)) return undefined;
  const session = await findSession(house.engine, Buffer.from(secret, "base64url"), house.clock());
  if (!session) return undefined;
  const { person, master, sealTo } = session;
  if (master) return { kind: "person", session, person, master };
  return sealTo && { kind: "capture", person, sealTo };
}

/** Over https a cookie is bound to this host and to https (`__Host-`); on loopback that is not possible. */
function nameOf(c: Context<Env>, cookie: Cookie): string {
  return c.var.house.config.origin ? `__Host-${cookie}` : cookie;
}

export function readCookie(c: Context<Env>, cookie: Cookie): string | undefined {
  return getCookie(c, nameOf(c, cookie));
}

/** Gives the browser a cookie: for as long as it is open, or, with a lifetime, for that many days. */
export function giveCookie(c: Context<Env>, cookie: Cookie, value: string, lifetime?: Lifetime): void {
  setCookie(c, nameOf(c, cookie), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.house.config.origin !== undefined,
    ...(lifetime ? { maxAge: lifetime.days * 86_400 } : {}),
  });
}

export function dropCookies(c: Context<Env>, ...cookies: readonly Cookie[]): void {
  for (const cookie of cookies) deleteCookie(c, nameOf(c, cookie), { path: "/", secure: c.var.house.config.origin !== undefined });
}

/** Lets someone in without an account. */
export function admitVisitor(c: Context<Env>, visitor: Omit<Visitor, "id" | "usedAt">): Visitor {
  const admitted = c.var.house.visitors.add(visitor);
  giveCookie(c, "enough-visit", admitted.id);
  return admitted;
}
