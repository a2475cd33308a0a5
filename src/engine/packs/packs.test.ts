import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Card, Pack, Worksheet } from "../../content/pack.ts";
import { checkPack, findJsonFault, qualified, readingEase } from "./index.ts";
import type { packSchema } from "./schema.ts";

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

test("the check of a pack and its types say the same", () => {
  expectTypeOf<Frozen<z.output<typeof packSchema>>>().toEqualTypeOf<Frozen<Pack>>();
});

const evidence = [{ author: "A. Author", year: 2001, found: "It helped some people a little.", strength: "weak" }] as const;

function card(id: string, place?: Card["place"]): Card {
  return {
    id,
    name: "A cup of tea",
    kind: "technique",
    family: "recovery",
    helps: ["evening"],
    about: "You sit down with a cup of tea.",
    steps: ["Put the kettle on.", "Sit down."],
    firstStep: "Find the cup that you like.",
    ifThen: { when: "I close the lid", then: "I put the kettle on." },
    minutes: 5,
    effort: 1,
    leave: ["Leave it when you are in a hurry."],
    ...(place ? { place } : {}),
    evidence: [...evidence],
    limits: "Nobody has studied this cup.",
  };
}

function worksheet(id: string, change: Partial<Worksheet> = {}): Worksheet {
  return {
    id,
    name: "A look at the day",
    family: "time",
    helps: ["time"],
    about: "You look at your day.",
    suits: "When a day ran away.",
    minutes: 5,
    leave: ["Stop when you like."],
    steps: [
      {
        id: "how",
        title: "How was it?",
        guidance: "Look back at it.",
        questions: [
          {
            kind: "choice",
            id: "was",
            ask: "How was it?",
            choices: [
              { id: "full", name: "Full" },
              { id: "calm", name: "Calm" },
            ],
          },
        ],
      },
      {
        id: "more",
        title: "And then?",
        guidance: "Say more, if you like.",
        when: { question: "was", is: ["full"] },
        questions: [{ kind: "words", id: "why", ask: "What filled it?" }],
      },
    ],
    evidence: [...evidence],
    limits: "Nobody has studied this sheet.",
    ...change,
  };
}

const whole: Pack = {
  id: "tea",
  name: "Tea",
  version: 1,
  language: "en",
  authors: ["A. Author"],
  cards: [card("cup", { kind: "worksheet", id: "day" })],
  worksheets: [worksheet("day")],
  courses: [
    {
      id: "short",
      name: "A short course",
      about: "Two times, a week apart.",
      suits: "When you have two weeks.",
      leave: ["Put it off when life is full."],
      sessions: [
        {
          id: "first",
          name: "See it",
          about: "You look at it.",
          minutes: 10,
          daysUntilNext: 7,
          parts: [
            {
              kind: "ask",
              id: "see",
              title: "What is there?",
              step: { guidance: "Write what comes.", questions: [{ kind: "words", id: "is", ask: "What is it?" }] },
            },
          ],
          homework: [{ id: "cup", name: "A cup", what: "Drink it slowly.", often: "daily", place: { kind: "card", id: "cup" } }],
        },
        {
          id: "last",
          name: "Keep it",
          about: "You choose what stays.",
          minutes: 10,
          daysUntilNext: 7,
          parts: [
            {
              kind: "ask",
              id: "keep",
              title: "What stays?",
              recall: ["see"],
              step: { guidance: "Read it again.", questions: [{ kind: "words", id: "stays", ask: "What stays?" }] },
            },
          ],
          homework: [],
        },
      ],
      ratings: [{ id: "calm", ask: "How calm are you?", low: "not at all", high: "fully" }],
      afterwards: { worksheet: "day", everyDays: 30 },
      evidence: [...evidence],
      limits: "Nobody has studied this course.",
    },
  ],
  challenges: [
    {
      id: "week",
      name: "A week",
      about: "Seven days, one thing.",
      days: 7,
      steps: [
        { id: "one", name: "One thing", from: 1, until: 7, alone: "Do one thing.", together: "Do one thing, both.", why: "One is enough." },
      ],
      ratings: [{ id: "calm", ask: "How calm are you?", low: "not at all", high: "fully" }],
      evidence: [...evidence],
      limits: "Nobody has studied this week.",
    },
  ],
};

type Tree = Record<string, unknown>;

