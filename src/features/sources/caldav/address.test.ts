import { describe, expect, test } from "vitest";
import { placesFor } from "./address.ts";

const usual = (origin: string) => ["/.well-known/caldav", "/", "/remote.php/dav/"].map((path) => `${origin}${path}`);

function lookedAt(typed: string): readonly string[] {
  const found = placesFor(typed);
  return "places" in found ? found.places.map(({ url }) => url) : [];
}

describe("where to look for calendars", () => {
  test.each([
    ["caldav.icloud.com", "https://caldav.icloud.com"],
    ["  nextcloud.example.org/ ", "https://nextcloud.example.org"],
    ["https://Nextcloud.Example.org", "https://nextcloud.example.org"],
    ["nas.lan:5232", "https://nas.lan:5232"],
    ["http://127.0.0.1:5232", "http://127.0.0.1:5232"],
    ["caldavs://dav.example.org", "https://dav.example.org"],
    ["caldav://dav.example.org", "https://dav.example.org"],
    ["bücher.example", "https://xn--bcher-kva.example"],
  ])("by the host in “%s”", (typed, origin) => expect(lookedAt(typed)).toEqual(usual(origin)));

  test("by a mail address: at its domain, and at the host that is often named for it", () => {
    const expected = [...usual("https://example.org"), ...usual("https://caldav.example.org")];
    expect(lookedAt("nora@example.org")).toEqual(expected);
    expect(lookedAt("mailto:Nora.B+cal@Example.org")).toEqual(expected);
  });

  test("at the very address first; a name and a password in it, and its fragment, are left out", () => {
    expect(placesFor("https://nora:tea@example.org/dav/nora/#today")).toEqual({
      places: [
        { url: "https://example.org/dav/nora/", exact: true },
        ...usual("https://example.org").map((url) => ({ url, exact: false })),
        { url: "https://example.org/dav/nora/remote.php/dav/", exact: false },
      ],
    });
  });

  test.each([
    ["", "Give the address"],
    ["   ", "Give the address"],
    ["webcal://example.org/a.ics", "add it as a feed"],
    ["ftp://example.org", "begins with “ftp:”"],
    ["file:///etc/passwd", "begins with “file:”"],
    ["https://", "is no address"],
    ["two words", "is no address"],
    ["nora@", "is no address"],
    ["@example.org", "is no address"],
    ["nora@exa mple.org", "is no address"],
    ["http://[::1", "is no address"],
  ])("nowhere for “%s”, and it says why", (typed, words) => {
    expect(placesFor(typed)).toEqual({ problem: expect.stringContaining(words) as string });
  });
});
