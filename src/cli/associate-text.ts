import type { View } from "./associate.ts";

type Finding = View["findings"][number];

/** What goes together, for reading in a terminal. */
export function associateText(view: View): string {
  const { outcome, findings, untested, missing } = view;
  const shown = findings.filter((finding) => finding.shown);
  const lines = [`What goes together with “${outcome}”, from ${view.from} to ${view.to}`];
  lines.push(usualLine(view));
  if (findings.length > 0) lines.push("Weekdays and trend are taken off, and so is what a day keeps of the day before.", "");
  for (const finding of shown) lines.push(...sentences(outcome, finding), "");
  if (findings.length > 0 && shown.length === 0) lines.push("Nothing stands out from luck on these days.", "");
  const quiet = findings.filter((finding) => !finding.shown);
  if (quiet.length > 0) lines.push("Looked at as well, and not told from luck:", ...quiet.map(quietLine), "");
  if (untested.length > 0) lines.push("", "Not looked at:", ...untested.map(untestedLine), "");
  for (const { column, outcomeThen } of missing) lines.push(missingLine(outcome, column, outcomeThen));
  if (shown.length > 0)
    lines.push("To go together is not to bring about: something else may move both. An experiment of your own can tell.");
  return lines
    .filter((line, index) => line !== "" || (lines[index - 1] !== "" && index < lines.length - 1))
    .join("\n")
    .trimEnd();
}

function usualLine({ outcome, usual: { days, median, trend } }: View): string {
  if (!median) return `“${outcome}” was noted on ${days === 1 ? "one day" : "no day"}.`;
  if (median.interval[0] === median.interval[1]) return `On ${days} days “${outcome}” is usually ${short(median.value)}.`;
  const usually = `On ${days} days “${outcome}” is usually ${short(median.value)} (${short(median.interval[0])} to ${short(median.interval[1])})`;
  if (!trend?.interval || (trend.interval[0] <= 0 && trend.interval[1] >= 0)) return `${usually}.`;
  const [low, high] = trend.interval.map((edge) => Math.abs(edge)).toSorted((a, b) => a - b);
  return `${usually}, and ${trend.perMonth > 0 ? "rises" : "falls"} by about ${short(Math.abs(trend.perMonth))} a month (${short(low!)} to ${short(high!)}).`;
}

function sentences(outcome: string, { factor, lagDays, effect, interval, n, nEffective, q, factorSd, confirmed, byWeeks }: Finding) {
  const [low, high] = interval.map((edge) => Math.abs(edge)).toSorted((a, b) => a - b);
  const crosses = interval[0] < 0 && interval[1] > 0;
  const range = crosses ? `${short(interval[0])} to ${short(interval[1])}` : `${short(low!)} to ${short(high!)}`;
  const when = lagDays === 0 ? "On the same day" : "On the day after";
  return [
    `  ${when}, “${outcome}” is ${short(Math.abs(effect))} ${effect > 0 ? "higher" : "lower"} with each ${short(factorSd)} more of “${factor}” (95 of 100 such intervals hold the truth: ${range}).`,
    `    Seen on ${n} days, which are worth about ${Math.round(nEffective)} independent ones; q ${q < 0.001 ? "below 0.001" : q.toFixed(3)}. ${confirmed ? "It held on later days, apart." : "It has not been confirmed on later days yet."}`,
    ...(byWeeks !== null && byWeeks > 0.05 ? ["    Shuffling whole weeks, a coarser check, does not tell it from luck."] : []),
  ];
}

function quietLine({ factor, lagDays, effect, interval, n }: Finding): string {
  return `  ${factor}, ${lagDays === 0 ? "same day" : "day after"}: ${short(effect)} (${short(interval[0])} to ${short(interval[1])}), ${n} days`;
}

function untestedLine({ factor, why, daysNeeded }: View["untested"][number]): string {
  return `  ${factor}: ${why}${daysNeeded === null ? "" : ` About ${daysNeeded} more, noted as often as until now, would mostly show a strong one.`}`;
}

function missingLine(outcome: string, column: string, then: "higher" | "lower"): string {
  return column === outcome
    ? `“${outcome}” tends to be ${then} on the day before one on which it is missing: the days that are missing may differ from those noted.`
    : `“${outcome}” tends to be ${then} on days on which “${column}” is missing: what is said of it holds for the days on which it was noted.`;
}

function short(value: number): string {
  const size = Math.abs(value);
  return size === 0 || size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(size >= 1 ? 3 : 2)));
}
