import { BlockList, isIP } from "node:net";
import type { NetworkInterfaceInfo } from "node:os";

// IANA's registry of special-purpose IPv4 addresses (RFC 6890 and its updates), multicast and reserved space, and one address that no
// registry names: 168.63.129.16 answers virtual machines at Azure with what is known about them.
const special4 = blockList([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);

// Only 2000::/3 is given out to the internet. With everything else go loopback, link-local, unique local (metadata services too), multicast,
// IPv4 in disguise (::ffff:0:0/96, 64:ff9b::/96, 64:ff9b:1::/48) and what comes to be reserved after this was written.
const given6 = blockList(["2000::/3"]);

// What IANA's registry of special-purpose IPv6 addresses takes out of it: protocol assignments (Teredo, benchmarking, ORCHID), documentation,
// 6to4, which carries an IPv4 address, and AS112.
const special6 = blockList(["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]);

/** Whether this is an address of the public internet. What is no address is not; nor is one with a zone ("fe80::1%eth0"). */
export function isPublic(address: string): boolean {
  if (address.includes("%")) return false;
  if (isIP(address) === 4) return !special4.check(address, "ipv4");
  return isIP(address) === 6 && given6.check(address, "ipv6") && !special6.check(address, "ipv6");
}

/** An address of this machine, as node:os tells it: `cidr` is "2001:db8::7/64", or null when the system does not say. */
export type Interface = Pick<NetworkInterfaceInfo, "address" | "family" | "cidr">;

/**
 * The public networks that this machine itself is part of. Its own public address leads past the firewall in front of it, and at home every
 * device has a public IPv6 address that the router guards from outside alone. So these count as inside, whatever the registries say.
 */
export function ownNetworks(interfaces: readonly Interface[]): BlockList {
  const own = new BlockList();
  // The others are inside anyway, and "::1/64" would hold every IPv4 address too, as a BlockList sees them in ::ffff:0:0/96.
  for (const { address, family, cidr } of interfaces.filter(({ address }) => isPublic(address))) {
    // An address that was given out singly (/128) still shares its link, which is a /64 at the least.
    if (family === "IPv6") own.addSubnet(address, Math.min(64, prefixOf(cidr)), "ipv6");
    else own.addAddress(address, "ipv4");
  }
  return own;
}

export function isIn(list: BlockList, address: string): boolean {
  const bare = address.replace(/%.*/, "");
  return isIP(bare) !== 0 && list.check(bare, isIP(bare) === 4 ? "ipv4" : "ipv6");
}

/** Networks as "10.0.0.0/8" or "fd00::/8". */
export function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

function prefixOf(cidr: string | null): number {
  return cidr === null ? 128 : Number(cidr.split("/")[1]);
}
