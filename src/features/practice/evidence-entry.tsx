import type { Evidence } from "../../content/exercise.ts";
import { Entry } from "../../kernel/web/index.ts";

const strengths: Readonly<Record<Evidence["strength"], string>> = {
  strong: "Strong: many people, many studies.",
  moderate: "Fair: several studies, with weak spots.",
  weak: "Weak: one study, a small one, or one that we have not read in full.",
  origin: "Where it comes from. This says nothing about how well it works.",
};

/** What is known of a practice, by whom, how well, and what that does not say. */
export function EvidenceEntry({ evidence, limits }: { evidence: readonly Evidence[]; limits: string }) {
  return (
    <Entry
      id="known"
      title="What is known, and what is not"
      side={
        <p>
          <strong>The evidence</strong> Averages over many people. You may be another.
        </p>
      }
    >
      <ul role="list" class="lines">
        {evidence.map(({ author, year, found, strength }) => (
          <li>
            <span>
              {author} ({year})
            </span>
            <span>{found}</span>
            <small>{strengths[strength]}</small>
          </li>
        ))}
      </ul>
      <p>{limits}</p>
    </Entry>
  );
}
