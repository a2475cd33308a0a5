import { describe, expect, test } from "vitest";
import { neverSaid, readingEase } from "../../engine/packs/index.ts";
import { exercises } from "../exercises.ts";
import type { Card, Family, Help } from "../pack.ts";
import { worksheets } from "../worksheets/index.ts";
import { cards } from "./index.ts";

const families: readonly Family[] = [
  ...(["cbt", "act", "solution-focused", "mindfulness", "compassion", "boundaries"] as const),
  ...(["recovery", "career", "time", "roots", "values", "together"] as const),
];
const helps: readonly Help[] = [
  ...(["evening", "weekend", "recovery", "guilt", "standards", "connection", "fairness", "meetings"] as const),
  ...(["sleep", "meaning", "system", "low-mood", "stress", "time", "change"] as const),
];

const planOf = ({ ifThen: { when, then: act } }: Card) => `When ${when}, ${act}.`;
const saidBy = (card: Card): readonly string[] => [card.about, ...card.steps, card.firstStep, planOf(card), ...card.leave, card.limits];
const whole = (card: Card) => [`${card.name}.`, ...saidBy(card)].join(" ");
const foundBy = ({ evidence }: Card) => evidence.map(({ found }) => found);
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

describe("cards", () => {
  test("are at least 45 techniques, six myths and five on the feeling of being found out", () => {
    const count = (kind: Card["kind"]) => cards.filter((card) => card.kind === kind).length;
    expect(count("technique")).toBeGreaterThanOrEqual(45);
    expect(count("myth")).toBeGreaterThanOrEqual(6);
    expect(count("imposter")).toBe(5);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(new Set(cards.map(({ name }) => name.toLowerCase())).size).toBe(cards.length);
  });

  test("leave no family empty, and have five or more for each need", () => {
    for (const family of families) expect(cards.filter((card) => card.family === family).length, family).toBeGreaterThan(0);
    for (const help of helps) expect(cards.filter((card) => card.helps.includes(help)).length, help).toBeGreaterThanOrEqual(5);
  });

  test("are two in three no longer than a quarter of an hour, and some take three minutes", () => {
    const minutes = cards.filter(({ kind }) => kind === "technique").map((card) => card.minutes);
    expect(minutes.filter((each) => each <= 15).length).toBeGreaterThan(minutes.length / 2);
    expect(minutes.filter((each) => each <= 3).length).toBeGreaterThan(2);
  });

  test.each(cards)("$id has its parts, in the lengths that a page has room for", (card) => {
    expect(card.id).toMatch(/^[a-z][a-z-]{2,39}$/);
    expect(card.name.length).toBeLessThanOrEqual(50);
    expect(card.name).toMatch(card.kind === "myth" ? /^“.+”$/ : /^[A-Z].+[^.]$/);
    expect(card.helps.length).toBeLessThanOrEqual(4);
    expect(new Set(card.helps).size).toBe(card.helps.length);
    expect(card.steps.length).toBeGreaterThanOrEqual(3);
    expect(card.steps.length).toBeLessThanOrEqual(6);
    for (const text of [card.about, ...card.steps, card.firstStep, ...card.leave, card.limits, ...foundBy(card)])
      expect(text).toMatch(/^[A-Z“].*[.?!”]$/);
    expect(card.about.length).toBeLessThanOrEqual(150);
    for (const step of card.steps) expect(step.length, step).toBeLessThanOrEqual(130);
    expect(card.leave.length).toBeGreaterThan(0);
    expect(card.limits.length).toBeGreaterThan(60);
    expect(card.minutes).toBeGreaterThan(0);
    expect(card.minutes).toBeLessThanOrEqual(120);
    const words = wordsIn([whole(card), ...foundBy(card)].join(" ")).length;
    expect(words).toBeGreaterThan(120);
    expect(words).toBeLessThan(230);
  });

  test.each(cards)("$id begins with ten minutes at most, and with a plan that reads as one sentence", (card) => {
    const minutes = [...card.firstStep.matchAll(/\b(\w+) minutes?\b/gi)].map(([, number]) => number!.toLowerCase());
    expect(minutes.filter((number) => !/^(a|one|two|three|five|ten)$/.test(number))).toEqual([]);
    const { when, then: act } = card.ifThen;
    expect(`${when} ${act}`).not.toMatch(/[.!?]$|^when\b/i);
    expect(when).toMatch(/^(I\b|[a-z“])/);
    expect(act).toMatch(/^(I\b|[a-z])/);
  });

  test.each(cards)("$id speaks to somebody plainly, and orders nobody about", (card) => {
    expect(whole(card)).toMatch(/\byou(?:r|rs|rself)?\b/i);
    for (const text of [...saidBy(card), card.name, ...foundBy(card)]) expect(text).not.toMatch(neverSaid);
    for (const text of [...saidBy(card), ...foundBy(card)]) expect(text).not.toMatch(/["']|<|\.\.\.|--/);
    const parts = [card.about, card.steps.join(" "), `${card.firstStep} ${planOf(card)}`, card.leave.join(" "), card.limits];
    for (const part of parts) expect(readingEase(part), part).toBeGreaterThanOrEqual(65);
    for (const found of foundBy(card)) expect(readingEase(found), found).toBeGreaterThanOrEqual(45);
  });

  test.each(cards)("$id says who found what, how strong that is, and what it does not say", ({ evidence }) => {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { author, year, found, strength } of evidence) {
      expect(author).toMatch(/^(?:de )?[A-Z]/);
      expect(year).toBeGreaterThan(1930);
      expect(year).toBeLessThan(2027);
      expect(found.length).toBeGreaterThan(40);
      // A size stands where there was a test; where something comes from says nothing of how well it works.
      if (strength === "origin") expect(found).not.toMatch(/\b[dg] =/);
    }
  });

  test("name one source in one way", () => {
    const sources = Map.groupBy(
      cards.flatMap(({ evidence }) => evidence),
      ({ author, year }) => `${author} ${year}`,
    );
    for (const [source, told] of sources) expect(new Set(told.map(({ strength }) => strength)).size, source).toBe(1);
  });

  test("lead to places that there are", () => {
    for (const { id, place } of cards) {
      if (place?.kind === "exercise")
        expect(
          exercises.map((exercise) => exercise.id),
          id,
        ).toContain(place.id);
      if (place?.kind === "worksheet")
        expect(
          worksheets.map(({ id }) => id),
          id,
        ).toContain(place.id);
      if (place?.kind === "card")
        expect(
          cards.map((card) => card.id),
          id,
        ).toContain(place.id);
    }
    expect(cards.filter(({ place }) => place?.kind === "worksheet").length).toBeGreaterThan(10);
  });

  test("together they read easily, and come to more than eight thousand words", () => {
    expect(readingEase(cards.map(whole).join(" "))).toBeGreaterThanOrEqual(75);
    expect(cards.reduce((sum, card) => sum + wordsIn(whole(card)).length, 0)).toBeGreaterThan(8000);
  });

  test("are not one card twice: no sentence stands in two, and no two share more than a few turns of phrase", () => {
    const sentences = cards.flatMap((card) => saidBy(card).filter((text) => text.length > 50));
    expect(sentences.filter((text, at) => sentences.indexOf(text) !== at)).toEqual([]);
    const phrases = cards.map((card) => ({ id: card.id, held: phrasesIn(saidBy(card).join(" ")) }));
    const alike = phrases.flatMap((one, at) =>
      phrases.slice(at + 1).flatMap((other) => (shared(one.held, other.held) > 0.05 ? [`${one.id} ~ ${other.id}`] : [])),
    );
    expect(alike).toEqual([]);
    expect(shared(phrasesIn("you say it and put it down at once"), phrasesIn("you say it and put it away at once"))).toBeGreaterThan(0.05);
  });
});

/** Every four words in a row. */
function phrasesIn(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(" ")));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((phrase) => other.has(phrase)).length;
  return both / Math.min(one.size, other.size);
}
