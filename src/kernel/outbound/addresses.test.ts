import { fc, test } from "@fast-check/vitest";
import { isIPv6 } from "node:net";
import { describe, expect } from "vitest";
import { isIn, isPublic, ownNetworks } from "./addresses.ts";

const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
const network = (base: string, prefix: number) => {
  const start = base.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  return fc.integer({ min: start, max: start + 2 ** (32 - prefix) - 1 }).map(dotted);
};
const inside4 = fc.oneof(
  network("0.0.0.0", 8),
  network("10.0.0.0", 8),
  network("100.64.0.0", 10),
  network("127.0.0.0", 8),
  network("169.254.0.0", 16),
  network("172.16.0.0", 12),
  network("192.0.0.0", 24),
  network("192.168.0.0", 16),
  network("198.18.0.0", 15),
  network("224.0.0.0", 3),
);
const groups = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: count, maxLength: count }).map((all) => all.map((one) => one.toString(16)));

test.prop([inside4])("no address of an inner network is public, nor is it in an IPv6 address", (address) => {
  expect(isPublic(address)).toBe(false);
  for (const disguise of ["::ffff:", "::", "64:ff9b::", "64:ff9b:1::", "::ffff:0:"]) {
    expect(isIPv6(disguise + address)).toBe(true);
    expect(isPublic(disguise + address)).toBe(false);
  }
});

test.prop([groups(8)])("of IPv6, public is only what is given out to the internet", (all) => {
  const first = Number.parseInt(all[0]!, 16);
  if (first < 0x2000 || first > 0x3fff) expect(isPublic(all.join(":"))).toBe(false);
});

test.prop([groups(7)])("documentation, 6to4, Teredo and protocol assignments are not", (rest) => {
  expect(isPublic(["2002", ...rest].join(":"))).toBe(false);
  expect(isPublic(["2001", "db8", ...rest.slice(1)].join(":"))).toBe(false);
  expect(isPublic(["2001", "0", ...rest.slice(1)].join(":"))).toBe(false);
  expect(isPublic(["3fff", "0", ...rest.slice(1)].join(":"))).toBe(false);
});

describe("public", () => {
  test.each(["8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1"])(
    "is %s",
    (address) => expect(isPublic(address)).toBe(true),
  );
  test.each(["2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "2400:cb00::1", "3ffe::1"])("is %s", (address) =>
    expect(isPublic(address)).toBe(true),
  );
  test.each([
    "",
    "localhost",
    "8.8.8",
    "8.8.8.8.",
    "0x8.8.8.8",
    "2a00::1%eth0",
    "[2a00::1]",
    "168.63.129.16",
    "fd00:ec2::254",
    "255.255.255.255",
  ])("is not %j", (address) => expect(isPublic(address)).toBe(false));
});

describe("this machine’s own networks", () => {
  const face = (address: string, cidr: string, family: "IPv4" | "IPv6" = "IPv6") => ({ address, cidr, family });
  const own = ownNetworks([
    face("127.0.0.1", "127.0.0.1/8", "IPv4"),
    face("::1", "::1/128"),
    face("fe80::1", "fe80::1/64"),
    face("203.0.114.7", "203.0.114.7/24", "IPv4"),
    face("2a02:8071:1:2::7", "2a02:8071:1:2::7/64"),
    face("2a03:1:2:3::7", "2a03:1:2:3::7/128"),
    face("2a04:1:2:3::7", "2a04:1:2:3::7/48"),
  ]);

  test.each(["203.0.114.7", "2a02:8071:1:2:ffff::1", "2a03:1:2:3:4::8", "2a04:1:2:ffff::1"])("hold %s", (address) =>
    expect(isIn(own, address)).toBe(true),
  );
  test.each(["203.0.114.8", "2a02:8071:1:3::7", "2a03:1:2:4::7", "2a04:1:3::7", "8.8.8.8", "nas"])("do not hold %s", (address) =>
    expect(isIn(own, address)).toBe(false),
  );
});
