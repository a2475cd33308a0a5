import type { Choice, Own } from "../../content/pack.ts";
import { roles, type StandardSource } from "../../content/roles.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { areasOf } from "../areas/index.ts";
import { meaningOn } from "../meaning/index.ts";

/** The choices that come from the person, and the roles with what is often asked in them. */
export function ownChoices({ notebook, today }: Desk): Readonly<Record<Own, readonly Choice[]>> {
  return {
    values: meaningOn(notebook, today).values.map(({ key, name, line }) => ({
      id: key,
      name,
      ...(line === undefined ? {} : { says: line }),
    })),
    areas: areasOf(notebook).map(({ id, label }) => ({ id, name: label })),
    roles: roles.map(({ id, name, standards }) => ({
      id,
      name,
      says: ["Often asked in it", ...standards.map(({ says, source }) => `“${says}” Often ${sources[source]}.`)].join("\n"),
    })),
  };
}

const sources: Readonly<Record<StandardSource, string>> = {
  family: "learned at home",
  culture: "from the world around",
  comparison: "from a look at others",
  perfectionism: "from a wish for no flaw",
};

/** What to say where somebody has none of their own yet, and the way to them. */
export const noneYet: Readonly<Record<Own, { readonly says: string; readonly path: string; readonly way: string }>> = {
  values: { says: "You have not chosen your values yet.", path: "/meaning/values", way: "Choose your values" },
  areas: { says: "You have no areas of life yet.", path: "/areas", way: "Name your areas" },
  roles: { says: "There are no roles here.", path: "/practice", way: "Practice" },
};
