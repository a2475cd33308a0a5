import type { Desk } from "../../kernel/actions/index.ts";
import { Entry } from "../../kernel/web/index.ts";
import { dueOn } from "./model.ts";

/** One line about what room was made for today. Nothing when there is none. */
export function PrioritiesToday({ desk: { notebook, today } }: { desk: Desk }) {
  const due = dueOn(notebook, today);
  if (due.length === 0) return null;
  return (
    <Entry
      id="room"
      title={due.every(({ data }) => data.day === today) ? "You made room for this today." : "You made room for this."}
      side={
        <p>
          <strong>It matters, and has its day</strong> <a href="/priorities">What is on your mind</a>
        </p>
      }
    >
      <p>
        {due.map(({ id, data: { text } }, index) => (
          <>
            {index > 0 && " · "}
            <a href={`/priorities/${id}`}>{text}</a>
          </>
        ))}
      </p>
    </Entry>
  );
}
