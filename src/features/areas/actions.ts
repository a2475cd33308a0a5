import { z } from "zod";
import { action, type Desk, type Refusal, refuse } from "../../kernel/actions/index.ts";
import { canonicalJson } from "../../kernel/notebook/index.ts";
import { type AreaId, defaultAreas, type When } from "./model.ts";
import { areaId, areasOf, areasRecord, rulesRecord, whenSchema } from "./records.ts";

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
    return remember(desk, when, area, from);
  },
});

const scopes = ["title", "calendar", "domain", "app", "site", "label", "event"] as const;

export const correct = action({
  name: "areas.correct",
  summary: "Say where something belongs; it is remembered as a rule",
  route: "POST /corrections",
  input: z.object({ area: areaId, scope: z.enum(scopes), clue: whenSchema }),
  output: ruleView,
  done: "Corrected. It is remembered as a rule, under Areas and rules.",
  undo: true,
  run(desk, { area, scope, clue }) {
    if (clue[scope] === undefined) return refuse("This has no such name to remember. Choose another way to remember it.", "scope");
    return remember(desk, { [scope]: clue[scope] }, area, "correction");
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

/** Puts a rule before the others; an older one with the same condition gives way to it. */
export function remember({ notebook, today }: Desk, when: When, area: AreaId, from: Rules[number]["from"]): Rules[number] | Refusal {
  if (!areasOf(notebook).some(({ id }) => id === area)) return refuse(`There is no area “${area}”. Choose one of your areas.`, "area");
  const rule = { id: crypto.randomUUID(), when, area, since: today, from };
  const others = rulesIn(notebook).filter((other) => canonicalJson(other.when) !== canonicalJson(when));
  notebook.keep(rulesRecord, { rules: [rule, ...others] });
  return rule;
}

function rulesIn(notebook: Desk["notebook"]): Readonly<Rules> {
  return notebook.setting(rulesRecord)?.data.rules ?? [];
}
