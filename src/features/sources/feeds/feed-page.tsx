import type { Context } from "hono";
import { dayName, type Zone } from "../../../kernel/time/index.ts";
import { Entry, type Env, Field, Form, notFound, openDesk, page, Problems, type Tried, valueOf } from "../../../kernel/web/index.ts";
import { accessOf, type Feed, type Holdings, holdingsOf, nameOfFeed } from "./holdings.ts";
import { feedRecord } from "./records.ts";
import { momentWords, type Standing, standingsOf, standingWords } from "./standing.ts";
import { WhoLooks } from "./who-looks.tsx";

type Shown = Tried & { readonly status: number };

/** One calendar that is followed: how it stands, what is known of it, and what can be changed. */
export async function feedPage(c: Context<Env>, tried: Shown): Promise<Response> {
  const { house, guest } = c.var;
  const { notebook, zone, today } = await openDesk(house, guest);
  const id = c.req.param("id") ?? "";
  const feed = notebook.find(feedRecord, id);
  if (!feed || guest.kind !== "person") return notFound(c);
  const standing = (await standingsOf(house, guest, [feed])).get(id)!;
  const held = holdingsOf(notebook, id)?.data;
  const name = nameOfFeed(notebook, id, feed.data);
  return page(
    c,
    { title: name, place: "/settings", status: tried.status },
    <>
      <Entry
        id="standing"
        level={1}
        title={titleFor(standing, name, zone, today)}
        side={
          <p>
            <strong>A calendar that you follow</strong> Since {dayName(new Date(feed.data.since).toISOString().slice(0, 10), today)}.{" "}
            <a href="/feeds">All of them</a>
          </p>
        }
      >
        <Problems tried={tried} />
        <p role="status">
          {accessOf(notebook, id)
            ? standingWords(standing, zone, today)
            : "Its address is not in this notebook: it never travels in a file. Write it below."}
        </p>
        <Buttons id={id} standing={standing} />
      </Entry>
      {held && <Held held={held} zone={zone} today={today} />}
      <Change id={id} feed={feed.data} host={URL.parse(accessOf(notebook, id)?.data.url ?? "")?.hostname} tried={tried} />
      <Entry id="leave">
        <Form action={`/feeds/${id}/remove`} class="row">
          <button class="button">Let it go</button>
          <small>All that came from it goes; the calendar itself stays as it is.</small>
        </Form>
      </Entry>
    </>,
  );
}

function titleFor({ kind, asOf }: Standing, name: string, zone: Zone, today: string): string {
  if (kind === "well" && asOf !== undefined) return `${name}, as of ${momentWords(asOf, zone, today)}.`;
  return {
    new: `${name} is about to be read.`,
    well: name,
    failing: `${name} could not be read just now.`,
    stopped: `${name} cannot be read.`,
    paused: `${name} pauses.`,
  }[kind];
}

function Buttons({ id, standing: { kind } }: { id: string; standing: Standing }) {
  if (kind === "paused")
    return (
      <Form action={`/feeds/${id}/resume`} class="row">
        <button class="button button--primary">Go on</button>
      </Form>
    );
  return (
    <div class="row">
      <Form action={`/feeds/${id}/look`}>
        <button class="button">{kind === "stopped" ? "Try again" : "Look now"}</button>
      </Form>
      <Form action={`/feeds/${id}/pause`}>
        <button class="button button--quiet">Pause it</button>
      </Form>
    </div>
  );
}

function Held({ held, zone, today }: { held: Holdings; zone: Zone; today: string }) {
  const { events, first, at, problems } = held;
  return (
    <Entry
      id="held"
      title={events === 1 ? "One event is known of it." : `${events.toLocaleString("en")} events are known of it.`}
      side={
        <p>
          <strong>What is kept</strong> When, where, with whom and what it is called. No descriptions and no attachments.
        </p>
      }
    >
      <p>
        What it says was last taken in with its state of {momentWords(at, zone, today)}.
        {first !== "" && ` It tells of single events since ${monthWords(first)}; what it told of earlier months stays here.`}{" "}
        <a href="/week">See your week</a>
      </p>
      {problems.length > 0 && (
        <details>
          <summary>
            {problems.length === 1
              ? "One thing in it could not be read as it stands"
              : `${problems.length} things in it could not be read as they stand`}
          </summary>
          <ul class="lines" role="list">
            {problems.map(({ message, text }) => (
              <li>
                {message} {text && <small>{text}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Entry>
  );
}

function monthWords(month: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString("en-GB", { month: "long", year: "numeric" });
}

function Change({ id, feed, host, tried }: { id: string; feed: Feed; host: string | undefined; tried: Tried }) {
  return (
    <Entry
      id="change"
      title="Change it."
      side={
        <p>
          <strong>Settings</strong> An address, a name or a password that you leave empty stays what it is
          {host === undefined ? "" : `, at ${host}`}.
        </p>
      }
    >
      <Form action={`/feeds/${id}`} class="stack">
        <Field label="What you call it (or nothing, for its own name)" name="name" value={feed.name} tried={tried} />
        <WhoLooks chosen={valueOf(tried, "kept", feed.kept)} />
        <details open={tried.problems.length > 0 || host === undefined}>
          <summary>Another address or password</summary>
          <div class="stack">
            <Field label="Address" name="url" tried={tried} />
            <div class="pair">
              <Field label="User name" name="user" tried={tried} autocomplete="off" />
              <Field label="Password" name="password" type="password" tried={tried} autocomplete="off" />
            </div>
          </div>
        </details>
        <button class="button">Save</button>
      </Form>
    </Entry>
  );
}
