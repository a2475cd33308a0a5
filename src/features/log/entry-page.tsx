import { dayName } from "../../kernel/time/index.ts";
import type { Context } from "hono";
import { Entry, type Env, notFound, openDesk, page, type Tried, untried } from "../../kernel/web/index.ts";
import { EntryForm } from "./entry-form.tsx";
import { findEntry } from "./model.ts";
import { findAnywhere } from "./writing.ts";

/** One entry, to be changed. */
export async function entryPage(c: Context<Env>, id: string, tried: Tried = untried, status = 200): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const entry = await findAnywhere(desk, () => findEntry(desk.notebook, id));
  if (!entry) return notFound(c);
  return page(
    c,
    { title: "Change an entry", place: "/today", status, islands: ["chosen-range"] },
    <Entry
      id="entry"
      level={1}
      title="What was it really?"
      side={
        <p>
          <strong>{dayName(entry.day, desk.today)}</strong> Change what is not right. You can take it back afterwards.
        </p>
      }
    >
      <EntryForm desk={desk} day={entry.day} entry={entry} tried={tried} />
    </Entry>,
  );
}
