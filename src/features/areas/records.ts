import { z } from "zod";
import { type Notebook, record } from "../../kernel/notebook/index.ts";
import { learnFrom, type Learning } from "./learning.ts";
import { type Area, type AreaId, defaultAreas, type Rule } from "./model.ts";

// “constructor” is a name that every object answers to; what people set is kept by area in objects.
export const areaId = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9-]{0,31}$/, "An area’s id has small letters, digits and dashes, and begins with a letter.");

export const mostRules = 2000;
/** How many examples one correction keeps. */
export const mostSeen = 5;

const word = z.string().trim().min(1).max(200);

export const whenSchema = z.strictObject({
  calendar: word.optional(),
  title: word.optional(),
  domain: word.optional(),
  app: word.optional(),
  site: word.optional(),
  label: word.optional(),
  event: word.optional(),
});

/** What a corrected thing showed of itself: what a rule may look for, and whether others were there in the agreed hours of an area. */
export const seenSchema = whenSchema.extend({ metInHours: areaId.optional() });

/** What the person calls their areas, which they added, and which they do not use. */
export const areasRecord = record({
  kind: "areas",
  version: 1,
  schema: z.object({
    labels: z.record(areaId, z.string().trim().min(1).max(40)),
    added: z.array(z.object({ id: areaId, label: z.string().trim().min(1).max(40) })).max(8),
    hidden: z.array(areaId),
  }),
});

/** The person's own rules, in the order in which they are tried. */
export const rulesRecord = record({
  kind: "rules",
  version: 3,
  schema: z.object({
    rules: z
      .array(
        z.object({
          id: z.string(),
          when: whenSchema,
          area: areaId,
          since: z.string(),
          from: z.enum(["you", "correction"]),
          /** What a correction was made of: the examples that are learned from. */
          of: z.array(seenSchema).max(mostSeen).optional(),
        }),
      )
      .max(mostRules),
  }),
  // Rules of version 1 looked at no labels, those of version 2 kept no examples.
  upgrades: { 1: (old) => old, 2: (old) => old },
});

/** Whether what is learned from corrections may sort. It may, until the person says otherwise. */
export const learnedRecord = record({ kind: "learned-sorting", version: 1, schema: z.object({ on: z.boolean() }) });

/** The areas of a notebook that are in use, in their order. */
export function areasOf(notebook: Notebook): readonly Area[] {
  const { labels = {}, added = [], hidden = [] } = notebook.setting(areasRecord)?.data ?? {};
  return [...defaultAreas, ...added].filter(({ id }) => !hidden.includes(id)).map(({ id, label }) => ({ id, label: labels[id] ?? label }));
}

export function rulesOf(notebook: Notebook): readonly Rule[] {
  return notebook.setting(rulesRecord)?.data.rules ?? [];
}

/** What was learned from the notebook's corrections; computed once, until one of them changes. */
export function learningOf(notebook: Notebook): Learning {
  return notebook.memo("learning", [rulesRecord, areasRecord, learnedRecord], () =>
    learnFrom(notebook.setting(rulesRecord)?.data.rules ?? [], areasOf(notebook), notebook.setting(learnedRecord)?.data.on ?? true),
  );
}

/** An area's label; its id when nobody uses it any more. */
export function labelOf(areas: readonly Area[], id: AreaId | null): string {
  if (id === null) return "Not sorted";
  return areas.find((area) => area.id === id)?.label ?? id;
}
