import { hour } from "../../kernel/time/index.ts";
import { atLeast, minutes, type Spans, subtract, toRanges } from "../spans/index.ts";

export interface Focus {
  /** Free blocks of at least an hour, the uninterrupted time of Viva Insights. */
  readonly blocks60: number;
  /** Those of at least two hours, Clockwise's focus time. They are among `blocks60` too. */
  readonly blocks120: number;
  readonly freeMinutes: number;
  /** The share of free time that lies in blocks of less than an hour, 0 to 1; null without free time. */
  readonly fragmentation: number | null;
}

/**
 * Time available to focus, after Viva Insights: the agreed hours without meetings. A block ends where a meeting or the agreed hours do, so
 * a lunch break that is not agreed divides two. Activity on the computer does not count against it: this is room for work, not its record.
 * `agreed` leaves out days that one is away.
 */
export function focus(agreed: Spans, meetings: Spans): Focus {
  const free = subtract(agreed, meetings);
  const blocks = atLeast(free, hour);
  const freeMinutes = minutes(free);
  return {
    blocks60: toRanges(blocks).length,
    blocks120: toRanges(atLeast(blocks, 2 * hour)).length,
    freeMinutes,
    fragmentation: freeMinutes > 0 ? (freeMinutes - minutes(blocks)) / freeMinutes : null,
  };
}
