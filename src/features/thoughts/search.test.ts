import { expect, test } from "vitest";
import { thoughtTopics } from "../../content/thought-topics.ts";
import { defaultAreas } from "../areas/index.ts";
import { kindsOf } from "../days/index.ts";
import { experimentRecord } from "../experiments/index.ts";
import { markCues } from "./marks.ts";
import { holds, mostLike, wordsIn } from "./search.ts";

const documents = [
  { id: "mail", text: "My manager will think I am lazy when the mail waits until morning" },
  { id: "school", text: "The teacher thinks I am a careless parent since I came late to school" },
  { id: "mails", text: "Nobody answered my mails, so the manager is angry with me" },
  { id: "bread", text: "The bread burned again" },
];

test("thoughts that share rare words are alike, those that share small words are not", () => {
  expect(mostLike("My manager waits for my mail this morning", documents, 3)).toEqual(["mail", "mails"]);
  expect(mostLike("I am so late for school", documents, 1)).toEqual(["school"]);
  expect(mostLike("I am and the was for me", documents, 3)).toEqual([]);
  expect(mostLike("", documents, 3)).toEqual([]);
  expect(mostLike("anything", [], 3)).toEqual([]);
});

test("a search holds when every word begins one of the text, in any order and size of letters", () => {
  const text = "My Manager’s mails, again at Café Lumière";
  for (const query of ["", "manager", "MAIL man", "café", "lumiè"]) expect(holds(text, query), query).toBe(true);
  for (const query of ["anager", "manager bread", "lumier "]) expect(holds(text, query), query).toBe(false);
  expect(wordsIn("The meetings and the boss")).toEqual(["meeting", "boss"]);
});

test("cues are marked where they stand, each once and in order, and a long text is shown around them", () => {
  const shown = (text: string, cues: readonly string[]) =>
    markCues(text, cues)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join("");
  expect(shown("I always fail, always", ["always", "always"])).toBe("I [always] fail, [always]");
  expect(shown("I never win", ["never"])).toBe("I [never] win");
  expect(markCues("Nothing here", ["absent", ""])).toEqual([]);
  const long = `${"before ".repeat(100)}I am an idiot today ${"after ".repeat(100)}`;
  expect(shown(long, ["idiot"])).toMatch(/^… before .* I am an \[idiot\] today .*after …$/);
  expect(shown(long, ["idiot"]).length).toBeLessThan(160);
});

test("every topic names areas that there are, and an experiment that can be begun as it stands", () => {
  const kinds = kindsOf(defaultAreas).map(({ id }) => id as string);
  for (const topic of thoughtTopics) {
    expect(kinds).toContain(topic.outcome);
    const plan = { change: topic.change, outcome: topic.outcome, design: "pairs", expected: "higher", belief: 5 };
    expect(experimentRecord.schema.safeParse({ ...plan, beliefAfter: null, days: [], stopped: null }).success).toBe(true);
    for (const area of topic.areas) expect(defaultAreas.map(({ id }) => id)).toContain(area);
    for (const word of topic.words) expect(word).toBe(word.toLowerCase());
  }
  expect(thoughtTopics.length).toBeGreaterThan(3);
});
