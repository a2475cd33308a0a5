import { minutes } from "../../../engine/spans/index.ts";
import { medianOfSorted } from "../../../engine/stats/index.ts";
import type { Desk } from "../../../kernel/actions/index.ts";
import { addDays, clockWords, dayOf, daysWords, lengthWords, wallMinutes, weekOf } from "../../../kernel/time/index.ts";
import { feeds } from "../../../content/feeds.ts";
import type { Stretch } from "../../sources/index.ts";
import { meaningOn } from "../../meaning/index.ts";
import { evidenceAround, spansOf } from "../../week/index.ts";
import { countOf, fewestDays, knownDays, known, type OwnFacts, thin } from "./own-facts.ts";

const daysBack = 28;
const lateFrom = 20 * 60;

/** When work begins and ends: the medians of four weeks, beside the hours that were agreed. */
export async function workHours(desk: Desk): Promise<OwnFacts> {
  const look = await knownDays(desk, daysBack);
  const ends = look?.daysWith("last-work") ?? [];
  if (!look || ends.length < fewestDays)
    return thin(
      `When your work usually begins and ends is not known yet. It takes ${fewestDays} days on which a calendar, a tracker or your own log shows work; in the last four weeks there ${ends.length === 1 ? "is 1" : `are ${ends.length}`}.`,
    );
  const { agreed } = meaningOn(desk.notebook, desk.today);
  const work = stretchesOf(desk, look).filter(({ areas, open }) => areas.includes(agreed.area) && !open);
  const begins = [...Map.groupBy(work, ({ from }) => dayOf(from, desk.zone)).values()].map((ofDay) =>
    Math.min(...ofDay.map(({ from }) => wallMinutes(from, desk.zone))),
  );
  const end = middle(ends.map((day) => 60 * look.valueOn("last-work", day)!));
  const late = ends.filter((day) => (look.valueOn("after-hours", day) ?? 0) >= 1).length;
  const lines = [
    ...(begins.length < fewestDays
      ? []
      : [`In the middle, work began at ${clockWords(middle(begins))} (${countOf(begins.length, "day")}).`]),
    `In the middle, it ended at ${clockWords(end % (24 * 60))} (${countOf(ends.length, "day")}).`,
    `On ${late} of ${ends.length} days there was work outside ${agreed.assumed ? "Monday to Friday, 9:00 to 17:30, which is taken for your hours until you say them" : "the hours that you agreed to"}.`,
  ];
  return known(lines, `Over ${countOf(ends.length, "day")} with work, ${daysWords(look.from, look.to, desk.today)}.`);
}

/** Hours of feeds and videos, where a tracker sees them. */
export async function scrolling(desk: Desk): Promise<OwnFacts> {
  const look = await knownDays(desk, daysBack);
  const seen = look ? stretchesOf(desk, look).filter(({ kind }) => kind === "activity") : [];
  const days = new Set(seen.map(({ from }) => dayOf(from, desk.zone)));
  if (!look || days.size < fewestDays)
    return thin(
      `Hours of feeds and videos are not measured here. It takes ${fewestDays} days of ActivityWatch or another tracker; in the last four weeks there ${days.size === 1 ? "is 1" : `are ${days.size}`}. What you guess yourself is worth something too.`,
    );
  const feed = seen.filter(isFeed);
  const all = minutesOf(feed);
  const unseen = "A phone that is not tracked is not seen.";
  if (all / days.size < 1) return known(["Feeds and videos took less than a minute a day.", unseen], restsOn(days.size));
  const late = minutesOf(feed.filter(({ from }) => wallMinutes(from, desk.zone) >= lateFrom));
  return known(
    [
      `Feeds and videos took ${lengthWords(all / days.size)} a day on average.`,
      `Of that, ${Math.round((100 * late) / all)} of 100 minutes began from ${clockWords(lateFrom)} on.`,
      unseen,
    ],
    restsOn(days.size),
  );
}

function restsOn(days: number): string {
  return `Over ${countOf(days, "day")} of the last four weeks on which a tracker saw anything.`;
}

/** Stretches that began on the days looked at, each once. */
function stretchesOf(desk: Desk, { days, from, to }: { days: readonly string[]; from: string; to: string }): readonly Stretch[] {
  const weeks = [...new Set(days.map(weekOf))];
  return weeks.flatMap((week) =>
    evidenceAround(desk, week).stretches.filter((stretch) => {
      const day = dayOf(stretch.from, desk.zone);
      return weekOf(day) === week && day >= from && day < addDays(to, 1);
    }),
  );
}

function isFeed({ clue: { site = "", app = "" } }: Stretch): boolean {
  const host = site.toLowerCase();
  return feeds.sites.some((feed) => host === feed || host.endsWith(`.${feed}`)) || feeds.apps.includes(app.toLowerCase());
}

/** Two devices at the same time count once. */
function minutesOf(stretches: readonly Stretch[]): number {
  return minutes(spansOf(stretches));
}

function middle(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).toSorted());
}
