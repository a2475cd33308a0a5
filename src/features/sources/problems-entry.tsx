import type { Child } from "hono/jsx";
import { Entry } from "../../kernel/web/index.ts";
import type { Import } from "./shelve.ts";

const problemsShown = 12;

/** What could not be read, line by line, and below it the way to keep the rest. */
export function Unreadable({ problems, preview, keep }: { problems: Import["files"][number]["problems"]; preview: boolean; keep: Child }) {
  if (problems.length === 0) return preview && keep !== null ? <Entry id="keep">{keep}</Entry> : null;
  const more = problems.length - problemsShown;
  return (
    <Entry
      id="problems"
      title={
        problems.length === 1
          ? "One line needs a look. It can also stay as it is."
          : `${problems.length} lines need a look. They can also stay as they are.`
      }
      side={
        <p>
          <strong>What could not be read</strong> The rest of each file is fine and is listed above.
        </p>
      }
    >
      <ul role="list" class="lines">
        {problems.slice(0, problemsShown).map((problem) => (
          <ProblemLine problem={problem} />
        ))}
      </ul>
      {more > 0 && (
        <details>
          <summary>{more} more</summary>
          <ul role="list" class="lines">
            {problems.slice(problemsShown).map((problem) => (
              <ProblemLine problem={problem} />
            ))}
          </ul>
        </details>
      )}
      {preview && keep}
    </Entry>
  );
}

function ProblemLine({ problem: { file, line, message, text } }: { problem: Import["files"][number]["problems"][number] }) {
  return (
    <li>
      <span>
        {line > 0 ? `Line ${line.toLocaleString("en")}` : "The file"} <br />
        <small>{file}</small>
      </span>
      {text !== undefined && <code>{text}</code>}
      <span>{message}</span>
    </li>
  );
}
