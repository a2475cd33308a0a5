import { lengthWords, weekWords } from "../kernel/time/index.ts";
import type { weekJson } from "../features/week/index.ts";

type WeekView = ReturnType<typeof weekJson>;

const standings = { under: "less than enough", within: "enough", over: "more than enough", unknown: "" } as const;
const problemsShown = 10;
// A terminal may be looked at by others, as the week page may: it does not say what was answered.
const careLines = [
  "It is often the mood, more than the calendar, that needs attention first. The small shifts wait.",
  "Who answers, now: the page /help of your Enough, open without signing in.",
];

/** A week for reading in a terminal. */
export function weekText(view: WeekView): string {
  const lines = [`Week ${view.week}, ${weekWords(view.week, view.from.slice(0, 10))} (${zonesIn(view)})`, ""];
  const named = view.areas.filter(({ minutes, enough }) => minutes > 0 || enough);
  if (named.length === 0) lines.push("Nothing is noted for this week.");
  for (const { id, minutes, enough, standing } of named)
    lines.push(
      `  ${id.padEnd(9)} ${lengthWords(minutes).padStart(9)}  ${[bandWords(enough), standings[standing]].filter(Boolean).join(": ")}`.trimEnd(),
    );
  if (view.unsorted.minutes >= 1) lines.push(`  ${"not sorted".padEnd(9)} ${lengthWords(view.unsorted.minutes).padStart(8)}`);
  const { afterHours, rest, meetings, focus, coverage, alignment } = view;
  lines.push(
    "",
    `After hours  ${afterHours.minutes === 0 ? "none seen" : `${lengthWords(afterHours.minutes)} in ${afterHours.sessions === 1 ? "one stretch" : `${afterHours.sessions} stretches`}, the latest until ${afterHours.latestEnd}`}`,
    `Rest         ${rest.shortestMinutes === null ? "not known" : `at least ${lengthWords(rest.shortestMinutes)} between two days of work`}`,
    `Meetings     ${meetings.count === 0 ? "none" : `${lengthWords(meetings.minutes)} in ${meetings.count}${meetings.doubleBookedMinutes > 0 ? `, ${lengthWords(meetings.doubleBookedMinutes)} of them booked twice` : ""}`}`,
    `Focus        ${focus.blocks60} free stretches of an hour or more, ${focus.blocks120} of two hours or more`,
    `Known        ${coverage.days} of 7 days, ${lengthWords(coverage.minutes)} of waking time`,
    `Fit          ${alignment ? `between ${alignment.from.toFixed(2)} and ${alignment.to.toFixed(2)} of 1` : "too little is known, or nothing was said to matter yet"}`,
  );
  for (const { text } of view.questions) lines.push(`             What was ${text}`);
  if (view.shiftsWaitFor) lines.push("", ...careLines);
  if (view.shifts.length > 0) lines.push("", "One small shift, if you like:");
  for (const { text, because } of view.shifts) lines.push(`  - ${text}`, `    ${because}`);
  if (view.problems.length > 0) lines.push("", "What could not be read:");
  for (const { file, line, message } of view.problems.slice(0, problemsShown))
    lines.push(`  ${file}${line > 0 ? `:${line}` : ""}  ${message}`);
  if (view.problems.length > problemsShown) lines.push(`  and ${view.problems.length - problemsShown} more (--json lists them all)`);
  return lines.join("\n");
}

/** "Europe/Berlin", or all zones of a week in which somebody travelled, in the order of its days. */
function zonesIn({ days, zone }: WeekView): string {
  return [...new Set(days.map((day) => day.zone))].join(", ") || zone;
}

function bandWords(enough: WeekView["areas"][number]["enough"]): string {
  if (!enough) return "";
  const { from, to } = enough;
  if (from !== null && to !== null) return `enough is ${lengthWords(from)} to ${lengthWords(to)}`;
  return from === null ? `enough is up to ${lengthWords(to!)}` : `enough is ${lengthWords(from)} or more`;
}
