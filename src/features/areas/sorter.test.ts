import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { defaultRules } from "../../content/default-rules.ts";
import { defaultAreas } from "./model.ts";
import { makeSorter } from "./sorter.ts";

const usual = makeSorter([]);

describe("sorting into areas", () => {
  test.each([
    ["Weekly standup", "work"],
    ["Team meetings", "work"],
    ["Swimming with Ada", "health"],
    ["Morning run", "health"],
    ["Elternabend Kita", "family"],
    ["School meeting", "family"],
    ["Dentist", "health"],
    ["Lunch with Mira", "friends"],
    ["1:1 Priya", "work"],
    ["Date night", "partner"],
    ["Klavier", "growth"],
    ["Einkaufen", "home"],
  ])("“%s” is %s, and says which word decided", (title, area) => {
    const sorted = usual.place({ title });
    expect(sorted.area).toBe(area);
    expect(sorted.because).toMatch(/^the title has “/);
  });

  test.each(["Runway lights", "Overall", "Classics", "Grundstein", ""])("“%s” is left for the person to say", (title) => {
    expect(usual.place({ title }).area).toBeNull();
  });

  test("the first of the person's own rules that fits decides, before every usual one", () => {
    const sorter = makeSorter([
      { when: { title: "swim", calendar: "Work" }, area: "work" },
      { when: { title: "swim" }, area: "friends" },
      { when: { domain: "corp.example" }, area: "work" },
    ]);
    expect(sorter.place({ title: "Swim", calendar: "work" })).toEqual({
      area: "work",
      because: "the calendar is “Work” and the title has “swim”",
      when: { title: "swim", calendar: "Work" },
      by: "own",
    });
    expect(sorter.place({ title: "Swim" }).area).toBe("friends");
    expect(sorter.place({ title: "Swim", domains: ["mail.corp.example"] }).area).toBe("friends");
    expect(sorter.place({ title: "Offsite dinner", domains: ["mail.corp.example"] }).area).toBe("work");
    expect(sorter.place({ title: "Chat", domains: ["notcorp.example"] }).area).toBeNull();
  });

  test("apps, sites and hours say something too", () => {
    expect(usual.place({ app: "OUTLOOK.EXE" }).area).toBe("work");
    expect(usual.place({ app: "Microsoft Outlook" }).area).toBe("work");
    expect(usual.place({ site: "www.youtube.com", app: "firefox" }).area).toBe("rest");
    expect(usual.place({ title: "Priya / Nora", metInHours: "work" })).toEqual({
      area: "work",
      because: "others were there, in your agreed hours",
      when: null,
      by: "hours",
    });
  });

  test("what something is filed under says where it belongs: by a rule of one's own, or as a calendar of that name would", () => {
    const sorter = makeSorter([{ when: { label: "Acme" }, area: "work" }]);
    expect(sorter.place({ title: "Gym", labels: ["Launch", " ACME "] })).toMatchObject({
      area: "work",
      because: "it is filed under “Acme”",
      by: "own",
    });
    expect(sorter.place({ title: "Dinner", labels: ["Family"] })).toMatchObject({ area: "family", because: "it is filed under “family”" });
    expect(sorter.place({ title: "Dinner", labels: ["Acme & Sons"] }).by).not.toBe("own");
  });

  test("a rule for this one event beats the others when it comes first", () => {
    const sorter = makeSorter([
      { when: { event: "u1" }, area: "rest" },
      { when: { title: "run" }, area: "health" },
    ]);
    expect(sorter.place({ title: "run", event: "u1" }).area).toBe("rest");
    expect(sorter.place({ title: "run", event: "u2" }).area).toBe("health");
  });

  test.prop([
    fc.array(fc.record({ when: fc.record({ title: fc.string({ minLength: 1, maxLength: 6 }) }), area: fc.constantFrom("work", "rest") }), {
      maxLength: 8,
    }),
    fc.string({ maxLength: 30 }),
  ])("the index finds what trying every rule in order finds", (rules, title) => {
    const alone = rules.map((rule) => makeSorter([rule]).place({ title })).find(({ by }) => by === "own");
    const together = makeSorter(rules).place({ title });
    expect(together.by === "own" ? together.area : undefined).toBe(alone?.area);
  });

  test("every usual rule names an area that exists, and fits its own words", () => {
    for (const { area, titles } of defaultRules) {
      expect(defaultAreas.map(({ id }) => id)).toContain(area);
      for (const title of titles) expect(usual.place({ title }).area, title).not.toBeNull();
    }
  });
});
