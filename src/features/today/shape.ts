import { bridge, complement, type Spans, subtract, toRanges } from "../../engine/spans/index.ts";
import { minute, type Range } from "../../kernel/time/index.ts";
import type { AreaId } from "../areas/index.ts";
import type { Stretch } from "../sources/index.ts";
import { spansOf } from "../week/index.ts";

/** A piece of a day: what it was or will be. */
export interface Piece extends Range {
  readonly title: string;
  readonly area: AreaId | null;
  /** Over before now; to come otherwise. */
  readonly done: boolean;
  /** Work that lies outside the agreed hours. */
  readonly outside: boolean;
  /** Beside how many others it stands at the same time. */
  readonly lane: number;
}

export interface DayShape {
  readonly pieces: readonly Piece[];
  /** Stretches to come that nothing is booked in. */
  readonly open: readonly Range[];
}

const activityGap = 15 * minute;
const shortestActivity = 10 * minute;
const shortestOpen = 45 * minute;
const lanes = 3;

/** The shape of a day between two instants: events and entries as they are, work on a device drawn together. */
export function shapeOf(stretches: readonly Stretch[], day: Range, agreed: Spans, workArea: AreaId, now: number): DayShape {
  const inDay = stretches.filter(({ from, to }) => from < day.to && to > day.from);
  const named = inDay.filter(({ kind }) => kind !== "activity");
  const pieces = [...named, ...drawnTogether(inDay, named)]
    .map(({ from, to, title, areas }) => ({ from: Math.max(from, day.from), to: Math.min(to, day.to), title, area: areas[0] ?? null }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((piece) => ({
      ...piece,
      done: piece.to <= now,
      outside: piece.area === workArea && subtract(spansOf([piece]), agreed).starts.length > 0,
      lane: 0,
    }));
  const later = { from: Math.max(now, day.from), to: day.to };
  const open =
    later.from < later.to ? toRanges(complement(spansOf(pieces), later)).filter(({ from, to }) => to - from >= shortestOpen) : [];
  return { pieces: inLanes(pieces), open };
}

/** Activity of one area with short pauses is one piece; what an event or an entry tells already is not told again. */
function drawnTogether(
  stretches: readonly Stretch[],
  named: readonly Stretch[],
): readonly Pick<Stretch, "from" | "to" | "title" | "areas">[] {
  const told = spansOf(named);
  const byArea = Map.groupBy(
    stretches.filter(({ kind, areas }) => kind === "activity" && areas.length > 0),
    ({ areas }) => areas[0]!,
  );
  return [...byArea].flatMap(([area, same]) =>
    toRanges(subtract(bridge(spansOf(same), activityGap), told))
      .filter(({ from, to }) => to - from >= shortestActivity)
      .map((range) => ({ ...range, areas: [area], title: mostUsed(same.filter(({ from, to }) => from < range.to && to > range.from)) })),
  );
}

function mostUsed(stretches: readonly Stretch[]): string {
  const used = [...Map.groupBy(stretches, ({ title }) => title)].map(([title, same]) => ({
    title,
    time: same.reduce((sum, { from, to }) => sum + to - from, 0),
  }));
  return used
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 2)
    .map(({ title }) => title)
    .join(", ");
}

function inLanes(pieces: readonly Piece[]): readonly Piece[] {
  const ends: number[] = [];
  return pieces.map((piece) => {
    const free = ends.findIndex((end) => end <= piece.from);
    const lane = Math.min(lanes - 1, free === -1 ? ends.length : free);
    ends[lane] = Math.max(ends[lane] ?? 0, piece.to);
    return { ...piece, lane };
  });
}
