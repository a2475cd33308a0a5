import type { Context } from "hono";
import { Entry, type Env, Field, Form, page, Problems, type Tried, untried } from "../../kernel/web/index.ts";
import type { LinePreview } from "./lines.ts";

interface Shown {
  readonly title: string;
  readonly lead?: string;
  readonly line: string;
  readonly read?: LinePreview;
  /** Where to go when it is kept or let go. */
  readonly next: string;
  readonly tried?: Tried;
  readonly status?: number;
}

/** A line to look at once more: how it reads, what is missing, and the field to mend it in. */
export function linePage(
  c: Context<Env>,
  { title, lead, line, read, next, tried = untried, status = 200 }: Shown,
): Response | Promise<Response> {
  const keep = read !== undefined && read.understood.length > 0;
  return page(
    c,
    { title: "A line", place: "/today", status },
    <Entry
      id="line"
      level={1}
      title={title}
      side={
        <p>
          <strong>Write a line</strong> What stands here is kept when you say so.
        </p>
      }
    >
      {lead && <p>{lead}</p>}
      {read && <Read read={read} />}
      <Form action="/lines" class="stack">
        <input type="hidden" name="next" value={next} />
        <Problems tried={tried} />
        <Field label="The line" name="line" value={line} tried={tried} rows={2} />
        <div class="row">
          {keep && <button class="button button--primary">Keep it</button>}
          <button class={keep ? "button" : "button button--primary"} formAction="/lines/preview">
            {keep ? "See it again" : "See it first"}
          </button>
          <a class="button button--quiet" href={pathOf(next)}>
            Let it go
          </a>
        </div>
      </Form>
    </Entry>,
  );
}

function Read({ read: { understood, problems } }: { read: LinePreview }) {
  return (
    <ul role="list" class="lines log-reading">
      {understood.map(({ label, understood }) => (
        <li>
          <span class="words">{label}</span>
          <span>{understood}</span>
        </li>
      ))}
      {problems.map(({ part, message }) => (
        <li>
          <span class="words">{part}</span>
          <span>Not yet. {message}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where a line’s form said to go: a path of this house, whatever stood in it. */
export function pathOf(next: string): string {
  return /^\/[a-z][\w/-]*$/.test(next) ? next : "/today";
}
