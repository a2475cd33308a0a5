import { edgeOf, upperTail } from "./student.ts";

/**
 * How likely an association of strength `r`, 0 < |r| < 1, is found on `days` days when a chance of `alpha` is asked for and `fitted` numbers were
 * taken off: the non-central t, taken as shifted (Johnson and Kotz 1970). From 0 to 1.
 */
export function powerOf(r: number, days: number, alpha: number, fitted: number): number {
  const degrees = days - 2 - fitted;
  if (degrees < 1) return 0;
  const shift = (Math.abs(r) / Math.sqrt(1 - r * r)) * Math.sqrt(degrees);
  return upperTail(edgeOf(alpha, degrees) - shift, degrees);
}

/** The fewest days on which an association of strength `r` is found with a chance of `power`; see `powerOf`. */
export function daysFor(r: number, power: number, alpha: number, fitted: number): number {
  let days = fitted + 3;
  while (powerOf(r, days, alpha, fitted) < power) days++;
  return days;
}
