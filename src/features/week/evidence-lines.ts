import { intersect, minutes, type Spans } from "../../engine/spans/index.ts";
import { dayOf, type Zone } from "../../kernel/time/index.ts";
import type { Stretch } from "../sources/index.ts";
import { spansOf } from "./report.ts";

/** A line of a day: one stretch, or all activity of one app in one area, with the time that it took. */
export interface Line {
  readonly stretch: Stretch;
  readonly day: string;
  readonly minutes: number;
  /** Everywhere that it is known from. */
  readonly sources: readonly string[];
  /** What else tells of some of its time, for an area that it has: that time counts once. */
  readonly besides: readonly { readonly title: string; readonly sources: readonly string[]; readonly minutes: number }[];
}

type Bare = Omit<Line, "besides"> & { readonly spans: Spans };

const mostBesides = 4;

/** The lines of some stretches, in the order in which they begin. Activity of less than a minute is left out. */
export function linesOf(stretches: readonly Stretch[], zone: Zone): readonly Line[] {
  const groups = Map.groupBy(stretches, (stretch) => {
    const { kind, id, from, title, areas } = stretch;
    return kind === "activity" ? `${dayOf(from, zone)}|${title}|${areas.join()}` : `|${id}`;
  });
  const bare = [...groups.values()]
    .map((same) => bareLine(same, zone))
    .filter(({ stretch, minutes }) => stretch.kind !== "activity" || minutes >= 1);
  const ofDay = Map.groupBy(bare, ({ day }) => day);
  return bare
    .toSorted((a, b) => a.stretch.from - b.stretch.from)
    .map(({ spans, ...line }) => ({ ...line, besides: besidesOf({ spans, ...line }, ofDay.get(line.day)!) }));
}

function bareLine(same: readonly Stretch[], zone: Zone): Bare {
  const [stretch] = same as [Stretch];
  const spans = spansOf(same);
  const sources = new Set(same.flatMap(({ source, also = [] }) => [source, ...also]));
  return { stretch, day: dayOf(stretch.from, zone), minutes: minutes(spans), sources: [...sources], spans };
}

function besidesOf(line: Bare, others: readonly Bare[]): Line["besides"] {
  if (line.stretch.open) return [];
  return others
    .filter(({ stretch }) => stretch !== line.stretch && !stretch.open)
    .filter(({ stretch }) => stretch.areas.some((area) => line.stretch.areas.includes(area)))
    .map(({ stretch, sources, spans }) => ({ title: stretch.title, sources, minutes: minutes(intersect(spans, line.spans)) }))
    .filter((other) => other.minutes >= 1)
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, mostBesides);
}
