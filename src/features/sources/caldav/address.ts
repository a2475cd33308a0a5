/** Where to look for calendars, in this order. */
export interface Place {
  readonly url: string;
  /** The person named this very place, so that what lies right in it is what they mean. */
  readonly exact: boolean;
}

export type Places = { readonly places: readonly Place[] } | { readonly problem: string };

// Nextcloud's own address is tried as well: behind a proxy its well-known address often leads to plain http, which is not followed, and
// in a folder it has none.
const nextcloud = "/remote.php/dav/";
const usualPaths = ["/.well-known/caldav", "/", nextcloud];

/**
 * Where to look, by what a person typed: a host, an address with a path, or a mail address. https unless they wrote http. RFC 6764 would
 * look a mail address up in the DNS too (SRV and TXT records); that is left out, and the host "caldav." of the domain is tried instead.
 */
export function placesFor(typed: string): Places {
  const text = typed.trim();
  if (text === "") return { problem: "Give the address of your calendar server, or your mail address." };
  const domain = /^(?:mailto:)?[^\s@/:]+@([^\s@/:]+)$/i.exec(text)?.[1];
  if (domain !== undefined) return placesOfHosts(text, [domain, `caldav.${domain}`]);
  const [, scheme = "https", rest = text] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text) ?? [];
  if (/^webcals?$/i.test(scheme))
    return {
      problem: "This is the address of a single calendar’s feed, not of a calendar server. It needs no password: add it as a feed.",
    };
  const protocol = { http: "http", https: "https", caldav: "https", caldavs: "https" }[scheme.toLowerCase()];
  if (protocol === undefined)
    return { problem: `An address that begins with “${scheme}:” cannot be read. Give one that begins with “https:”.` };
  const url = URL.parse(`${protocol}://${rest}`);
  if (url === null || rest.startsWith("@")) return noAddress(text);
  if (url.pathname === "/" && url.search === "") return placesOfHosts(text, [url.host], url.protocol);
  // A name and a password in the address would be sent beside those of the form.
  const exact = `${url.origin}${url.pathname}${url.search}`;
  const inFolder = `${url.origin}${url.pathname.replace(/\/$/, "")}${nextcloud}`;
  return { places: [{ url: exact, exact: true }, ...usualPlaces(url.origin), { url: inFolder, exact: false }] };
}

function placesOfHosts(text: string, hosts: readonly string[], protocol = "https:"): Places {
  const origins = hosts.map((host) => URL.parse(`${protocol}//${host}`));
  if (origins.includes(null)) return noAddress(text);
  return { places: origins.flatMap((url) => usualPlaces(url!.origin)) };
}

function usualPlaces(origin: string): readonly Place[] {
  return usualPaths.map((path) => ({ url: `${origin}${path}`, exact: false }));
}

function noAddress(text: string): Places {
  return { problem: `“${text.slice(0, 100)}” is no address. Give one such as “https://cloud.example.org”, or your mail address.` };
}
