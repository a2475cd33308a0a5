import { z } from "zod";
import { countries } from "../../content/emergency-numbers.ts";
import { contactParts, planSteps, wordParts } from "../../content/safety-plan.ts";
import { action, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { changedPlan, firstOpen, planOf } from "./plan.ts";
import { mostContacts, planRecord, planText } from "./records.ts";

const name = z.string().trim().max(80).default("");
const number = z
  .string()
  .trim()
  .max(40)
  .refine((written) => written === "" || /^[\d+(][\d\s()./-]*$/.test(written), "Write the number in digits, such as +49 170 1234567.")
  .default("");
const contacts = z.record(z.string(), z.object({ name, number })).optional().describe("By place, from 1 on; what is there is replaced");
const words = planText.optional();

export const getPlan = action({
  name: "safety.plan.get",
  summary: "Read your own plan for hard hours, step by step, and which step is still open",
  route: "GET /safety-plan",
  input: z.object({}),
  output: z.object({ plan: planRecord.schema, firstOpen: z.string().nullable() }),
  run({ notebook }) {
    const plan = planOf(notebook);
    return { plan, firstOpen: firstOpen(plan) ?? null };
  },
});

export const setPlan = action({
  name: "safety.plan.set",
  summary: "Write your own plan for hard hours, all of it or one step; what is left out stays as it was",
  route: "POST /safety-plan",
  input: z.object({
    country: z.string().optional().describe("Whose lines stand beside it, such as DE"),
    signs: words,
    alone: words,
    away: words,
    people: contacts,
    professionals: contacts,
    safer: words,
    worth: words,
    empty: z
      .array(z.enum([...wordParts, ...contactParts, "country"]))
      .max(planSteps.length + 1)
      .default([])
      .describe("Parts that are emptied where nothing is sent for them"),
  }),
  output: z.null(),
  done: "Kept. Nobody but you can read it.",
  undo: true,
  run({ notebook }, change) {
    const wrong = wrongCountry(change.country) ?? contactParts.map((part) => wrongContacts(part, change[part])).find(Boolean);
    if (wrong) return wrong;
    notebook.keep(planRecord, changedPlan(planOf(notebook), { ...definedOf(change), empty: change.empty }));
    return null;
  },
});

function wrongCountry(country: string | undefined): Refusal | undefined {
  if (country === undefined || country === "" || countries.some(({ code }) => code === country)) return undefined;
  return refuse(
    `No lines are listed for “${country.slice(0, 20)}”. There are: ${countries.map(({ code }) => code).join(", ")}.`,
    "country",
  );
}

function wrongContacts(part: (typeof contactParts)[number], given: Readonly<Record<string, unknown>> | undefined): Refusal | undefined {
  const stray = Object.keys(given ?? {}).find((place) => !(/^[1-9]$/.test(place) && Number(place) <= mostContacts));
  if (stray === undefined) return undefined;
  return refuse(`There is room for ${mostContacts} here, counted from 1. “${stray.slice(0, 20)}” is none of them.`, part);
}

/** Without the keys that stand for nothing. */
function definedOf<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

export const removePlan = action({
  name: "safety.plan.remove",
  summary: "Take your own plan for hard hours away",
  route: "POST /safety-plan/remove",
  input: z.object({}),
  output: z.null(),
  done: "The plan is gone.",
  undo: true,
  run({ notebook }) {
    const kept = notebook.setting(planRecord);
    if (kept) notebook.remove(planRecord, kept.id);
    return null;
  },
});
