interface Common {
  readonly day: string;
}

/** The log, as the route of it answers. */
export interface LogView {
  readonly entries: readonly (Common &
    (
      | {
          readonly of: "season" | "enough" | "hours" | "importance" | "values" | "waking";
          readonly lines: readonly { readonly what: string; readonly was: string | null; readonly became: string }[];
          readonly why: string | null;
          readonly first: boolean;
          readonly standing: "changed" | "put back";
        }
      | { readonly of: "review"; readonly review: Readonly<Record<"name" | "cost" | "gave" | "next", string>> }
    ))[];
  readonly counts: { readonly changes: number; readonly makeRoom: number; readonly withWhy: number };
}

/** The log for reading in a terminal, the latest first. */
export function renegotiationsText({ entries, counts }: LogView): string {
  if (entries.length === 0) return "Nothing was renegotiated yet.";
  const { changes, makeRoom, withWhy } = counts;
  const lines = [`Renegotiated: ${changes}. Of these made room: ${makeRoom}. With a why: ${withWhy}.`];
  for (const entry of entries) {
    if (entry.of === "review") {
      const { name, cost, gave, next } = entry.review;
      lines.push(
        "",
        `${entry.day}  A look back at “${name}”`,
        ...told("It cost", cost),
        ...told("It gave", gave),
        ...told("To take along", next),
      );
      continue;
    }
    const { of, lines: changed, why, first, standing } = entry;
    lines.push("", `${entry.day}  ${of}${first ? ", said for the first time" : ""}${standing === "put back" ? ", put back since" : ""}`);
    for (const { what, was, became } of changed) lines.push(`  ${what}: ${was === null ? "" : `${was}, now `}${became}`);
    lines.push(...told("Why", why ?? ""));
  }
  return lines.join("\n");
}

function told(name: string, words: string): readonly string[] {
  return words === "" ? [] : [`  ${name}: ${words.replaceAll("\n", "\n    ")}`];
}
