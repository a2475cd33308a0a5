import { Entry } from "../../kernel/web/index.ts";

const words = {
  harm: {
    title: "You can talk to a person about this, now.",
    first:
      "You said that thoughts of being better off dead, or of hurting yourself, have been there. Many people have had them, and they weigh less once somebody has heard them. You need no right words.",
  },
  line: {
    title: "You may be carrying a lot. You need not carry it alone.",
    first:
      "What you answered is at the point at which it is worth talking with a doctor, or with somebody trained to listen. It says nothing about your strength.",
  },
} as const;

/** Stands first on a page whose answers ask for it, before any number: the way to somebody who answers. */
export function HelpFirst({ why }: { why: keyof typeof words }) {
  const { title, first } = words[why];
  return (
    <Entry
      id="help"
      level={1}
      title={title}
      side={
        <p>
          <strong>Before anything else</strong> Nobody else is told. Enough calls nobody and sends nothing.
        </p>
      }
    >
      <p class="lead">{first}</p>
      <div class="row">
        <a class="button button--primary" href="/help">
          {why === "harm" ? "Talk to a person now" : "See who answers, now"}
        </a>
      </div>
      <p>In danger this minute? The same page begins with the emergency number. If you can, be with someone.</p>
    </Entry>
  );
}
