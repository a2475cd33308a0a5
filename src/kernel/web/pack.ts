import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createMiddleware } from "hono/factory";
import type { Env } from "./house.ts";

const pack = promisify(gzip);
const worthPacking = 2048;
// With "none", a person typed the address or came by a bookmark. Whoever does not send the header gets pages as they are.
const ownSites = new Set(["same-origin", "none"]);

/**
 * Packs pages with gzip when the browser says that this house, or the person's own hand, chose the address. Where somebody else chose it,
 * the length of a packed page could be made to tell what stands in it (BREACH, docs/decisions/011-pages-are-packed-for-our-own-requests.md).
 */
export const packPages = createMiddleware<Env>(async (c, next) => {
  await next();
  if (c.res.body === null || !c.res.headers.get("Content-Type")?.startsWith("text/html")) return;
  c.res.headers.append("Vary", "Accept-Encoding, Sec-Fetch-Site");
  if (!ownSites.has(c.req.header("Sec-Fetch-Site") ?? "") || !/\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")) return;
  const plain = await c.res.arrayBuffer();
  const isWorth = plain.byteLength >= worthPacking;
  c.res = new Response(isWorth ? await pack(plain) : plain, c.res);
  c.res.headers.delete("Content-Length");
  if (isWorth) c.res.headers.set("Content-Encoding", "gzip");
});
