import { z } from "zod";
import { action, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { allDayFigures, type Figure } from "../days/index.ts";
import type { Finding } from "./findings.ts";
import { type Insights, insightsOf } from "./insights.ts";
import { choiceRecord, mostFactors, mostOutcomes } from "./records.ts";
import { findingSentence } from "./words.ts";

const findingView = z.object({
  outcome: z.string(),
  factor: z.string(),
  lagDays: z.number(),
  standing: z.enum(["confirmed", "sign", "faded", "not borne out"]),
  sentence: z.string(),
  /** In the outcome’s unit, for `step` more of the factor in its own. */
  effect: z.number(),
  interval: z.tuple([z.number(), z.number()]).readonly(),
  step: z.number(),
  n: z.number(),
  nEffective: z.number(),
  seen: z.string(),
  confirmed: z.string().nullable(),
  lost: z.enum(["all days", "newest days", "new days"]).nullable(),
  /** About how many more days that hold both will tell; null when it is no first sign. */
  daysNeeded: z.number().nullable(),
});

const view = z.object({
  outcomes: z.array(z.string()).readonly(),
  factors: z.array(z.string()).readonly(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** How many pairs were looked at, and when the next look is. */
  pairs: z.number(),
  nextLook: z.string().nullable(),
  findings: z.array(findingView).readonly(),
  untested: z
    .array(z.object({ outcome: z.string(), factor: z.string(), lagDays: z.number(), why: z.string(), daysNeeded: z.number().nullable() }))
    .readonly(),
});

export const listAssociations = action({
  name: "insights.associations",
  summary: "Read what goes together in your days, how sure that is, and what no longer holds",
  route: "GET /insights/associations",
  input: z.object({}),
  output: view,
  async run(desk) {
    const known = await allDayFigures(desk);
    const insights = known && (await insightsOf(desk, known));
    return insights ? viewOf(insights) : nothing;
  },
});

const nothing: z.output<typeof view> = {
  outcomes: [],
  factors: [],
  from: null,
  to: null,
  pairs: 0,
  nextLook: null,
  findings: [],
  untested: [],
};

function viewOf({ chosen, first, last, looked, nextLook }: Insights): z.output<typeof view> {
  return {
    outcomes: chosen.outcomes.map(({ id }) => id),
    factors: chosen.factors.map(({ id }) => id),
    from: first,
    to: last,
    pairs: looked?.pairs ?? 0,
    nextLook,
    findings: (looked?.findings ?? []).map(findingViewOf),
    untested: (looked?.unseen ?? []).map(({ outcome, factor, lagDays, why, moreDays }) => ({
      outcome,
      factor,
      lagDays,
      why,
      daysNeeded: moreDays,
    })),
  };
}

function findingViewOf(finding: Finding): z.output<typeof findingView> {
  const { outcome, factor, lagDays, standing, step, now, seen, confirmed, lost, moreDays } = finding;
  return {
    outcome: outcome.id,
    factor: factor.id,
    lagDays,
    standing,
    sentence: findingSentence(finding),
    effect: step.effect,
    interval: step.interval,
    step: step.amount,
    n: now.days,
    nEffective: now.effectiveDays,
    seen,
    confirmed,
    lost,
    daysNeeded: standing === "sign" ? moreDays : null,
  };
}

const ids = z.array(z.string().max(80)).max(100).default([]);

export const choose = action({
  name: "insights.choose",
  summary: "Choose what matters to you and what you can change: what is looked at for what goes together",
  route: "POST /insights",
  input: z.object({ outcomes: ids, factors: ids, usual: z.boolean().default(false).describe("Go back to what is usual") }),
  output: z.null(),
  done: "Kept. This is what is looked at from now on.",
  undo: true,
  async run(desk, { outcomes, factors, usual }) {
    const before = desk.notebook.setting(choiceRecord);
    if (usual) {
      if (before) desk.notebook.remove(choiceRecord, before.id);
      return null;
    }
    const refused = unfit((await allDayFigures(desk))?.figures ?? [], outcomes, factors);
    if (refused) return refused;
    desk.notebook.keep(choiceRecord, { outcomes: [...new Set(outcomes)], factors: [...new Set(factors)] });
    return null;
  },
});

function unfit(figures: readonly Figure[], outcomes: readonly string[], factors: readonly string[]): Refusal | undefined {
  const known = figures.map(({ id }): string => id);
  const unknown = [...outcomes, ...factors].find((id) => !known.includes(id));
  if (unknown !== undefined)
    return refuse(`Nothing called “${unknown}” is known of your days. There are: ${known.join(", ") || "none yet"}.`);
  const felt = factors.find((id) => figures.some((figure) => figure.id === id && figure.source === "felt"));
  if (felt !== undefined)
    return refuse(`“${felt}” is how you feel, which nobody changes by a decision. Choose it as what matters.`, "factors");
  if (outcomes.length === 0) return refuse("Choose at least one thing that matters to you.", "outcomes");
  if (factors.length === 0) return refuse("Choose at least one thing that you can change.", "factors");
  if (new Set(outcomes).size > mostOutcomes)
    return refuse(`Choose ${mostOutcomes} at most that matter: who looks at everything finds what is not there.`, "outcomes");
  if (new Set(factors).size > mostFactors) return refuse(`Choose ${mostFactors} at most that you can change.`, "factors");
  return undefined;
}
