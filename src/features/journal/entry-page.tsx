import type { Context } from "hono";
import { dayName, dayOf, dayWords, timeWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, notFound, openDesk, page, Problems } from "../../kernel/web/index.ts";
import { beginning } from "./actions.ts";
import { draftOf, findLetter, findPrompt } from "./model.ts";
import { entryRecord } from "./records.ts";
import { Begun, DropDraft, type Shown } from "./write-page.tsx";

/** One entry: to read, to change, to remove, and on paper a letter. */
export async function entryPage(c: Context<Env>, tried: Shown, id = c.req.param("id") ?? ""): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest, { from: beginning });
  const found = desk.notebook.find(entryRecord, id);
  if (!found) return notFound(c);
  const { day, at, changedAt, prompt, letter, text } = found.data;
  const { today, zone } = desk;
  const draft = draftOf(desk.notebook, id);
  const asked = findPrompt(prompt)?.text;
  return page(
    c,
    { title: "An entry", place: "/practice", status: tried.status, islands: ["keep-draft"] },
    <>
      <Entry
        id="entry"
        level={1}
        title={findLetter(letter)?.title ?? dayName(day, today)}
        side={
          <div class="stack">
            <p>
              <a href="/journal/entries">All that you wrote</a>
            </p>
            <p>
              Written {dayWords(dayOf(at, zone), today)} at {timeWords(at, zone)}.
              {changedAt !== null && ` Changed ${dayWords(dayOf(changedAt, zone), today)}.`} Print this page, and it is a letter.
            </p>
          </div>
        }
      >
        <article class="journal-sheet">
          {letter !== null && <p class="quiet">{dayName(day, today)}</p>}
          {asked !== undefined && <p class="words">{asked}</p>}
          <div class="journal-text">{text}</div>
        </article>
      </Entry>
      <Entry id="change" title="Change it, or let it go" side={<strong>Both can be taken back</strong>}>
        {draft && <Begun draft={draft} desk={desk} />}
        <details {...(draft || tried.problems.length > 0 ? { open: true } : {})}>
          <summary>Change the words</summary>
          <keep-draft data-to="/journal/drafts">
            <Form action={`/journal/${id}`} class="stack">
              <Problems tried={tried} />
              <input type="hidden" name="seen" value={found.version} />
              <input type="hidden" name="of" value={id} />
              <Field label="Your words" name="text" rows={12} tried={tried} value={draft?.parts[0] ?? text} />
              <div class="row">
                <button class="button button--primary">Keep the change</button>
                <button class="button button--quiet" formaction="/journal/drafts">
                  Keep for later
                </button>
              </div>
              <p class="quiet" role="status" data-said></p>
            </Form>
          </keep-draft>
        </details>
        {draft && <DropDraft of={id} />}
        <Form action={`/journal/${id}/remove`} class="row">
          <button class="button button--quiet">Remove this entry</button>
        </Form>
      </Entry>
    </>,
  );
}
