import { z } from "zod";
import { firstDayOf, isDay, isZone, type Stay, type Week, type Zone } from "../../kernel/time/index.ts";
import { type Area, areaId, defaultAreas, whenSchema } from "../areas/index.ts";
import { meaningOfProfile, profileShape } from "../meaning/index.ts";
import type { Profile } from "./profile.ts";

// The profile of the command line: what a notebook knows of a person, as one small file. Every key may be left out.

const zone = z.string().refine(isZone, "This time zone is not known. Write one such as “Europe/Berlin”.");
const day = z.string().refine(isDay, "This is not a day. Write it like 2026-09-14.");

const profileSchema = z.strictObject({
  zone: zone.optional(),
  /** Days by another clock than at home, the first and the last included; an open end is left out. */
  stays: z
    .array(z.strictObject({ from: day, to: day.optional(), zone }))
    .superRefine(refuseOverlap)
    .default([]),
  self: z.array(z.string()).default([]),
  areas: z.array(z.strictObject({ id: areaId, label: z.string().min(1).max(40).optional() })).default([]),
  rules: z.array(z.strictObject({ when: whenSchema, area: areaId })).default([]),
  ...profileShape,
});

type Parsed = z.output<typeof profileSchema>;

/** A profile that was read; what depends on the week is asked for with `profileFor`. */
export interface ProfileFile {
  readonly zone: string | undefined;
  readonly stays: readonly Stay[];
  readonly rules: Profile["rules"];
  readonly profileFor: (week: Week, zone: Zone) => Profile;
}

/** Reads a profile, or says in a sentence where it is wrong and how to mend it. */
export function readProfile(given: unknown): ProfileFile | { readonly problem: string } {
  const parsed = profileSchema.safeParse(given, { reportInput: true });
  if (!parsed.success) return { problem: sentenceFor(parsed.error.issues[0]!) };
  const { zone, stays, self, rules, ratings = {} } = parsed.data;
  const areas = areasWith(parsed.data.areas);
  const unknown = namedAreas(parsed.data).find(({ id }) => !areas.some((area) => area.id === id));
  if (unknown) {
    const known = areas.map(({ id }) => id).join(", ");
    return {
      problem: `“${unknown.where}” names the area “${unknown.id}”, which is not there. There are: ${known}. Add others under “areas”.`,
    };
  }
  return {
    zone,
    stays: stays.map(({ from, to = null, zone }) => ({ from, to, zone })),
    rules,
    profileFor: (week, zone) => ({
      zone,
      self: new Set(self.map((address) => address.trim().toLowerCase())),
      areas,
      rules,
      meaning: meaningOfProfile(parsed.data, firstDayOf(week)),
      ratings: ratings[week] ?? {},
    }),
  };
}

/** Says which two stays lie over one another, or which one ends before it begins. */
function refuseOverlap(stays: readonly { readonly from: string; readonly to?: string | undefined }[], context: z.RefinementCtx): void {
  for (const [index, { from, to = "9999-12-31" }] of stays.entries()) {
    const other = stays.findIndex((before, place) => place < index && before.from <= to && from <= (before.to ?? "9999-12-31"));
    if (to < from) context.addIssue({ code: "custom", message: `It ends on ${to}, before it begins.`, path: [index] });
    if (other >= 0)
      context.addIssue({ code: "custom", message: `It shares days with stays[${other}]. A day belongs to one place.`, path: [index] });
  }
}

/** The usual areas, with the labels that the profile gives them, and those that it adds. */
function areasWith(given: Parsed["areas"]): readonly Area[] {
  const labels = new Map(given.map(({ id, label }) => [id, label]));
  const added = given.filter(({ id }) => !defaultAreas.some((area) => area.id === id));
  return [...defaultAreas, ...added.map(({ id }) => ({ id, label: id }))].map(({ id, label }) => ({ id, label: labels.get(id) ?? label }));
}

/** Every place of a profile that names an area. */
function namedAreas({
  rules,
  enough = {},
  importance = {},
  season,
  ratings = {},
  agreedHours,
}: Parsed): readonly { readonly where: string; readonly id: string }[] {
  const keysOf = (where: string, byArea: object) => Object.keys(byArea).map((id) => ({ where, id }));
  return [
    ...rules.map(({ area }, index) => ({ where: `rules[${index}]`, id: area })),
    ...keysOf("enough", enough),
    ...keysOf("importance", importance),
    ...keysOf("season.stances", season?.stances ?? {}),
    ...keysOf("season.goodEnough", season?.goodEnough ?? {}),
    ...Object.entries(ratings).flatMap(([week, byArea]) => keysOf(`ratings.${week}`, byArea)),
    ...(agreedHours ? [{ where: "agreedHours", id: agreedHours.area }] : []),
  ];
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? "The profile" : `“${issue.path.join(".")}”`;
  if (issue.code === "unrecognized_keys") return `${where} has “${issue.keys.join("”, “")}”, which means nothing here. Check the spelling.`;
  if (issue.code === "invalid_value") return `${where} has to be one of: ${issue.values.join(", ")}.`;
  if (issue.code === "invalid_type") return `${where} has to be ${kindWords[issue.expected] ?? `a ${issue.expected}`}.`;
  return `${where}: ${issue.message}`;
}

const kindWords: Readonly<Record<string, string>> = {
  array: "a list, in brackets",
  object: "a group of values, in braces",
  record: "a group of values, in braces",
  string: "text, in quotes",
};
