import { z } from "zod";
import { action, refuse } from "../../kernel/actions/index.ts";
import { clockWords, wallMinutes } from "../../kernel/time/index.ts";
import { minutesOf, wallTime } from "../log/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { plannedOn, startToday, stopToday } from "./model.ts";
import { longestWhy, mostMoves, plainDay, plannedHoursRecord } from "./records.ts";

const view = plannedHoursRecord.schema;

export const showPlannedHours = action({
  name: "planned-hours.show",
  summary: "Read when today’s work was meant to start and to stop, and who said so: you for today, your agreed hours, or nobody yet",
  route: "GET /planned-hours",
  input: z.object({}),
  output: z.object({
    day: plainDay,
    start: z.string().nullable(),
    stop: z.string().nullable(),
    by: z.enum(["you", "agreed", "usual"]).nullable(),
    planned: view.nullable(),
  }),
  run(desk) {
    const [start, stop] = [startToday(desk), stopToday(desk)];
    return {
      day: desk.today,
      start: start === undefined ? null : clockWords(start),
      stop: stop ? clockWords(wallMinutes(stop.at, desk.zone)) : null,
      by: stop?.by ?? null,
      planned: plannedOn(desk.notebook, desk.today)?.data ?? null,
    };
  },
});

export const planHours = action({
  name: "planned-hours.set",
  summary: "Say when today’s work starts and stops; a stop that moves takes a line of why. Without both, today goes by the agreed hours",
  route: "POST /planned-hours",
  input: z.object({
    start: wallTime.optional(),
    stop: wallTime.optional(),
    why: z.string().trim().max(longestWhy, `A line is enough here: at most ${longestWhy} letters.`).default(""),
  }),
  output: z.object({ planned: view.nullable(), check: pageFirst }),
  done: "Noted for today.",
  undo: undoOfWords,
  run(desk, input) {
    const { notebook, today, now, zone } = desk;
    const before = plannedOn(notebook, today);
    const [start, stop] = [input.start, input.stop].map((time) => (time === undefined ? null : minutesOf(time))) as [
      number | null,
      number | null,
    ];
    if (start !== null && start === stop) return refuse("This starts and stops at the same time. Change one of them.", "stop");
    const meant = stopToday(desk);
    const from = meant && meant.by !== "usual" ? wallMinutes(meant.at, zone) : null;
    const moved = from !== null && stop !== null && from !== stop % 1440 ? [{ at: now, from, to: stop, why: input.why }] : [];
    const moves = [...(before?.data.moves ?? []), ...moved].slice(-mostMoves);
    const check = input.why === "" ? null : (noticeWords(desk, input.why, "/planned-hours") ?? null);
    if (start === null && stop === null && moves.length === 0) {
      if (before) notebook.remove(plannedHoursRecord, before.id);
      return { planned: null, check };
    }
    const planned = { day: today, start, stop, moves };
    if (before) notebook.change(plannedHoursRecord, before.id, planned);
    else notebook.add(plannedHoursRecord, planned);
    return { planned, check };
  },
});
