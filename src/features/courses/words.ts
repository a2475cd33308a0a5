import type { Variant } from "./model.ts";

/** How the ways to take a course are called. */
export const variantNames: Readonly<Record<Variant, { readonly begin: string; readonly says: string }>> = {
  one: { begin: "Begin for myself", says: "For yourself." },
  couple: { begin: "Begin as two", says: "As two, with parts to do side by side." },
  family: { begin: "Begin as a family", says: "As a family, with parts to do together." },
};

/** What is said over a part that several do at one screen. */
export const sharedWords: Readonly<Record<Variant, string>> = {
  one: "",
  couple:
    "For the two of you: sit side by side at this screen, if you both like to. What is written here stays in your notebook, so the other reads what you show, and nothing else. Either of you can say “not this one”.",
  family:
    "For you together, at this screen, for whoever likes to. What is written here stays in your notebook. Anybody can say “not this one”.",
};

/** "2 lower", "the same", "3 higher". */
export function changeWords(before: number, after: number): string {
  if (before === after) return "the same";
  return `${Math.abs(after - before)} ${after < before ? "lower" : "higher"}`;
}
