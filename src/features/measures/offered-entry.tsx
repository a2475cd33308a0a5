import type { Child } from "hono/jsx";
import type { Desk } from "../../kernel/actions/index.ts";
import { capital, Entry, Form } from "../../kernel/web/index.ts";
import { type Offered, offeredToday } from "./sets.ts";

const reasons: Readonly<Record<Offered["because"], string>> = {
  weekly: "Your weekly one.",
  monthly: "Your one of every four weeks.",
  screening: "A shorter one came out where one looks closer.",
  mood: "Your check-ins of the last two weeks tell of low mood. This one looks closer.",
};

interface OfferedProps {
  readonly offered: readonly Offered[];
  readonly level: 1 | 2;
  readonly title: string;
  readonly back: string;
}

/** Questionnaires that are there to be answered now, or to be left. */
export function OfferedEntry({ offered, level, title, back }: OfferedProps) {
  return (
    <Entry
      id="offered"
      level={level}
      title={title}
      side={
        <p>
          <strong>If you like</strong> None of them is owed. <a href="/numbers#sets">When one is offered</a>
        </p>
      }
    >
      <ul role="list" class="lines">
        {offered.map(({ questionnaire: { id, short, about, minutes }, because }) => (
          <li>
            <a href={`/measures/${id}`}>{short}</a>
            <span>
              {about} {capital(minutes)}.
            </span>
            <small>{reasons[because]}</small>
          </li>
        ))}
      </ul>
      <LeaveForm offered={offered} back={back}>
        Not now
      </LeaveForm>
    </Entry>
  );
}

/** One line on Today when somebody chose to be asked: no names, no count, nothing overdue. Whoever looks on learns no more. */
export function QuestionsToday({ desk, back }: { desk: Desk; back: string }) {
  const offered = offeredToday(desk);
  if (offered.length === 0) return null;
  return (
    <Entry
      id="offered"
      title="There are questions about how you are, if you like."
      side={
        <p>
          <strong>When you like</strong> You chose to be offered them. Skipping means nothing.
        </p>
      }
    >
      <div class="row">
        <a class="button" href="/measures#offered">
          Look at them
        </a>
        <LeaveForm offered={offered} back={back}>
          Not now
        </LeaveForm>
      </div>
    </Entry>
  );
}

function LeaveForm({ offered, back, children }: { offered: readonly Offered[]; back: string; children: Child }) {
  return (
    <Form action="/measures/left" back={back}>
      {offered.map(({ questionnaire: { id } }) => (
        <input type="hidden" name="measures" value={id} />
      ))}
      <button class="button button--quiet">{children}</button>
    </Form>
  );
}
