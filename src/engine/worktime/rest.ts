import { type Day, hour, minute, type Range, firstOn } from "../../kernel/time/index.ts";
import { gaps, isEmpty, type LocalDays, type Spans, toRanges, union, within } from "../spans/index.ts";
import { turnOfDay } from "./workday.ts";

/** The time between the work of one day and the work of the next, in epoch milliseconds. */
export interface Rest extends Range {
  readonly minutes: number;
  readonly evening: Day;
  readonly morning: Day;
  /** Less than eleven hours in a row, the least that Directive 2003/88/EC, article 3, gives a worker in each 24 hours. */
  readonly isShort: boolean;
}

const leastMinutes = 11 * 60;
const nightLength = 8 * hour;

/**
 * The rest between each two workdays in a row that both hold work: the longest time free of work that touches the night between them, from
 * midnight to eight; when work fills that whole night, the time free of it that follows. So an evening that ends at 00:40 and a night shift
 * are both seen as they were. A night without work on both sides has no entry: days without evidence are unknown, not rest.
 */
export function rests(work: Spans, { days, zone }: LocalDays): readonly Rest[] {
  return days.slice(1).flatMap((morning, index) => {
    const evening = days[index]!;
    const turn = firstOn(morning, turnOfDay, zone);
    const before = within(work, { from: firstOn(evening, turnOfDay, zone), to: turn });
    const after = within(work, { from: turn, to: turn + 24 * hour });
    if (isEmpty(before) || isEmpty(after)) return [];
    const free = toRanges(gaps(union(before, after)));
    const rest = restAround(firstOn(morning, 0, zone), free);
    if (!rest) return [];
    const minutes = (rest.to - rest.from) / minute;
    return [{ ...rest, minutes, evening, morning, isShort: minutes < leastMinutes }];
  });
}

/** The shortest of them, the first of equals; undefined when there are none. */
export function shortestRest(all: readonly Rest[]): Rest | undefined {
  return all.toSorted((a, b) => a.minutes - b.minutes)[0];
}

function restAround(midnight: number, free: readonly Range[]): Range | undefined {
  const touching = free.filter(({ from, to }) => from < midnight + nightLength && to > midnight);
  const longestFirst = touching.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return longestFirst[0] ?? free.find(({ from }) => from > midnight);
}
