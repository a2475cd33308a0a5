/** What a text is for: said to the person, said of when to leave something and of limits, what a study found, or the name of somebody. */
export type TextKind = "said" | "care" | "found" | "name";

/** A text of a pack and where it stands, such as `courses[0].sessions[2].name`. */
export interface PlacedText {
  readonly path: string;
  readonly kind: TextKind;
  readonly text: string;
}

// What is no text but names something, or is one word out of a list.
const names = new Set([
  "id",
  "kind",
  "family",
  "helps",
  "language",
  "facts",
  "strength",
  "often",
  "for",
  "is",
  "question",
  "room",
  "outcome",
  "expected",
  "recall",
  "worksheet",
]);
const kinds: Readonly<Record<string, TextKind>> = { leave: "care", limits: "care", found: "found", author: "name", authors: "name" };

/** All texts of a pack in the order in which they stand. */
export function textsOf(part: object): readonly PlacedText[] {
  return [...walk(part, "", "said")];
}

function* walk(value: unknown, path: string, kind: TextKind): Generator<PlacedText> {
  if (typeof value === "string") yield { path, kind, text: value };
  else if (Array.isArray(value)) for (const [at, part] of value.entries()) yield* walk(part, `${path}[${at}]`, kind);
  else if (typeof value === "object" && value !== null)
    for (const [name, part] of Object.entries(value)) {
      if (names.has(name) || (name === "choices" && typeof part === "string")) continue;
      yield* walk(part, path === "" ? name : `${path}.${name}`, kinds[name] ?? kind);
    }
}
