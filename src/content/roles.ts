// What is often asked of somebody in a role, and by whom. Nobody holds all of it; it is there to be looked at.

/** Where a standard comes from: home, the world around, looking at others, or wanting it without a flaw. */
export type StandardSource = "family" | "culture" | "comparison" | "perfectionism";

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly standards: readonly { readonly says: string; readonly source: StandardSource }[];
}

export const roles: readonly Role[] = [
  {
    id: "parent",
    name: "Parent",
    standards: [
      { says: "A good parent is never out of patience.", source: "perfectionism" },
      { says: "The others bring home-made cake.", source: "comparison" },
    ],
  },
  {
    id: "colleague",
    name: "Colleague",
    standards: [
      { says: "A good colleague answers at once.", source: "culture" },
      { says: "Who asks for help is a burden.", source: "family" },
    ],
  },
];
