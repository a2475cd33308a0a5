import type { Sitting } from "./laptop.ts";

/** A window as the watcher sees it. */
export interface Window {
  readonly app: string;
  readonly title: string;
  readonly url?: string;
}

/** Windows that go together, how much of the time they have, and how long one of them stays in front, in minutes. */
export interface Doing {
  readonly share: number;
  readonly minutes: number;
  readonly windows: readonly Window[];
}

const outlook = (title: string): Window => ({ app: "Microsoft Outlook", title });
const teams = (title: string): Window => ({ app: "Microsoft Teams", title: `${title} | Microsoft Teams` });
const powerPoint = (title: string): Window => ({ app: "Microsoft PowerPoint", title });
const excel = (title: string): Window => ({ app: "Microsoft Excel", title });
const site = (url: string, title: string): Window => ({ app: "Firefox", title: `${title} — Mozilla Firefox`, url });

const mail: Doing = {
  share: 0.26,
  minutes: 9,
  windows: [
    outlook("Inbox • nora.brandt@harbour.example"),
    outlook("RE: Cut-over, order of steps • nora.brandt@harbour.example"),
    outlook("Release notes 4.0, your comments • nora.brandt@harbour.example"),
    outlook("Who is on call on Thursday? • nora.brandt@harbour.example"),
  ],
};

const tickets: Doing = {
  share: 0.27,
  minutes: 11,
  windows: [
    site("https://harbour.atlassian.net/jira/software/projects/HAR/boards/12", "Launch board - Agile board - Jira"),
    site("https://harbour.atlassian.net/browse/HAR-2417", "HAR-2417 Berth plan shows yesterday’s tide"),
    site("https://harbour.atlassian.net/browse/HAR-2533", "HAR-2533 Crane slots double after a restart"),
    site("https://harbour.atlassian.net/wiki/spaces/REL/pages/8812", "Release 4.0: steps - Confluence"),
  ],
};

const slides: Doing = {
  share: 0.13,
  minutes: 12,
  windows: [powerPoint("Status, week by week.pptx"), powerPoint("Steering committee.pptx")],
};
const sheets: Doing = { share: 0.1, minutes: 11, windows: [excel("Cut-over rehearsal.xlsx"), excel("Test runs.xlsx")] };
const chat: Doing = { share: 0.14, minutes: 4, windows: [teams("Launch team"), teams("Priya N."), teams("Tan Wei Ling")] };
const between: Doing = {
  share: 0.08,
  minutes: 2.5,
  windows: [
    { app: "Finder", title: "Release 4.0" },
    { app: "Preview", title: "Berth plan, print.pdf" },
    site("https://portal.kita-lindengarten.example/news", "Messages to parents"),
    site("https://news.example/today", "Today"),
    site("https://wetter.example/kiel", "Weather"),
    { app: "Notes", title: "For the weekend" },
  ],
};
const own: Doing = {
  share: 1,
  minutes: 6,
  windows: [
    site("https://www.youtube.com/watch?v=piano", "Gymnopédie, slowly"),
    site("https://recipes.example/lentil-soup", "Lentil soup for four"),
    site("https://boots.example/children", "Winter boots, children"),
  ],
};

/** What stands on the screen in each kind of sitting. */
export const doings: Readonly<Record<Sitting["kind"], readonly Doing[]>> = {
  office: [mail, tickets, slides, sheets, chat, between],
  call: [
    { ...tickets, share: 0.6 },
    { ...mail, share: 0.3 },
    { ...sheets, share: 0.1 },
  ],
  deck: [
    { ...slides, share: 0.75 },
    { ...mail, share: 0.25 },
  ],
  mail: [
    { ...mail, share: 0.85 },
    { ...chat, share: 0.15 },
  ],
  own: [own],
};

/** The window of a call. */
export function callWindow(title: string): Window {
  return teams(title);
}
