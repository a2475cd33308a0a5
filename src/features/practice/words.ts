import { countWord } from "../../kernel/web/index.ts";
import type { Helped } from "./helps.ts";

/** "five minutes", "one minute". */
export function minutesWords(minutes: number): string {
  return `${countWord(minutes)} ${minutes === 1 ? "minute" : "minutes"}`;
}

/** "4 seconds"; halves are said. */
export function secondsWords(seconds: number): string {
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}

/** "2 points lower after than before", "the same after as before". */
export function dropWords(points: number): string {
  if (points === 0) return "the same after as before";
  return `${pointsWords(points)} ${points > 0 ? "lower" : "higher"} after than before`;
}

/** "95 % interval: 1 to 3 points lower". */
export function intervalWords([low, high]: readonly [number, number]): string {
  const [from, to] = low >= 0 ? [low, high] : [-high, -low];
  if (low < 0 && high > 0) return `95 % interval: from ${pointsWords(high)} lower to ${pointsWords(low)} higher`;
  const span = from === to ? pointsWords(to) : `${figure(from)} to ${pointsWords(to)}`;
  return `95 % interval: ${span}${to === 0 ? "" : low >= 0 ? " lower" : " higher"}`;
}

/** In a few words beside an exercise; nothing where nothing can be said. */
export function besideWords({ drop, times }: Helped): string | undefined {
  return drop ? `Yours, ${times} times: ${dropWords(drop.median)}.` : undefined;
}

/** "6 before, 4 after", "4 after". */
export function ratedWords({ before, after }: { readonly before: number | null; readonly after: number | null }): string {
  const said = [...(before === null ? [] : [`${before} before`]), ...(after === null ? [] : [`${after} after`])];
  return said.length === 0 ? "Not rated" : `Tension ${said.join(", ")}`;
}

function pointsWords(points: number): string {
  const size = Math.abs(points);
  return `${figure(size)} ${size === 1 ? "point" : "points"}`;
}

function figure(points: number): string {
  return String(Number(Math.abs(points).toFixed(1)));
}