/** The pack with something else at a place. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(whole) as unknown as Tree;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop()!;
  const parent = steps.reduce((at, step) => at[step] as Tree, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const problemsOf = (given: unknown) => checkPack(given).problems.map(({ path, message }) => `${path}: ${message}`);

describe("the check of a pack", () => {
  test("takes one that is whole, and counts what it holds", () => {
    expect(checkPack(whole)).toEqual({ pack: whole, items: 4, problems: [] });
  });

  const wrong: readonly (readonly [what: string, path: string, value: unknown, path: string, message: RegExp])[] = [
    ["a name that is missing", "cards[0].name", undefined, "cards[0].name", /“name” is missing. Add it: a text in quotation marks\./],
    ["a number that is none", "cards[0].minutes", "five", "cards[0].minutes", /“minutes” has to be a whole number\./],
    ["a name that no pack has", "courses[0].title", "x", "courses[0].title", /no “title” here/],
    ["a word that is in no list", "cards[0].family", "magic", "cards[0].family", /“family” is one of "cbt", /],
    [
      "a kind of question that there is not",
      "worksheets[0].steps[0].questions[0].kind",
      "essay",
      "worksheets[0].steps[0].questions[0].kind",
      /kind/,
    ],
    [
      "a choice with one answer",
      "worksheets[0].steps[0].questions[0].choices",
      [{ id: "a", name: "A" }],
      "worksheets[0].steps[0].questions[0].choices",
      /at least two answers/,
    ],
    ["an id with a space", "cards[0].id", "my cup", "cards[0].id", /small letters, digits and hyphens/],
    ["no evidence", "worksheets[0].evidence", [], "worksheets[0].evidence", /Name at least one source/],
    ["evidence without a year", "cards[0].evidence[0].year", undefined, "cards[0].evidence[0].year", /“year” is missing/],
    ["no limits", "challenges[0].limits", undefined, "challenges[0].limits", /“limits” is missing/],
    ["limits that are empty", "challenges[0].limits", "", "challenges[0].limits", /“limits” is empty/],
    ["a text without end", "cards[0].about", "You sit down. ".repeat(60), "cards[0].about", /more than 500 letters/],
    ["nobody who wrote it", "authors", [], "authors", /Say who wrote it/],
    [
      "the same id twice",
      "worksheets[0].steps[1].id",
      "how",
      "worksheets[0].steps[1].id",
      /has the id “how” too \(worksheets\[0\]\.steps\[0\]\.id\)/,
    ],
    [
      "the same part twice",
      "courses[0].sessions[1].parts[0].id",
      "see",
      "courses[0].sessions[1].parts[0].id",
      /Another part of this course/,
    ],
    [
      "a place that there is not",
      "courses[0].sessions[0].homework[0].place.id",
      "cub",
      "courses[0].sessions[0].homework[0].place.id",
      /There is no card “cub”/,
    ],
    [
      "a worksheet for afterwards that there is not",
      "courses[0].afterwards.worksheet",
      "days",
      "courses[0].afterwards.worksheet",
      /Did you mean “day”\?/,
    ],
    [
      "an exercise that there is not",
      "challenges[0].steps[0].place",
      { kind: "exercise", id: "yoga" },
      "challenges[0].steps[0].place.id",
      /no exercise “yoga”/,
    ],
    [
      "something recalled that was not asked yet",
      "courses[0].sessions[0].parts[0].recall",
      ["keep"],
      "courses[0].sessions[0].parts[0].recall[0]",
      /Nothing was asked at an earlier part “keep”/,
    ],
    [
      "a step after a later question",
      "worksheets[0].steps[0].when",
      { question: "was", is: ["full"] },
      "worksheets[0].steps[0].when.question",
      /this step or a later one/,
    ],
    [
      "a step after no question",
      "worksheets[0].steps[1].when.question",
      "nothing",
      "worksheets[0].steps[1].when.question",
      /asked nowhere before/,
    ],
    [
      "a step after an answer that there is not",
      "worksheets[0].steps[1].when.is",
      ["empty"],
      "worksheets[0].steps[1].when.is[0]",
      /has no answer “empty”. It has: full, calm\./,
    ],
    [
      "places that lead round",
      "worksheets[0].steps[0].place",
      { kind: "card", id: "cup" },
      "worksheets[0].steps[0].place",
      /card “cup” → worksheet “day” → card “cup”/,
    ],
    ["a place that leads to itself", "cards[0].place", { kind: "card", id: "cup" }, "cards[0].place", /card “cup” → card “cup”/],
    ["a window that ends too late", "challenges[0].steps[0].until", 8, "challenges[0].steps[0].until", /has 7 days/],
    ["a window that ends before it begins", "challenges[0].steps[0].from", 9, "challenges[0].steps[0].until", /lies before the first/],
    [
      "a session with nothing for a family",
      "courses[0].sessions[1].parts[0].for",
      ["one", "couple"],
      "courses[0].sessions[1].parts",
      /For “family” this session holds nothing/,
    ],
    ["script", "cards[0].steps[1]", "Sit <script>alert(1)</script> down.", "cards[0].steps[1]", /“<script>” is markup/],
    [
      "script without a bracket",
      "cards[0].about",
      "You sit, javascript:alert(1), down.",
      "cards[0].about",
      /“javascript:a” looks like script/,
    ],
    ["an entity", "cards[0].name", "Tea &amp; cake", "cards[0].name", /“&amp;” is markup/],
    [
      "an address",
      "cards[0].limits",
      "Read more at https://tea.example/cups today.",
      "cards[0].limits",
      /“https:\/\/tea.example\/cups” is an address/,
    ],
    [
      "a bare address",
      "cards[0].evidence[0].found",
      "It helped, says tea.org of it.",
      "cards[0].evidence[0].found",
      /“tea.org” is an address/,
    ],
    ["a letter box", "authors[0]", "A. Author, a@tea.example", "authors[0]", /is an address/],
    ["stars of markup", "cards[0].about", "You sit **down**.", "cards[0].about", /“\*\*” is a sign of markup/],
    ["a letter that nobody sees", "cards[0].name", "Te\u202Ea", "cards[0].name", /U\+202E/],
    ["a line break", "cards[0].name", "Tea\ncake", "cards[0].name", /line break/],
    ["a word that orders about", "cards[0].about", "You should sit down.", "cards[0].about", /“should”/],
    ["a word that Enough does not call itself", "courses[0].about", "This therapy takes two weeks.", "courses[0].about", /“therapy”/],
    [
      "a hard text",
      "worksheets[0].steps[0].guidance",
      "Organisational responsibilities necessitate considerable reconsideration of interdependent prioritisation mechanisms, particularly regarding professional availability expectations, continuously communicated notwithstanding countervailing familial obligations, circumstances and individual recuperation necessities.",
      "worksheets[0].steps[0].guidance",
      /reading ease/,
    ],
  ];
  test.each(wrong)("names %s, and where it is", (_what, path, value, where, message) => {
    const found = checkPack(changed(path, value)).problems;
    expect(found.map((problem) => problem.path)).toContain(where);
    expect(found.find((problem) => problem.path === where)!.message).toMatch(message);
  });

  test("leaves alone what reads like a fault and is none", () => {
    expect(problemsOf(changed("cards[0].about", "“I should do more”, says a voice. At 5 p.m. you sit down (3 < 4)."))).toEqual([]);
    expect(problemsOf(changed("cards[0].leave", ["If a therapist treats you, ask there first."]))).toEqual([]);
    expect(problemsOf({ ...(changed("cards[0].about", "Du sollst should es lesen.") as Pack), language: "de" })).toEqual([]);
    expect(problemsOf("nothing")).toEqual([": This has to be an object in braces."]);
  });

  test("lets a pack lead to what stands beside it", () => {
    const other = changed("cards[0].place", { kind: "worksheet", id: "beside" });
    expect(problemsOf(other)).toHaveLength(1);
    expect(checkPack(other, { cards: [], worksheets: [worksheet("beside")] }).problems).toEqual([]);
  });

  test("names everything at once", () => {
    const late = changed("challenges[0].steps[0].until", 9) as Tree;
    const two = { ...late, cards: (changed("cards[0].about", "You must <b>sit</b>.") as Tree)["cards"] };
    expect(problemsOf(two)).toHaveLength(3);
  });
});

test("a pack beside our own has ids that are its own, and leads where it led", () => {
  const { cards, worksheets, courses, challenges } = qualified(whole);
  expect([cards, worksheets, courses, challenges].map(([item]) => item!.id)).toEqual(["tea.cup", "tea.day", "tea.short", "tea.week"]);
  expect(cards[0]!.place).toEqual({ kind: "worksheet", id: "tea.day" });
  expect(courses[0]!.afterwards.worksheet).toBe("tea.day");
  expect(courses[0]!.sessions[0]!.homework[0]!.place).toEqual({ kind: "card", id: "tea.cup" });
  const leadingOut = { ...whole, cards: [card("cup", { kind: "exercise", id: "box" })], worksheets: [] };
  expect(qualified(leadingOut).cards[0]!.place).toEqual({ kind: "exercise", id: "box" });
  expect(qualified(leadingOut).courses[0]!.afterwards.worksheet).toBe("day");
});

describe("the place at which a text is no JSON", () => {
  test.each([
    ['{"a": x}', 1, 7],
    ['{"a": 1,}', 1, 9],
    ["[1, 2", 1, 6],
    ['{"a" 1}', 1, 6],
    ['{\n  "a": "b"\n  "c": 1\n}', 3, 3],
    ['{\n  "a": "b\n}', 2, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 7],
    ["", 1, 1],
    ['{"a": 1} {', 1, 10],
    ['["\\x"]', 1, 2],
  ])("%j: line %i, column %i", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(/JSON/);
    expect(findJsonFault(text)).toMatchObject({ line, column });
    expect(findJsonFault(text)!.message).toMatch(/^[A-Z].*\.$/);
  });

  test.each(['{"a": [1, -2.5e3, "\\u00e9\\n", true, null, {}, []]}', " 1 ", JSON.stringify(whole, null, 2)])("JSON has none", (text) => {
    expect(findJsonFault(text)).toBeUndefined();
  });

  test("a text of many brackets is refused, not followed without end", () => {
    expect(findJsonFault("[".repeat(100_000))!.message).toMatch(/More than 100/);
  });
});

test("a text without words is not hard to read", () => {
  expect(readingEase("2026")).toBe(100);
});
