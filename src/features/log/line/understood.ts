import type { Area, AreaId } from "../../areas/index.ts";
import type { CheckIn, LoggedEntry } from "../model.ts";
import type { Place } from "../stretch.ts";

/** Whose line it is, when and where. */
export interface LinePlace extends Place {
  readonly areas: readonly Area[];
  /** The area that the person's rules give to such words. */
  readonly sort: (words: string) => AreaId | null;
}

/** An entry that a line tells of. `understood` says it in words, so that the person can look at it before it is kept. */
export type LineEntry = Omit<LoggedEntry, "id"> & { readonly understood: string };
export type LineCheckIn = Omit<CheckIn, "id"> & { readonly understood: string };

/** What a line says, part by part put together. */
export interface QuickLine {
  readonly entries: readonly LineEntry[];
  readonly checkIns: readonly LineCheckIn[];
  /** The parts that cannot be kept as they stand, each with a sentence that says what is missing and how to write it. */
  readonly problems: readonly { readonly part: string; readonly message: string }[];
}
