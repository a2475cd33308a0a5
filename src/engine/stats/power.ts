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

// A strong association, found four times out of five by who looks at as many as fifty.
const [strong, often, chance, usuallyFitted] = [0.5, 0.8, 0.002, 7];

/**
 * After how many more days, noted as often as until now, a strong association (r 0.5) would mostly be seen: at least 1. `days` of the `inAll` that
 * have passed held both.
 */
export function moreDays(days: number, inAll: number): number {
  const share = days === 0 ? 1 : Math.max(0.1, days / inAll);
  return Math.max(1, Math.ceil((daysFor(strong, often, chance, usuallyFitted) - days) / share));
}
