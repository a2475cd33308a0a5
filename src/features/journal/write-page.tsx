import type { Context } from "hono";
import { letters } from "../../content/letters.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import { dayOf, dayWords, timeWords } from "../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, openDesk, page, Problems, type Tried, valueOf } from "../../kernel/web/index.ts";
import { EntryLines } from "./list-page.tsx";
import { type Draft, draftOf, entriesOf, findPrompt, type Offer, offerAfter, offersOn } from "./model.ts";
import { situationsNow } from "./situation.ts";

/** A page as it is shown: new, or once more with what was typed. */
export type Shown = Tried & { readonly status: number };

const lately = 5;

/** Writing now: one field, a prompt for whoever likes one, and the way to another or to none. */
export async function writePage(c: Context<Env>, tried: Shown): Promise<Response> {
  const desk = await openDesk(c.var.house, c.var.guest);
  const offers = offersOn(desk.notebook, desk.today, await situationsNow(desk));
  const draft = draftOf(desk.notebook, "new");
  const asked = tried.status === 200 ? c.req.query("prompt") : valueOf(tried, "prompt") || "none";
  const offer = offerFor(asked, draft, offers);
  const entries = entriesOf(desk.notebook).slice(0, lately);
  return page(
    c,
    { title: "Journal", place: "/practice", status: tried.status, islands: ["keep-draft"] },
    <>
      <Entry
        id="write"
        level={1}
        title={offer ? offer.prompt.text : "What is on your mind?"}
        side={<Choice offer={offer} next={offerAfter(offers, offer?.prompt.id)} />}
      >
        {draft && <Begun draft={draft} desk={desk} />}
        <keep-draft data-to="/journal/drafts">
          <Form action="/journal" class="stack">
            <Problems tried={tried} />
            {offer && <input type="hidden" name="prompt" value={offer.prompt.id} />}
            <Field label="Your words" name="text" rows={12} tried={tried} value={draft?.parts[0]} />
            <div class="row">
              <button class="button button--primary">Keep it</button>
              <button class="button button--quiet" formaction="/journal/drafts">
                Keep for later
              </button>
            </div>
            <p class="quiet" role="status" data-said></p>
          </Form>
        </keep-draft>
        {draft && <DropDraft of="new" />}
      </Entry>
      {entries.length > 0 && (
        <Entry
          id="lately"
          title="What you wrote lately"
          side={
            <p>
              <a href="/journal/entries">All of it, and looking for words</a>
            </p>
          }
        >
          <EntryLines entries={entries} today={desk.today} />
        </Entry>
      )}
      <Letters />
    </>,
  );
}

/** The prompt that was asked for; without a wish, that of the draft, or the first that is offered. */
function offerFor(asked: string | undefined, draft: Draft | undefined, offers: readonly Offer[]): Offer | undefined {
  if (asked === undefined && !draft) return offers[0];
  const id = asked ?? draft?.prompt;
  const prompt = findPrompt(id);
  return offers.find((offer) => offer.prompt.id === id) ?? (prompt && { prompt, because: null });
}

function Choice({ offer, next }: { offer: Offer | undefined; next: Offer | undefined }) {
  return (
    <div class="stack">
      <p>
        <strong>{offer ? "A prompt, if you like one" : "Without a prompt"}</strong>{" "}
        {offer?.because ?? "No answer is wrong, and nobody but you can read it."}
      </p>
      <nav aria-label="Prompts">
        <ul role="list">
          {next && (
            <li>
              <a href={`/journal?prompt=${next.prompt.id}`}>{offer ? "Another prompt" : "With a prompt"}</a>
            </li>
          )}
          {offer && (
            <li>
              <a href="/journal?prompt=none">Without a prompt</a>
            </li>
          )}
          <li>
            <a href="/journal/prompts">Choose one, and how they come</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** Says that something was begun, and when. */
export function Begun({ draft, desk: { zone, today } }: { draft: Draft; desk: Desk }) {
  return (
    <p class="quiet">
      Kept for later {dayWords(dayOf(draft.at, zone), today)} at {timeWords(draft.at, zone)}. It is still here.
    </p>
  );
}

export function DropDraft({ of }: { of: string }) {
  return (
    <Form action="/journal/drafts/drop" class="row">
      <input type="hidden" name="of" value={of} />
      <button class="button button--quiet">Throw away what was begun</button>
    </Form>
  );
}

function Letters() {
  return (
    <Entry id="letters" title="Or write a letter" side={<strong>A step at a time, over as many days as you like</strong>}>
      <ul role="list" class="choices">
        {letters.map(({ id, title, about }, index) => (
          <li>
            <span class="numeral" aria-hidden="true">
              {index + 1}
            </span>
            <h3>
              <a href={`/journal/letters/${id}`}>{title}</a>
            </h3>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </Entry>
  );
}
