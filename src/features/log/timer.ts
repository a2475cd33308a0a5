import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import type { Notebook } from "../../kernel/notebook/index.ts";
import { addDays, type Day, dayName, dayOf, dayWords, minute, timeOn, timeWords, type Zone } from "../../kernel/time/index.ts";
import { type AreaId, areaId, areasOf, labelOf } from "../areas/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { entryView, viewOf } from "./entries.ts";
import { areaOfWords } from "./line/area-of-words.ts";
import { linePlace } from "./lines.ts";
import { type LoggedEntry, type Timer, timerOf } from "./model.ts";
import { label, plainDay, timerRecord } from "./records.ts";
import { longestMinutes } from "./stretch.ts";
import { minutesOf, wallTime } from "./wall-time.ts";
import { addCheckIn, putEntry } from "./writing.ts";

export const startTimer = action({
  name: "log.start-timer",
  summary: "Start a timer; one that is running is stopped and written down first",
  route: "POST /timer/start",
  /** Without areas, the label’s words decide. */
  input: z.object({ areas: z.array(areaId).default([]), label: label.default("") }),
  output: timerRecord.schema.and(z.object({ check: pageFirst })),
  done: "The timer is running.",
  undo: undoOfWords,
  capture: true,
  async run(desk, input) {
    const areas = areasFor(desk, input);
    if (areas instanceof Refusal) return areas;
    const running = timerOf(desk.notebook);
    const stopped = running && (await stop(desk, running, desk.now));
    if (stopped instanceof Refusal) return stopped;
    const timer = { areas: [...areas], label: input.label || labelOf(areasOf(desk.notebook), areas[0]!), since: desk.now };
    desk.notebook.keep(timerRecord, timer);
    return { ...timer, check: noticeWords(desk, input.label, "/today", `timer ${desk.now}`) ?? null };
  },
});

export const stopTimer = action({
  name: "log.stop-timer",
  summary: "Stop the timer and write down what it timed",
  route: "POST /timer/stop",
  /** When it really ended, for a timer that was forgotten. Without a day, the first such time after it began. */
  input: z.object({ day: plainDay.optional(), time: wallTime.optional() }),
  output: entryView.nullable(),
  done: "Kept.",
  undo: true,
  capture: true,
  async run(desk, { day, time }) {
    const timer = timerOf(desk.notebook);
    if (!timer) return desk.captured ? null : refuse("No timer is running.");
    const entry = await stop(desk, timer, time === undefined ? desk.now : endOf(timer, day, minutesOf(time), desk.zone));
    return entry && !(entry instanceof Refusal) ? viewOf(entry) : entry;
  },
});

/** Stops the timer if one is running, and writes down what it timed, for whoever does more with the same press. */
export async function stopRunning(desk: Desk): Promise<LoggedEntry | null | Refusal> {
  const timer = timerOf(desk.notebook);
  return timer ? stop(desk, timer, desk.now) : null;
}

export const dropTimer = action({
  name: "log.drop-timer",
  summary: "Let the timer go without writing anything down",
  route: "POST /timer/drop",
  input: z.object({}),
  output: z.null(),
  done: "The timer is let go, and nothing was written.",
  undo: true,
  run({ notebook }) {
    forgetTimer(notebook);
    return null;
  },
});

/** True for a timer that ran too long to be believed. */
export function isForgotten({ since }: Timer, now: number): boolean {
  return now - since > longestMinutes * minute;
}

/** Writes down what a timer timed until `end`, and forgets it. Null where that cannot be known, and nobody is there to ask. */
async function stop(desk: Desk, timer: Timer, end: number): Promise<LoggedEntry | null | Refusal> {
  const { since, areas, label } = timer;
  const began = `${dayWords(dayOf(since, desk.zone), desk.today)} at ${timeWords(since, desk.zone)}`;
  const wrong = isForgotten(timer, end)
    ? `It has been running since ${began}. Say first when it really ended.`
    : end < since || end > desk.now
      ? `It began ${began}. Choose a time between then and now.`
      : undefined;
  if (wrong !== undefined && !desk.captured) return refuse(wrong, "time");
  forgetTimer(desk.notebook);
  if (wrong !== undefined) {
    // Words that stay say the day itself: “yesterday” would be wrong tomorrow.
    const moment = `${dayName(dayOf(since, desk.zone), desk.today)} at ${timeWords(since, desk.zone)}`;
    await addCheckIn(desk, {
      at: desk.now,
      words: `A timer was stopped: ${label}. It began ${moment}; when it really ended is not known.`,
    });
    return null;
  }
  const [day, minutes] = [dayOf(since, desk.zone), Math.max(1, Math.round((end - since) / minute))];
  return putEntry(desk, { id: crypto.randomUUID(), day, areas, label, from: since, to: end, minutes, source: "timer" });
}

function forgetTimer(notebook: Notebook): void {
  const running = notebook.setting(timerRecord);
  if (running) notebook.remove(timerRecord, running.id);
}

/** The first time of that kind after the timer began, or the one on a day that was named. */
function endOf({ since }: Timer, day: Day | undefined, minutes: number, zone: Zone): number {
  if (day !== undefined) return timeOn(day, minutes, zone);
  const began = dayOf(since, zone);
  const sameDay = timeOn(began, minutes, zone);
  return sameDay > since ? sameDay : timeOn(addDays(began, 1), minutes, zone);
}

function areasFor(
  desk: Desk,
  { areas, label }: { readonly areas: readonly AreaId[]; readonly label: string },
): readonly AreaId[] | Refusal {
  const known = areasOf(desk.notebook);
  const chosen = [...new Set(areas)].filter((id) => known.some((area) => area.id === id));
  if (chosen.length > 0) return chosen;
  const found = areaOfWords(label, linePlace(desk));
  if (found !== undefined) return [found];
  // What was begun while the notebook was closed is kept, wherever it belongs.
  return desk.captured ? ["other"] : refuse("Choose an area, so that the time has a place.", "areas");
}
