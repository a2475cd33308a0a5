// Endings under which strangers live side by side, where a country's own registry keeps some (“co.uk”), and the hosters of home servers.
// The full list of such endings is eight thousand long and changes weekly; see docs/decisions for what this short one leaves open.
const secondLevels = new Set("ac co com edu go gob gov gv id ltd me mil ne net nom or org plc sch web".split(" "));
const sharedDomains = new Set(
  [
    "ddns.net dedyn.io duckdns.org dyndns.org dynv6.net fly.dev freeddns.org github.io gitlab.io goip.de hopto.org",
    "herokuapp.com ipv64.net mooo.com my-wan.de myds.me myfritz.net myqnapcloud.com ngrok.app ngrok.io nip.io no-ip.org nsupdate.info",
    "onrender.com pages.dev selfhost.eu spdns.de sslip.io synology.me sytes.net trycloudflare.com ts.net vercel.app workers.dev zapto.org",
  ].flatMap((names) => names.split(" ")),
);

/**
 * Whether the password that a person gave for one address may be sent to another one, to which a server led. To the same origin: yes.
 * From http to https on the same host, and between ports of one host over https: yes. From https to another host of the same site, on
 * the usual or the same port: yes (iCloud's calendars live at p42-caldav.icloud.com). Anywhere else, or from https to http: no.
 */
export function mayReceivePassword(given: string, next: string): boolean {
  const [from, to] = [URL.parse(given), URL.parse(next)];
  if (!from || !to || to.username !== "" || to.password !== "") return false;
  if (to.origin === from.origin && /^https?:$/.test(to.protocol)) return true;
  if (to.protocol !== "https:") return false;
  if (to.hostname === from.hostname) return true;
  return from.protocol === "https:" && ["", from.port].includes(to.port) && siteOf(from.hostname) === siteOf(to.hostname);
}

/** What one owner registered: "icloud.com" of "p42-caldav.icloud.com". An address in numbers, or one name alone, is its own site. */
export function siteOf(hostname: string): string {
  const host = hostname.replace(/\.$/, "");
  if (/^\[|^\d+(\.\d+){3}$/.test(host)) return host;
  const labels = host.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  const shared = (top.length === 2 && secondLevels.has(second)) || sharedDomains.has(`${second}.${top}`);
  return labels.slice(shared ? -3 : -2).join(".");
}

/** The address that a server wrote, made whole; undefined when it is none. */
export function resolveHref(href: string, base: string): string | undefined {
  return URL.parse(href, base)?.href;
}

/**
 * The path of an entry in the one spelling under which it is kept: servers write one address now as "%40", now as "@". Undefined for
 * an address on another origin.
 */
export function pathOf(href: string, base: string): string | undefined {
  const url = URL.parse(href, base);
  if (url === null || url.origin !== URL.parse(base)?.origin) return undefined;
  return url.pathname.split("/").map(respelt).join("/");
}

function respelt(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}
