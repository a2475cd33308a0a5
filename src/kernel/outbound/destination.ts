import { lookup } from "node:dns/promises";
import { type BlockList, isIP } from "node:net";
import { type Interface, isIn, isPublic, ownNetworks } from "./addresses.ts";
import type { Failed, Refused } from "./answer.ts";
import { isClosedPort } from "./ports.ts";
import { allowsAddress, allowsHost, hostOf, type Reach } from "./reach.ts";
import { refusals, unknownHost } from "./words.ts";

/** Where a request goes: the address as it is written in the request, and the addresses that were looked at, to connect to these and no others. */
export interface Destination {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  readonly addresses: readonly string[];
}

/** All addresses of a name. Rejects with a code, as node:dns does. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** What decides where an address leads, and whether that is outside. */
export interface Surroundings {
  readonly reach: Reach;
  readonly resolve: Resolve;
  /** The interfaces of this machine, as node:os lists them. */
  readonly interfaces: () => Readonly<Record<string, readonly Interface[] | undefined>>;
}

/** What the system knows of a name: its hosts file and its name server. */
export const resolveBySystem: Resolve = async (host) => {
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
};

/** Reads an address, looks up where it leads, once, and lets it pass only if everything that it may lead to may be reached. */
export async function findDestination(
  written: string,
  { reach, resolve, interfaces }: Surroundings,
): Promise<Destination | Refused | Failed> {
  const readings = readAddress(written);
  if ("kind" in readings) return readings;
  const host = hostOf(readings[0]);
  const addresses = await addressesOf(host, resolve);
  if ("kind" in addresses) return addresses;
  const own = ownNetworks(Object.values(interfaces()).flatMap((all = []) => all));
  let refused: Refused | undefined;
  for (const url of readings) {
    const destination = { url, host, port: portOf(url), addresses };
    refused = findReason(destination, reach, own);
    if (!refused) return destination;
  }
  return refused!;
}

/** What an address may mean, the first choice first: webcal is https, or http where that is allowed. */
function readAddress(written: string): readonly [URL, ...URL[]] | Refused {
  if (!URL.canParse(written)) return refusals.unreadable();
  const url = new URL(written);
  const [, webcal] = /^webcal(s?):$/.exec(url.protocol) ?? [];
  // Only in an address that is known to be for the web are hosts such as 0x7f.1 read as the numbers that they are.
  const spellings =
    webcal === undefined
      ? [url.href]
      : (webcal === "" ? ["http:", "https:"] : ["https:"]).map((scheme) => url.href.replace(/^\w+:/, scheme));
  if (!spellings.every((spelling) => URL.canParse(spelling))) return refusals.unreadable();
  const [first, ...others] = spellings.map((spelling) => new URL(spelling));
  if (!/^https?:$/.test(first!.protocol)) return refusals.scheme(url.protocol);
  if (first!.username !== "" || first!.password !== "") return refusals.userinfo();
  return [first!, ...others];
}

async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[] | Failed> {
  if (isIP(host) !== 0) return [host];
  try {
    const addresses = await resolve(host);
    return addresses.length > 0 ? addresses : unknownHost({ code: "ENOTFOUND" }, host);
  } catch (error) {
    return unknownHost(error, host);
  }
}

/** Why this may not be reached; undefined when it may. One address that is inside is enough to refuse: which one is asked is chance. */
function findReason({ url, host, port, addresses }: Destination, reach: Reach, own: BlockList): Refused | undefined {
  if (allowsHost(reach, host, port) || addresses.every((address) => allowsAddress(reach, address, port))) return undefined;
  const isReachable = (address: string) => (isPublic(address) && !isIn(own, address)) || allowsAddress(reach, address, port);
  if (!addresses.every(isReachable)) return refusals.inside(host);
  if (url.protocol !== "https:") return refusals.plain();
  return isClosedPort(port) ? refusals.port(port) : undefined;
}

function portOf({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}
