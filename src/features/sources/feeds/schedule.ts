/** When to look again, and whether at all. */
export interface Next {
  readonly dueAt: number;
  readonly paused: boolean;
}

/** How a look went wrong: for now, or in a way that looking again will hardly mend. */
export type Gravity = "passing" | "lasting";

const minute = 60_000;
const shortest = 15 * minute;
const usual = 60 * minute;
const longest = 24 * 60 * minute;
/** About a week of a server that is away; or a door that was shut three times. */
const mostFailures = { passing: 14, lasting: 3 } as const;

/**
 * When to look again after a look that went well: as often as the publisher wants to be asked (REFRESH-INTERVAL), an hour when it does not say,
 * never more often than every quarter of an hour. `random`, from 0 to 1, spreads those who began together.
 */
export function afterSuccess(now: number, refreshMinutes: number | null, random: number): Next {
  const wanted = refreshMinutes === null ? usual : refreshMinutes * minute;
  return { dueAt: now + spread(Math.min(longest, Math.max(shortest, wanted)), random), paused: false };
}

/** The same after failures in a row: twice as long each time, up to a day, and in the end not at all. `wait` is what the server asked for. */
export function afterFailure(now: number, failures: number, gravity: Gravity, wait: number, random: number): Next {
  const pause = Math.min(longest, shortest * 2 ** (failures - 1));
  return { dueAt: now + spread(Math.max(pause, wait), random), paused: failures >= mostFailures[gravity] };
}

/** Up to a tenth later, never earlier. */
function spread(length: number, random: number): number {
  return Math.round(length * (1 + 0.1 * random));
}
