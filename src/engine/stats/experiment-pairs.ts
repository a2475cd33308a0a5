import { addDays, type Day, dayFromNumber, dayNumber } from "../../kernel/time/index.ts";

/** What is compared: A the change, B things as they are. */
export type Condition = "A" | "B";

/** A day that was drawn, with the pair that it belongs to. */
export interface DrawnDay {
  readonly date: Day;
  readonly pair: number;
  readonly condition: Condition;
}

/** How long an experiment is offered first: enough to see a difference of 0.8 standard deviations in about four of five. */
export const usualDays = 28;

/** The day on which drawn pairs may begin: a Sunday would wait six days for another one, so they begin on the Monday after it. */
export function firstDayFrom(day: Day): Day {
  return isWeekend(dayNumber(day)) && !isWeekend(dayNumber(day) + 1) ? addDays(day, 1) : day;
}

/**
 * Draws days: in each pair a coin decides which of its two days is A. A working day is paired with the next working day, a Saturday with its
 * Sunday, so that both days of a pair are alike. `coin` answers true or false with equal chance. Days that stay without a partner are left out.
 */
export function drawDays(first: Day, days: number, coin: () => boolean): readonly DrawnDay[] {
  const start = dayNumber(first);
  const byPair = Map.groupBy(alikePairs(start, start + days - 1), ([, pair]) => pair);
  const drawn = [...byPair].flatMap(([pair, both]) => {
    if (both.length < 2) return [];
    const conditions = coin() ? (["A", "B"] as const) : (["B", "A"] as const);
    return both.map(([number], index) => ({ date: dayFromNumber(number), pair, condition: conditions[index]! }));
  });
  return drawn.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Finds which days were a pair, when nobody says: neighbours, counted from the first day or from the one before it, or days that are alike
 * as `drawDays` pairs them. What leaves most pairs with one A and one B is taken; outcomes play no part. Answers the pair of each date.
 */
export function findPairs(days: readonly { readonly date: Day; readonly condition: Condition }[]): ReadonlyMap<Day, number> {
  const numbers = days.map(({ date }) => dayNumber(date));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const guesses = [
    new Map(numbers.map((number) => [number, Math.floor((number - first) / 2)])),
    new Map(numbers.map((number) => [number, Math.floor((number - first + 1) / 2)])),
    new Map(alikePairs(first, last)),
    new Map(alikePairs(first - 1, last)),
  ];
  const split = guesses.map((guess) => countSplit(days, (date) => guess.get(dayNumber(date))!));
  const best = guesses[split.indexOf(Math.max(...split))]!;
  return new Map(days.map(({ date }) => [date, best.get(dayNumber(date))!]));
}

/** How many pairs hold one day of each condition. */
function countSplit(days: readonly { readonly date: Day; readonly condition: Condition }[], pairOf: (date: Day) => number): number {
  const pairs = Map.groupBy(days, ({ date }) => pairOf(date));
  return [...pairs.values()].filter(([one, other]) => one && other && one.condition !== other.condition).length;
}

/** Each day from `first` to `last`, as days since 1970, with its pair. */
function alikePairs(first: number, last: number): readonly (readonly [number, number])[] {
  let pairs = 0;
  const open = new Map<boolean, number>();
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const kind = isWeekend(day);
    const waiting = open.get(kind);
    if (waiting === undefined) open.set(kind, pairs);
    else open.delete(kind);
    return [day, waiting ?? pairs++] as const;
  });
}

/** Saturday or Sunday; 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}
