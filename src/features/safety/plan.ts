import type { z } from "zod";
import { type ContactPart, contactParts, type PlanPart, planSteps, type WordPart, wordParts } from "../../content/safety-plan.ts";
import { countries, type Country } from "../../content/emergency-numbers.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { planRecord } from "./records.ts";

export type Plan = z.output<(typeof planRecord)["schema"]>;
export type Contact = Plan["people"][number];

const emptyPlan: Plan = { country: "", signs: "", alone: "", away: "", people: [], professionals: [], safer: "", worth: "" };

/** Somebody's plan, with empty steps where nothing was written yet. */
export function planOf(notebook: Notebook): Plan {
  return notebook.setting(planRecord)?.data ?? emptyPlan;
}

export function isContactPart(part: PlanPart): part is ContactPart {
  return (contactParts as readonly PlanPart[]).includes(part);
}

/** The parts in which something stands. */
export function writtenParts(plan: Plan): readonly PlanPart[] {
  return planSteps.map(({ part }) => part).filter((part) => plan[part].length > 0);
}

/** The first step in which nothing stands yet; undefined when all are written. */
export function firstOpen(plan: Plan): PlanPart | undefined {
  return planSteps.find(({ part }) => plan[part].length === 0)?.part;
}

/** The country that somebody named in their plan. */
export function countryOf({ country }: Plan): Country | undefined {
  return countries.find(({ code }) => code === country);
}

/** What was sent for a plan. A part that is not there stays as it was. */
export interface PlanChange extends Readonly<Partial<Record<WordPart, string>>> {
  readonly country?: string | undefined;
  /** By place, from 1 on. */
  readonly people?: Readonly<Record<string, Contact>> | undefined;
  readonly professionals?: Readonly<Record<string, Contact>> | undefined;
  /** Parts that are emptied where nothing is sent for them: a form cannot send what is empty. */
  readonly empty: readonly (PlanPart | "country")[];
}

/** The plan with what was sent laid over it. */
export function changedPlan(plan: Plan, change: PlanChange): Plan {
  const words = wordParts.map((part) => [part, change[part]?.trim() ?? (change.empty.includes(part) ? "" : plan[part])]);
  const contacts = contactParts.map((part) => {
    // A form that does not show them sends none: that is no wish to lose them.
    const sent = Object.entries(change[part] ?? {}).toSorted(([a], [b]) => Number(a) - Number(b));
    const kept = sent.map(([, contact]) => contact).filter(({ name, number }) => name !== "" || number !== "");
    return [part, sent.length > 0 || change.empty.includes(part) ? kept : plan[part]];
  });
  const country = change.country ?? (change.empty.includes("country") ? "" : plan.country);
  return { ...plan, ...Object.fromEntries([...words, ...contacts]), country };
}
