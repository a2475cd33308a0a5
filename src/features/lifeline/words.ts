import { capital, countWord } from "../../kernel/web/index.ts";
import type { Line, Moment, Placed } from "./model.ts";
import type { When } from "./when.ts";

/** How a time was, from −5 to 5; the ends and the middle have words. */
export const feltOptions: readonly (readonly [string, string])[] = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5].map((felt) => [
  String(felt),
  feltWords(felt),
]);

export function feltWords(felt: number): string {
  const figure = felt > 0 ? `+${felt}` : felt < 0 ? `−${-felt}` : "0";
  const word = { "5": "very high", "0": "in between", "-5": "very low" }[String(felt)];
  return word === undefined ? figure : `${figure}, ${word}`;
}

export const servesOptions: readonly (readonly [string, string])[] = Array.from({ length: 11 }, (_, serves) => [
  String(serves),
  serves === 0 ? "0, not at all" : serves === 10 ? "10, very much" : String(serves),
]);

export function servesWords({ serves }: Moment): string {
  return serves === null ? "" : `Still serves you: ${serves} of 10`;
}

/** A place on the line: "1994", "age 7", "age 7 to 12". */
export function whenWords({ by, from, to }: When): string {
  const span = from === to ? String(from) : `${from} to ${to}`;
  return by === "age" ? `age ${span}` : span;
}

/** The line in a sentence. */
export function lineTitle({ moments }: Line): string {
  const count = moments.length === 1 ? "One moment" : `${capital(countWord(moments.length))} moments`;
  const known = moments.flatMap(({ when }) => (when ? [when] : []));
  const [first, last] = [known[0], known.map(({ to }) => to).toSorted((a, b) => b - a)[0]];
  if (!first || last === undefined) return `${count}.`;
  const from = first.by === "age" ? `age ${first.from}` : String(first.from);
  return first.from === last ? `${count}, at ${from}.` : `${count}, from ${from} to ${last}.`;
}

export function numbersOf(moments: readonly Placed[], ids: readonly string[]): readonly number[] {
  return moments.flatMap(({ id, number }) => (ids.includes(id) ? [number] : []));
}
