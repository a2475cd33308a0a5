import { fromRanges, type Spans } from "../../engine/spans/index.ts";
import type { Desk } from "../../kernel/actions/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { addDays, addWeeks, type Day, dayOf, firstDayOf, rangeOfWeek, type Week, weekOf, zoneKey } from "../../kernel/time/index.ts";
import { areasOf, areasRecord, learnedRecord, learningOf, rulesOf, rulesRecord } from "../areas/index.ts";
import { checkInsOf, entriesOf, entriesRecord, type LoggedEntry } from "../log/index.ts";
import { agreedHoursRecord, meaningOn, ratingsOf } from "../meaning/index.ts";
import {
  addressesRecord,
  type DayNote,
  type Evidence,
  evidenceBetween,
  selfOf,
  shelvedKinds,
  type Shelves,
  shelvesOf,
  type Stretch,
  type Unplaced,
} from "../sources/index.ts";
import { type Presence, presenceOf } from "./presence.ts";
import type { Profile } from "./profile.ts";
import { reportOn, type WeekEvidence, type WeekReport } from "./report.ts";

/** A week as a page shows it: its figures, what it was held against, and what names its days. */
export interface GatheredWeek {
  readonly report: WeekReport;
  readonly profile: Profile;
  readonly notes: readonly DayNote[];
  readonly unknownAnswers: number;
  readonly presence: readonly Presence[];
}

const weeksOfEnergy = 8;
/** What a week's evidence is computed from. */
export const evidenceKinds = [...shelvedKinds, addressesRecord, rulesRecord, areasRecord, learnedRecord, agreedHoursRecord, entriesRecord];

/** The first day that a week's page looks at: eight weeks of energy, and the day before them. */
export function reachOf(week: Week): Day {
  return addDays(firstDayOf(week), -7 * weeksOfEnergy - 1);
}

/** Gathers a week from a notebook that reaches back far enough (`reachOf`), and computes its report. */
export function gatherWeek(desk: Desk, week: Week): GatheredWeek {
  const { notebook } = desk;
  const last = addDays(firstDayOf(week), 6);
  const meaning = meaningOn(notebook, last);
  const profile: Profile = {
    zone: desk.zone,
    self: selfOf(notebook),
    areas: areasOf(notebook),
    rules: rulesOf(notebook),
    meaning,
    ratings: ratingsOf(notebook, week),
  };
  const around = evidenceAround(desk, week);
  return {
    report: reportOn(week, weekEvidence(desk, week, around), profile, desk.now),
    profile,
    notes: around.notes,
    unknownAnswers: around.unknownAnswers,
    presence: presenceOf(entriesOf(notebook, firstDayOf(week), addDays(last, 1), desk.zone), profile.areas),
  };
}

/** Minutes by area of the last whole weeks, oldest first; weeks that hold too little to say are left out. */
export function weeklyMinutes(desk: Desk, weeks: number): readonly ReadonlyMap<string, number>[] {
  const current = weekOf(desk.today);
  return Array.from({ length: weeks }, (_, index) => addWeeks(current, index - weeks)).flatMap((week) => {
    const { report } = gatherWeek(desk, week);
    return report.accountedDays < fewestDays ? [] : [new Map(report.areas.map(({ area, minutes }) => [area.id, minutes]))];
  });
}

const fewestDays = 3;

function weekEvidence(desk: Desk, week: Week, { stretches, away }: Evidence): WeekEvidence {
  const { notebook } = desk;
  const [monday, next] = [firstDayOf(week), addDays(firstDayOf(week), 7)];
  const from = addDays(monday, -7 * (weeksOfEnergy - 1));
  return {
    stretches,
    away,
    unplaced: unplacedOf(entriesOf(notebook, monday, next, desk.zone)),
    checkIns: checkInsOf(notebook, from, next, desk.zone),
    activities: activitiesUpTo(desk, week),
  };
}

