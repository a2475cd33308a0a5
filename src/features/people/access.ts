import type { Context } from "hono";
import { type Limit, lifetimes, type OpenPerson, openSession, takeTry } from "../../kernel/identity/index.ts";
import { type Env, giveCookie, readCookie } from "../../kernel/web/index.ts";

const perName: Limit = { tries: 10, minutes: 10 };
const perAddress: Limit = { tries: 30, minutes: 10 };
const perKnownDevice: Limit = { tries: 20, minutes: 10 };

/**
 * Whether another guess at a name is taken. A device that signed in before has a count of its own, so that someone else's guesses do
 * not lock its owner out.
 */
export async function mayTry(c: Context<Env>, login: string): Promise<boolean> {
  const { house, guest } = c.var;
  const known = guest.kind === "capture" && guest.person.login === login;
  const buckets = known
    ? { [`device|${readCookie(c, "enough-capture")}`]: perKnownDevice }
    : { [`name|${login}`]: perName, [`address|${addressOf(c)}`]: perAddress };
  return takeTry(house.engine, buckets, house.clock());
}

/** Opens the sessions of a browser: one that reads, and on a device of one's own also one that may only capture. */
export async function admit(c: Context<Env>, open: OpenPerson, own: boolean): Promise<void> {
  const { engine, clock } = c.var.house;
  const lifetime = own ? lifetimes.own : lifetimes.shared;
  const cookie = await openSession(engine, open, "open", lifetime, deviceOf(c), clock());
  giveCookie(c, "enough", cookie.toString("base64url"), own ? lifetime : undefined);
  if (!own) return;
  const capture = await openSession(engine, open, "capture", lifetimes.capture, deviceOf(c), clock());
  giveCookie(c, "enough-capture", capture.toString("base64url"), lifetimes.capture);
}

/** A device as its owner would name it: "Firefox on Linux". */
export function deviceOf(c: Context<Env>): string {
  const agent = c.req.header("User-Agent") ?? "";
  const browser = ["Edg", "OPR", "Firefox", "Chrome", "Safari"].find((name) => agent.includes(`${name}/`));
  const system = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"].find((name) => agent.includes(name));
  const plain = browser === "Edg" ? "Edge" : browser === "OPR" ? "Opera" : browser;
  return [plain ?? "A browser", ...(system ? [`on ${system}`] : [])].join(" ");
}

function addressOf(c: Context<Env>): string {
  // The Node server hands the socket's address over in the bindings; behind a proxy all guesses share one, and the count by name still holds.
  return c.env?.incoming?.socket?.remoteAddress ?? "unknown";
}
