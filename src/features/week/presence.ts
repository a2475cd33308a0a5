import { countWord, listWords } from "../../kernel/web/index.ts";
import { type Area, type AreaId, inSentence } from "../areas/index.ts";
import type { LoggedEntry } from "../log/index.ts";

/** How present somebody was in an area's time, 0 to 10: the average of the entries that they rated, and how many these are. */
export interface Presence {
  readonly area: AreaId;
  readonly mean0to10: number;
  readonly entries: number;
}

/** An entry counts as one, however long it was: presence is of the moment. What was not rated says nothing. */
export function presenceOf(entries: readonly LoggedEntry[], areas: readonly Area[]): readonly Presence[] {
  return areas.flatMap(({ id }) => {
    const rated = entries.flatMap(({ areas, presence }) => (areas.includes(id) && presence !== undefined ? [presence] : []));
    if (rated.length === 0) return [];
    return [{ area: id, mean0to10: rated.reduce((sum, rating) => sum + rating, 0) / rated.length, entries: rated.length }];
  });
}

/** "family 7.5 (four entries) and partner 6 (one entry)". */
export function sayPresence(presence: readonly Presence[], areas: readonly Area[]): string {
  return listWords(
    presence.map(({ area, mean0to10, entries }) => {
      const name = areas.find(({ id }) => id === area);
      const counted = entries === 1 ? "one entry" : `${countWord(entries)} entries`;
      return `${name ? inSentence(name) : area} ${Math.round(mean0to10 * 10) / 10} (${counted})`;
    }),
  );
}
