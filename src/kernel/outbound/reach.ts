import { type BlockList, isIP } from "node:net";
import { blockList, isIn } from "./addresses.ts";
import { isClosedPort } from "./ports.ts";

/** What may be reached beside the public internet: the operator's word, never a person's. */
export interface Reach {
  readonly entries: readonly Entry[];
}

/** A host, whatever addresses it has, or a network, whatever its hosts are called; on one port, or on any. */
type Entry = { readonly port: number | undefined } & ({ readonly host: string } | { readonly network: BlockList });

/** The setting is wrong: one sentence that names the entry, and says how to mend it. */
export class ReachError extends Error {
  override readonly name = "ReachError";
}

/**
 * Reads hosts, addresses and networks as an operator writes them, such as "192.168.1.10, nas.home.arpa:5232, 10.0.0.0/8". Nothing written
 * allows nothing. Throws ReachError for an entry that is none of these.
 */
export function readReach(written: string | undefined): Reach {
  const entries = (written ?? "").split(/[\s,;]+/).filter((entry) => entry !== "");
  return { entries: entries.map(readEntry) };
}

function readEntry(entry: string): Entry {
  if (entry.includes("://")) throw new ReachError(`“${entry}” is a whole address. Write its host alone, such as nas.home.arpa:5232.`);
  const { place, port } = splitPort(entry);
  if (place.includes("/")) return { network: readNetwork(place, entry), port };
  if (isIP(place) !== 0) return { network: blockList([`${place}/${isIP(place) === 4 ? 32 : 128}`]), port };
  const host = URL.canParse(`https://${place}`) ? hostOf(new URL(`https://${place}`)) : "";
  // What only looks like a name is an address in disguise ("010.0.0.1" is 8.0.0.1), and would allow another one than it seems to.
  const isName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) && isIP(host) === 0 && !/[@?#\\]/.test(place);
  if (!isName) throw wrong(entry);
  return { host, port };
}

/** "[fd00::1]:5232", "nas:5232", "10.0.0.0/8:443"; a bare IPv6 address has no port. */
function splitPort(entry: string): { readonly place: string; readonly port: number | undefined } {
  const [, bracketed, plain, written] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  const place = bracketed ?? plain ?? entry;
  if (bracketed !== undefined && isIP(bracketed) !== 6) throw wrong(entry);
  if (written === undefined) return { place, port: undefined };
  const port = Number(written);
  if (port < 1 || port > 65_535) throw new ReachError(`“${entry}” has a port that does not exist. Ports go from 1 to 65535.`);
  return { place, port };
}

function readNetwork(place: string, entry: string): BlockList {
  const [, address = "", prefix = ""] = /^([^/]+)\/(\d{1,3})$/.exec(place) ?? [];
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (address.includes("%") || Number(prefix) > bits) throw wrong(entry);
  return blockList([place]);
}

function wrong(entry: string): ReachError {
  return new ReachError(
    `“${entry}” is neither a host, nor an address, nor a network. Write them like nas.home.arpa:5232, 192.168.1.10 or 10.0.0.0/8.`,
  );
}

/** The host of an address as it is compared and looked up: without the brackets of IPv6, without the dot that may end a name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

export function allowsHost({ entries }: Reach, host: string, port: number): boolean {
  return entries.some((entry) => "host" in entry && entry.host === host && allowsPort(entry, port));
}

export function allowsAddress({ entries }: Reach, address: string, port: number): boolean {
  return entries.some((entry) => "network" in entry && isIn(entry.network, address) && allowsPort(entry, port));
}

function allowsPort(entry: Entry, port: number): boolean {
  return entry.port === undefined ? !isClosedPort(port) : entry.port === port;
}
