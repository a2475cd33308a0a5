import type { Day } from "../../kernel/time/index.ts";
import type { Answer } from "./answers.ts";
import { couldBeSmaller, linesOf, smaller } from "./said-words.ts";

/** Answers to read, each under its question as it was asked then. */
export function Answered({ answers, today }: { answers: readonly Answer[]; today: Day }) {
  return (
    <ul role="list" class="lines">
      {answers.map(({ asked, said }) => (
        <li>
          <span>{asked}</span>
          <div class="stack">
            {linesOf(said, today).map((line) => (
              <p>{line}</p>
            ))}
            {couldBeSmaller(said) && <p class="quiet">{smaller}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
