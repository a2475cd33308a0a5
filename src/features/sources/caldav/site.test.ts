import { describe, expect, test } from "vitest";
import { mayReceivePassword, pathOf, siteOf } from "./site.ts";

describe("a password that was given for one address", () => {
  test.each([
    ["https://caldav.icloud.com/", "https://caldav.icloud.com/123/principal/"],
    ["https://caldav.icloud.com/", "https://p42-caldav.icloud.com:443/123/calendars/"],
    ["https://example.org/", "https://dav.example.org/"],
    ["https://dav.example.org/", "https://example.org/"],
    ["https://cloud.example.co.uk/", "https://dav.example.co.uk/"],
    ["http://nas.lan:5232/", "http://nas.lan:5232/nora/"],
    ["http://nas.lan/", "https://nas.lan/"],
    ["https://nas.lan:5006/", "https://nas.lan:5232/"],
    ["https://192.168.1.10/", "https://192.168.1.10:5232/"],
    ["https://caldav.cloud.example:8443/", "https://p42.cloud.example:8443/"],
  ])("for %s may go to %s", (given, next) => expect(mayReceivePassword(given, next)).toBe(true));

  test.each([
    ["https://caldav.icloud.com/", "https://caldav.icloud.com.evil.example/"],
    ["https://caldav.icloud.com/", "https://evil-icloud.com/"],
    ["https://caldav.icloud.com/", "http://caldav.icloud.com/"],
    ["https://caldav.icloud.com/", "https://p42-caldav.icloud.com:8443/"],
    ["https://example.org/", "https://example.com/"],
    ["https://one.co.uk/", "https://other.co.uk/"],
    ["https://nora.duckdns.org/", "https://mallory.duckdns.org/"],
    ["https://nora.duckdns.org/", "https://duckdns.org/"],
    ["https://com/", "https://example.com/"],
    ["https://192.168.1.10/", "https://192.168.1.11/"],
    ["https://10.0.0.1/", "https://11.0.0.1/"],
    ["https://[fd00::1]/", "https://[fd00::2]/"],
    ["http://nas.lan/", "http://nas.lan:8080/"],
    ["http://nas.lan/", "https://other.lan/"],
    ["https://example.org/", "https://nora:tea@example.org/"],
    ["https://example.org/", "ftp://example.org/"],
    ["https://example.org/", "javascript:alert(1)"],
    ["https://example.org/", "/relative"],
  ])("for %s may not go to %s", (given, next) => expect(mayReceivePassword(given, next)).toBe(false));
});

test("a site is what one owner registered", () => {
  expect(["a.b.example.org", "example.org.", "localhost", "x.y.com.au", "127.0.0.1", "[::1]", "a.b.synology.me"].map(siteOf)).toEqual([
    "example.org",
    "example.org",
    "localhost",
    "y.com.au",
    "127.0.0.1",
    "[::1]",
    "b.synology.me",
  ]);
});

describe("the path of an entry", () => {
  const base = "https://dav.example.org/calendars/nora/";
  test.each([
    ["/calendars/nora/a.ics", "/calendars/nora/a.ics"],
    ["a.ics", "/calendars/nora/a.ics"],
    ["https://dav.example.org/calendars/nora/a.ics", "/calendars/nora/a.ics"],
    ["https://dav.example.org:443/x.ics", "/x.ics"],
    ["/nora%40example.org/a.ics", "/nora%40example.org/a.ics"],
    ["/nora@example.org/a.ics", "/nora%40example.org/a.ics"],
    ["/Gr%c3%b6%C3%9Fe 1.ics", "/Gr%C3%B6%C3%9Fe%201.ics"],
    ["/Größe%201.ics", "/Gr%C3%B6%C3%9Fe%201.ics"],
    ["/a%2Fb.ics", "/a%2Fb.ics"],
    ["/100%.ics", "/100%.ics"],
  ])("%s is kept as %s", (href, path) => expect(pathOf(href, base)).toBe(path));

  test.each(["https://evil.example/a.ics", "http://dav.example.org/a.ics", "//evil.example/a.ics", "file:///etc/passwd", "https://"])(
    "%s is on no server of ours",
    (href) => expect(pathOf(href, base)).toBeUndefined(),
  );
});
