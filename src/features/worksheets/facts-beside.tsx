import type { OwnFacts } from "./facts/own-facts.ts";

/** What the person’s own records say, beside the questions of a step. */
export function FactsBeside({ facts }: { facts: OwnFacts }) {
  if (facts.kind === "thin") return <p class="quiet">{facts.says}</p>;
  return (
    <div class="stack">
      <h2>From your own notebook</h2>
      <ul class="stack" role="list">
        {facts.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="quiet">
        {facts.rests} <a href="/numbers#worksheet-facts">How this is made</a>
      </p>
    </div>
  );
}
