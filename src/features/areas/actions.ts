import { z } from "zod";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { canonicalJson } from "../../kernel/notebook/index.ts";
import { defaultAreas } from "./model.ts";
import { learningBars } from "./learning.ts";
import { areaId, areasOf, areasRecord, learnedRecord, learningOf, mostRules, rulesRecord, seenSchema, whenSchema } from "./records.ts";

type Rules = z.output<(typeof rulesRecord)["schema"]>["rules"];

const ruleView = z.object({ id: z.string(), when: whenSchema, area: areaId, since: z.string(), from: z.enum(["you", "correction"]) });

export const listRules = action({
  name: "areas.rules",
  summary: "List your own rules, in the order in which they are tried",
  route: "GET /rules",
  input: z.object({}),
  output: z.array(ruleView),
  run: ({ notebook }) => [...rulesIn(notebook)],
});

export const addRule = action({
  name: "areas.add-rule",
  summary: "Say where things of one sort belong",
  route: "POST /rules",
  input: z.object({ when: whenSchema, area: areaId, from: z.enum(["you", "correction"]).default("you") }),
  output: ruleView,
  done: "The rule is kept, and tried before the others.",
  undo: true,
  run(desk, { when, area, from }) {
    if (Object.values(when).every((word) => word === undefined))
      return refuse("Say what the rule looks for: a word of the title, a calendar, an app.", "when.title");
    return remember(desk, { when, area, from });
  },
});

const scopes = ["title", "calendar", "domain", "app", "site", "label", "event"] as const;

export const correct = action({
  name: "areas.correct",
  summary: "Say where something belongs; it is remembered as a rule, and learned from",
  route: "POST /corrections",
  input: z.object({ area: areaId, scope: z.enum(scopes), clue: seenSchema }),
  output: ruleView,
  done: "Corrected. It is remembered as a rule, under Areas and rules.",
  undo: true,
  run(desk, { area, scope, clue }) {
    if (clue[scope] === undefined) return refuse("This has no such name to remember. Choose another way to remember it.", "scope");
    return remember(desk, { when: { [scope]: clue[scope] }, area, from: "correction", of: [clue] });
  },
});

export const removeRule = action({
  name: "areas.remove-rule",
  summary: "Forget a rule",
  route: "POST /rules/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The rule is gone. What it sorted is sorted by the others now.",
  undo: true,
  run({ notebook }, { id }) {
    notebook.keep(rulesRecord, { rules: rulesIn(notebook).filter((rule) => rule.id !== id) });
    return null;
  },
});

export const raiseRule = action({
  name: "areas.raise-rule",
  summary: "Try a rule one place earlier",
  route: "POST /rules/:id/raise",
  input: z.object({ id: z.string() }),
  output: z.null(),
  undo: true,
  run({ notebook }, { id }) {
    const rules = [...rulesIn(notebook)];
    const place = rules.findIndex((rule) => rule.id === id);
    if (place > 0) rules.splice(place - 1, 2, rules[place]!, rules[place - 1]!);
    notebook.keep(rulesRecord, { rules });
    return null;
  },
});

const label = z.string().trim().max(40);

export const setAreas = action({
  name: "areas.set",
  summary: "Name your areas, add one, or put one away",
  route: "POST /areas",
  input: z.object({ labels: z.record(areaId, label).default({}), added: label.default(""), used: z.array(areaId).default([]) }),
  output: z.array(z.object({ id: areaId, label: z.string() })),
  done: "Your areas are kept.",
  undo: true,
  run({ notebook }, { labels, added: addedLabel, used }) {
    const before = notebook.setting(areasRecord)?.data ?? { labels: {}, added: [], hidden: [] };
    const all = [...defaultAreas, ...before.added];
    const added =
      addedLabel === ""
        ? before.added
        : [
            ...before.added,
            {
              id: freeId(
                addedLabel,
                all.map(({ id }) => id),
              ),
              label: addedLabel,
            },
          ];
    const hidden = all.map(({ id }) => id).filter((id) => !used.includes(id));
    if (hidden.length === all.length) return refuse("At least one area has to stay.", "used");
    if (added.length > 8) return refuse("There is room for eight areas of your own. Put one away by taking its tick off.", "added");
    const named = Object.entries(labels).filter(([id, label]) => label !== "" && label !== all.find((area) => area.id === id)?.label);
    notebook.keep(areasRecord, { labels: Object.fromEntries(named), added, hidden });
    return [...areasOf(notebook)];
  },
});

/** An id from a label: small letters, digits and dashes; numbered when it is taken. */
function freeId(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[^a-z]+|-+$/g, "")
    .slice(0, 24);
  const base = plain || "area";
  let id = base;
  for (let number = 2; taken.includes(id) || !areaId.safeParse(id).success; number++) id = `${base}-${number}`;
  return id;
}

export const learningView = z.object({
  state: z.enum(["off", "few", "silent", "active"]),
  corrections: z.number(),
  /** From how many corrections on it may speak. */
  from: z.number(),
  /** The corrected things, each held out in turn: how many the rules alone put right, how many with what was learned, and how many that put wrong. */
  heldOut: z.object({ things: z.number(), rules: z.number(), learned: z.number(), wrong: z.number() }),
});

export const showLearning = action({
  name: "areas.learned",
  summary: "Read whether your corrections sort what no rule fits, and how well they did beside the rules alone",
  route: "GET /areas/learned",
  input: z.object({}),
  output: learningView,
  run: ({ notebook }) => viewLearning(notebook),
});

export const setLearning = action({
  name: "areas.set-learned",
  summary: "Let your corrections sort what no rule fits, or leave it unsorted",
  route: "POST /areas/learned",
  input: z.object({ on: z.boolean().default(false) }),
  output: learningView,
  done: "Kept. Rules sort as before.",
  undo: true,
  run({ notebook }, { on }) {
    notebook.keep(learnedRecord, { on });
    return viewLearning(notebook);
  },
});

/** What was learned, as a program reads it. */
export function viewLearning(notebook: Desk["notebook"]): z.output<typeof learningView> {
  const { state, corrections, heldOut } = learningOf(notebook);
  return { state, corrections, from: learningBars.corrections, heldOut };
}

/** Puts a rule before the others, or after them; an older one with the same condition gives way to it. */
export function remember(
  { notebook, today }: Desk,
  said: Omit<Rules[number], "id" | "since">,
  place: "first" | "last" = "first",
): Rules[number] | Refusal {
  const { area, when } = said;
  if (!areasOf(notebook).some(({ id }) => id === area)) return refuse(`There is no area “${area}”. Choose one of your areas.`, "area");
  const rule = { id: crypto.randomUUID(), ...said, since: today };
  const others = rulesIn(notebook).filter((other) => canonicalJson(other.when) !== canonicalJson(when));
  if (others.length >= mostRules)
    return refuse(`There is room for ${mostRules.toLocaleString("en")} rules. Forget one under Areas and rules, then try again.`);
  notebook.keep(rulesRecord, { rules: place === "first" ? [rule, ...others] : [...others, rule] });
  return rule;
}

function rulesIn(notebook: Desk["notebook"]): Readonly<Rules> {
  return notebook.setting(rulesRecord)?.data.rules ?? [];
}
