import { describe, expect, test } from "vitest";
import { questionnaires } from "./questionnaires.ts";

const banned = /\b(should|must|streak\w*|productiv\w*|therap\w*|diagnos\w*)\b/i;

describe("questionnaires", () => {
  test("are the ten whose licences let them be passed on, each with an id of its own", () => {
    expect(questionnaires.map(({ id }) => id).toSorted()).toEqual(
      ["phq-2", "phq-4", "phq-8", "phq-9", "gad-7", "cbi-personal", "cbi-work", "swls", "scs-sf", "mhi-5"].toSorted(),
    );
  });

  test.each(questionnaires)("$short says its licence and source, and its lines stand where its scale is", (questionnaire) => {
    const { licence, source, about, means, not, bands, line, scoring, items, options } = questionnaire;
    expect(licence.length).toBeGreaterThan(20);
    expect(source).toMatch(/\((19|20)\d\d\).*\.$/);
    expect(`${about} ${means} ${not}`).not.toMatch(banned);
    expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).toSorted((a, b) => a - b));
    if (bands.length > 0) expect(bands[0]!.from).toBe(scoring.min);
    for (const { from } of bands) expect(from).toBeLessThanOrEqual(scoring.max);
    if (line) expect(line.source.length).toBeGreaterThan(5);
    for (const item of [...scoring.reversed, ...Object.values(scoring.subscales).flat()]) expect(items[item - 1]).toBeDefined();
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  });

  test("PHQ-9 is in no set and nothing leads to it: it is there for those who choose it", () => {
    const byId = new Map(questionnaires.map((questionnaire) => [questionnaire.id, questionnaire]));
    expect(byId.get("phq-9")!.sets).toEqual([]);
    const steps = questionnaires.flatMap((from) => (from.closer ?? []).map((to) => ({ from, to })));
    expect(steps.length).toBeGreaterThan(2);
    for (const { from, to } of steps) {
      expect(from.line).toBeDefined();
      expect(to.id).not.toBe("phq-9");
      expect(byId.get(to.id)!.items.length).toBeGreaterThan(from.items.length);
      if (to.part !== undefined) expect(Object.keys(from.scoring.subscales)).toContain(to.part);
    }
  });
});
