import { parseCalendar, type Series } from "../../engine/calendar/index.ts";
import { type Spans, windowsOn } from "../../engine/spans/index.ts";
import { addDays, type Day, dayOf, type Range, startOfDay, type Zone } from "../../kernel/time/index.ts";
import { type AreaId, type Guess, makeSorter, type Rule } from "../areas/index.ts";
import type { WeeklyWindows } from "../../engine/spans/index.ts";
import { activityStretches } from "./activity-stretches.ts";
import { eventStretches, type Viewer } from "./event-stretches.ts";
import type { ActivityPiece, EventsPiece } from "./reading.ts";
import { eachEventOnce } from "./same-events.ts";
import type { DayNote, Stretch } from "./stretch.ts";

/** A box of events: which calendar it belongs to, which export of it (later ones are newer), and the month with which that export begins. */
export interface EventsBox {
  readonly piece: Pick<EventsPiece, "calendar" | "month" | "text">;
  readonly of: string;
  readonly order: number;
  readonly since: string;
}

/** Evidence as it lies in boxes, or as it was just read from files. */
export interface Shelves {
  readonly events: readonly EventsBox[];
  readonly activity: readonly Omit<ActivityPiece, "type">[];
}

/** With whose eyes evidence is read. */
export interface Eyes {
  readonly zone: Zone;
  readonly now: number;
  readonly self: ReadonlySet<string>;
  readonly rules: readonly Rule[];
  /** What was learned from their corrections, while it may speak. */
  readonly guess?: Guess | null;
  readonly agreed: { readonly area: AreaId; readonly windows: WeeklyWindows };
}

export interface Evidence {
  readonly stretches: readonly Stretch[];
  readonly notes: readonly DayNote[];
  /** When one is away, and no hours are agreed. */
  readonly away: readonly Range[];
  /** Events in which nobody could be told to be the person: their answer is taken for yes. */
  readonly unknownAnswers: number;
}

/** The stretches from a day up to, not including, another; the same event known twice is there once. */
export function evidenceBetween(shelves: Shelves, from: Day, to: Day, eyes: Eyes): Evidence {
  const { zone } = eyes;
  const range = { from: startOfDay(from, zone), to: startOfDay(to, zone) };
  const agreed: Spans = windowsOn(eyes.agreed.windows, addDays(from, -1), addDays(to, 1), zone);
  const sorter = makeSorter(eyes.rules, eyes.guess);
  const viewer: Viewer = { zone, now: eyes.now, self: eyes.self, sorter, agreed, agreedArea: eyes.agreed.area };
  const calendars = inForce(shelves.events, range, zone).map(({ pieces, valid }) =>
    eventStretches(pieces.flatMap(seriesOf), pieces[0]!.calendar, valid, viewer),
  );
  const events = eachEventOnce(calendars);
  const stretches = new Map<string, Stretch>(events.map((event) => [event.id, event]));
  for (const piece of shelves.activity) {
    if (piece.month < from.slice(0, 7) && !reachesInto(piece, range)) continue;
    for (const stretch of activityStretches(piece, range, sorter)) stretches.set(stretch.id, stretch);
  }
  return {
    stretches: [...stretches.values()].toSorted((a, b) => a.from - b.from || a.to - b.to),
    notes: [...new Map(calendars.flatMap(({ notes }) => notes).map((note) => [note.id, note])).values()],
    away: calendars.flatMap(({ away }) => away),
    unknownAnswers: events.filter(({ response, travel }) => response === "unknown" && !travel).length,
  };
}

/** The events of each calendar that counts on some days, whatever they are. */
export function seriesBetween({ events }: Shelves, from: Day, to: Day, zone: Zone): readonly (readonly Series[])[] {
  const range = { from: startOfDay(from, zone), to: startOfDay(to, zone) };
  return inForce(events, range, zone).map(({ pieces }) => pieces.flatMap(seriesOf));
}

/** The first day of the month, or of the series, with which evidence begins, by the calendar's own clock; undefined without any. */
export function beginOfEvidence({ events, activity }: Shelves): Day | undefined {
  const months = [...activity, ...events.map(({ piece }) => piece)].map(({ month }) => month).filter((month) => month !== "series");
  const series = events.filter(({ piece }) => piece.month === "series").flatMap(({ piece }) => seriesOf(piece));
  const starts = series.flatMap(({ master, overrides }) => [master, ...overrides].flatMap((event) => event?.start.wall ?? []));
  const days = [...months.map((month) => `${month}-01`), ...starts.map((wall) => dayOf(wall, "UTC"))];
  return days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

function reachesInto({ starts, lengths }: Omit<ActivityPiece, "type">, { from }: Range): boolean {
  return starts.length > 0 && (starts.at(-1)! + lengths.at(-1)!) * 1000 > from;
}

/**
 * For each calendar, the exports that count, each with its pieces and the range in which it does: of several exports of one calendar the
 * newest that reaches back to a month tells all of it, so what was moved or deleted since the older export is gone.
 */
function inForce(
  events: readonly EventsBox[],
  range: Range,
  zone: Zone,
): readonly { readonly pieces: readonly EventsBox["piece"][]; readonly valid: Range }[] {
  return [...Map.groupBy(events, ({ of }) => of).values()].flatMap((pieces) => {
    const exports = [...Map.groupBy(pieces, ({ order }) => order)].toSorted(([a], [b]) => b - a);
    let until = range.to;
    return exports.flatMap(([, ofExport]) => {
      const begins = Math.max(range.from, startOfDay(`${ofExport[0]!.since}-01`, zone));
      const valid = { from: begins, to: until };
      until = Math.min(until, begins);
      if (valid.from >= valid.to) return [];
      const pieces = ofExport.map(({ piece }) => piece).filter(({ month }) => touches(month, valid, zone));
      return pieces.length > 0 ? [{ pieces, valid }] : [];
    });
  });
}

/** Whether a month's box can hold something for a range: events may begin in the month before and last into it. */
function touches(month: string, { from, to }: Range, zone: Zone): boolean {
  if (month === "series") return true;
  return month <= dayOf(to, zone).slice(0, 7) && month >= addDays(dayOf(from, zone), -62).slice(0, 7);
}

// What was parsed lives as long as the box that it was parsed from, and no longer.
const parsed = new WeakMap<EventsBox["piece"], readonly Series[]>();

function seriesOf(piece: EventsBox["piece"]): readonly Series[] {
  const series = parsed.get(piece) ?? parseCalendar(piece.text).series;
  parsed.set(piece, series);
  return series;
}
