import { expect, test } from "vitest";
import { crisisLines, isStale, linesFor } from "./crisis-lines.ts";
import { countries } from "./emergency-numbers.ts";

const read = Date.parse("2026-11-22");
const day = 86_400_000;

test("every row says who lists it, since when, and when that was read", () => {
  expect(crisisLines.length).toBeGreaterThan(25);
  for (const { name, source, basis, verifiedOn, ways, languages } of crisisLines) {
    expect(source, name).not.toBe("");
    expect(verifiedOn, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(ways.length, name).toBeGreaterThan(0);
    expect(languages, name).not.toBe("");
    expect(basis, name).toMatch(/^(operator page|secondary source, \d{4})$/);
    expect(source, name).toContain(/\d{4}$/.exec(basis)?.[0] ?? "");
  }
});

test("every line belongs to a country with an emergency number", () => {
  const codes = countries.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { country } of crisisLines) expect(codes).toContain(country);
  for (const { name, emergency, source } of countries) {
    expect(emergency.length, name).toBeGreaterThan(0);
    for (const { number } of emergency) expect(number, name).toMatch(/^\d{3,5}$/);
    expect(source, name).not.toBe("");
  }
});

test("numbers can be dialled, and chats are hosts", () => {
  for (const { ways, name } of crisisLines) {
    for (const { kind, number } of ways) expect(number, name).toMatch(kind === "chat" ? /^[a-z0-9.-]+\.[a-z]+$/ : /^[\d -]{3,}$/);
  }
});

test("numbers that nobody confirmed, and the Finnish number in dispute, are not shipped", () => {
  const shipped = crisisLines.flatMap(({ ways }) => ways.map(({ number }) => number.replaceAll(/\D/g, "")));
  for (const number of ["90101", "0223272327", "800702222", "1411", "0120279338", "0925250116", "0925250113"]) {
    expect(shipped).not.toContain(number);
  }
  for (const country of ["SE", "IT", "PL", "PT", "JP"]) expect(linesFor(country)).toEqual([]);
});

test("numbers that were replaced are not shipped", () => {
  const shipped = crisisLines.flatMap(({ ways }) => ways.map(({ number }) => number.replaceAll(/\D/g, "")));
  for (const old of ["18002214444", "1393", "141", "18002738255", "0357740992", "09000113"]) expect(shipped).not.toContain(old);
});

test("113 is a crisis line in the Netherlands, and the ambulance in Norway", () => {
  expect(linesFor("NL")[0]!.ways[0]!.number).toBe("113");
  expect(linesFor("NO").flatMap(({ ways }) => ways.map(({ number }) => number))).not.toContain("113");
  expect(countries.find(({ code }) => code === "NO")!.emergency[0]).toEqual({ number: "113", what: "ambulance" });
});

test("a row is stale when it was read more than 180 days ago", () => {
  const row = { ...crisisLines[0]!, verifiedOn: "2026-11-22" };
  expect(isStale(row, read)).toBe(false);
  expect(isStale(row, read + 180 * day)).toBe(false);
  expect(isStale(row, read + 180 * day + 1)).toBe(true);
});
