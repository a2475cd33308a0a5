import { dayOf, minute, wallMinutes } from "../../kernel/time/index.ts";
import type { CheckIn, LoggedEntry } from "../log/index.ts";
import type { GivenFile } from "../sources/index.ts";
import { activityExport } from "./activitywatch.ts";
import { googleText } from "./google.ts";
import { attended, type Happened, habitsOf } from "./happened.ts";
import { type Adult, usualSeed, zone } from "./household.ts";
import { type Sitting, sittingsOf } from "./laptop.ts";
import type { Life } from "./life.ts";
import { nora } from "./nora-life.ts";
import { outlookText } from "./outlook.ts";
import { tom } from "./tom-life.ts";
import { checkInsOf, type LateWork } from "./wellbeing.ts";

/** What a season left behind: files as other programs export them, and what was noted by hand. */
export interface Season {
  readonly files: readonly GivenFile[];
  readonly entries: readonly LoggedEntry[];
  readonly checkIns: readonly CheckIn[];
}

/** A season’s files, as the programs that they come from would export them. */
export function sampleFiles(adult: Adult, seed?: string): readonly GivenFile[] {
  return seasonOf(adult, seed).files;
}

const lives: Readonly<Record<Adult, Life>> = { nora, tom };

/** The season of one of the sample’s adults. The same seed gives the same season, to the byte. */
export function seasonOf(adult: Adult, seed: string = usualSeed): Season {
  const life = lives[adult];
  const work = outlookText(life.calendars.work);
  const own = googleText(life.calendars.own);
  const meetings = attended(work);
  const events = [...meetings, ...attended(own)];
  // Tom has no watcher on his laptop.
  const sittings = adult === "nora" ? sittingsOf(events, seed) : [];
  const habits = habitsOf(life, [...events, ...sittings], seed);
  const decks = sittings.filter(({ kind }) => kind === "deck").map(({ from, to }) => ({ title: "Status deck", from, to }));
  const marking = habits.happened.filter(({ title }) => title === "Marking");
  const happened = [...events, ...habits.happened, ...decks];
  const encoder = new TextEncoder();
  return {
    files: [
      { name: `${life.calendars.work.name.toLowerCase()}.ics`, bytes: encoder.encode(work) },
      { name: `${life.calendars.own.name.toLowerCase()}.ics`, bytes: encoder.encode(own) },
      ...(sittings.length > 0 ? [{ name: "aw-buckets-export.json", bytes: encoder.encode(activityExport(sittings, meetings, seed)) }] : []),
    ],
    entries: [...habits.entries, ...decks.map((deck) => deckEntry(deck))],
    checkIns: checkInsOf(
      life,
      happened,
      [...lateSittings(sittings), ...lateWork(meetings, life.lateStress), ...lateWork(marking, 0.8)],
      seed,
    ),
  };
}

/** The deck is timed: she wants to know what it takes. */
function deckEntry({ title, from, to }: Happened): LoggedEntry {
  const day = dayOf(from, zone);
  return { id: `deck-${day}`, day, areas: ["work"], label: title, from, to, minutes: Math.round((to - from) / minute), source: "timer" };
}

const stressOf: Readonly<Partial<Record<Sitting["kind"], number>>> = { call: 4, deck: 3.6, mail: 0.8 };

function lateSittings(sittings: readonly Sitting[]): readonly LateWork[] {
  return sittings.flatMap(({ kind, from, to }) =>
    stressOf[kind] !== undefined && isLate(from) ? [{ from, to, stress: stressOf[kind] }] : [],
  );
}

function lateWork(happened: readonly Happened[], stress: number): readonly LateWork[] {
  return happened.filter(({ from }) => isLate(from)).map(({ from, to }) => ({ from, to, stress }));
}

function isLate(from: number): boolean {
  return wallMinutes(from, zone) >= 19 * 60;
}
