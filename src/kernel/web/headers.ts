import { createMiddleware } from "hono/factory";
import type { Env } from "./house.ts";

// Nothing inline, nothing from elsewhere, nobody may frame it, no form leads out.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** The headers of every answer, errors and redirects too. */
export const safeHeaders = createMiddleware<Env>(async (c, next) => {
  await next();
  const { config } = c.var.house;
  const { headers } = c.res;
  headers.set("Content-Security-Policy", policy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  // Not "no-referrer": with that, browsers hide the Origin of our own forms, and over plain http nothing else says that they are ours.
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
  headers.set("X-Robots-Tag", "noindex");
  if (config.origin) headers.set("Strict-Transport-Security", "max-age=63072000");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
});
