import type { Context, Hono } from "hono";
import { Entry, type Env, Form, form, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { areasOf, labelOf } from "../areas/index.ts";
import { setImportance } from "./actions.ts";
import { goOn } from "./keep.ts";
import { meaningOn } from "./model.ts";
import { type Again, AreaScale, Aside, fresh, Seen, WhyField } from "./pieces.tsx";
import { importanceRecord } from "./records.ts";

const numbers = Array.from({ length: 11 }, (_, number) => number);
const leftOut = { 0: { shown: "0", said: "0, leave out" } };

/** How much each area matters. */
export function importancePages(app: Hono<Env>): void {
  app.get("/meaning/importance", (c) => importancePage(c, fresh));
  app.post("/meaning/importance", form(setImportance, { next: goOn("/meaning"), again: importancePage }));
}

async function importancePage(c: Context<Env>, tried: Again): Promise<Response> {
  const { notebook, today } = await openDesk(c.var.house, c.var.guest);
  const areas = areasOf(notebook);
  const { importance } = meaningOn(notebook, today);
  const said = Object.keys(importance ?? {});
  const begun = said.length === 1 ? labelOf(areas, said[0]!) : undefined;
  return page(
    c,
    { title: "How much areas matter", place: "/settings", status: tried.status },
    <Entry
      id="importance"
      level={1}
      title={
        begun
          ? `${begun} is at ${importance![said[0]!]}. Where do the others lie beside it?`
          : "How much does each area matter, these months?"
      }
      side={
        <Aside title="How it counts">
          The numbers are weighed against each other: all tens say the same as all fives. 0 leaves an area out; an empty row stays open.
        </Aside>
      }
    >
      <Form action="/meaning/importance" class="stack">
        <Problems tried={tried} />
        <Seen tried={tried} version={notebook.setting(importanceRecord)?.version} />
        <p class="quiet">
          From 0 (leave it out) to 10 (nothing matters more). What matters may have little time just now; the season says that.
        </p>
        {areas.map((area) => (
          <AreaScale area={area} name={`byArea.${area.id}`} numbers={numbers} value={importance?.[area.id]} tried={tried} words={leftOut} />
        ))}
        {importance !== null && <WhyField tried={tried} />}
        <div class="row">
          <button class="button button--primary">Keep these</button>
          <a class="button button--quiet" href="/meaning">
            Not now
          </a>
        </div>
      </Form>
    </Entry>,
  );
}