/** All evidence from the day before a week to the day after it. */
export function evidenceAround(desk: Desk, week: Week): Evidence {
  return kept(desk, "evidence", week, () => evidenceOf(desk, week));
}

/** As `evidenceAround`, for who looks at many weeks once: it is not kept. */
export function evidenceOf({ notebook, zone, now }: Desk, week: Week): Evidence {
  const [from, to] = [addDays(firstDayOf(week), -1), addDays(firstDayOf(week), 8)];
  const { agreed } = meaningOn(notebook, addDays(firstDayOf(week), 6));
  const { guess } = learningOf(notebook);
  const eyes = { zone, now, self: selfOf(notebook), rules: rulesOf(notebook), guess, agreed };
  const seen = evidenceBetween(keptShelves(notebook), from, to, eyes);
  const logged = entriesOf(notebook, from, to, zone).flatMap(stretchOf);
  return { ...seen, stretches: [...seen.stretches, ...logged].toSorted((a, b) => a.from - b.from || a.to - b.to) };
}

/** Computes something from the evidence around a week once, until some of it changes. */
function kept<T>({ notebook, zone, now }: Desk, name: string, week: Week, compute: () => T): T {
  // What is to come may still be open; what is past is not.
  const moment = dayOf(now, zone) < addDays(firstDayOf(week), 8) ? Math.floor(now / 600_000) : "past";
  return notebook.memo(`${name} ${week} ${zoneKey(zone)} ${moment}`, evidenceKinds, compute);
}

export function keptShelves(notebook: Notebook): Shelves {
  return notebook.memo("kept shelves", shelvedKinds, () => shelvesOf(notebook));
}

const sources: Readonly<Record<LoggedEntry["source"], string>> = {
  hand: "by hand",
  timer: "the timer",
  line: "a written line",
  answer: "your answer",
};

/** An entry as evidence; one that has only a length has no stretch. */
function stretchOf({ id, areas, label, from, to, source }: LoggedEntry): readonly Stretch[] {
  if (from === null || to === null) return [];
  return [
    {
      id: `entry|${id}`,
      from,
      to,
      kind: "entry",
      title: label || "Without a name",
      source: sources[source],
      areas,
      because: "you said so",
      when: null,
      clue: { title: label },
      standing: "none",
      people: 1,
      travel: false,
      repeats: false,
      open: false,
    },
  ];
}

/** The entries that have a length and no place. */
export function unplacedOf(entries: readonly LoggedEntry[]): readonly Unplaced[] {
  return entries
    .filter(({ from }) => from === null)
    .map(({ id, day, label, minutes, areas }) => ({ id, day, title: label, minutes, areas }));
}

/** What was done in the eight weeks that end with this one, by what it is called. */
function activitiesUpTo(desk: Desk, week: Week): ReadonlyMap<string, Spans> {
  return kept(desk, "activities", week, () => {
    const weeks = Array.from({ length: weeksOfEnergy }, (_, index) => addWeeks(week, index - weeksOfEnergy + 1));
    return activitiesOf(
      weeks.flatMap((each) => {
        // Two weeks know of the night between them; what began in a week is that week's.
        const range = rangeOfWeek(each, desk.zone);
        return evidenceAround(desk, each).stretches.filter(({ from }) => from >= range.from && from < range.to);
      }),
    );
  });
}

const fewestTimes = 3;

/** What came up fewer than three times is left out; work at the computer goes by its area. */
function activitiesOf(stretches: readonly Stretch[]): ReadonlyMap<string, Spans> {
  const done = stretches.filter(({ areas, open }) => areas.length > 0 && !open);
  const byTitle = Map.groupBy(done, ({ kind, title, areas }) =>
    kind === "activity" ? `${areas[0]}|At the computer` : `${areas[0]}|${title}`,
  );
  return new Map([...byTitle].filter(([, same]) => same.length >= fewestTimes).map(([kind, same]) => [kind, fromRanges(same)]));
}
