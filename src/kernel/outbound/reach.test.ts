import { expect, test } from "vitest";
import { allowsAddress, allowsHost, ReachError, readReach } from "./reach.ts";

const reach = readReach("192.168.1.10, nas.home.arpa:5232; 10.0.0.0/8\n[fd00::1]:8443 fd12::/16, Bücher.lan., 172.16.0.0/12:8008, fe80::1");

test.each([
  ["nas.home.arpa", 5232, true],
  ["nas.home.arpa", 443, false],
  ["home.arpa", 5232, false],
  ["evil.nas.home.arpa", 5232, false],
  ["xn--bcher-kva.lan", 443, true],
  ["xn--bcher-kva.lan", 25, false],
])("the host %s at port %i: %s", (host, port, is) => {
  expect(allowsHost(reach, host, port)).toBe(is);
});

test.each([
  ["192.168.1.10", 80, true],
  ["192.168.1.11", 80, false],
  ["::ffff:192.168.1.10", 80, true],
  ["10.255.0.1", 443, true],
  ["10.255.0.1", 22, false],
  ["11.0.0.1", 443, false],
  ["fd00::1", 8443, true],
  ["fd00::1", 443, false],
  ["fd12:1::7", 443, true],
  ["fd13::7", 443, false],
  ["172.31.0.1", 8008, true],
  ["172.31.0.1", 8009, false],
  ["fe80::1%eth0", 443, true],
  ["nas.home.arpa", 5232, false],
])("the address %s at port %i: %s", (address, port, is) => {
  expect(allowsAddress(reach, address, port)).toBe(is);
});

test.each([undefined, "", " , ;\n"])("%j allows nothing", (written) => {
  const nothing = readReach(written);
  expect(allowsHost(nothing, "localhost", 443)).toBe(false);
  expect(allowsAddress(nothing, "127.0.0.1", 443)).toBe(false);
});

test("a port that is named is open, even one that others may not use", () => {
  expect(allowsAddress(readReach("10.0.0.1:25"), "10.0.0.1", 25)).toBe(true);
});

test.each([
  "http://nas.home.arpa",
  "10.0.0.0/33",
  "fd00::/129",
  "10.0.0.0/",
  "10.0.0/8",
  "nas.lan/24",
  "010.0.0.1",
  "0x7f.1",
  "2130706433",
  "10.0.0.256",
  "*.home.arpa",
  "nas:0",
  "nas:65536",
  "nas:port",
  "[nas]:80",
  "[fd00::1",
  "fd00::1::2",
  "user@nas",
  "nas/path",
  "a..b",
  "fe80::%eth0/64",
])("%s is refused with a sentence that names it", (entry) => {
  expect(() => readReach(`10.0.0.1, ${entry}`)).toThrow(ReachError);
  expect(() => readReach(`10.0.0.1, ${entry}`)).toThrow(`“${entry}”`);
});
