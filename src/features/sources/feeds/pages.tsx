import type { Context, Hono } from "hono";
import type { Desk } from "../../../kernel/actions/index.ts";
import type { Entry as Stored } from "../../../kernel/notebook/index.ts";
import {
  Entry,
  type Env,
  Field,
  Form,
  form,
  notFound,
  openDesk,
  page,
  Problems,
  type Tried,
  untried,
  valueOf,
} from "../../../kernel/web/index.ts";
import { changeFollowed, pauseFollowed, resumeFollowed, unfollow } from "./actions.ts";
import { connectPages, Connect } from "./connect.tsx";
import { feedPage } from "./feed-page.tsx";
import { following, lookNow } from "./handlers.ts";
import { type Feed, nameOfFeed } from "./holdings.ts";
import { feedRecord } from "./records.ts";
import { type Standing, standingsOf, standingWords } from "./standing.ts";
import { WhoLooks } from "./who-looks.tsx";

type Shown = Tried & { readonly status: number };

/** Calendars elsewhere that keep themselves up to date here. */
export function feedsPages(app: Hono<Env>): void {
  app.get("/feeds", (c) => feedsPage(c, { ...untried, status: 200 }));
  app.post("/feeds", following(feedsPage));
  connectPages(app, feedsPage);
  app.get("/feeds/:id", (c) => feedPage(c, { ...untried, status: 200 }));
  app.post("/feeds/:id", form(changeFollowed, { next: placeOf, again: feedPage }));
  app.post("/feeds/:id/look", async (c) => {
    const id = c.req.param("id");
    return (await lookNow(c, id)) ? c.redirect(`/feeds/${id}`, 303) : notFound(c);
  });
  app.post("/feeds/:id/pause", form(pauseFollowed, { next: back, again: feedPage }));
  app.post("/feeds/:id/resume", form(resumeFollowed, { next: back, again: feedPage }));
  app.post("/feeds/:id/remove", form(unfollow, { next: "/feeds", again: feedPage }));
}

function placeOf({ id }: { id: string }): string {
  return `/feeds/${id}`;
}

function back(_: null, c: Context<Env>): string {
  return `/feeds/${c.req.param("id")}`;
}

async function feedsPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { house, guest } = c.var;
  const desk = await openDesk(house, guest);
  const feeds = desk.notebook.list(feedRecord);
  const standings = guest.kind === "person" ? await standingsOf(house, guest, feeds) : new Map<string, Standing>();
  return page(
    c,
    { title: "Calendars that you follow", place: "/settings", status: tried.status },
    <>
      <Entry
        id="feeds"
        level={1}
        title={titleFor(feeds.length)}
        side={
          <p>
            <strong>Calendars that you follow</strong> Enough reads them again and again, and changes nothing in them. What is in them
            counts like what you bring in as a file.
          </p>
        }
      >
        <Problems tried={tried} />
        {feeds.length > 0 && (
          <ul role="list" class="lines">
            {feeds.map((feed) => (
              <Line feed={feed} desk={desk} standing={standings.get(feed.id)} />
            ))}
          </ul>
        )}
        {guest.kind === "visitor" && <p>Calendars can be followed from a notebook of your own. Here you look around only.</p>}
      </Entry>
      {guest.kind === "person" && (
        <>
          <ByAddress tried={tried} />
          <Connect tried={tried} />
        </>
      )}
    </>,
  );
}

function titleFor(count: number): string {
  if (count === 0) return "Let a calendar keep itself up to date.";
  return count === 1 ? "One calendar keeps itself up to date." : `${count} calendars keep themselves up to date.`;
}

function Line({ feed, desk, standing }: { feed: Stored<Feed>; desk: Desk; standing: Standing | undefined }) {
  const { notebook, zone, today } = desk;
  return (
    <li>
      <span>{feed.data.protocol === "caldav" ? "CalDAV" : "By its address"}</span>
      <strong>
        <a href={`/feeds/${feed.id}`}>{nameOfFeed(notebook, feed.id, feed.data)}</a>
      </strong>
      <small>{standing && standingWords(standing, zone, today)}</small>
    </li>
  );
}

function ByAddress({ tried }: { tried: Tried }) {
  return (
    <Entry
      id="address"
      title="Follow a calendar by its address."
      side={
        <p>
          <strong>Where the address is</strong> In Google Calendar: the calendar’s settings, “Secret address in iCal format”. In Outlook on
          the web: Settings, Calendar, “Shared calendars”, publish, the ICS link. In iCloud: share the calendar as public.
        </p>
      }
    >
      <Form action="/feeds" class="stack">
        <Field
          label="Address of the calendar"
          name="url"
          tried={tried}
          required
          hint="It begins with https:// or webcal://, and often ends in .ics. Whoever has it can read the calendar, so it is kept sealed."
        />
        <Field label="What you call it (or nothing, for its own name)" name="name" tried={tried} />
        <details open={tried.problems.some(({ field }) => field === "user" || field === "password")}>
          <summary>It asks for a name and a password</summary>
          <div class="pair">
            <Field label="User name" name="user" tried={tried} autocomplete="off" />
            <Field label="Password" name="password" type="password" tried={tried} autocomplete="off" />
          </div>
        </details>
        <WhoLooks chosen={valueOf(tried, "kept", "server")} />
        <button class="button button--primary">Follow it</button>
      </Form>
    </Entry>
  );
}
