import type { Day } from "../../kernel/time/index.ts";
import { type Area, type AreaId, inSentence } from "../areas/index.ts";

export type FigureId =
  | "mood"
  | "energy"
  | "stress"
  | "after-hours"
  | "last-work"
  | "rest"
  | "meetings"
  | "double-booked"
  | "focus"
  | `area:${AreaId}`;

/** "o’clock" is the local hour as a number, above 24 past midnight. */
export type Unit = "0 to 10" | "minutes" | "hours" | "o’clock";

/** One thing that is known by the day. */
export interface Figure {
  readonly id: FigureId;
  /** As it reads in the middle of a sentence. */
  readonly label: string;
  readonly unit: Unit;
  /** Said in a check-in, or worked out from what was brought in and noted. */
  readonly source: "felt" | "measured";
  /** One value a day, NaN where it is not known. */
  readonly values: Float64Array;
}

/** All that is known by the day, over days in a row. */
export interface DayFigures {
  readonly first: Day;
  /** The last day that is over. */
  readonly last: Day;
  /** The weekday of the first, 0 for Monday. */
  readonly firstWeekday: number;
  readonly figures: readonly Figure[];
  /** 1 on a day of which anything was brought in or noted, check-ins aside. */
  readonly hasEvidence: Uint8Array;
}

export type Kind = Omit<Figure, "values">;

const felt: readonly Kind[] = (["mood", "energy", "stress"] as const).map((id) => ({ id, label: id, unit: "0 to 10", source: "felt" }));

const ofWork: readonly Kind[] = [
  { id: "after-hours", label: "work after hours", unit: "minutes", source: "measured" },
  { id: "last-work", label: "the end of work", unit: "o’clock", source: "measured" },
  { id: "rest", label: "rest before the day’s work", unit: "hours", source: "measured" },
  { id: "meetings", label: "time in meetings", unit: "minutes", source: "measured" },
  { id: "double-booked", label: "double-booked time", unit: "minutes", source: "measured" },
  { id: "focus", label: "room to focus", unit: "minutes", source: "measured" },
];

/** What is known by the day of somebody with these areas, in the order in which pages name it. */
export function kindsOf(areas: readonly Area[]): readonly Kind[] {
  const ofAreas = areas.map((area): Kind => ({
    id: `area:${area.id}`,
    label: `time for ${inSentence(area)}`,
    unit: "minutes",
    source: "measured",
  }));
  return [...felt, ...ofWork, ...ofAreas];
}
