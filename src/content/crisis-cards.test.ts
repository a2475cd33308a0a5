import { describe, expect, test } from "vitest";
import { answerWords, type CrisisCard, crisisCards } from "./crisis-cards.ts";
import { contactParts, planSteps, wordParts } from "./safety-plan.ts";

const cards: readonly (readonly [string, CrisisCard])[] = Object.entries(crisisCards);

/** Everything that a card says, buttons too. */
function saidBy({ title, words, question, answers }: CrisisCard): string {
  return [title, ...words, question ?? "", ...answers.map((answer) => answerWords[answer])].join(" ");
}

// Ways of harm, and words that safe messaging leaves out: guilt, promises, contracts, numbers of others.
const methods =
  /\b(pills?|overdos\w*|medic(?:ine|ation)s?|tablets?|gun\w*|firearm\w*|weapon\w*|kni(?:fe|ves)|razor\w*|blades?|rope\w*|hang\w*|noose\w*|bridges?|jump\w*|trains?|rails?|poison\w*|gas|cut(?:ting)?|drown\w*|burn\w*|bleach|roof\w*)\b/i;
const unsafe =
  /\b(committed|successful\w*|failed|attempt\w*|selfish|sin|crazy|should|must|only|streak|epidemic|promise me|you will be (?:fine|safe)|diagnos\w*|therap\w*)\b/i;

describe("what Enough says in a hard hour", () => {
  test("is all looked at", () => {
    expect(cards.map(([name]) => name)).toEqual(["ask", "help", "thanks", "again", "soft", "other", "quiet"]);
    expect("Take the pills away, and cut it").toMatch(methods);
    expect("You should have attempted it").toMatch(unsafe);
  });

  test.each(cards)("%s has at most 90 words, and 14 to a sentence on average", (_, card) => {
    const said = saidBy(card);
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(90);
    const sentences = [card.title, ...card.words].join(" ").split(/[.?!:]\s/);
    expect([card.title, ...card.words].join(" ").split(/\s+/).length / sentences.length).toBeLessThanOrEqual(14);
  });

  test.each(cards)("%s names a line, a professional and a trusted person", (_, card) => {
    const said = card.words.join(" ");
    expect(said).toMatch(/\blines?\b/);
    expect(said).toMatch(/\bdoctor\b/);
    expect(said).toMatch(/\bsomeone (?:you|they) trust\b/);
  });

  test.each(cards)("%s names no way of harm, and nothing that safe messaging leaves out", (_, card) => {
    expect(saidBy(card)).not.toMatch(methods);
    expect(saidBy(card)).not.toMatch(unsafe);
  });

  test("the question is asked straight, without a negative lead, and with every answer", () => {
    const asking = cards.filter(([, { question }]) => question);
    expect(asking.map(([name]) => name)).toEqual(["ask", "again", "soft"]);
    for (const [, { question, answers, words }] of asking) {
      expect(question).toBe("Are you thinking about killing yourself?");
      expect(answers).toEqual(["yes", "unsure", "no", "not-meant"]);
      expect(words.join(" ")).not.toMatch(/you(?:’re| are) not thinking|surely|hope(?:fully)? not/i);
    }
  });

  test("says once, where a conversation begins, that it is automated and not a person", () => {
    const begins = new Set(["ask", "soft", "other", "quiet"]);
    for (const [name, card] of cards)
      expect(saidBy(card).match(/automated, not a person/g)?.length ?? 0, name).toBe(begins.has(name) ? 1 : 0);
  });

  test("always has a way on, or a way to say that it was misread", () => {
    for (const [name, { answers }] of cards) expect(answers.includes("go-on") || answers.includes("not-meant"), name).toBe(true);
  });

  test("shows nothing in the title of the page that somebody else may see", () => {
    expect(crisisCards.quiet.title).not.toMatch(/safe|hurt|afraid|frighten|abuse|violen|partner|home|help/i);
  });
});

test("a safety plan has each step once, asks it kindly, and names no way of harm", () => {
  expect(planSteps.map(({ part }) => part).toSorted()).toEqual([...wordParts, ...contactParts].toSorted());
  for (const { title, asks, such = "" } of planSteps) {
    expect(`${title} ${asks} ${such}`).not.toMatch(methods);
    expect(`${title} ${asks} ${such}`).not.toMatch(unsafe);
    expect(asks.split(/\s+/).length, asks).toBeLessThanOrEqual(40);
  }
});
