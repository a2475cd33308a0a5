import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { makeSorter } from "../areas/index.ts";
import { foundBy, groupsOf, type Thing } from "./groups.ts";

function thing(title: string, minutes: number, area: string | null = null, more: Thing["clue"] = {}): Thing {
  return { clue: { title, calendar: "School", ...more }, name: title, source: "School", minutes, times: 1, area, own: false };
}
const lessons = [
  thing("Physics 9a", 300),
  thing("Physics 8c", 200),
  thing("Physics lab", 100),
  thing("Maths 10a", 400),
  thing("Museum", 60),
];
const conditions = (things: readonly Thing[], narrow = false) => groupsOf(things, 10, narrow).map(({ when }) => when);

describe("what is asked", () => {
  test("is first what holds the most time: a whole calendar while nothing in it is known to differ", () => {
    expect(groupsOf(lessons, 10)).toEqual([
      {
        when: { calendar: "School" },
        narrow: false,
        minutes: 1060,
        times: 5,
        names: ["Maths 10a", "Physics 9a", "Physics 8c"],
        source: "School",
        alsoIn: null,
      },
    ]);
  });

  test("is narrower where a wide answer would move what is sorted already", () => {
    const sorted = [thing("Staff meeting", 90, "work"), thing("Dentist", 30, "health")];
    expect(conditions([...lessons, ...sorted])).toEqual([{ title: "physics" }, { title: "Maths 10a" }, { title: "Museum" }]);
    expect(groupsOf([...lessons, sorted[0]!], 1)[0]).toMatchObject({ when: { calendar: "School" }, alsoIn: "work" });
    // What a rule of their own sorts is not moved by one that is tried after it.
    expect(conditions([...lessons, sorted[0]!, { ...sorted[1]!, own: true }])).toEqual([{ calendar: "School" }]);
  });

  test("is asked name by name when that is wished", () => {
    expect(conditions(lessons, true)).toEqual(
      ["Maths 10a", "Physics 9a", "Physics 8c", "Physics lab", "Museum"].map((title) => ({ title })),
    );
  });

  test("is never about a word that says nothing, about what a rule could not hold, or about a few minutes", () => {
    const things = [thing("Lunch with A 2026", 20), thing("Walk with B 2026", 20, "health"), thing("x".repeat(201), 500), thing("Call", 5)];
    expect(conditions(things.map((each) => ({ ...each, clue: { title: each.clue.title } })))).toEqual([{ title: "Lunch with A 2026" }]);
    expect(groupsOf([], 10)).toEqual([]);
  });

  test("is about a site before the browser that shows it", () => {
    const site = {
      clue: { app: "Firefox", site: "news.example" },
      name: "news.example",
      source: "here",
      minutes: 50,
      times: 9,
      area: null,
      own: false,
    };
    expect(conditions([site])).toEqual([{ site: "news.example" }]);
  });

  const titles = fc.array(fc.constantFrom("Ada", "Jonas", "boats", "piano", "Kestrel", "shed"), { minLength: 1, maxLength: 3 });
  const things = fc.array(
    fc
      .record({
        title: titles.map((words) => words.join(" ")),
        calendar: fc.constantFrom("School", "Home", undefined),
        minutes: fc.integer({ min: 1, max: 500 }),
        area: fc.constantFrom(null, null, "work", "home"),
      })
      .map(({ title, calendar, minutes, area }) => thing(title, minutes, area, { calendar })),
    { maxLength: 25 },
  );

  test.prop([things])("counts no minute twice, and asks for what is worth it", (things) => {
    const groups = groupsOf(things, 10);
    const open = things.filter(({ area }) => area === null).reduce((sum, { minutes }) => sum + minutes, 0);
    expect(groups.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(open);
    expect(groups.every(({ minutes }) => minutes >= 15)).toBe(true);
  });

  test.prop([things])("is sorted by its answer, and nothing that was sorted goes elsewhere than it may say", (things) => {
    for (const group of groupsOf(things, 10)) {
      expect(foundBy(group.when, things).reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(group.minutes);
      const sorter = makeSorter([{ when: group.when, area: "rest" }]);
      const moved = things.filter(({ clue, area }) => area !== null && sorter.place(clue).by === "own");
      expect(moved.filter(({ area }) => area !== group.alsoIn)).toEqual([]);
    }
  });
});
