import { type Day, dayFromNumber, hour, minute, type Range, toLocal, zoneTable } from "../../kernel/time/index.ts";
import { dayIndexAt, type LocalDays } from "../spans/index.ts";
import { turnOfDay } from "./workday.ts";

/** When the latest evening ended. */
export interface LatestEnd {
  readonly at: number;
  /** Local wall-clock time, "HH:MM". */
  readonly time: string;
  /** The workday that it ended. */
  readonly day: Day;
  /** By the wall clock, since the midnight that began that workday: 00:40 the night after is 1480. Compare ends by this. */
  readonly minutes: number;
}

const dayLength = 24 * hour;

/** The session that ended latest in its workday, which is the one that it began in; null without sessions. */
export function latestEndOf(sessions: readonly Range[], days: LocalDays): LatestEnd | null {
  let latest: LatestEnd | null = null;
  for (const session of sessions) {
    const end = endOf(session, days);
    if (!latest || end.minutes > latest.minutes) latest = end;
  }
  return latest;
}

function endOf({ from, to }: Range, days: LocalDays): LatestEnd {
  const workday = Math.floor((localAt(from, days) - turnOfDay * minute) / dayLength);
  const end = localAt(to, days);
  return {
    at: to,
    time: new Date(end).toISOString().slice(11, 16),
    day: dayFromNumber(workday),
    minutes: (end - workday * dayLength) / minute,
  };
}

/** Wall-clock time as if it were UTC, by the clock of the day that holds the instant; the end of all days goes by the last one's. */
function localAt(instant: number, days: LocalDays): number {
  const day = Math.min(dayIndexAt(days, instant), days.days.length - 1);
  return toLocal(zoneTable(days.zones[day]!), instant);
}
