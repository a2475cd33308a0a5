import { expect, test } from "vitest";
import { isJourney, isLodging, isRemote } from "./event-words.ts";

test.each([
  ...[
    "Flight to Oslo",
    "Flight LH400",
    "✈ Flight: BER–JFK",
    "Zug nach Köln",
    "ICE 578",
    "Train, 8:15",
    "Anfahrt",
    "Commute",
    "Fahrt nach Ulm",
  ],
  ...[
    "Travel",
    "Travel to client",
    "Vol AF 1734",
    "Vuelo a Madrid",
    "Treno per Milano",
    "Reisezeit (Berlin)",
    "Drive home",
    "Trein naar Gent",
  ],
])("“%s” is a journey", (title) => {
  expect(isJourney(title)).toBe(true);
});

test.each([
  ...[
    "Train the trainers",
    "Drive adoption of the new tool",
    "Flight deck review",
    "Travel policy",
    "Iceland plans",
    "Volumes",
    "Trip report",
  ],
  ...["Bus factor", "Reise­kosten abrechnen", "Lots to do", "Training", "Zugang beantragen", "Budget: flights"],
])("“%s” is none", (title) => {
  expect(isJourney(title)).toBe(false);
});

test("beds and calls are told by whole words", () => {
  expect(["Hotel Adlon", "Check-in, Airbnb", "Übernachtung bei Anna", "Hotelier dinner"].map(isLodging)).toEqual([true, true, true, false]);
  expect(isRemote("Sync", "https://example.com/room")).toBe(true);
  expect(isRemote("Sync", "Microsoft Teams-Besprechung")).toBe(true);
  expect(isRemote("Telko mit Ulm", null)).toBe(true);
  expect(isRemote("Workshop", "120 Broadway, New York")).toBe(false);
});
