import type { z } from "zod";
import { packSchema } from "./schema.ts";
import type { Pack } from "../../content/pack.ts";
import type { PackProblem } from "./problem.ts";

/** Reads anything as a pack: the pack, or everything in which its shape is another. */
export function readPack(given: unknown): { readonly pack: Pack } | { readonly problems: readonly PackProblem[] } {
  const parsed = packSchema.safeParse(given, { reportInput: true });
  if (parsed.success) return { pack: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsIn(issue, [])) };
}

function problemsIn(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly PackProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: pathOf([...path, key]),
      message: `A pack has no “${key}” here. Take it out, or look whether its name is spelt otherwise.`,
    }));
  // The form that comes nearest is the one that was meant: the one with the fewest things wrong.
  const nearest =
    issue.code === "invalid_union" ? issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0] : undefined;
  if (nearest && nearest.length > 0) return nearest.flatMap((inner) => problemsIn(inner, path));
  return [{ path: pathOf(path), message: sentenceFor(issue, path) }];
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** `["courses", 0, "name"]` as `courses[0].name`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`),
    "",
  );
}

function sentenceFor(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): string {
  // A schema that says its own sentence is heard first: those begin with a capital and end with a full stop.
  if (/^[A-Z“].*\.$/.test(issue.message)) return issue.message;
  const name = path.at(-1);
  const what = typeof name === "string" ? `“${name}”` : "This";
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `${what} is missing. Add it: ${nounFor(issue.expected)}.`
        : `${what} has to be ${nounFor(issue.expected)}.`;
    case "invalid_value":
      return `${what} is one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}.`;
    case "invalid_union":
      return `“kind” is missing, or none that there is here. Write one of those that the documentation of packs lists.`;
    case "too_big":
      return issue.origin === "string"
        ? `${what} has more than ${issue.maximum} letters. Shorten it, or make two of it.`
        : issue.origin === "array"
          ? `${what} has more than ${issue.maximum} entries. Leave some out.`
          : `${what} is at most ${issue.maximum}.`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? `${what} is empty. Write something, or take it out where it may be left out.`
        : `${what} is at least ${issue.minimum}.`;
    default:
      return `${what} is not of a form that a pack can have.`;
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  // There is no other kind of number in a pack.
  int: "a whole number",
  number: "a whole number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in braces",
};

function nounFor(expected: string): string {
  return nouns[expected] ?? "something else";
}
