import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, type TestEngine } from "../../../test/support/engines.ts";
import { type Browser, makePerson, openTestHouse, type TestHouse } from "../../../test/support/house.ts";
import type { Question } from "../../content/pack.ts";
import { listedWorksheets } from "./packs.ts";

let place: TestEngine;
let house: TestHouse;
let browser: Browser;
beforeAll(async () => {
  place = await engines[0]!.open();
  house = openTestHouse(place.engine, Date.parse("2026-09-15T10:00:00Z"));
  ({ browser } = await makePerson(house, "walker"));
  await browser.json("POST", "/api/meaning/values", { chosen: ["family"] });
});
afterAll(() => place.dispose());

/** Something that can be said to a question, as a form sends it. `round` decides which choice is taken. */
function fieldsFor(question: Question, round: number): Readonly<Record<string, string>> {
  const name = `answers.${question.id}`;
  switch (question.kind) {
    case "words":
      return { [`${name}.text`]: `Words to ${question.id}` };
    case "scale":
      return { [`${name}.value`]: String(question.most) };
    case "choice": {
      const { choices } = question;
      if (typeof choices === "string") return { [`${name}.chosen`]: { values: "family", areas: "work", roles: "parent" }[choices] };
      return { [`${name}.chosen`]: choices[round % choices.length]!.id };
    }
    case "rows":
      return Object.fromEntries(
        question.columns.map(({ id, choices }) => [`${name}.rows.1.${id}`, choices ? choices[0]!.name : `Cell of ${id}`]),
      );
    case "plan":
      return { [`${name}.when`]: "it rings", [`${name}.act`]: "I breathe", [`${name}.sure`]: "6" };
    case "day":
      return { [`${name}.day`]: "2026-09-30" };
  }
}

/** Walks a worksheet from its first step to its last, looks at the steps that are not in `shown` yet, and adds them. */
async function walk(key: string, round: number, shown: Set<string>): Promise<void> {
  const { worksheet } = listedWorksheets().find((listed) => listed.key === key)!;
  const begun = await browser.post(`/worksheets/${encodeURIComponent(key)}/runs`);
  const path = begun.location!.split("?")[0]!;
  const steps: string[] = [];
  for (let step = worksheet.steps[0]; step !== undefined;) {
    const fields = Object.assign({}, ...step.questions.map((question) => fieldsFor(question, round))) as Record<string, string>;
    if (!shown.has(step.id)) {
      const { status, body } = await browser.get(`${path}?step=${encodeURIComponent(step.id)}`);
      expect([step.id, status]).toEqual([step.id, 200]);
      for (const name of Object.keys(fields)) expect(body).toContain(`name="${name}"`);
    }
    steps.push(step.id);
    shown.add(step.id);
    const sent = await browser.post(path, { on: step.id, go: "next", ...fields });
    expect([step.id, sent.status, sent.location?.split("?")[0]]).toEqual([step.id, 303, path]);
    const next = new URL(sent.location!, "http://house").searchParams.get("step");
    step = worksheet.steps.find(({ id }) => id === next);
  }
  const whole = (await browser.get(path)).body;
  expect(whole).not.toContain("The worksheet has changed since");
  for (const { id } of worksheet.steps
    .filter(({ id }) => steps.includes(id))
    .flatMap(({ questions }) => questions.filter(({ kind }) => kind === "words")))
    expect(whole).toContain(`Words to ${id}`);
}

test(
  "each worksheet can be walked to its end, by one choice and by another, and every step of it is shown to somebody",
  { timeout: 120_000 },
  async () => {
    const listed = listedWorksheets();
    expect(listed.length).toBeGreaterThan(1);
    for (const { key, worksheet } of listed) {
      const most = Math.max(
        1,
        ...worksheet.steps.flatMap(({ when }) =>
          choicesAt(
            worksheet.steps.flatMap(({ questions }) => questions),
            when?.question,
          ),
        ),
      );
      const shown = new Set<string>();
      for (let round = 0; round < most; round++) await walk(key, round, shown);
      expect([key, worksheet.steps.map(({ id }) => id).filter((id) => !shown.has(id))]).toEqual([key, []]);
    }
  },
);

/** How many choices there are at the question that a step hangs on. */
function choicesAt(questions: readonly Question[], id: string | undefined): number {
  const question = questions.find((one) => one.id === id);
  return question?.kind === "choice" && typeof question.choices !== "string" ? question.choices.length : 1;
}
