import { type Day, daysWords } from "../../kernel/time/index.ts";
import { capital } from "../../kernel/web/index.ts";
import type { Figure } from "../days/index.ts";
import type { Change, Level } from "./changes.ts";
import { amountWords, valueWords } from "./words.ts";

// How a change is said: from what to what, since when, from how many days. Never what brought it about.

/** "Since about 14 September there is more work after hours: 45 min a day, 10 min before." */
export function changeSentence(change: Change, today: Day): string {
  const { figure, before, after, atOnce, day, size } = change;
  const [now, then] = [levelWords(figure, after), levelWords(figure, before)];
  if (atOnce) return `Since about ${daysWords(day, day, today)} ${isNow(figure, size)}: ${now}, ${then} before.`;
  return `${capital(wentWords(figure, size))} between ${daysWords(before.from, before.from, today)} and ${daysWords(after.to, after.to, today)}: ${then} in the earlier days, ${now} in the later ones.`;
}

/** "1.9 higher (1.2 to 2.6)". */
export function sizeWords({ figure: { unit }, size, interval: [low, high] }: Change): string {
  const [from, to] = size > 0 ? [low, high] : [high, low];
  return `${amountWords(unit, size)} ${directionOf(unit, size)} (${amountWords(unit, from)} to ${amountWords(unit, to)})`;
}

/** When it came, and how sure that is. */
export function whenWords({ atOnce, day, earliest, latest }: Change, today: Day): string {
  if (!atOnce) return "It may have come little by little, or at once: that cannot be told from these days.";
  if (earliest === latest) return `The first day is ${daysWords(day, day, today)}, as good as surely.`;
  return `The first day is in 95 of 100 cases one of ${daysWords(earliest, latest, today)}.`;
}

/** A level as it is drawn and written: "4.2", "45 min a day", "18:40". */
export function levelWords({ unit }: Figure, { level }: Pick<Level, "level">): string {
  return unit === "minutes" ? `${valueWords(unit, level)} a day` : valueWords(unit, level);
}

function isNow({ label, unit }: Figure, size: number): string {
  const direction = directionOf(unit, size);
  return unit === "minutes" || unit === "hours" ? `there is ${direction} ${label}` : `${label} is ${direction}`;
}

function wentWords({ label, unit }: Figure, size: number): string {
  if (unit === "minutes" || unit === "hours") return `${label} became ${directionOf(unit, size)}`;
  return unit === "o’clock" ? `${label} came ${directionOf(unit, size)}` : `${label} went ${size > 0 ? "up" : "down"}`;
}

function directionOf(unit: Figure["unit"], size: number): string {
  if (unit === "0 to 10") return size > 0 ? "higher" : "lower";
  if (unit === "o’clock") return size > 0 ? "later" : "earlier";
  return size > 0 ? "more" : "less";
}
