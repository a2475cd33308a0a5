import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { featuresOf, featureWords } from "./clue-features.ts";
import { type KeptRule, learnFrom, learningBars, seenOf } from "./learning.ts";
import { defaultAreas } from "./model.ts";
import { seenSchema } from "./records.ts";
import { makeSorter } from "./sorter.ts";

const correction = (title: string, area: string, calendar = "Mine"): KeptRule => ({
  when: { title },
  area,
  from: "correction",
  of: [{ title, calendar }],
});
const topics = ["gates", "cranes", "tides", "quays", "pilots", "berths", "locks", "tugs", "buoys", "ropes", "masts", "keels"];
const atWork = topics.map((topic) => correction(`Zephyr ${topic}`, "work"));
const withAda = topics.map((topic) => correction(`Ada ${topic}`, "family"));
const told = [...atWork, ...withAda];
const learn = (rules: readonly KeptRule[], wished = true) => learnFrom(rules, defaultAreas, wished);

describe("learning from corrections", () => {
  test("sorts what no rule fits by what corrected things have in common, and says by how many", () => {
    const { state, corrections, heldOut, guess } = learn(told);
    expect([state, corrections]).toEqual(["active", 24]);
    expect(heldOut).toEqual({ things: 24, rules: 0, learned: 24, wrong: 0 });
    const sorter = makeSorter(told, guess);
    expect(sorter.place({ title: "Zephyr, something new" })).toEqual({
      area: "work",
      because: "12 of 12 that you sorted with “zephyr” were work",
      when: null,
      by: "learned",
    });
    expect(sorter.place({ title: "Nothing of the kind", calendar: "Mine" }).by).toBe("nothing");
  });

  test("never overrules a rule, usual or own, nor the agreed hours", () => {
    const sorter = makeSorter(told, learn(told).guess);
    expect(sorter.place({ title: "Zephyr yoga" })).toMatchObject({ area: "health", by: "usual" });
    expect(sorter.place({ title: "Ada gates" })).toMatchObject({ area: "family", by: "own" });
    expect(sorter.place({ title: "Ada anew", metInHours: "work" })).toMatchObject({ area: "work", by: "hours" });
  });

  test("waits for twenty corrections, and for leave", () => {
    const few = told.slice(0, learningBars.corrections - 1);
    expect(learn(few)).toMatchObject({ state: "few", corrections: learningBars.corrections - 1, guess: null });
    expect(learn(told, false)).toMatchObject({ state: "off", guess: null });
  });

  test("stays silent when corrections have nothing in common, or when it would be wrong as often as right", () => {
    const alike = Array.from({ length: 30 }, (_, index) =>
      correction(`Thing${index}abc`, index % 2 === 0 ? "work" : "rest", `Calendar ${index}`),
    );
    expect(learn(alike)).toMatchObject({ state: "silent", guess: null, heldOut: { learned: 0 } });
    // Each pair of a word goes to two areas, and so does each that is held out.
    const torn = topics.flatMap((topic) => ["work", "rest", "home"].map((area, index) => correction(`${topic} ${topic}${index}`, area)));
    expect(learn(torn).state).toBe("silent");
  });

  test("does not count a thing twice that has the same name: its own rule would know it by heart", () => {
    const again = Array.from({ length: 25 }, (_, index): KeptRule => ({
      when: { event: `u${index}` },
      area: "work",
      from: "correction",
      of: [{ title: "Sword dance", event: `u${index}` }],
    }));
    expect(learn(again)).toMatchObject({ state: "silent", heldOut: { things: 25, rules: 0, learned: 0 } });
  });

  test("learns from corrections alone, from older ones by their condition, and nothing from an area that was put away", () => {
    const written: KeptRule = { when: { title: "zephyr" }, area: "work", from: "you" };
    const older: KeptRule = { when: { title: "zephyr" }, area: "work", from: "correction" };
    const once: KeptRule = { when: { event: "u1" }, area: "work", from: "correction" };
    expect(learn([written, older, once]).corrections).toBe(1);
    expect(
      learnFrom(
        told,
        defaultAreas.filter(({ id }) => id !== "family"),
        true,
      ).corrections,
    ).toBe(12);
  });

  test.prop([fc.infiniteStream(fc.nat())])("knows the same whatever the order of the corrections", (chance) => {
    const shuffled = told.map((rule) => ({ rule, key: chance.next().value! })).toSorted((a, b) => a.key - b.key);
    const guess = learn(shuffled.map(({ rule }) => rule)).guess!;
    for (const title of ["Zephyr anew", "Ada anew", "Ada Zephyr", "Tides"]) expect(guess({ title })).toEqual(learn(told).guess!({ title }));
  });

  test.prop([
    fc.array(fc.record({ title: fc.string({ maxLength: 20 }), area: fc.constantFrom("work", "rest", "home"), calendar: fc.string() }), {
      maxLength: 40,
    }),
    fc.string(),
  ])("names only areas that are there, with counts that are possible, whatever titles hold", (said, title) => {
    const { guess, heldOut, corrections } = learn(said.map(({ title, area, calendar }) => correction(title, area, calendar)));
    expect(corrections).toBeLessThanOrEqual(said.length);
    expect(heldOut.learned).toBeGreaterThanOrEqual(heldOut.rules);
    const guessed = guess?.({ title });
    if (guessed) expect(guessed.because).toMatch(/^\d+ of \d+ that you sorted .+ were (work|rest|home)$/s);
  });
});

const text = fc.option(fc.string({ maxLength: 300 }), { nil: undefined });
const texts = fc.array(fc.string({ maxLength: 300 }), { maxLength: 3 });
test.prop([fc.record({ title: text, calendar: text, app: text, site: text, domains: texts, labels: texts })])(
  "what a correction keeps of a thing can be sealed, however long or empty its texts are",
  (clue) => {
    expect(seenSchema.safeParse(seenOf(clue)).success).toBe(true);
  },
);

test("what a thing shows of itself passes over words that say nothing", () => {
  expect(featuresOf({ title: "Lunch with the 7b, mit Oma 2026", calendar: " Mine" })).toEqual([
    "title lunch",
    "title 7b",
    "title oma",
    "calendar mine",
  ]);
  const clue = { calendar: "Choir B", domains: ["sg.harbour.example"], site: "news.example", app: "Notes", labels: ["Acme"] };
  expect(featuresOf(clue).map((feature) => featureWords(feature, clue))).toEqual([
    "in the calendar “Choir B”",
    "with someone from sg.harbour.example",
    "with someone from harbour.example",
    "in Notes",
    "on news.example",
    "filed under “Acme”",
  ]);
});
