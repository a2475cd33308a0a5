import { type Day, dayName } from "../../kernel/time/index.ts";
import { Form } from "../../kernel/web/index.ts";
import type { OpenLoop } from "./model.ts";

/** Open loops, each with where and how it goes on, and three answers of which none is worse than another. */
export function LoopList({ loops, today, back }: { loops: readonly OpenLoop[]; today: Day; back: string }) {
  return (
    <ul role="list" class="lines">
      {loops.map(({ id, text, day, where, how }) => (
        <li>
          <span>{day === today ? "Today" : dayName(day, today)}</span>
          <div class="stack">
            <p>{text}</p>
            {(where !== "" || how !== "") && (
              <p class="quiet">{[where && `Where: ${where}`, how && `How it begins: ${how}`].filter((part) => part !== "").join(". ")}</p>
            )}
            <Form action={`/loops/${id}`} back={back} class="row">
              {answersFor(day, today).map(([answer, label]) => (
                <button class="button button--quiet" name="answer" value={answer}>
                  {label}
                  <span class="visually-hidden">: {text}</span>
                </button>
              ))}
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What is still to come cannot be put off to tomorrow. */
function answersFor(day: Day, today: Day): readonly (readonly [answer: string, label: string])[] {
  const later = day <= today ? [["later", "Tomorrow"] as const] : [];
  return [["done", "Done"], ...later, ["let go", "Let it go"]];
}
