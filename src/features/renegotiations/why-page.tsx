import type { Context } from "hono";
import { dayName } from "../../kernel/time/index.ts";
import { capital, Entry, type Env, Field, Form, notFound, openDesk, page, Problems, type Tried } from "../../kernel/web/index.ts";
import { Changed } from "./log-page.tsx";
import { readLog } from "./log.ts";
import { kindWords } from "./words.ts";

export type Shown = Tried & { readonly status: number };

/** One change, and a line for why. */
export async function whyPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const found = (await readLog(desk)).find(({ id }) => id === c.req.param("change"));
  if (!found || found.of === "review") return notFound(c);
  return page(
    c,
    { title: "Why it was changed", place: "/practice", status: tried.status },
    <Entry
      id="why"
      level={1}
      title={found.why === null ? "Why was that, if you know?" : "Why that was"}
      side={
        <p>
          <strong>{kindWords[found.of]}</strong> {capital(dayName(found.day, desk.today))}. <a href="/renegotiations">All renegotiations</a>
        </p>
      }
    >
      {found.standing === "put back" && <p class="quiet">This was put back since. What you said of it stays until you take it away.</p>}
      <ul role="list" class="changes">
        {found.lines.map((line) => (
          <li>
            <Changed line={line} />
          </li>
        ))}
      </ul>
      <Form action={`/renegotiations/${found.id}/why`} class="stack">
        <Problems tried={tried} />
        <Field
          label="Why"
          name="why"
          rows={3}
          tried={tried}
          value={found.why ?? undefined}
          hint="A line or two. It need not convince anybody. Empty, it is taken away."
        />
        <div class="row">
          <button class="button button--primary">Keep it</button>
          <a class="button button--quiet" href="/renegotiations">
            Leave it
          </a>
        </div>
      </Form>
    </Entry>,
  );
}
