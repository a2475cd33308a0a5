import { dayMs } from "./civil.ts";

/**
 * A duration in its two parts, both with its sign: whole days are nominal (the same wall clock some days later, whatever the clocks do),
 * the rest is exact time (RFC 5545, 3.3.6).
 */
export interface Duration {
  readonly days: number;
  readonly seconds: number;
}

// More generous than RFC 5545 in what may stand together ("P1W2D", "PT"), because programs write it.
const pattern = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const longest = 3_660_000;

/** Reads "P1D", "PT1H30M", "-PT15M", "P2W". Undefined when it is no duration, or one of more than ten thousand years. */
export function readDuration(text: string): Duration | undefined {
  const match = pattern.exec(text.trim());
  if (!match || match.slice(2).every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const wholeDays = weeks * 7 + days;
  const rest = hours * 3600 + minutes * 60 + seconds;
  if (wholeDays > longest || rest > longest * 86_400) return undefined;
  return match[1] === "-" ? { days: 0 - wholeDays, seconds: 0 - rest } : { days: wholeDays, seconds: rest };
}

/** Roughly how long it is, in milliseconds: days count as 24 hours. */
export function durationMs({ days, seconds }: Duration): number {
  return days * dayMs + seconds * 1000;
}

/** As iCalendar writes it: "P1D", "PT1H30M", "-PT15M". */
export function writeDuration({ days, seconds }: Duration): string {
  const sign = days < 0 || seconds < 0 ? "-" : "";
  const rest = Math.abs(seconds);
  const parts = [[Math.floor(rest / 3600), "H"] as const, [Math.floor(rest / 60) % 60, "M"] as const, [rest % 60, "S"] as const];
  const time = parts.map(([number, unit]) => (number === 0 ? "" : `${number}${unit}`)).join("");
  const day = days === 0 && time !== "" ? "" : `${Math.abs(days)}D`;
  return `${sign}P${day}${time === "" ? "" : `T${time}`}`;
}
