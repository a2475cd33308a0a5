import { type Day, dayFromNumber, hour, minute, type Range, toLocal, type Zone, zoneTable } from "../../kernel/time/index.ts";
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
export function latestEndOf(sessions: readonly Range[], zone: Zone): LatestEnd | null {
  let latest: LatestEnd | null = null;
  for (const session of sessions) {
    const end = endOf(session, zone);
    if (!latest || end.minutes > latest.minutes) latest = end;
  }
  return latest;
}

function endOf({ from, to }: Range, zone: Zone): LatestEnd {
  const table = zoneTable(zone);
  const workday = Math.floor((toLocal(table, from) - turnOfDay * minute) / dayLength);
  const end = toLocal(table, to);
  return {
    at: to,
    time: new Date(end).toISOString().slice(11, 16),
    day: dayFromNumber(workday),
    minutes: (end - workday * dayLength) / minute,
  };
}
