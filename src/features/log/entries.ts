import { dayWords, lengthWords, timeWords, type Zone } from "../../kernel/time/index.ts";
import { z } from "zod";
import { action, type Desk, Refusal, refuse } from "../../kernel/actions/index.ts";
import { Conflict } from "../../kernel/notebook/index.ts";
import { areaId, areasOf, labelOf } from "../areas/index.ts";
import { noticeWords, pageFirst, undoOfWords } from "../safety/index.ts";
import { digestOf, findEntry, type LoggedEntry, removeEntry } from "./model.ts";
import { entryItem, label, minutesOfEntry, plainDay, rating0to10 } from "./records.ts";
import { placeFrom, placeStretch, placeUntil } from "./stretch.ts";
import { minutesOf, wallTime } from "./wall-time.ts";
import { findAnywhere, putEntry } from "./writing.ts";

/** `seen` names this state of the entry: sent along with a change, it makes sure that nobody else’s change is overwritten unread. */
export const entryView = entryItem.extend({ day: plainDay, seen: z.string() });

export function viewOf(entry: LoggedEntry): z.output<typeof entryView> {
  return { ...entry, seen: digestOf(entry) };
}

const keptView = entryView.extend({ check: pageFirst });

const fields = z.object({
  areas: z.array(areaId).min(1),
  label: label.default(""),
  /** When it is left out: today, or the day that a changed entry has. */
  day: plainDay.optional(),
  /** Times of day; `to` is on the next day when it is not later. */
  from: wallTime.optional(),
  to: wallTime.optional(),
  /** How long, instead of either time or of both. */
  minutes: minutesOfEntry.optional(),
  energy: rating0to10.optional(),
  presence: rating0to10.optional().describe("How present you were in it, for time with somebody"),
});
type Fields = z.output<typeof fields>;
type Times = Pick<LoggedEntry, "day" | "from" | "to" | "minutes">;

export const addEntry = action({
  name: "log.add-entry",
  summary: "Write down what you did, from when to when or how long",
  route: "POST /entries",
  input: fields,
  output: keptView,
  done: "Kept.",
  undo: undoOfWords,
  async run(desk, input) {
    const written = read(desk, input, undefined);
    if (written instanceof Refusal) return written;
    return keptEntry(desk, await putEntry(desk, { ...written, id: crypto.randomUUID(), source: "hand" }), input.label);
  },
});

export const changeEntry = action({
  name: "log.change-entry",
  summary: "Change an entry",
  route: "POST /entries/:id",
  input: fields.extend({ id: z.string(), seen: z.string().optional() }),
  output: keptView,
  done: "Changed.",
  undo: undoOfWords,
  async run(desk, { id, seen, ...input }) {
    const before = await findAnywhere(desk, () => findEntry(desk.notebook, id));
    if (!before) return refuse("This entry is not here any more. Write it down anew if you want it back.");
    if (seen !== undefined && seen !== digestOf(before)) throw new Conflict(id, viewOf(before));
    const written = read(desk, { ...input, day: input.day ?? before.day }, before);
    if (written instanceof Refusal) return written;
    if (written.day !== before.day) removeEntry(desk.notebook, id);
    const typed = input.label === before.label ? "" : input.label;
    return keptEntry(desk, await putEntry(desk, { ...written, id, source: before.source }), typed);
  },
});

/** Looks at the words that were typed for an entry, and never at a title that comes from a calendar: those are no entries. */
function keptEntry(desk: Desk, entry: LoggedEntry, typed: string): z.output<typeof keptView> {
  return { ...viewOf(entry), check: noticeWords(desk, typed, `/days/${entry.day}`, entry.id) ?? null };
}

export const removeEntryAction = action({
  name: "log.remove-entry",
  summary: "Remove an entry",
  route: "POST /entries/:id/remove",
  input: z.object({ id: z.string() }),
  output: z.object({ day: plainDay }),
  done: "The entry is gone.",
  undo: true,
  async run(desk, { id }) {
    const found = await findAnywhere(desk, () => findEntry(desk.notebook, id));
    if (!found) return refuse("This entry is not here any more.");
    removeEntry(desk.notebook, id);
    return { day: found.day };
  },
});

/** What was written into the fields, as an entry without its id. */
function read(desk: Desk, input: Fields, before: LoggedEntry | undefined): Omit<LoggedEntry, "id" | "source"> | Refusal {
  const areas = areasOf(desk.notebook);
  const unknown = input.areas.find((id) => !areas.some((area) => area.id === id) && !before?.areas.includes(id));
  if (unknown !== undefined) return refuse(`There is no area “${unknown}”. Choose among your areas.`, "areas");
  const times = before && sameTimes(input, before, desk.zone) ? before : readTimes(desk, input);
  if (times instanceof Refusal) return times;
  const { day, from, to, minutes } = times;
  const said = input.label === "" ? labelOf(areas, input.areas[0]!) : input.label;
  return {
    day,
    from,
    to,
    minutes,
    areas: [...new Set(input.areas)],
    label: said,
    ...(input.energy === undefined ? {} : { energy: input.energy }),
    ...(input.presence === undefined ? {} : { presence: input.presence }),
  };
}

/** An entry whose times were left as they stood keeps its instants: the hour that comes twice in autumn, the seconds of a timer. */
function sameTimes({ day, from, to, minutes }: Fields, before: LoggedEntry, zone: Zone): boolean {
  if (before.from === null || before.to === null || day !== before.day) return false;
  const same = (given: string | undefined, epoch: number) => given !== undefined && minutesOf(given) === minutesOf(timeWords(epoch, zone));
  return same(from, before.from) && same(to, before.to) && (minutes === undefined || minutes === before.minutes);
}

function readTimes(desk: Desk, { day = desk.today, from, to, minutes }: Fields): Times | Refusal {
  if (day > desk.today) return refuse(`${dayWords(day, desk.today)} has not happened yet. What is over can be noted.`, "day");
  const [start, end] = [from === undefined ? undefined : minutesOf(from), to === undefined ? undefined : minutesOf(to)];
  if (start === undefined && end === undefined) {
    return minutes === undefined ? refuse("Write from when to when, or how many minutes.", "from") : { day, from: null, to: null, minutes };
  }
  if (minutes === undefined && (start === undefined || end === undefined)) {
    const [missing, field] = start === undefined ? ["began", "from"] : ["ended", "to"];
    return refuse(`Write when it ${missing} as well, or how many minutes it was.`, field);
  }
  const placed =
    start === undefined
      ? placeUntil(day, end!, minutes!, desk)
      : end === undefined
        ? placeFrom(day, start % 1440, minutes!, desk)
        : placeStretch(day, start % 1440, end, desk);
  if ("problem" in placed) return refuse(placed.problem, "from");
  if (minutes !== undefined && minutes !== placed.minutes)
    return refuse(`These times make ${lengthWords(placed.minutes)}. Leave the minutes empty, or one of the times.`, "minutes");
  return placed;
}
