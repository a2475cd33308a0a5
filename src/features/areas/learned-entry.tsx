import { Entry, Form } from "../../kernel/web/index.ts";
import { type Learning, learningBars } from "./learning.ts";

/** Whether what was learned from corrections sorts, how it did beside the rules alone, and the way to turn it off. */
export function LearnedEntry({ learning }: { learning: Learning }) {
  const { state } = learning;
  return (
    <Entry
      id="learned"
      title={titleOf(learning)}
      side={
        <p>
          <strong>Learned from you</strong> It speaks last, where no rule fits, and says each time what it goes by. It is worked out here,
          from your own corrections alone. <a href="/numbers#learned">How</a>
        </p>
      }
    >
      <p>{sentenceOf(learning)}</p>
      {state !== "few" && state !== "off" && <p>{heldOutWords(learning)}</p>}
      <div class="row">
        <a class="button" href="/areas/teach">
          Teach it
        </a>
        <Form action="/areas/learned">
          <input type="hidden" name="on" value={state === "off" ? "on" : "off"} />
          <button class="button button--quiet">{state === "off" ? "Let it sort" : "Turn it off"}</button>
        </Form>
      </div>
    </Entry>
  );
}

function titleOf({ state }: Learning): string {
  if (state === "off") return "Nothing is sorted by what your corrections have in common.";
  return state === "active"
    ? "Your corrections sort what no rule fits."
    : state === "few"
      ? "Your corrections do not sort by themselves yet."
      : "Your corrections could not sort better than the rules alone.";
}

function sentenceOf({ state, corrections }: Learning): string {
  const made = corrections === 1 ? "one correction" : `${corrections === 0 ? "no" : corrections} corrections`;
  switch (state) {
    case "off":
      return `You turned it off. There ${corrections === 1 ? "is" : "are"} ${made} that it could learn from.`;
    case "few":
      return `It begins at ${learningBars.corrections}; there ${corrections === 1 ? "is" : "are"} ${made} so far.`;
    case "silent":
      return `It knows ${made}, and says nothing until it does better than chance beside the rules.`;
    case "active":
      return `It knows ${made}.`;
  }
}

/** The figures behind it, in counts: a share of thirty is no certainty. */
function heldOutWords({ heldOut: { things, rules, learned, wrong } }: Learning): string {
  return `Each of the ${things} things that you corrected last was held out in turn, and sorted by the rest. The rules alone put ${rules === 0 ? "none" : rules} of them where you did, with what was learned it is ${learned}; ${wrong === 0 ? "none" : wrong} that the rules leave open went elsewhere.`;
}
