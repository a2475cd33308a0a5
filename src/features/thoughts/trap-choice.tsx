import { type Trap, traps } from "../../content/traps.ts";
import { suggestTraps } from "../../engine/traps/index.ts";
import { asksForCare } from "../safety/index.ts";
import { markCues } from "./marks.ts";
import type { Thought } from "./model.ts";

/** Three patterns to ask about, never to assert; the others behind a fold, and “none of these” always. */
export function TrapChoice({ thought }: { thought: Thought }) {
  const { candidates, confident, cues } = suggestTraps(thought.thought);
  // Without an opinion there is nothing to offer: neither in another language, nor where no word speaks for any. Of hard words there is none.
  const guesses = !asksForCare(thought.thought) && (confident || cues.some((words) => words.length > 0));
  const offered = guesses ? candidates.map((id) => traps.find((trap) => trap.id === id)!) : [];
  const rest = traps.filter((trap) => !offered.includes(trap));
  const chosen = thought.trap;
  return (
    <fieldset class="stack">
      <legend class="visually-hidden">A pattern that fits</legend>
      {!guesses && <p class="quiet">Nothing in these words points to one. The whole list is here, if you like to look.</p>}
      <ul role="list" class="stack">
        {offered.map((trap, at) => (
          <Choice trap={trap} chosen={chosen} thought={thought.thought} cues={cues[at] ?? []} />
        ))}
        <li>
          <label class="chip">
            <input type="radio" name="trap" value="none" {...(chosen === "none" ? { checked: true } : {})} />
            None of these
          </label>
        </li>
      </ul>
      <details {...(rest.some(({ id }) => id === chosen) ? { open: true } : {})}>
        <summary>{guesses ? "The other patterns" : "The patterns"}</summary>
        <ul role="list" class="stack">
          {rest.map((trap) => (
            <Choice trap={trap} chosen={chosen} thought="" cues={[]} />
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly trap: Trap;
  readonly chosen: string | null;
  readonly thought: string;
  readonly cues: readonly string[];
}

function Choice({ trap: { id, name, line }, chosen, thought, cues }: ChoiceProps) {
  const pieces = markCues(thought, cues);
  return (
    <li>
      <label class="chip">
        <input type="radio" name="trap" value={id} aria-describedby={`trap-${id}`} {...(chosen === id ? { checked: true } : {})} />
        {name}
      </label>
      <p id={`trap-${id}`}>{line}</p>
      {pieces.length > 0 && <p class="quiet">In your words: “{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}”</p>}
    </li>
  );
}
