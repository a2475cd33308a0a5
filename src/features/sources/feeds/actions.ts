import { z } from "zod";
import { action, type Desk, refuse, type Refusal } from "../../../kernel/actions/index.ts";
import { accessOf, holdingsOf, nameOfFeed, removeHoldings } from "./holdings.ts";
import { feedAccessRecord, feedEventsRecord, feedHoldingsRecord, feedRecord, protocols } from "./records.ts";

const most = 50;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((written) => (written === "" ? undefined : written));

const access = {
  url: text(2000).optional(),
  user: text(300).optional(),
  password: z
    .string()
    .max(1000)
    .transform((written) => (written === "" ? undefined : written))
    .optional(),
};
const settings = { name: z.string().trim().max(100).default(""), kept: z.enum(["server", "person"]).default("server") };

const feedView = z.object({
  id: z.string(),
  name: z.string(),
  protocol: z.enum(protocols),
  kept: z.enum(["server", "person"]),
  state: z.enum(["waiting", "on", "paused"]),
  /** When it was last seen as it is. */
  asOf: z.string().nullable(),
  events: z.number(),
  failures: z.number(),
});

const listFollowed = action({
  name: "feeds.list",
  summary: "List the calendars that you follow",
  route: "GET /feeds",
  input: z.object({}),
  output: z.array(feedView),
  async run({ notebook, feeds }) {
    const states = (await feeds?.()) ?? [];
    return notebook.list(feedRecord).map(({ id, data }) => {
      const state = states.find((one) => one.id === id);
      return {
        id,
        name: nameOfFeed(notebook, id, data),
        protocol: data.protocol,
        kept: data.kept,
        state: data.paused ? ("paused" as const) : (state?.state ?? ("waiting" as const)),
        asOf: state?.checked_at || null,
        events: holdingsOf(notebook, id)?.data.events ?? 0,
        failures: state?.failures ?? 0,
      };
    });
  },
});

export const follow = action({
  name: "feeds.follow",
  summary: "Follow a calendar elsewhere, by the address of its iCalendar file or of its CalDAV collection",
  route: "POST /feeds",
  input: z.object({ ...settings, ...access, protocol: z.enum(protocols).default("icalendar") }),
  output: z.object({ id: z.string() }),
  run({ notebook, now, feeds }, { name, kept, url, user, password, protocol }) {
    if (!feeds) return refuse("Calendars can be followed from a notebook of your own. Make one first; it takes a minute.");
    const problem = problemOf(url);
    if (problem || url === undefined) return problem ?? refuse("Give the address of the calendar.", "url");
    if (notebook.list(feedAccessRecord).some(({ data }) => sameAddress(data.url, url)))
      return refuse("You follow this calendar already.", "url");
    if (notebook.list(feedRecord).length >= most) return refuse(`${most} calendars can be followed. Let one go first.`);
    const { id } = notebook.add(feedRecord, { name, protocol, kept, paused: false, since: now });
    notebook.add(feedAccessRecord, { feed: id, url, ...(user !== undefined && { user }), ...(password !== undefined && { password }) });
    return { id };
  },
});

export const changeFollowed = action({
  name: "feeds.change",
  summary: "Change what a followed calendar is called, who looks at it, and its address or password",
  route: "POST /feeds/:id",
  input: z.object({ id: z.string(), ...settings, ...access }),
  output: z.object({ id: z.string() }),
  done: "Kept.",
  undo: true,
  run({ notebook }, { id, name, kept, url, user, password }) {
    const found = notebook.find(feedRecord, id);
    if (!found) return refuse("This calendar is not followed any more.");
    notebook.change(feedRecord, id, { ...found.data, name, kept });
    const known = accessOf(notebook, id);
    // A field that is left empty changes nothing: pages never show a password.
    const next = {
      feed: id,
      url: url ?? known?.data.url ?? "",
      ...((user ?? known?.data.user) !== undefined && { user: user ?? known?.data.user ?? "" }),
      ...((password ?? known?.data.password) !== undefined && { password: password ?? known?.data.password ?? "" }),
    };
    const problem = problemOf(next.url || undefined);
    if (problem) return problem;
    if (known) notebook.change(feedAccessRecord, known.id, next);
    else notebook.add(feedAccessRecord, next);
    return { id };
  },
});

export const pauseFollowed = action({
  name: "feeds.pause",
  summary: "Stop looking at a followed calendar for a while; what is known of it stays",
  route: "POST /feeds/:id/pause",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "It is not looked at until you say so.",
  undo: true,
  run: (desk, { id }) => setPaused(desk, id, true),
});

export const resumeFollowed = action({
  name: "feeds.resume",
  summary: "Look at a followed calendar again",
  route: "POST /feeds/:id/resume",
  input: z.object({ id: z.string() }),
  output: z.null(),
  run: (desk, { id }) => setPaused(desk, id, false),
});

export const unfollow = action({
  name: "feeds.remove",
  summary: "Let a followed calendar go: all that came from it goes",
  route: "POST /feeds/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.null(),
  done: "The calendar is let go, and what came from it is gone.",
  undo: { but: [feedHoldingsRecord.kind, feedEventsRecord.kind] },
  async run({ notebook, reach }, { id }) {
    const known = accessOf(notebook, id);
    // Boxes of older months have to be in memory to be taken away.
    await reach("");
    removeHoldings(notebook, id);
    notebook.remove(feedRecord, id);
    if (known) notebook.remove(feedAccessRecord, known.id);
    return null;
  },
});

export const feedActions = [listFollowed, follow, changeFollowed, pauseFollowed, resumeFollowed, unfollow];

function setPaused({ notebook }: Desk, id: string, paused: boolean): null | Refusal {
  const found = notebook.find(feedRecord, id);
  if (!found) return refuse("This calendar is not followed any more.");
  notebook.change(feedRecord, id, { ...found.data, paused });
  return null;
}

const schemes = new Set(["https:", "http:", "webcal:", "webcals:"]);

function problemOf(url: string | undefined): Refusal | undefined {
  if (url === undefined) return refuse("Give the address of the calendar.", "url");
  const parsed = URL.parse(url);
  if (!parsed || !schemes.has(parsed.protocol) || parsed.hostname === "")
    return refuse(`“${url.slice(0, 80)}” is not the address of a calendar. It begins with https:// or webcal://.`, "url");
  if (parsed.username !== "" || parsed.password !== "")
    return refuse("Take the name and the password out of the address, and write them into the fields for them.", "url");
  return undefined;
}

function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => url.replace(/^(https?|webcals?):/i, "").replace(/\/$/, "");
  return plain(a) === plain(b);
}
