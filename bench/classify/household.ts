import { addDays, type Day, daysBetween, weekday } from "../../src/kernel/time/index.ts";
import type { AreaId, Clue } from "../../src/features/areas/index.ts";
import { googleText } from "../../src/features/sample/google.ts";
import { type Adult, launchBegins } from "../../src/features/sample/household.ts";
import { harbour, noras } from "../../src/features/sample/nora-calendars.ts";
import { outlookText } from "../../src/features/sample/outlook.ts";
import type { OwnedCalendar, Planned } from "../../src/features/sample/planned.ts";
import { type Random, randomOf } from "../../src/features/sample/random.ts";
import { school, toms } from "../../src/features/sample/tom-calendars.ts";
import { everyday, type Everyday, seasonTruth } from "./everyday.ts";

/** From half a year before the launch, with all that comes up once, to some weeks into it. */
export const [firstDay, lastDay]: readonly [Day, Day] = ["2026-05-04", "2026-12-06"];

/** Somebody's two calendars with an everyday in them, as files, and where each event truly belongs. */
export interface Household {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly truthOf: (clue: Clue) => AreaId;
}

const calendars: Readonly<Record<Adult, { readonly work: OwnedCalendar; readonly own: OwnedCalendar }>> = {
  nora: { work: harbour, own: noras },
  tom: { work: school, own: toms },
};

export function householdOf(adult: Adult, seed: number): Household {
  const { work, own } = calendars[adult];
  const added = everyday[adult].flatMap((kind, index) => happening(kind, own.owner, work, randomOf(seed, adult, index)));
  const truth = new Map(
    added.map(({ planned, kind }) => [nameOf(kind.calendar === "work" ? work.name : own.name, planned.title), kind.area]),
  );
  const withAdded = (calendar: OwnedCalendar, of: Everyday["calendar"]): OwnedCalendar => ({
    ...calendar,
    events: [...calendar.events, ...added.filter(({ kind }) => kind.calendar === of).map(({ planned }) => planned)],
  });
  const encoder = new TextEncoder();
  return {
    files: [
      { name: "work.ics", bytes: encoder.encode(outlookText(withAdded(work, "work"))) },
      { name: "own.ics", bytes: encoder.encode(googleText(withAdded(own, "own"))) },
    ],
    truthOf: ({ title = "", calendar = "" }) => {
      const area = truth.get(nameOf(calendar, title)) ?? (calendar === work.name ? "work" : seasonTruth[title]);
      if (area === undefined) throw new Error(`Nobody said where “${title}” belongs.`);
      return area;
    },
  };
}

function nameOf(calendar: string, title: string): string {
  return `${calendar}|${title}`;
}

function happening(
  kind: Everyday,
  owner: string,
  work: OwnedCalendar,
  random: Random,
): readonly { readonly kind: Everyday; readonly planned: Planned }[] {
  return daysBetween(firstDay, addDays(lastDay, 1)).flatMap((day) => {
    const free = weekday(day) > 5;
    if (kind.calendar === "work" && free) return [];
    const share = kind.perWeek / (kind.calendar === "work" ? 5 : 7);
    const times = Math.floor(share) + (random.chance(share % 1) ? 1 : 0);
    return Array.from({ length: times }, (_, index) => {
      const begin = kind.calendar === "work" ? random.between(9, 16) : free ? random.between(9, 19) : random.between(17, 20);
      const names = [...(kind.names ?? [""]), ...(day >= launchBegins ? (kind.laterNames ?? []) : [])];
      const title = random.pick(kind.titles).replace("*", random.pick(names));
      const hour = String(Math.floor(begin)).padStart(2, "0");
      const at = `${hour}:${index % 2 === 0 ? "00" : "30"}-${hour}:${index % 2 === 0 ? "45" : "55"}`;
      const others = random.chance(kind.company ?? 0) ? colleagues(work) : [];
      return { kind, planned: { title, day, at, ...(others.length > 0 ? { others, by: others[0]! } : {}) } };
    });
  });
}

function colleagues({ events }: OwnedCalendar): readonly string[] {
  return [...new Set(events.flatMap(({ others = [] }) => others))].slice(0, 2);
}
