import type { Zone } from "../../kernel/time/index.ts";
import type { Area, AreaId, Rule } from "../areas/index.ts";
import type { Meaning } from "../meaning/index.ts";

/** What a week is held against: one person's areas and rules, what mattered to them then, and how the week felt. */
export interface Profile {
  readonly zone: Zone;
  /** Their own mail addresses, in small letters. */
  readonly self: ReadonlySet<string>;
  readonly areas: readonly Area[];
  readonly rules: readonly Rule[];
  readonly meaning: Meaning;
  /** 1 to 10, by area. */
  readonly ratings: Readonly<Record<AreaId, number>>;
}
