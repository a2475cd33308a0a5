import { addDays, type Day, minute, type Range, wallMinutes, weekday } from "../../kernel/time/index.ts";
import { type Happened, ofDay, overlaps } from "./happened.ts";
import { creepBegins, launchBegins, pastDays, rangeOn, sampleNow, zone } from "./household.ts";
import { type Random, randomOf } from "./random.ts";

/** A time at the laptop, and what for. */
export interface Sitting extends Range {
  readonly kind: "office" | "call" | "deck" | "mail" | "own";
}

// The watcher was installed on her second day back; on two days it saw nothing: she was at a workshop, and it had not started.
const watchedSince: Day = "2026-08-18";
const unwatched: ReadonlySet<Day> = new Set(["2026-09-09", "2026-10-06"]);
// On these days Tom fetched the children.
const lateDays: ReadonlySet<Day> = new Set(["2026-10-15", "2026-10-20", "2026-10-22"]);
const noDeck: Day = "2026-10-11";
const evening = 19 * 60;

/** When Nora sat at her laptop. `events` are what her calendars held. */
export function sittingsOf(events: readonly Happened[], seed: string): readonly Sitting[] {
  return pastDays
    .filter((day) => day >= watchedSince && !unwatched.has(day))
    .flatMap((day) => {
      const today = ofDay(events, day);
      const random = randomOf(seed, "laptop", day);
      const wanted = [
        ...officeHours(day, today, random),
        ...lateCalls(today, day, random),
        ...comesHome(day, random),
        ...ownTime(day, random),
      ];
      return wanted.flatMap((sitting) => untilNow(sitting)).filter((sitting) => sitting.kind === "call" || fits(sitting, today));
    })
    .toSorted((a, b) => a.from - b.from);
}

function officeHours(day: Day, today: readonly Happened[], { around }: Random): readonly Sitting[] {
  if (weekday(day) > 5) return [];
  const [start, end] = [around(8 * 60 + 36, 4), around(endOf(day), 6)];
  const lunchWithMira = today.some(({ title }) => title === "Lunch with Mira");
  const lunch = lunchWithMira
    ? { from: 12 * 60 + 10, to: 13 * 60 + 14 }
    : { from: around(12 * 60 + 34, 6), to: around(day < launchBegins ? 13 * 60 + 8 : 12 * 60 + 54, 5) };
  const parts =
    weekday(day) === 5
      ? [{ from: start, to: end }]
      : [
          { from: start, to: lunch.from },
          { from: lunch.to, to: end },
        ];
  return parts.map((part) => ({ kind: "office", ...rangeOn(day, whole(part)) }));
}

/** When she shuts the lid: at one on Fridays, in time for the pick-up on Tuesdays and Thursdays; since the launch began, late on the other days. */
function endOf(day: Day): number {
  if (weekday(day) === 5) return 12 * 60 + 58;
  const picksUp = (weekday(day) === 2 || weekday(day) === 4) && !lateDays.has(day);
  return 16 * 60 + 24 + (day < launchBegins || picksUp ? 0 : 66);
}

/** She dials in by phone, from the kitchen, and opens the laptop when the call is over. */
function lateCalls(today: readonly Happened[], day: Day, { between }: Random): readonly Sitting[] {
  return today
    .filter(({ from, title }) => wallMinutes(from, zone) >= evening && /call|rehearsal/i.test(title))
    .map(({ to }) => {
      const after = day < launchBegins ? between(12, 24) : between(32, 58);
      return { kind: "call", from: to + minute, to: to + Math.round(after) * minute };
    });
}

/** Work that comes home: the deck on Sunday evenings, mail on some others. */
function comesHome(day: Day, { chance, around, between }: Random): readonly Sitting[] {
  const at = (kind: Sitting["kind"], from: number, length: number): readonly Sitting[] => [
    { kind, ...rangeOn(day, whole({ from, to: from + length })) },
  ];
  if (weekday(day) === 7)
    return day >= addDays(creepBegins, 6) && day !== noDeck ? at("deck", around(20 * 60 + 38, 5), between(86, 104)) : [];
  if (weekday(day) === 6) return day >= launchBegins && chance(0.5) ? at("mail", around(13 * 60 + 32, 5), between(28, 46)) : [];
  if (weekday(day) === 5) return day >= launchBegins && chance(0.4) ? at("mail", around(13 * 60 + 50, 6), between(22, 36)) : [];
  const share = day < creepBegins ? 0.06 : day < launchBegins ? 0.2 : weekday(day) === 1 ? 0.75 : 0.15;
  return (weekday(day) === 1 || weekday(day) === 3) && chance(share) ? at("mail", around(21 * 60 + 4, 6), between(22, 36)) : [];
}

function ownTime(day: Day, { chance, around, between }: Random): readonly Sitting[] {
  if (![3, 5, 6].includes(weekday(day)) || !chance(0.3)) return [];
  const from = around(20 * 60 + 12, 6);
  return [{ kind: "own", ...rangeOn(day, whole({ from, to: from + between(16, 30) })) }];
}

function whole({ from, to }: Range): Range {
  return { from: Math.round(from), to: Math.round(to) };
}

function untilNow(sitting: Sitting): readonly Sitting[] {
  return sitting.from >= sampleNow ? [] : [{ ...sitting, to: Math.min(sitting.to, sampleNow) }];
}

/** Nobody sits at home with a laptop while they are out. */
function fits(sitting: Sitting, today: readonly Happened[]): boolean {
  return sitting.kind === "office" || !today.some((event) => overlaps(event, sitting));
}
