import type { OwnFacts } from "./facts/own-facts.ts";

/** What the person’s own records say, beside the questions of a step. With a title of its own, that stands there even over little. */
export function FactsBeside({ facts, title }: { facts: OwnFacts; title?: string }) {
  if (facts.kind === "thin")
    return (
      <>
        {title && <h2>{title}</h2>}
        <p class="quiet">{facts.says}</p>
      </>
    );
  return (
    <div class="stack">
      <h2>{title ?? "From your own notebook"}</h2>
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
